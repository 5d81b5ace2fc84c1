import { expect, it } from "vitest";
import { diffRules, isSetChanged, isSetWider } from "../../src/diff/diff.ts";
import type { ObjectChange } from "../../src/semantics/change.ts";
import { plainRules } from "../support/plain-rules.ts";
import { changes, version } from "./versions.ts";

const red = {
  id: "red",
  version: "v1",
  resource: "configmaps",
  namespaces: ["shop"],
  eventTypes: ["MODIFIED"],
  when: [{ path: "data.color", equals: "red" }],
};
const redOrBlue = { ...red, when: [{ path: "data.color", in: ["red", "blue"] }] };
const deleting = { ...red, id: "deleting", resource: "pods", when: [], action: { type: "pod-delete", dryRun: true } };

it("tells added, removed, changed and equal rules apart, in the order of ids", () => {
  const diff = changes(
    [{ ...red, id: "z" }, { ...red, id: "gone" }, red, { ...red, id: "same", description: "one" }],
    [
      { ...red, id: "new-b" },
      { ...red, id: "new-a" },
      { ...red, id: "same", description: "two" },
      redOrBlue,
      { ...red, id: "z" },
    ],
  );
  expect(diff.added.map(({ rule }) => rule.id)).toEqual(["new-a", "new-b"]);
  expect(diff.removed.map(({ rule }) => rule.id)).toEqual(["gone"]);
  expect(diff.changed.map(({ id }) => id)).toEqual(["red"]);
  expect({ equal: diff.equal, reworded: diff.reworded }).toEqual({ equal: 2, reworded: ["same"] });
});

it("says of a rule that is gone whether it is disabled only", () => {
  const { removed } = changes([red, { ...red, id: "b" }], [red, { ...red, id: "b", disabled: true }]);
  expect(removed.map(({ rule, disabled }) => [rule.id, disabled])).toEqual([["b", true]]);
  const { added } = changes([red, { ...red, id: "b", disabled: true }], [red, { ...red, id: "b" }]);
  expect(added.map(({ disabled }) => disabled)).toEqual([true]);
});

it.each([
  ["nothing", [red], [red], false, false],
  ["a description", [red], [{ ...red, description: "x" }], false, false],
  ["a rule more", [red], [red, { ...red, id: "b" }], true, true],
  ["a rule less", [red, { ...red, id: "b" }], [red], false, true],
  ["a rule that counts more", [red], [redOrBlue], true, true],
  ["a rule that counts less", [redOrBlue], [red], false, true],
  ["an action without its safeguard", [deleting], [{ ...deleting, action: "pod-delete" }], true, true],
  ["an action with one more", [{ ...deleting, action: "pod-delete" }], [deleting], false, true],
] as const)("says of %s whether more may happen, and whether anything changes", (_, old, now, wider, changed) => {
  const diff = changes(old, now);
  expect({ wider: isSetWider(diff), changed: isSetChanged(diff) }).toEqual({ wider, changed });
});

it("says that manifests change where only the configuration does", () => {
  const diff = diffRules(version([red]), version([red], { eventBus: "another" }));
  expect({ wider: isSetWider(diff), changed: isSetChanged(diff), rules: diff.changed }).toEqual({
    wider: false,
    changed: true,
    rules: [],
  });
});

it("counts another image, another place that events are sent to, and more connections as more than before", () => {
  const rules = [{ id: "r", version: "v1", resource: "pods", namespaces: ["shop"], eventTypes: ["MODIFIED"] }];
  const acting = rules.map((one) => ({ ...one, action: "pod-delete" }));
  const image = diffRules(version(acting), version(acting, { images: { registry: "elsewhere.example" } }));
  expect(image.plan.reach.images).toEqual([expect.stringMatching(/^elsewhere\.example\/workflow-steps/)]);
  const place = diffRules(version(rules), version(rules, { forwarder: { url: "http://elsewhere.example:1" } }));
  expect(place.plan.reach.destinations).toEqual([expect.stringMatching(/^http:\/\/elsewhere\.example:1\//)]);
  const ports = { network: { apiServer: { ports: [443, 8443] } } };
  const open = diffRules(version(acting), version(acting, ports));
  expect(open.plan.reach.connections).toEqual(["every address TCP 8443"]);
  expect(diffRules(version(acting, ports), version(acting)).plan.reach.connections).toEqual(["every address TCP 6443"]);
  expect([image, place, open].map(isSetWider)).toEqual([true, true, true]);
  expect(isSetWider(diffRules(version(acting), version(acting)))).toBe(false);
});

it("tells the rights that are new, and none that were there in a wider form", () => {
  const { changed } = changes([deleting], [{ ...deleting, action: "pod-delete" }]);
  expect(changed[0]?.newRights).toEqual([
    { component: "step", verb: "delete", group: "", resource: "pods", namespace: "shop", names: [] },
  ]);
  const everywhere = { ...red, namespaces: undefined };
  expect(changes([everywhere], [red]).changed[0]?.newRights).toEqual([]);
  expect(changes([red], [everywhere]).changed[0]?.newRights).toHaveLength(2);
});

it("knows of a template that is replaced that its rights are the same", () => {
  const script = { ...red, action: { type: "script", inline: "#!/bin/sh\nexit 0\n" } };
  const { changed, plan } = changes(
    [script],
    [{ ...script, action: { type: "script", inline: "#!/bin/sh\nexit 1\n" } }],
  );
  expect(changed[0]).toMatchObject({ newRights: [], widened: "no", narrowed: "no" });
  expect(plan.templatesReplaced).toHaveLength(1);
  expect(plan.objectsRemoved.some((name) => name.startsWith("WorkflowTemplate/"))).toBe(true);
  // Only the Workflow that is created is another one: what waits on the bus still counts.
  expect(plan.backlogDropped).toEqual([]);
});

it("tells what follows for the cluster", () => {
  const other = { ...red, id: "other", when: [] };
  const { plan } = changes([red, other], [{ ...redOrBlue, namespaces: ["shop", "store"] }, other]);
  expect(plan.watchesAdded.map(({ namespace }) => namespace)).toEqual(["store"]);
  expect(plan.restarts).toMatchObject([{ eventSource: "rules-configmaps-44c3a5a6", rules: 2 }]);
  expect(plan.restarts[0]?.told.map(({ code }) => code)).toEqual(["modified-coalesced"]);
  expect({ sensors: plan.sensorsEdited, dropped: plan.backlogDropped, moved: plan.moved }).toEqual({
    sensors: ["rules-sensor"],
    dropped: ["red"],
    moved: [],
  });
});

it("tells rules that a growing set moves to another Sensor, and that their events are dropped", () => {
  const rules = Array.from({ length: 60 }, (_, index) => ({ ...red, id: `red-${index}` }));
  const limits = { sensorBytes: 48_000 };
  const { changed, added, plan } = diffRules(version(rules.slice(0, 10), { limits }), version(rules, { limits }));
  expect({ changed, added: added.length }).toEqual({ changed: [], added: 50 });
  expect(plan.moved.length).toBeGreaterThan(0);
  expect(plan.backlogDropped).toEqual(plan.moved);
  expect(plan.objectsRemoved).toEqual(["Sensor/eventsrunner/rules-sensor"]);
});

function update(color: string, more: object = {}): ObjectChange {
  const state = (value: string): object => ({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "a", namespace: "shop", ...more },
    data: { color: value },
  });
  return { kind: "updated", old: state("white"), new: state(color) } as unknown as ObjectChange;
}

it("counts recorded events by who counts them, and takes them for evidence", () => {
  const colors = ["red", "blue", "blue", "green"];
  const corpus = [
    ...colors.map((color, at) => ({ file: "a.jsonl", number: at + 1, change: update(color) })),
    { file: "b.jsonl", number: 1, change: update("blue", { namespace: "elsewhere" }) },
  ];
  const { changed, counts } = changes([red], [redOrBlue], { corpus });
  expect(counts.events).toBe(5);
  expect(changed[0]?.corpus).toMatchObject({ onlyOld: 0, onlyNew: 2, both: 1, unknown: 0 });
  expect(changed[0]?.corpus?.hits.map(({ event, counts: who, object }) => [event.number, who, object])).toEqual([
    [2, "new", "shop/a"],
    [3, "new", "shop/a"],
  ]);
  // Two patterns whose difference nothing but an event shows.
  const [one, other] = ["[a-z]*", "[a-z]*(?:-x{9}y)?"].map((matches) => ({
    ...red,
    when: [{ path: "data.color", matches }],
  }));
  const shown = changes([one ?? {}], [other ?? {}], {
    corpus: [{ file: "a", number: 1, change: update("web-xxxxxxxxxy") }],
  });
  expect(shown.changed[0]).toMatchObject({ widened: "yes" });
});

it("says of recorded events that it cannot judge that not everything is known", () => {
  const change: ObjectChange = { ...update("red"), old: undefined } as ObjectChange;
  const { changed } = changes([red], [redOrBlue], { corpus: [{ file: "a", number: 1, change }] });
  expect(changed[0]?.corpus).toMatchObject({ onlyOld: 0, onlyNew: 0, both: 0, unknown: 1 });
});

it("lets recorded events be judged by rules that one version alone has", () => {
  const corpus = [{ file: "a", number: 1, change: update("red") }];
  const { added, removed } = changes([{ ...red, id: "gone" }], [{ ...red, id: "fresh" }], { corpus });
  expect(added[0]?.corpus).toMatchObject({ onlyNew: 1, onlyOld: 0 });
  expect(removed[0]?.corpus).toMatchObject({ onlyNew: 0, onlyOld: 1 });
});

it("compares many rules of which few change", () => {
  const rules = plainRules(2000, 1).map((rule) => ({
    ...rule,
    resource: "configmaps",
    group: "",
    version: "v1",
    scope: undefined,
    when: [{ path: "data.value", equals: "x" }],
    action: "log",
  }));
  const edited = rules.map((rule, index) =>
    index % 400 === 0 ? { ...rule, when: [{ path: "data.value", exists: true }] } : rule,
  );
  const diff = changes(rules, edited);
  expect({ changed: diff.changed.length, equal: diff.equal }).toEqual({ changed: 5, equal: 1995 });
  expect(diff.changed.every(({ widened, narrowed }) => widened === "yes" && narrowed === "no")).toBe(true);
});
