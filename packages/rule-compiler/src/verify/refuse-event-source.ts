import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../source/span.ts";
import { entriesOf, type Entry } from "./entry.ts";
import type { Manifest } from "./manifest.ts";
import { refused } from "./refused.ts";
import { sourceType } from "./source-types.ts";
import { at, itemsAt, keyOf, stringAt, textAt } from "./view.ts";

/**
 * What Argo's controller refuses of an EventSource before it makes a pod. Source: argo-events
 * pkg/reconciler/eventsource/validate.go and pkg/eventsources/sources/{resource,webhook}/validate.go.
 */
export function refuseEventSource(manifest: Manifest): readonly Diagnostic[] {
  const entries = entriesOf(manifest);
  return [...sameNames(entries), ...mixed(entries), ...entries.flatMap(ofEntry)];
}

function sameNames(entries: readonly Entry[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return entries.flatMap(({ event: { key, keySpan } }) => {
    if (seen.has(key))
      return [refused(keySpan, `two entries are named ${JSON.stringify(key)}`, "give each its own name")];
    seen.add(key);
    return [];
  });
}

function mixed(entries: readonly Entry[]): readonly Diagnostic[] {
  const isRecreated = (entry: Entry): boolean => sourceType(entry.type)?.recreated === true;
  const [first] = entries;
  const other = first && entries.find((entry) => isRecreated(entry) !== isRecreated(first));
  if (!first || !other) return [];
  const problem = `entries of type ${first.type} and ${other.type} do not go together, since their pods are replaced in different ways`;
  return [refused(other.event.keySpan, problem, "write an EventSource for each")];
}

function ofEntry({ type, event }: Entry): readonly Diagnostic[] {
  if (type === "resource") return [...ofResource(event.value, event.keySpan)];
  return type === "webhook" ? [...ofWebhook(event.value, event.keySpan)] : [];
}

function* ofResource(entry: Entry["event"]["value"], key: Span): Iterable<Diagnostic> {
  // An entry of null is one without anything.
  for (const name of ["version", "resource"]) {
    if (textAt(entry, name) === "")
      yield refused(
        keyOf(entry, name) ?? key,
        `it has no ${name}`,
        `write ${name}: ${name === "version" ? "v1" : "pods"}`,
      );
  }
  if (at(entry, "eventTypes") === undefined) {
    yield refused(keyOf(entry, "eventTypes") ?? key, "it has no eventTypes", "write some of ADD, UPDATE, DELETE");
  }
  for (const list of ["labels", "fields"]) {
    for (const item of itemsAt(entry, "filter", list)) {
      if (textAt(item, "key") === "") yield refused(keyOf(item, "key"), `an item of ${list} has no key`);
    }
  }
}

function* ofWebhook(entry: Entry["event"]["value"], key: Span): Iterable<Diagnostic> {
  if (textAt(entry, "endpoint") === "")
    yield refused(keyOf(entry, "endpoint") ?? key, "it has no endpoint", "write endpoint: /path");
  const port = stringAt(entry, "port");
  if (port === undefined || port.value === "")
    yield refused(keyOf(entry, "port") ?? key, "it has no port", 'write port: "12000"');
  else if (!/^[-+]?\d+$/.test(port.value))
    yield refused(port.span, `its port ${JSON.stringify(port.value)} is no number`, 'write port: "12000"');
}
