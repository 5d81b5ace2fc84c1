import { Digits } from "../json/json.ts";
import type { SelectableField, SelectablePath } from "../knowledge/selectable-fields.ts";
import type { Path } from "../language/trees.ts";
import type { NormalFieldTerm } from "../normalize/normal-rule.ts";
import type { ObjectRef } from "@argo-rules/contracts";
import { all, any, keyPath, never, not, type Formula } from "./formula.ts";

/**
 * What a field selector says of one object: the text the API server would compare is, or is not, the value.
 * Built-in kinds follow `knowledge/selectable-fields.ts`; on custom kinds text, integers of 64 bits and booleans count
 * as their text and a missing value as the empty one (Kubernetes: apiextensions-apiserver, customresource/strategy.go).
 */
export function fieldTermFormula(term: Omit<NormalFieldTerm, "origin">, at: ObjectRef): Formula {
  const holds = term.field ? fieldIs(term.field, term.value, at) : customIs(term.path, term.value, at);
  return term.negated ? not(holds) : holds;
}

function fieldIs(field: SelectableField, value: string, at: ObjectRef): Formula {
  const ways: Formula[] = [];
  const emptyBefore: Formula[] = [];
  for (const place of field.alternatives) {
    const path = keyPath(...place.path);
    ways.push(all([...emptyBefore, placeIs(place, path, value, at)]));
    emptyBefore.push(placeIsEmpty(place, path, at));
  }
  if (value === field.default) ways.push(all(emptyBefore));
  return any(ways);
}

function placeIs(place: SelectablePath, path: Path, value: string, at: ObjectRef): Formula {
  switch (place.as) {
    case "string":
      // The empty text is what the default stands for, and is looked for there.
      return value === "" ? never : { kind: "oneOf", at, path, values: [value] };
    case "boolean":
      return booleanIs(path, value, at);
    case "integer":
      return integerIs(path, value, at);
  }
}

function placeIsEmpty(place: SelectablePath, path: Path, at: ObjectRef): Formula {
  const missing = not({ kind: "present", at, path });
  return place.as === "string" ? any([missing, { kind: "oneOf", at, path, values: [""] }]) : missing;
}

function booleanIs(path: Path, value: string, at: ObjectRef): Formula {
  return value === "true" || value === "false" ? { kind: "oneOf", at, path, values: [value === "true"] } : never;
}

function integerIs(path: Path, value: string, at: ObjectRef): Formula {
  if (!/^(?:0|-?[1-9][0-9]*)$/.test(value) || BigInt.asIntN(64, BigInt(value)) !== BigInt(value)) return never;
  const number = Number.isSafeInteger(Number(value)) ? Number(value) : new Digits(value);
  return { kind: "oneOf", at, path, values: [number] };
}

function customIs(path: Path | undefined, value: string, at: ObjectRef): Formula {
  if (!path) throw new Error("bug: a field term has neither a field nor a path");
  const asText: Formula = { kind: "oneOf", at, path, values: [value] };
  const missing = value === "" ? not({ kind: "present", at, path }) : never;
  return any([asText, booleanIs(path, value, at), integerIs(path, value, at), missing]);
}
