import type { EventSource } from "@argo-rules/argo-types";
import { expect, it } from "vitest";
import { EntryIndex } from "../../src/model/entry-index.ts";

const pods = { group: "", version: "v1", resource: "pods" };

/** An EventSource with an entry for each namespace, named after it; `all` watches the whole cluster. */
function eventSource(name: string, namespaces: readonly string[]): EventSource {
  const entry = (namespace: string): object => ({ ...pods, namespace, eventTypes: ["ADD"] });
  const resource = Object.fromEntries(namespaces.map((one) => [one, entry(one === "all" ? "" : one)]));
  return { metadata: { name }, spec: { resource } } as unknown as EventSource;
}

const index = new EntryIndex([eventSource("one", ["a", "all", "b"]), eventSource("two", ["b", "a"])]);

function named(...namespaces: readonly string[]): readonly string[] {
  const objects = namespaces.map((namespace) => ({ metadata: { name: "x", namespace } }));
  return index.about(pods, objects).map(({ eventSource: source, eventName }) => `${source}/${eventName}`);
}

it.each([
  [["a"], ["one/a", "one/all", "two/a"]],
  [["b"], ["one/all", "one/b", "two/b"]],
  [["c"], ["one/all"]],
  [[""], ["one/all"]],
  [
    ["a", "a"],
    ["one/a", "one/all", "two/a"],
  ],
  // No API server moves an object; what says so is shown to all.
  [
    ["a", "b"],
    ["one/a", "one/all", "one/b", "two/b", "two/a"],
  ],
])("finds the entries that may see an object of %j, in the order of the manifests", (namespaces, want) => {
  expect(named(...namespaces)).toEqual(want);
});

it("tells kinds apart", () => {
  expect(index.resources).toEqual([pods]);
  expect(index.of(pods)).toHaveLength(5);
  expect(index.of({ ...pods, group: "apps" })).toEqual([]);
  expect(index.about({ ...pods, version: "v2" }, [{ metadata: { namespace: "a" } }])).toEqual([]);
});
