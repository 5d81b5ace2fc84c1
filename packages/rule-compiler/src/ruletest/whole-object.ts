import { Digits, isJsonObject, jsonObject, memberAt, type Json, type JsonObject } from "../json/json.ts";
import type { KindTable } from "../knowledge/kind-table.ts";
import type { SelectablePath } from "../knowledge/selectable-fields.ts";
import { groupVersion } from "../knowledge/told-kinds.ts";
import { printPath } from "../language/path-print.ts";
import type { NormalFieldTerm, NormalRule } from "../normalize/normal-rule.ts";
import { valueAt } from "../semantics/value-at.ts";

/** Which of two states of an object it is. */
export type StateName = "old" | "new";

const versions: Readonly<Record<StateName, string>> = { old: "1", new: "2" };

/**
 * An object with what every object of a cluster has, and tests may leave out: apiVersion and kind of the rule, a name, a
 * namespace, a uid, a resource version, and when it was created. A namespace is the first that the rule names, so that
 * only those objects stand outside that say so.
 */
export function wholeObject(object: JsonObject, rule: NormalRule, state: StateName, kinds: KindTable): JsonObject {
  const kind = kinds.find(rule.group, rule.version, rule.resource)?.kind;
  const metadata = memberAt(object, "metadata");
  const named = withDefaults(isJsonObject(metadata) ? metadata : {}, {
    name: "unnamed",
    ...(rule.namespaced === true ? { namespace: rule.namespaces[0] ?? "default" } : {}),
    uid: "00000000-0000-4000-8000-000000000000",
    resourceVersion: versions[state],
    creationTimestamp: "2000-01-01T00:00:00Z",
  });
  const head = { apiVersion: groupVersion(rule), ...(kind === undefined ? {} : { kind }) };
  return jsonObject([...Object.entries(withDefaults(object, head)), ["metadata", named]]);
}

function withDefaults(object: JsonObject, defaults: Readonly<Record<string, Json>>): JsonObject {
  return jsonObject([...Object.entries(defaults), ...Object.entries(object)]);
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * What no API server would send in an object of the rule's kind, so that nobody could say what becomes of it; undefined
 * when all is well.
 */
export function problemOfObject(object: Json, rule: NormalRule): string | undefined {
  if (!isJsonObject(object)) return "it is no object";
  for (const key of ["apiVersion", "kind"]) {
    if (!isText(object[key])) return `${key} is no text`;
  }
  const { metadata = {} } = object;
  if (!isJsonObject(metadata)) return "metadata is no object";
  for (const key of ["name", "namespace", "uid", "resourceVersion"]) {
    if (!isText(metadata[key])) return `metadata.${key} is no text`;
  }
  const { creationTimestamp: created, labels = {} } = metadata;
  const time =
    created === undefined || (typeof created === "string" && moment.test(created) && !isNaN(Date.parse(created)));
  if (!time) return "metadata.creationTimestamp is no time such as 2000-01-01T00:00:00Z";
  if (!isJsonObject(labels)) return "metadata.labels is no object";
  const label = Object.keys(labels).find((key) => typeof labels[key] !== "string");
  if (label !== undefined) return `the label ${JSON.stringify(label)} is no text`;
  if (rule.namespaced === false && metadata["namespace"] !== undefined) {
    return `it has a namespace, and ${rule.resource} have none`;
  }
  return rule.fieldFilter.map((term) => problemOfField(object, term)).find((problem) => problem !== undefined);
}

/** What is wrong with the type of a field that the rule selects by: the API server holds it to the kind's. */
function problemOfField(object: JsonObject, { field, path }: NormalFieldTerm): string | undefined {
  if (path) {
    const value = valueAt(object, path);
    const single = value === undefined || ["string", "boolean", "integer"].some((type) => isOfType(value, type));
    return single ? undefined : `${printPath(path)} is no text, whole number or boolean`;
  }
  const wrong = field?.alternatives.find(({ path: keys, as }) => {
    const value = memberAt(object, ...keys);
    return value !== undefined && !isOfType(value, as);
  });
  return wrong && `${wrong.path.join(".")} is no ${typeNames[wrong.as]}`;
}

const typeNames: Readonly<Record<SelectablePath["as"], string>> = {
  string: "text",
  boolean: "boolean",
  integer: "whole number",
};

function isOfType(value: Json, type: string): boolean {
  if (type !== "integer") return typeof value === type;
  return value instanceof Digits ? value.text !== "-0" : Number.isSafeInteger(value);
}

function isText(value: Json | undefined): boolean {
  return value === undefined || (typeof value === "string" && value !== "");
}

/** What two states of one object must have in common and have not. */
export function problemOfStates(old: Json, now: Json): string | undefined {
  const moved = ["namespace", "name"].find((key) => memberAt(old, "metadata", key) !== memberAt(now, "metadata", key));
  return moved === undefined ? undefined : `metadata.${moved} of an object never changes`;
}
