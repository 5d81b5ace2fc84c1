import { fnv32a } from "./hash.ts";
import type { Route, SensorPlan } from "./ir.ts";
import { shortHash } from "./names.ts";

/** Name of a dependency: what it is for and a hash of rule, watch and kind. An identifier of Argo's condition parser. */
export function dependencyName(kind: Route["kind"], ruleId: string, watchKey: string, salt = 0): string {
  const identity = JSON.stringify(salt === 0 ? [ruleId, watchKey, kind] : [ruleId, watchKey, kind, salt]);
  return `${kind}_${shortHash(identity)}`;
}

/**
 * Renames dependencies until no two of a Sensor share a name and no two of the rule set share a JetStream consumer.
 * Argo names a consumer by 32 bits of FNV over `<sensor>-<trigger>-<dependency>`; with tens of thousands of
 * dependencies two of them do collide, and would then steal each other's events.
 * Source: argo-events pkg/eventbus/jetstream/sensor. `hash` is a parameter for tests.
 */
export function distinctConsumers(
  sensors: readonly SensorPlan[],
  hash: (text: string) => number = fnv32a,
): readonly SensorPlan[] {
  const consumers = new Set<number>();
  return sensors.map((sensor) => {
    const names = new Set<string>();
    const rules = sensor.rules.map(({ planned, routes }) => ({
      planned,
      routes: routes.map((route) => {
        let dependency = route.dependency;
        for (let salt = 1; ; salt++) {
          const consumer = hash(`${sensor.name}-${planned.trigger}-${dependency}`);
          if (!names.has(dependency) && !consumers.has(consumer)) {
            names.add(dependency);
            consumers.add(consumer);
            return dependency === route.dependency ? route : { ...route, dependency };
          }
          dependency = dependencyName(route.kind, planned.rule.id, route.watchKey, salt);
        }
      }),
    }));
    return { ...sensor, rules };
  });
}
