import type { EventSourceResourceEntry } from "@argo-rules/argo-types";
import { expect, it } from "vitest";
import { compileRules, configWith, eventSourcesOf } from "../support/compile-rules.ts";

function entriesOf(rest: object): readonly EventSourceResourceEntry[] {
  const rule = { id: "r", group: "apps", version: "v1", resource: "deployments", ...rest };
  return eventSourcesOf(compileRules([rule], configWith()).objects).flatMap(({ spec }) =>
    Object.values(spec.resource ?? {}),
  );
}

const names = { group: "apps", version: "v1", resource: "deployments" };

it("writes an entry for additions after the start and one for changes without any filter", () => {
  expect(entriesOf({})).toEqual([
    { namespace: "", ...names, eventTypes: ["ADD"], filter: { afterStart: true } },
    { namespace: "", ...names, eventTypes: ["UPDATE", "DELETE"] },
  ]);
});

it("writes an entry per namespace", () => {
  const entries = entriesOf({ namespaces: ["b", "a"], eventTypes: ["DELETED"] });
  expect(entries.map(({ namespace }) => namespace).toSorted()).toEqual(["a", "b"]);
});

it.each([
  ["app=web", { key: "app", operation: "=", value: "web" }],
  ["app==web", { key: "app", operation: "=", value: "web" }],
  ["app=", { key: "app", operation: "=", value: "" }],
  ["app!=web", { key: "app", operation: "!=", value: "web" }],
  ["app in (b, a)", { key: "app", operation: "in", value: "a,b" }],
  ["app in (, a)", { key: "app", operation: "in", value: ",a" }],
  ["app notin (b,a)", { key: "app", operation: "notin", value: "a,b" }],
  ["app", { key: "app", operation: "exists", value: "" }],
  ["!app", { key: "app", operation: "!", value: "" }],
  ["app>5", { key: "app", operation: "gt", value: "5" }],
  ["app<5", { key: "app", operation: "lt", value: "5" }],
  ["example.com/a.b=x", { key: "example.com/a.b", operation: "=", value: "x" }],
])("writes the label selector %s as %j, on both entries", (labelFilter, want) => {
  expect(entriesOf({ labelFilter }).map(({ filter }) => filter)).toEqual([
    { labels: [want], afterStart: true },
    { labels: [want] },
  ]);
});

it("is held by the configured bus with one replica under an account of its own", () => {
  const rule = { id: "r", version: "v1", resource: "pods" };
  const [source] = eventSourcesOf(compileRules([rule], configWith({ eventBus: "rules" })).objects);
  expect(source?.spec).toMatchObject({
    eventBusName: "rules",
    replicas: 1,
    template: { serviceAccountName: source?.metadata.name },
  });
});
