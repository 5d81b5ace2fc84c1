import { fnv32a } from "./hash.ts";
import type { PlannedRule, Route, SensorPlan } from "./ir.ts";
import { shortHash, triggerOf } from "./names.ts";

/** Name of a dependency: what it is for and a hash of rule, watch and kind. An identifier of Argo's condition parser. */
export function dependencyName(
  { kind, watchKey, size }: Pick<Route, "kind" | "watchKey" | "size">,
  ruleId: string,
  salt = 0,
): string {
  const large = size === "tooLarge" ? "_large" : "";
  const identity = JSON.stringify(salt === 0 ? [ruleId, watchKey, kind] : [ruleId, watchKey, kind, salt]);
  return `${kind}${large}_${shortHash(identity)}`;
}

/** Rules and the Sensors they stand in. */
interface Placed {
  readonly rules: readonly PlannedRule[];
  readonly sensors: readonly SensorPlan[];
}

/**
 * Renames dependencies until no two of a Sensor share a name and no two of the rule set share a JetStream consumer.
 * Argo names a consumer by 32 bits of FNV over `<sensor>-<trigger>-<dependency>`; with tens of thousands of
 * dependencies two of them do collide, and would then steal each other's events. One that collides with none keeps its
 * name whatever happens beside it; of those that collide all are renamed, and nobody gets the consumer they would have
 * shared: a Sensor that gives up a dependency deletes its consumer when it restarts, whoever uses that by then.
 * Source: argo-events pkg/eventbus/jetstream/sensor. `hash` is a parameter for tests.
 */
export function distinctConsumers({ rules, sensors }: Placed, hash: (text: string) => number = fnv32a): Placed {
  const renamed = renamedRoutes(sensors, hash);
  if (renamed.size === 0) return { rules, sensors };
  const rename = (routes: readonly Route[]): readonly Route[] => routes.map((route) => renamed.get(route) ?? route);
  const planned = new Map(rules.map((rule) => [rule, { ...rule, routes: rename(rule.routes) }]));
  return {
    rules: [...planned.values()],
    sensors: sensors.map(({ name, rules: here }) => {
      const parts = here.map((part) => ({
        planned: planned.get(part.planned) ?? part.planned,
        routes: rename(part.routes),
      }));
      return { name, rules: parts };
    }),
  };
}

interface Candidate {
  readonly sensor: string;
  readonly planned: PlannedRule;
  readonly route: Route;
}

/** In rounds: whose name or consumer another one asks for, now or before, asks for the next in the round after. */
function renamedRoutes(sensors: readonly SensorPlan[], hash: (text: string) => number): ReadonlyMap<Route, Route> {
  const renamed = new Map<Route, Route>();
  const taken = new Set<string | number>();
  let open: readonly Candidate[] = sensors.flatMap(({ name, rules }) =>
    rules.flatMap(({ planned, routes }) => routes.map((route): Candidate => ({ sensor: name, planned, route }))),
  );
  for (let salt = 0; open.length > 0; salt++) {
    if (salt === 1000) throw new Error("bug: no name of a dependency gives a consumer of its own");
    const asking = open.map((candidate) => {
      const { sensor, planned, route } = candidate;
      const dependency = salt === 0 ? route.dependency : dependencyName(route, planned.rule.id, salt);
      const consumer = hash(`${sensor}-${triggerOf(planned.trigger, route)}-${dependency}`);
      return { candidate, dependency, keys: [`${sensor} ${dependency}`, consumer] };
    });
    const asked = new Map<string | number, number>();
    for (const key of asking.flatMap(({ keys }) => keys)) asked.set(key, (asked.get(key) ?? 0) + 1);
    const turnedAway: Candidate[] = [];
    for (const { candidate, dependency, keys } of asking) {
      if (keys.some((key) => taken.has(key) || asked.get(key) !== 1)) turnedAway.push(candidate);
      else if (salt > 0) renamed.set(candidate.route, { ...candidate.route, dependency });
    }
    for (const key of asked.keys()) taken.add(key);
    open = turnedAway;
  }
  return renamed;
}
