import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { groupBy } from "./group.ts";
import type { EventSourcePlan, Watch } from "./ir.ts";
import type { Measure } from "./measure.ts";
import { distinctNames, eventSourceName, longestObjectName } from "./names.ts";
import { prefixLeaves } from "./shards.ts";
import { gvrKey } from "./watches.ts";

export interface EventSourcesResult {
  readonly eventSources: readonly EventSourcePlan[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One EventSource per kind, so that an edited rule restarts the watches of its own kind only. Kinds with more entries
 * than fit are cut by a prefix tree over the watch keys; an entry that does not fit alone is an error of the first
 * rule that needs it.
 */
export function planEventSources(
  ruleSet: string,
  watches: readonly Watch[],
  limit: number,
  measure: Measure,
): EventSourcesResult {
  const byKind = groupBy(watches, gvrKey);
  const hashes = distinctNames([...byKind.keys()], (_, digits) => digits);
  const base = measure.emptyEventSource("x".repeat(longestObjectName));
  const eventSources: EventSourcePlan[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [key, ofKind] of byKind) {
    const items = ofKind.map((watch) => ({ key: watch.key, bytes: measure.watch(watch), value: watch }));
    for (const leaf of prefixLeaves(items, base, limit)) {
      const here = leaf.items.map(({ value }) => value);
      if (leaf.oversize) diagnostics.push(...tooLarge(here, base, limit, measure));
      eventSources.push(planOne(ruleSet, hashes.get(key) ?? "", leaf.prefix, here));
    }
  }
  return { eventSources, diagnostics };
}

function tooLarge(watches: readonly Watch[], base: number, limit: number, measure: Measure): readonly Diagnostic[] {
  return watches.map((watch) => {
    const params = { bytes: base + measure.watch(watch), limit, object: "EventSource" };
    return diagnose("RULE_TOO_LARGE", watch.origin, params, { ruleId: watch.ruleIds[0] });
  });
}

function planOne(ruleSet: string, kindHash: string, prefix: string, watches: readonly Watch[]): EventSourcePlan {
  const [first] = watches;
  if (!first) throw new Error("bug: an EventSource without watches");
  return {
    name: eventSourceName(ruleSet, kindHash, first.resource, prefix),
    group: first.group,
    version: first.version,
    resource: first.resource,
    watches: watches.toSorted((a, b) => (a.eventName < b.eventName ? -1 : 1)),
  };
}
