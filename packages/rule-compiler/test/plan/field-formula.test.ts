import { expect, it } from "vitest";
import { builtinKinds } from "../../src/knowledge/kinds.ts";
import { selectableFields } from "../../src/knowledge/selectable-fields.ts";
import { fieldTermFormula } from "../../src/plan/field-formula.ts";
import { keyPath } from "../../src/plan/formula.ts";
import type { JsonObject } from "../../src/json/json.ts";
import { fieldText } from "../../src/semantics/field-text.ts";
import { formulaText } from "../support/formula-text.ts";
import { holds } from "../support/formula-holds.ts";

const field = (resource: string, label: string) => {
  const [group = "", name = ""] = resource.split("/");
  const found = selectableFields(group, name).get(label);
  if (!found) throw new Error(`${resource} has no ${label}`);
  return found;
};

it.each([
  ["/pods", "status.phase", "Running", 'body.status.phase in ["Running"]'],
  ["/pods", "status.phase", "", '!(has body.status.phase) || body.status.phase in [""]'],
  ["/pods", "spec.host", "n", 'body.spec.nodeName in ["n"]'],
  ["/pods", "spec.hostNetwork", "true", "body.spec.hostNetwork in [true]"],
  ["/pods", "spec.hostNetwork", "false", "body.spec.hostNetwork in [false] || !(has body.spec.hostNetwork)"],
  ["/pods", "spec.hostNetwork", "True", "never"],
  ["/pods", "status.podIPs", "", "always"],
  ["/pods", "status.podIPs", "10.0.0.1", "never"],
  ["batch/jobs", "status.successful", "2", "body.status.succeeded in [2]"],
  ["batch/jobs", "status.successful", "0", "body.status.succeeded in [0] || !(has body.status.succeeded)"],
  ["batch/jobs", "status.successful", "02", "never"],
  ["batch/jobs", "status.successful", "9007199254740993", "body.status.succeeded in [9007199254740993]"],
  ["batch/jobs", "status.successful", "9223372036854775808", "never"],
  [
    "/events",
    "source",
    "kubelet",
    'body.source.component in ["kubelet"] || ((!(has body.source.component) || body.source.component in [""]) && body.reportingComponent in ["kubelet"])',
  ],
  [
    "/events",
    "source",
    "",
    '(!(has body.source.component) || body.source.component in [""]) && (!(has body.reportingComponent) || body.reportingComponent in [""])',
  ],
])("plans the field selector of %s, %s equal to %j, as %j", (resource, label, value, want) => {
  const term = { label, value, field: field(resource, label) };
  expect(formulaText(fieldTermFormula({ ...term, negated: false }, "body"))).toBe(want);
  const negated = want === "never" ? "always" : want === "always" ? "never" : `!(${want})`;
  expect(formulaText(fieldTermFormula({ ...term, negated: true }, "body"))).toBe(negated);
});

it.each([
  ["web", 'body.spec.x in ["web"]'],
  ["true", 'body.spec.x in ["true"] || body.spec.x in [true]'],
  ["-3", 'body.spec.x in ["-3"] || body.spec.x in [-3]'],
  ["-0", 'body.spec.x in ["-0"]'],
  ["1.0", 'body.spec.x in ["1.0"]'],
  ["", 'body.spec.x in [""] || !(has body.spec.x)'],
])("plans a field selector on a custom kind with the value %j as %j", (value, want) => {
  const term = { label: "spec.x", value, path: keyPath("spec", "x") };
  expect(formulaText(fieldTermFormula({ ...term, negated: false }, "body"))).toBe(want);
  expect(formulaText(fieldTermFormula({ ...term, negated: true }, "last"))).toBe(
    `!(${want.replaceAll("body.", "last.")})`,
  );
});

/** An object with a value at a place, or with nothing there. */
function objectWith(path: readonly string[], value: unknown): object {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
}

const everyField = [...new Set(builtinKinds.all().map(({ group, resource }) => `${group}/${resource}`))].flatMap(
  (resource) => {
    const [group = "", name = ""] = resource.split("/");
    return [...selectableFields(group, name).values()].map((known) => [resource, known.label, known] as const);
  },
);

const values = { string: ["", "a", "true", "0"], boolean: [true, false], integer: [0, 3, -1] } as const;

it("agrees with the text the API server compares, for every field of every kind", () => {
  expect(everyField.length).toBeGreaterThan(100);
  for (const [resource, label, known] of everyField) {
    const objects = [
      {},
      ...known.alternatives.flatMap(({ path, as }) => values[as].map((value) => objectWith(path, value))),
      ...known.alternatives.flatMap(({ path }) => [
        Object.assign({}, ...known.alternatives.map((one) => objectWith(one.path, "z")), objectWith(path, "y")),
      ]),
    ].filter(
      (object) => known.alternatives.every(({ as }) => as === "string") || !JSON.stringify(object).includes('"y"'),
    );
    for (const object of objects as readonly JsonObject[]) {
      for (const value of ["", "a", "y", "z", "true", "false", "0", "3", "-1"]) {
        const formula = fieldTermFormula({ label, value, negated: false, field: known }, "body");
        expect([resource, label, object, value, holds(formula, { type: "ADD", body: object })]).toEqual([
          resource,
          label,
          object,
          value,
          fieldText({ field: known }, object) === value,
        ]);
      }
    }
  }
});
