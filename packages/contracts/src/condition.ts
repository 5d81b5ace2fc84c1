import { z } from "zod";

/** Values a condition compares with: strings as decoded text, the others as JSON text. */
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], "a string, number, true, false or null");

const path = z
  .string("a path such as spec.replicas")
  .min(1, "a path such as spec.replicas")
  .describe(
    'Where the value stands: segments joined by ".", a segment with other characters than letters, digits, "_" and "-" as ["..."], an array element as [0].',
  );

const transition = z.strictObject(
  {
    from: scalar.optional().describe("The value before the change."),
    to: scalar.optional().describe("The value after the change."),
  },
  "true or {from, to}",
);

/** The operators of a condition; each condition has exactly one. */
export const conditionOperators = [
  "equals",
  "notEquals",
  "in",
  "notIn",
  "matches",
  "notMatches",
  "exists",
  "greaterThan",
  "lessThan",
  "changed",
] as const;
export type ConditionOperator = (typeof conditionOperators)[number];

/**
 * One condition of `when`. "Exactly one operator" is checked beside the schema, since a union of ten objects
 * gives messages nobody understands; the generated JSON Schema says it with `oneOf`.
 */
export const conditionSchema = z
  .strictObject(
    {
      path,
      equals: scalar.optional().describe("The value is this one."),
      notEquals: scalar.optional().describe("The value is another one, or missing."),
      in: z.array(scalar, "a list of values").min(1, "a list with at least one value").optional(),
      notIn: z.array(scalar, "a list of values").min(1, "a list with at least one value").optional(),
      matches: z.string("a pattern").optional().describe("The whole string matches this RE2 pattern."),
      notMatches: z.string("a pattern").optional().describe("A string that does not match, or missing."),
      exists: z.boolean("true or false").optional().describe("Whether the path leads to a value; null is a value."),
      greaterThan: z.number("a number").optional().describe("A JSON number above this one."),
      lessThan: z.number("a number").optional().describe("A JSON number below this one."),
      changed: z
        .union([z.literal(true), transition], "true or {from, to}")
        .optional()
        .describe("Old and new value differ; only MODIFIED can hold."),
    },
    "a condition such as {path, equals}",
  )
  .describe("One condition: a path and exactly one operator.");

export type Condition = z.infer<typeof conditionSchema>;
