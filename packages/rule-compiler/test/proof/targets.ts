import fc from "fast-check";
import { arbitraryPattern, arbitraryScalar } from "../support/arbitrary-conditions.ts";

/** A condition of `when` of one kind: an operator with values of one type. */
export interface Target {
  readonly name: string;
  /** All but the path. */
  readonly test: fc.Arbitrary<object>;
  /** It can hold for MODIFIED only. */
  readonly modifiedOnly?: true;
}

type Scalar = string | number | boolean | null;

function scalarOf(type: "string" | "number" | "boolean" | "null"): fc.Arbitrary<Scalar> {
  return arbitraryScalar.filter((value) => (value === null ? "null" : typeof value) === type);
}

const types = ["string", "number", "boolean", "null"] as const;
const list = fc.array(arbitraryScalar, { minLength: 1, maxLength: 4 });
const number = scalarOf("number");

/** Every operator with every type of value that it takes. */
export const targets: readonly Target[] = [
  ...types.flatMap(
    (type) =>
      [
        { name: `equals ${type}`, test: scalarOf(type).map((equals) => ({ equals })) },
        { name: `notEquals ${type}`, test: scalarOf(type).map((notEquals) => ({ notEquals })) },
        { name: `in ${type}`, test: fc.tuple(scalarOf(type), list).map(([one, more]) => ({ in: [one, ...more] })) },
        {
          name: `notIn ${type}`,
          test: fc.tuple(scalarOf(type), list).map(([one, more]) => ({ notIn: [one, ...more] })),
        },
        {
          name: `changed from ${type}`,
          test: scalarOf(type).map((from) => ({ changed: { from } })),
          modifiedOnly: true,
        },
        { name: `changed to ${type}`, test: scalarOf(type).map((to) => ({ changed: { to } })), modifiedOnly: true },
      ] as const,
  ),
  { name: "matches pattern", test: arbitraryPattern.map((matches) => ({ matches })) },
  { name: "notMatches pattern", test: arbitraryPattern.map((notMatches) => ({ notMatches })) },
  { name: "exists true", test: fc.constant({ exists: true }) },
  { name: "exists false", test: fc.constant({ exists: false }) },
  { name: "greaterThan number", test: number.map((greaterThan) => ({ greaterThan })) },
  { name: "lessThan number", test: number.map((lessThan) => ({ lessThan })) },
  { name: "changed true", test: fc.constant({ changed: true }), modifiedOnly: true },
];
