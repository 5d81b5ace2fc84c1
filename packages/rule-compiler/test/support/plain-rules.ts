import fc from "fast-check";
import type { WrittenRule } from "./arbitrary-rules.ts";

const kinds = [
  { version: "v1", resource: "pods" },
  { version: "v1", resource: "configmaps" },
  { group: "apps", version: "v1", resource: "deployments" },
  { group: "batch", version: "v1", resource: "jobs" },
  { group: "example.com", version: "v1", resource: "widgets", scope: "Namespaced" },
] as const;

const script = { type: "script", inline: "#!/bin/sh\nexit 0\n" };

/** Few enough different actions that many rules share a WorkflowTemplate, and some have one alone. */
const actions: readonly (string | object)[] = [
  "log",
  "eventsrunner",
  { type: "log", verbose: true },
  { type: "eventsrunner", direct: true },
  script,
  { ...script, timeout: "90s", event: "reference" },
  { ...script, concurrency: { max: 3 }, dispatch: "forwarder" },
  { ...script, account: "mine", cooldown: "1m" },
  { type: "workflow", template: "mine", parameters: { name: { from: "name" } } },
];

const podActions: readonly object[] = [
  { type: "pod-delete" },
  { type: "pod-delete", evict: true, minHealthy: "50%" },
  { type: "pod-delete", budget: { max: 9, per: "hour" }, dryRun: true },
];

/** A rule as most are: one kind, a namespace or two, one condition. Small enough for thousands of them. */
export const plainRule: fc.Arbitrary<WrittenRule> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    namespaces: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 2 }),
    app: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined, freq: 3 }),
    eventTypes: fc.constantFrom(["MODIFIED"], ["DELETED"], ["ADDED"], ["MODIFIED", "DELETED"]),
    value: fc.nat(),
    action: fc.constantFrom(...actions),
    podAction: fc.option(fc.constantFrom(...podActions), { nil: undefined }),
  })
  .map(({ kind, namespaces, app, eventTypes, value, action, podAction }) => {
    const chosen = kind.resource === "pods" && podAction !== undefined ? podAction : action;
    // A template is for one reach: rules share some only where they look at few different namespaces.
    const places = typeof chosen === "object" ? namespaces.slice(0, 1).map((at) => at % 8) : namespaces;
    return {
      id: "plain",
      ...kind,
      namespaces: places.map((at) => `team-${at}`),
      ...(app === undefined ? {} : { labelFilter: `app=app-${app}` }),
      // There is nothing left to delete of a pod that is gone.
      eventTypes: chosen === podAction ? ["MODIFIED"] : eventTypes,
      when: [{ path: "spec.value", equals: value }],
      action: chosen,
    };
  });

/** So many different plain rules, the same for the same seed. */
export function plainRules(count: number, seed: number): readonly WrittenRule[] {
  return fc.sample(plainRule, { numRuns: count, seed }).map((rule, index) => ({ ...rule, id: `plain-${index}` }));
}
