import { NotModelled } from "./not-modelled.ts";

/**
 * The dependencies of which each alone fires a trigger: `a || b`. Conditions that wait for several events depend on what
 * came before, and are not modelled. Source: argo-events pkg/sensors/listener.go, expr-lang.
 */
export function alternativesOf(conditions: string | undefined, dependencies: readonly string[]): readonly string[] {
  // Left out, Argo waits for every dependency of the Sensor.
  if (conditions === undefined || conditions === "") {
    if (dependencies.length === 1) return dependencies;
    throw new NotModelled("a trigger without conditions beside several dependencies");
  }
  const names = conditions.split("||").map((name) => name.trim());
  // Argo writes `_` for `-` in both.
  const known = new Map(dependencies.map((name) => [name.replaceAll("-", "_"), name]));
  return names.map((name) => {
    const found = known.get(name.replaceAll("-", "_"));
    if (found === undefined) throw new NotModelled(`the conditions ${JSON.stringify(conditions)}`);
    return found;
  });
}
