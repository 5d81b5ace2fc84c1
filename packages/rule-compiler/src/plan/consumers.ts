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
 * dependencies two of them do collide, and would then steal each other's events. A new name is a new consumer, without
 * the events of the old one, so as few as possible are renamed: one that collides with none keeps its name whatever
 * happens beside it, and of those that collide the first keeps it, by rule, watch, kind and size, wherever they stand.
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

/** In rounds: who is turned away in one tries its next name in the following, and never displaces who was served. */
function renamedRoutes(sensors: readonly SensorPlan[], hash: (text: string) => number): ReadonlyMap<Route, Route> {
  const renamed = new Map<Route, Route>();
  const names = new Set<string>();
  const consumers = new Set<number>();
  let open: readonly Candidate[] = sensors
    .flatMap(({ name, rules }) =>
      rules.flatMap(({ planned, routes }) => routes.map((route): Candidate => ({ sensor: name, planned, route }))),
    )
    .toSorted(byIdentity);
  for (let salt = 0; open.length > 0; salt++) {
    if (salt === 1000) throw new Error("bug: no name of a dependency gives a consumer of its own");
    open = open.filter(({ sensor, planned, route }) => {
      const dependency = salt === 0 ? route.dependency : dependencyName(route, planned.rule.id, salt);
      const name = `${sensor} ${dependency}`;
      const consumer = hash(`${sensor}-${triggerOf(planned.trigger, route)}-${dependency}`);
      if (names.has(name) || consumers.has(consumer)) return true;
      names.add(name);
      consumers.add(consumer);
      if (salt > 0) renamed.set(route, { ...route, dependency });
      return false;
    });
  }
  return renamed;
}

function byIdentity(a: Candidate, b: Candidate): number {
  return (
    compare(a.planned.rule.id, b.planned.rule.id) ||
    compare(a.route.watchKey, b.route.watchKey) ||
    compare(a.route.kind, b.route.kind) ||
    compare(a.route.size ?? "", b.route.size ?? "")
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
