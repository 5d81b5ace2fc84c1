import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { builtinKinds } from "../knowledge/kinds.ts";
import type { ResourceName } from "../knowledge/known-kind.ts";
import { suggestKind } from "../knowledge/suggest-kind.ts";
import { closest } from "../language/closest.ts";
import { labelSelector } from "../model/label-selector.ts";
import { GoError } from "../model/go-error.ts";
import { NotModelled } from "../model/not-modelled.ts";
import { compileRegexp } from "../model/regexp.ts";
import type { Member, Node } from "../parse/tree.ts";
import { looksUnanchored } from "./pattern.ts";
import { at, isOn, itemsAt, keyOf, stringAt, textAt, textsAt } from "./view.ts";

/**
 * What will surprise the author of a `resource` entry. Source: argo-events
 * pkg/eventsources/sources/resource/start.go (StartListening, passFilters, LabelSelector, getEventTime).
 */
export function* checkResource({ key: name, value: entry }: Member): Iterable<Diagnostic> {
  yield* eventTypes(name, entry);
  yield* labels(name, entry);
  for (const field of itemsAt(entry, "filter", "fields")) yield* ofField(name, field);
  yield* ages(entry);
  yield* kindOfObjects(entry);
}

const types: readonly string[] = ["ADD", "UPDATE", "DELETE"];
const watchWords: ReadonlyMap<string, string> = new Map([
  ["ADDED", "ADD"],
  ["CREATE", "ADD"],
  ["MODIFIED", "UPDATE"],
  ["DELETED", "DELETE"],
]);

function* eventTypes(name: string, entry: Node): Iterable<Diagnostic> {
  const list = at(entry, "eventTypes");
  if (list?.kind === "array" && list.items.length === 0) {
    const hint = "write some of ADD, UPDATE, DELETE";
    yield diagnose("MANIFEST_PUBLISHES_NOTHING", list.span, { entry: name, problem: "it has no event types", hint });
  }
  for (const { value, span } of textsAt(entry, "eventTypes")) {
    if (types.includes(value)) continue;
    const suggestion = watchWords.get(value.toUpperCase()) ?? closest(value, types);
    yield diagnose("MANIFEST_ENTRY_DEAD", span, {
      entry: name,
      problem: `there is no event type ${JSON.stringify(value)}`,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
}

function* labels(name: string, entry: Node): Iterable<Diagnostic> {
  for (const item of itemsAt(entry, "filter", "labels")) {
    const key = textAt(item, "key");
    // Argo's controller refuses those.
    if (key === "") continue;
    const operation = textAt(item, "operation");
    const selector = labelSelector([{ key, operation, value: textAt(item, "value") }]);
    if (!("error" in selector)) continue;
    const span = stringAt(item, "operation")?.span ?? keyOf(item, "key");
    yield diagnose("MANIFEST_ENTRY_DEAD", span, { entry: name, problem: selector.error });
  }
}

function* ofField(name: string, field: Node): Iterable<Diagnostic> {
  const operation = stringAt(field, "operation");
  const key = textAt(field, "key");
  const value = stringAt(field, "value");
  if (!["=", "==", "!="].includes(operation?.value ?? "")) {
    const problem =
      operation === undefined || operation.value === ""
        ? "an item of fields has no operation, upon which every object is dropped"
        : `fields has no operation ${JSON.stringify(operation.value)}, upon which every object is dropped`;
    const span = operation?.span ?? keyOf(field, "operation");
    yield diagnose("MANIFEST_PUBLISHES_NOTHING", span, { entry: name, problem, hint: "write operation: ==, or !=" });
    return;
  }
  if (value === undefined) return;
  const problem = patternProblem(value.value);
  if (problem !== undefined) {
    yield diagnose("MANIFEST_PUBLISHES_NOTHING", value.span, { entry: name, problem });
    return;
  }
  const negative = operation?.value === "!=";
  if (looksLikeNoText(value.value) && !/^metadata\.(?:labels|annotations)\./.test(key)) {
    yield diagnose("MANIFEST_FIELD_NOT_TEXT", value.span, { key, value: value.value, negative });
  } else if (looksUnanchored(value.value)) {
    yield diagnose("MANIFEST_PATTERN_UNANCHORED", value.span, { pattern: value.value });
  }
  if (negative && !/^metadata\.(?:name|namespace|uid)$/.test(key)) {
    yield diagnose("MANIFEST_FIELD_MISSING", keyOf(field, "key"), { key });
  }
}

/** What is wrong with a regular expression of Go; undefined too where it is not known. */
export function patternProblem(text: string): string | undefined {
  try {
    const compiled = compileRegexp(text);
    return compiled instanceof GoError
      ? `${JSON.stringify(text)} is no regular expression (${compiled.message})`
      : undefined;
  } catch (error) {
    if (!(error instanceof NotModelled)) throw error;
    return undefined;
  }
}

function looksLikeNoText(pattern: string): boolean {
  return /^\^?(?:true|false|-?\d+)\$?$/.test(pattern);
}

/** Argo compares the time of an event with the start of the pod: what is older is dropped. */
function* ages(entry: Node): Iterable<Diagnostic> {
  const found = new Set(textsAt(entry, "eventTypes").map(({ value }) => value));
  const others = types.filter((type) => type !== "ADD" && found.has(type));
  if (isOn(at(entry, "filter", "afterStart"))) {
    if (others.length === 0) return;
    const span = keyOf(at(entry, "filter"), "afterStart");
    yield diagnose("MANIFEST_AFTER_START", span, { types: others.join(" and ") });
  } else if (found.has("ADD")) {
    const add = textsAt(entry, "eventTypes").find(({ value }) => value === "ADD");
    yield diagnose("MANIFEST_REPLAY", add?.span, {});
  }
}

function* kindOfObjects(entry: Node): Iterable<Diagnostic> {
  const resource = stringAt(entry, "resource");
  const [group, version] = [textAt(entry, "group"), textAt(entry, "version")];
  if (resource === undefined || resource.value === "" || version === "") return;
  const known = builtinKinds.find(group, version, resource.value);
  const namespace = stringAt(entry, "namespace");
  if (known?.scope === "Cluster" && namespace && namespace.value !== "") {
    yield diagnose("MANIFEST_SCOPE", namespace.span, { resource: resource.value, namespace: namespace.value });
  }
  if (group === "" && resource.value === "secrets") yield diagnose("MANIFEST_WATCHES_SECRETS", resource.span, {});
  const foreign = group !== "" && builtinKinds.all().every((kind) => kind.group !== group);
  if (known?.watchable || (foreign && resource.value === resource.value.toLowerCase())) return;
  const suggested = suggestKind(group, version, resource.value);
  const suggestion = suggested && nameOf(suggested);
  const found = nameOf({ group, version, resource: resource.value });
  yield diagnose("MANIFEST_RESOURCE", resource.span, { found, ...(suggestion === undefined ? {} : { suggestion }) });
}

/** `pods of v1`, `jobs of batch/v1`. */
function nameOf({ group, version, resource }: ResourceName): string {
  return `${resource} of ${group === "" ? version : `${group}/${version}`}`;
}
