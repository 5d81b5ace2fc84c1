import fc from "fast-check";
import { selectableFields, type SelectableField } from "../../src/knowledge/selectable-fields.ts";
import type { WatchedKind } from "./watched-kinds.ts";

const labelKey = fc.constantFrom("app", "tier", "app.kubernetes.io/name", "Team_1", "example.com/a.b-c");
const labelValue = fc.constantFrom("", "web", "v1.2_3", "A-b", "0", "true", "x".repeat(63));

const requirement: fc.Arbitrary<string> = fc.oneof(
  labelKey,
  labelKey.map((key) => `!${key}`),
  fc.tuple(labelKey, fc.constantFrom("=", "==", "!="), labelValue).map((parts) => parts.join("")),
  fc
    .tuple(labelKey, fc.constantFrom("in", "notin"), fc.uniqueArray(labelValue, { minLength: 1, maxLength: 4 }))
    .map(([key, operator, values]) => `${key} ${operator} (${values.join(", ")})`),
  fc.tuple(labelKey, fc.constantFrom(">", "<"), fc.nat()).map((parts) => parts.join("")),
);

/** A label selector of the whole grammar. */
export const arbitraryLabelFilter: fc.Arbitrary<string> = fc
  .array(requirement, { minLength: 1, maxLength: 3 })
  .map((requirements) => requirements.join(","));

/** Values the field can have, so that a rule that asks for one can fire. */
function valueOf(field: SelectableField): fc.Arbitrary<string> {
  const types = new Set(field.alternatives.map(({ as }) => as));
  if (types.has("boolean")) return fc.constantFrom("true", "false");
  if (types.has("integer")) return fc.constantFrom("0", "1", "12");
  if (types.size === 0) return fc.constant(field.default);
  return fc.constantFrom("", "Running", "node-1", "a b", "\\,\\=\\\\", "]}", "2024-01-01", "12", "é");
}

const term = (label: string, operator: string, value: string): string => `${label}${operator}${value}`;

/** A field selector on fields the kind has; one term a field, since two could contradict each other. */
export function arbitraryFieldFilter(kind: WatchedKind): fc.Arbitrary<string> {
  const fields = [...selectableFields(kind.group, kind.resource, kind.namespaced).values()];
  // The rule may not reach the namespace that such a term asks for.
  const askable = fields.filter((field) => field.label !== "metadata.namespace");
  const terms = askable.map((field) =>
    fc.tuple(fc.constantFrom("=", "=="), valueOf(field)).map(([operator, value]) => term(field.label, operator, value)),
  );
  const negated = fields
    .filter((field) => field.alternatives.length > 0)
    .map((field) => valueOf(field).map((value) => term(field.label, "!=", value)));
  const own = kind.names.scope === undefined ? [] : [fc.constantFrom("spec.size=3", "spec.ready!=true", "spec.name=")];
  const one = fc.oneof(...terms, ...negated, ...own);
  return fc
    .uniqueArray(one, { minLength: 1, maxLength: 2, selector: (text) => text.split(/!?=/)[0] })
    .map((all) => all.join(","));
}
