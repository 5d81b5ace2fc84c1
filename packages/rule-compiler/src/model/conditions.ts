import { NotModelled } from "./not-modelled.ts";

/**
 * Tells the dependencies of which each alone fires a trigger, by its conditions: `a || b`. Throws NotModelled for those
 * that wait for several events, since they depend on what came before.
 * Source: argo-events pkg/sensors/listener.go, expr-lang.
 */
export function alternativesAmong(
  dependencies: readonly string[],
): (conditions: string | undefined) => readonly string[] {
  // Argo writes `_` for `-` in both.
  const known = new Map(dependencies.map((name) => [name.replaceAll("-", "_"), name]));
  return (conditions) => {
    // Left out, Argo waits for every dependency of the Sensor.
    if (conditions === undefined || conditions === "") {
      if (dependencies.length === 1) return dependencies;
      throw new NotModelled("a trigger without conditions beside several dependencies");
    }
    return conditions.split("||").map((name) => {
      const found = known.get(name.trim().replaceAll("-", "_"));
      if (found === undefined) throw new NotModelled(`the conditions ${JSON.stringify(conditions)}`);
      return found;
    });
  };
}
