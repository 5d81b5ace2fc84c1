import fc from "fast-check";
import type { WrittenRule } from "./arbitrary-rules.ts";

const kinds = [
  { version: "v1", resource: "pods" },
  { version: "v1", resource: "configmaps" },
  { group: "apps", version: "v1", resource: "deployments" },
  { group: "batch", version: "v1", resource: "jobs" },
  { group: "example.com", version: "v1", resource: "widgets", scope: "Namespaced" },
] as const;

/** A rule as most are: one kind, a namespace or two, one condition. Small enough for thousands of them. */
export const plainRule: fc.Arbitrary<WrittenRule> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    namespaces: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 2 }),
    app: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined, freq: 3 }),
    eventTypes: fc.constantFrom(["MODIFIED"], ["DELETED"], ["ADDED"], ["MODIFIED", "DELETED"]),
    value: fc.nat(),
    action: fc.constantFrom(
      "log",
      "eventsrunner",
      { type: "log", verbose: true },
      { type: "eventsrunner", direct: true },
    ),
  })
  .map(({ kind, namespaces, app, eventTypes, value, action }) => ({
    id: "plain",
    ...kind,
    namespaces: namespaces.map((at) => `team-${at}`),
    ...(app === undefined ? {} : { labelFilter: `app=app-${app}` }),
    eventTypes,
    when: [{ path: "spec.value", equals: value }],
    action,
  }));

/** So many different plain rules, the same for the same seed. */
export function plainRules(count: number, seed: number): readonly WrittenRule[] {
  return fc.sample(plainRule, { numRuns: count, seed }).map((rule, index) => ({ ...rule, id: `plain-${index}` }));
}
