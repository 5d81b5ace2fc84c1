import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isSubjectPart } from "./check-names.ts";
import { checkResource } from "./check-resource.ts";
import { entriesOf, type Entry } from "./entry.ts";
import type { Manifest } from "./manifest.ts";
import { checkedSources } from "./source-types.ts";
import { at, keyOf } from "./view.ts";

/** What will surprise the author of an EventSource, entry by entry. */
export function checkEventSource(manifest: Manifest): readonly Diagnostic[] {
  const entries = entriesOf(manifest);
  return [...unchecked(manifest, entries), ...entries.flatMap((entry) => [...ofEntry(entry)])];
}

/** A type of events is told once, however many entries it has. */
function unchecked({ node }: Manifest, entries: readonly Entry[]): readonly Diagnostic[] {
  const types = [...new Set(entries.map(({ type }) => type))].filter((type) => !checkedSources.has(type));
  return types.map((type) =>
    diagnose("MANIFEST_NOT_CHECKED", keyOf(at(node, "spec"), type), { what: `events of type ${type}` }),
  );
}

function* ofEntry({ type, event }: Entry): Iterable<Diagnostic> {
  if (!isSubjectPart(event.key)) {
    const effect = "its events are lost";
    yield diagnose("MANIFEST_SUBJECT", event.keySpan, { what: "event name", name: event.key, effect });
  }
  if (type === "resource") yield* checkResource(event);
  if (type === "webhook" && event.value.kind === "object" && at(event.value, "authSecret") === undefined) {
    yield diagnose("MANIFEST_WEBHOOK_OPEN", event.keySpan, {});
  }
}
