import { Digits, memberAt, type Json } from "../json/json.ts";
import type { SelectableField, SelectablePath } from "../knowledge/selectable-fields.ts";
import type { NormalFieldTerm } from "../normalize/normal-rule.ts";
import { valueAt } from "./value-at.ts";

/**
 * The text that a term of a field selector compares, as the API server finds it in an object. undefined: what stands
 * there has no text (a list, an object, a fraction, a value of another type than the kind's field). No text equals it.
 *
 * Of Kubernetes' own kinds, the table says where to look and what counts when nothing is there. Of custom kinds, strings,
 * whole numbers and booleans count as their text and a missing value as the empty one (Kubernetes:
 * apiextensions-apiserver, pkg/registry/customresource/strategy.go; a definition admits no other types).
 */
export function fieldText({ field, path }: Pick<NormalFieldTerm, "field" | "path">, object: Json): string | undefined {
  if (field) return selectableText(field, object);
  if (!path) throw new Error("bug: a field term has neither a field nor a path");
  const value = valueAt(object, path);
  return value === undefined ? "" : (textAs("string", value) ?? textAs("boolean", value) ?? textAs("integer", value));
}

/** Whether an object meets a term of a field selector. */
export function meetsTerm(term: NormalFieldTerm, object: Json): boolean {
  return (fieldText(term, object) === term.value) !== term.negated;
}

/** The first of the field's places that holds something other than the empty text, else its default. */
function selectableText({ alternatives, default: missing }: SelectableField, object: Json): string | undefined {
  for (const { path, as } of alternatives) {
    const value = memberAt(object, ...path);
    if (value !== undefined && value !== "") return textAs(as, value);
  }
  return missing;
}

function textAs(type: SelectablePath["as"], value: Json): string | undefined {
  switch (type) {
    case "string":
      return typeof value === "string" ? value : undefined;
    case "boolean":
      return typeof value === "boolean" ? String(value) : undefined;
    case "integer":
      if (value instanceof Digits) return value.text === "-0" ? undefined : value.text;
      return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : undefined;
  }
}
