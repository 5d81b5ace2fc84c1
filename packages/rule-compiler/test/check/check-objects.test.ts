import type { KubernetesObject } from "@argo-rules/argo-types";
import { expect, it } from "vitest";
import { checkObjects } from "../../src/check/check-objects.ts";
import { compileRules, configWith } from "../support/compile-rules.ts";

const { objects } = compileRules([{ id: "r", version: "v1", resource: "pods", namespaces: ["x"] }], configWith());

/** The objects with the first one of a kind changed at a place. */
function changed(kind: string, path: readonly string[], value: unknown): readonly KubernetesObject[] {
  const copy = structuredClone(objects) as unknown as { kind: string }[];
  let place = copy.find((object) => object.kind === kind) as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  place[path.at(-1) ?? ""] = value;
  return copy as unknown as readonly KubernetesObject[];
}

it("lets whole and distinct objects through", () => {
  expect(() => checkObjects(objects)).not.toThrow();
  expect(() => checkObjects([])).not.toThrow();
});

it.each([
  ["Sensor", ["spec", "replicas"], "1"],
  ["Sensor", ["spec", "triggers", "0", "atLeastOnce"], "true"],
  ["Sensor", ["spec", "triggers", "0", "retryStrategy", "factor"], "1"],
  ["Sensor", ["spec", "triggers", "0", "retryStrategy", "duration"], 5],
  ["Sensor", ["spec", "triggers", "0", "template", "conditions"], undefined],
  ["Sensor", ["spec", "triggers", "0", "template", "http", "timeout"], 1.5],
  ["Sensor", ["spec", "triggers", "0", "template", "atLeastOnce"], true],
  ["Sensor", ["spec", "dependencies", "0", "filters", "script"], "return true"],
  ["EventSource", ["spec", "replicas"], 1.5],
  ["EventSource", ["spec", "eventBus"], "default"],
  ["EventSource", ["metadata", "name"], "Upper"],
  ["ServiceAccount", ["metadata", "labels", "n"], 1],
  ["Role", ["rules", "0", "verbs"], "list"],
])("calls a %s with %j of the wrong type or form our own bug", (kind, path, value) => {
  expect(() => checkObjects(changed(kind, path, value))).toThrow(
    new RegExp(`^bug: ${kind} \\S+ does not fit its schema at /`),
  );
});

it("calls two objects of one kind, namespace and name our own bug", () => {
  const [first] = objects;
  expect(() => checkObjects(first ? [first, first] : [])).toThrow("bug: ServiceAccount/eventsrunner/");
});

it("takes objects of one name in two namespaces, or of two kinds, for different ones", () => {
  const account = objects.find(({ kind }) => kind === "ServiceAccount");
  const elsewhere = changed("ServiceAccount", ["metadata", "namespace"], "elsewhere").find(
    ({ kind }) => kind === "ServiceAccount",
  );
  expect(() => checkObjects([account, elsewhere].filter((one) => one !== undefined))).not.toThrow();
});
