import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { groupBy } from "./group.ts";
import type { PlannedRule, Route, SensorPlan, SensorRule } from "./ir.ts";
import type { Measure, PlacedWatch } from "./measure.ts";
import { longestObjectName, sensorName } from "./names.ts";
import { prefixLeaves, type ShardItem } from "./shards.ts";

export interface SensorsResult {
  readonly sensors: readonly SensorPlan[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Spreads the rules over Sensors: the leaves of a prefix tree over the rule ids. A rule that fits into none alone is
 * cut by its watches; one whose single watch does not fit is an error.
 */
export function planSensors(
  ruleSet: string,
  rules: readonly PlannedRule[],
  watches: ReadonlyMap<string, PlacedWatch>,
  limit: number,
  measure: Measure,
): SensorsResult {
  const base = measure.emptySensor("x".repeat(longestObjectName));
  const sensors: SensorPlan[] = [];
  const diagnostics: Diagnostic[] = [];
  const items = rules.map((planned): ShardItem<PlannedRule> => {
    return { key: planned.rule.id, bytes: measure.rule(planned, planned.routes, watches), value: planned };
  });
  for (const leaf of prefixLeaves(items, base, limit)) {
    if (!leaf.oversize) {
      sensors.push({
        name: sensorName(ruleSet, leaf.prefix, undefined),
        rules: leaf.items.map(({ value }) => ({ planned: value, routes: value.routes })),
      });
      continue;
    }
    for (const { value } of leaf.items) {
      for (const part of cutByWatch(value, watches, base, limit, measure, diagnostics)) {
        sensors.push({ name: sensorName(ruleSet, leaf.prefix, part.prefix), rules: [part.rule] });
      }
    }
  }
  return { sensors, diagnostics };
}

interface Part {
  readonly prefix: string;
  readonly rule: SensorRule;
}

function cutByWatch(
  planned: PlannedRule,
  watches: ReadonlyMap<string, PlacedWatch>,
  base: number,
  limit: number,
  measure: Measure,
  diagnostics: Diagnostic[],
): readonly Part[] {
  const byWatch = groupBy(planned.routes, (route) => route.watchKey);
  const items = [...byWatch].map(([key, routes]): ShardItem<readonly Route[]> => {
    return { key, bytes: measure.rule(planned, routes, watches), value: routes };
  });
  const leaves = prefixLeaves(items, base, limit);
  const sizes = leaves.filter((leaf) => leaf.oversize).flatMap((leaf) => leaf.items.map((item) => base + item.bytes));
  if (sizes.length > 0) {
    const params = { bytes: Math.max(...sizes), limit, object: "Sensor" };
    diagnostics.push(diagnose("RULE_TOO_LARGE", planned.rule.origin, params, { ruleId: planned.rule.id }));
  }
  return leaves.map((leaf) => {
    return { prefix: leaf.prefix, rule: { planned, routes: leaf.items.flatMap((item) => item.value) } };
  });
}
