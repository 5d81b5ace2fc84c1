import type { EventSourcePlan, Watch } from "./ir.ts";
import type { Measure } from "./measure.ts";
import { eventSourceName, longestObjectName } from "./names.ts";
import { prefixLeaves } from "./shards.ts";
import { gvrKey } from "./watches.ts";

/**
 * One EventSource per kind, so that an edited rule restarts the watches of its own kind only. Kinds with more entries
 * than fit are cut by a prefix tree over the watch keys.
 */
export function planEventSources(
  ruleSet: string,
  watches: readonly Watch[],
  limit: number,
  measure: Measure,
): readonly EventSourcePlan[] {
  const byKind = new Map<string, Watch[]>();
  for (const watch of watches) {
    const key = gvrKey(watch);
    byKind.set(key, [...(byKind.get(key) ?? []), watch]);
  }
  const base = measure.emptyEventSource("x".repeat(longestObjectName));
  return [...byKind].flatMap(([key, ofKind]) => {
    const items = ofKind.map((watch) => ({ key: watch.key, bytes: measure.watch(watch), value: watch }));
    return prefixLeaves(items, base, limit).map((leaf) =>
      planOne(
        ruleSet,
        key,
        leaf.prefix,
        leaf.items.map((item) => item.value),
      ),
    );
  });
}

function planOne(ruleSet: string, key: string, prefix: string, watches: readonly Watch[]): EventSourcePlan {
  const [first] = watches;
  if (!first) throw new Error("bug: an EventSource without watches");
  return {
    name: eventSourceName(ruleSet, key, first.resource, prefix),
    group: first.group,
    version: first.version,
    resource: first.resource,
    watches: watches.toSorted((a, b) => (a.eventName < b.eventName ? -1 : 1)),
  };
}
