import { expect, it } from "vitest";
import type { Json } from "../../src/json/json.ts";
import { explainText } from "../../src/report/explain-text.ts";
import type { ObjectChange } from "../../src/semantics/change.ts";
import { judge } from "../../src/semantics/judge.ts";
import { configWith } from "../support/compile-rules.ts";
import { normalRule } from "../semantics/judging.ts";

const { sensorName } = configWith();

const rule = normalRule({
  id: "big",
  group: "apps",
  version: "v1",
  resource: "deployments",
  eventTypes: ["MODIFIED"],
  namespaces: ["prod"],
  when: [
    { path: "spec.replicas", greaterThan: 3 },
    { path: "spec.paused", changed: true },
  ],
});

function deployment(replicas: number, version: string, more: Record<string, Json> = {}): Json {
  const metadata = { name: "web", namespace: "prod", uid: "u1", resourceVersion: version };
  return { apiVersion: "apps/v1", kind: "Deployment", metadata, spec: { replicas, ...more } };
}

function explained(change: ObjectChange): readonly string[] {
  return explainText(rule, judge(rule, change, { sensorName }), change).split("\n");
}

it("says of every check what was wanted, what was found, who decides and where it stands", () => {
  const change = { kind: "updated", old: deployment(2, "1"), new: deployment(3, "2", { paused: true }) } as const;
  expect(explained(change)).toMatchInlineSnapshot(`
    [
      "rule big  rules.json:1:2",
      "  MODIFIED does not fire",
      "    holds    resource: wants deployments of apps/v1; found Deployment of apps/v1  (API server, rules.json:1:55)",
      "    holds    eventTypes: wants MODIFIED; found MODIFIED  (EventSource, rules.json:1:82)",
      "    holds    change: wants changed; found changed  (API server, rules.json:1:2)",
      "    holds    resourceVersion metadata.resourceVersion: wants not "1"; found "2"  (EventSource, rules.json:1:2)",
      "    holds    ignoreLabel metadata.labels.er-k8s-sensor of the old object: wants is not "ignore"; found missing  (Sensor, rules.json:1:2)",
      "    holds    ignoreLabel metadata.labels.er-k8s-sensor: wants is not "ignore"; found missing  (Sensor, rules.json:1:2)",
      "    holds    namespaces metadata.namespace: wants prod; found "prod"  (API server, rules.json:1:108)",
      "    FAILS    when[0] spec.replicas: wants a number greater than 3; found 3  (Sensor, rules.json:1:125)",
      "    holds    when[1] spec.paused: wants changed; found from missing to true  (Sensor, rules.json:1:166)",
      "",
    ]
  `);
});

it("says that a rule fires", () => {
  const change = { kind: "updated", old: deployment(2, "1"), new: deployment(5, "2", { paused: true }) } as const;
  expect(explained(change)[1]).toBe("  MODIFIED fires");
});

it("says what is not known", () => {
  const change = { kind: "updated", old: undefined, new: deployment(5, "2", { paused: true }) } as const;
  const lines = explained(change);
  expect(lines).toContain("  MODIFIED may fire: not everything is known");
  expect(lines.filter((line) => line.includes("unknown "))).not.toEqual([]);
});

it("says of a change that is no event of the rule why it is none", () => {
  const pod: Json = { apiVersion: "v1", kind: "Pod", metadata: { name: "web", namespace: "prod", uid: "u1" } };
  expect(explained({ kind: "created", new: pod })).toMatchInlineSnapshot(`
    [
      "rule big  rules.json:1:2",
      "  ADDED does not fire",
      "    FAILS    resource: wants deployments of apps/v1; found Pod of v1  (API server, rules.json:1:55)",
      "    FAILS    eventTypes: wants MODIFIED; found ADDED  (EventSource, rules.json:1:82)",
      "    holds    change: wants created; found created  (API server, rules.json:1:2)",
      "    holds    createdAfterStart metadata.creationTimestamp: wants created after the watch began; found taken to be so  (EventSource, rules.json:1:2)",
      "    holds    ignoreLabel metadata.labels.er-k8s-sensor: wants is not "ignore"; found missing  (Sensor, rules.json:1:2)",
      "    holds    namespaces metadata.namespace: wants prod; found "prod"  (API server, rules.json:1:108)",
      "    FAILS    when[0] spec.replicas: wants a number greater than 3; found missing  (Sensor, rules.json:1:125)",
      "    FAILS    when[1] spec.paused: wants changed; found missing, with nothing before it to compare  (Sensor, rules.json:1:166)",
      "",
    ]
  `);
});

it("shows nothing that steers a terminal", () => {
  const hostile = deployment(5, "2", { paused: "\u001b[31m\u202e" });
  const text = explained({ kind: "updated", old: deployment(5, "1"), new: hostile }).join("\n");
  expect(["\u001b", "\u202e"].filter((one) => text.includes(one))).toEqual([]);
});
