import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryRuleSet } from "../support/arbitrary-rules.ts";
import { compileRules, configWith } from "../support/compile-rules.ts";

it("puts rights before Sensors and Sensors before EventSources, so that nothing is published before somebody listens", () => {
  const rank: Readonly<Record<string, number>> = { Sensor: 1, EventSource: 2 };
  fc.assert(
    fc.property(arbitraryRuleSet({ minLength: 1, maxLength: 20 }), ({ rules, config }) => {
      const ranks = compileRules(rules, config).objects.map(({ kind }) => rank[kind] ?? 0);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
    }),
    { numRuns: 20 },
  );
});

it("labels every object with its rule set, its part and its maker", () => {
  const rules = [
    { id: "r", version: "v1", resource: "pods", namespaces: ["x"] },
    { id: "s", version: "v1", resource: "nodes" },
  ];
  const { objects } = compileRules(rules, configWith({ name: "mine" }));
  expect(new Set(objects.map(({ kind }) => kind)).size).toBe(7);
  for (const { metadata, kind } of objects) {
    expect(metadata.labels).toEqual({
      "app.kubernetes.io/name": expect.stringMatching(
        kind === "Sensor" ? /^sensor$/ : /^(?:sensor|event-source)$/,
      ) as string,
      "app.kubernetes.io/instance": "mine",
      "app.kubernetes.io/managed-by": "rule-compiler",
      "app.kubernetes.io/part-of": "argo-rules-toolkit",
    });
  }
});

it("puts EventSources, Sensors and accounts into the configured namespace and Roles where they are needed", () => {
  const { objects } = compileRules(
    [{ id: "r", version: "v1", resource: "pods", namespaces: ["x"] }],
    configWith({ sensorNamespace: "here" }),
  );
  const places = objects.map(({ kind, metadata }) => [kind, "namespace" in metadata ? metadata.namespace : ""]);
  expect(places.filter(([kind]) => !kind?.startsWith("Role")).every(([, namespace]) => namespace === "here")).toBe(
    true,
  );
  expect(places.filter(([kind]) => kind?.startsWith("Role"))).toEqual([
    ["Role", "x"],
    ["RoleBinding", "x"],
  ]);
});

it("emits nothing for no rules", () => {
  expect(compileRules([], configWith()).objects).toEqual([]);
});
