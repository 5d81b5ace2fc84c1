import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const watch = (spec: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: EventSource\nmetadata: {name: watch, namespace: shop}\nspec: {replicas: 3, resource: {maps: {version: v1, resource: configmaps, ${spec}}}}\n`;
const sensor = (filters: string, trigger: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Sensor\nmetadata: {name: paint, namespace: shop}\nspec:\n  replicas: 3\n  dependencies: [{name: dep, eventSourceName: watch, eventName: maps, ${filters}}]\n  triggers:\n    - template: {name: go, ${trigger}}\n`;
const red = (value: string): string => `filters: {data: [{path: body.data.color, type: string, value: ["${value}"]}]}`;
const http =
  "http: {url: https://example.com/paint, method: POST, payload: [{src: {dependencyName: dep, dataKey: body}, dest: body}]}";
const workflow = (more = ""): string =>
  `argoWorkflow: {operation: submit, source: {resource: {apiVersion: argoproj.io/v1alpha1, kind: Workflow, metadata: {generateName: paint-}, spec: {workflowTemplateRef: {name: paint}}}}, parameters: [{src: {dependencyName: dep, dataKey: body.metadata.name}, dest: metadata.labels.map}]${more}}`;

const map = (version: string, color: string): object => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "a", namespace: "shop", uid: "1", resourceVersion: version },
  data: { color },
});
const lines = (...colors: readonly string[]): string =>
  colors
    .map((color, at) => JSON.stringify({ type: at === 0 ? "ADDED" : "MODIFIED", object: map(`${at + 5}`, color) }))
    .join("\n");

const update = watch("namespace: shop, eventTypes: [UPDATE]");
const files = {
  "events.jsonl": lines("blue", "infrared"),
  "secret.jsonl": JSON.stringify({
    type: "UPDATE",
    group: "",
    version: "v1",
    resource: "configmaps",
    body: { ...map("6", "hunter2"), kind: "Secret" },
    oldBody: map("5", "hunter1"),
  }),
  "bad.jsonl": "{",
  "unanchored.yaml": `${update}---\n${sensor(red("red"), workflow())}`,
  "anchored.yaml": `${update}---\n${sensor(red("^red$"), workflow())}`,
  "failing.yaml": `${update}---\n${sensor('filters: {data: [{path: body.data.size, type: string, value: ["^1$"]}]}', workflow())}`,
  "expression.yaml": `${update}---\n${sensor("filters: {exprs: [{expr: color == type, fields: [{name: color, path: body.data.color}, {name: type, path: type}]}]}", workflow())}`,
  "or.yaml": `${update}---\n${sensor(`filtersLogicalOperator: or, ${red("^red$")}`, workflow())}`,
  "members.yaml": `${update}---\n${sensor(red("red"), http)}`,
  "other-namespace.yaml": `${update}---\n${sensor(red("red"), workflow()).replace("namespace: shop", "namespace: other")}`,
  "wrong.yaml": watch("namespace: shop, eventTypes: [CHANGE]"),
};

async function verify(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const host = memoryHost(files);
  const code = await run(["verify", ...args], host);
  return { code, out: host.out(), err: host.err() };
}

it("says what hand-written manifests do about events", async () => {
  expect(await verify("unanchored.yaml", "--events", "events.jsonl", "-q")).toEqual({
    code: 0,
    err: "",
    out: `event 1: ConfigMap shop/a created
  EventSource watch, maps: publishes nothing: ADD is not among its event types
event 2: ConfigMap shop/a updated
  EventSource watch, maps: publishes it
    Sensor paint, dep: passes
      trigger go runs argo -n shop submit FILE with Workflow paint-…
`,
  });
});

it.each([
  [
    "a filter that does not hold, with what it asks for and what is there",
    "anchored.yaml",
    'Sensor paint, dep: does not pass: data[0] does not hold\n      body.data.color: wants = ^red$; found "infrared"\n',
  ],
  [
    "an expression that does not hold, with what its fields lead to",
    "expression.yaml",
    'Sensor paint, dep: does not pass: exprs[0] does not hold\n      body.data.color: found "infrared"\n      type: found "UPDATE"\n',
  ],
  ["a filter of which no part holds", "or.yaml", "Sensor paint, dep: does not pass\n"],
  [
    "a filter that fails",
    "failing.yaml",
    "Sensor paint, dep: data[0] of its filter fails, and the event is dropped and logged whole\n      body.data.size: wants = ^1$; found nothing\n",
  ],
  ["a Sensor of another namespace", "other-namespace.yaml", "publishes it\n    no Sensor listens\n"],
])("tells %s", async (_, file, part) => {
  const { code, out } = await verify(file, "-e", "events.jsonl", "-q");
  expect(code).toBe(0);
  expect(out).toContain(part);
});

it("tells by name what is not modelled, and fails", async () => {
  const { code, out } = await verify("members.yaml", "-e", "events.jsonl", "-q");
  expect(code).toBe(1);
  expect(out).toContain("  not known: Sensor paint, dep: a payload of several members is not modelled\n");
});

it("says it to programs, too, as an object for each event", async () => {
  const { code, out, err } = await verify("anchored.yaml", "-e", "events.jsonl", "-o", "json", "-q");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const watched = { eventSource: "watch", eventName: "maps" };
  const object = { kind: "ConfigMap", namespace: "shop", name: "a" };
  const compared = [{ what: "body.data.color", actual: '"infrared"', expected: "= ^red$" }];
  const judged = { sensor: "paint", dependency: "dep", passes: false, filter: "data[0]", compared, actions: [] };
  expect(linesOf(out)).toEqual([
    {
      kind: "event",
      event: 1,
      change: "created",
      object,
      entries: [{ ...watched, dropped: "ADD is not among its event types", judged: [] }],
      notModelled: [],
    },
    {
      kind: "event",
      event: 2,
      change: "updated",
      object,
      entries: [{ ...watched, judged: [judged] }],
      notModelled: [],
    },
  ]);
});

it("says to programs what triggers do, and what is not modelled", async () => {
  const passing = await verify("unanchored.yaml", "-e", "events.jsonl", "-o", "json");
  const resource = expect.stringContaining('"labels":{"map":"a"}') as string;
  const does = { kind: "argo", command: ["-n", "shop", "submit", "FILE"], resource };
  expect(linesOf(passing.out)[1]).toMatchObject({ entries: [{ judged: [{ actions: [{ trigger: "go", does }] }] }] });
  const refused = await verify("members.yaml", "-e", "events.jsonl", "-o", "json");
  expect(refused.code).toBe(1);
  const notModelled = [{ where: "Sensor paint, dep", what: "a payload of several members" }];
  expect(linesOf(refused.out)[1]).toMatchObject({ notModelled });
  const failing = await verify("failing.yaml", "-e", "events.jsonl", "-o", "json");
  const compared = [{ what: "body.data.size", expected: "= ^1$" }];
  expect(linesOf(failing.out)[1]).toMatchObject({ entries: [{ judged: [{ fails: true, compared }] }] });
});

function linesOf(text: string): readonly unknown[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

it.each(["unanchored.yaml", "anchored.yaml", "expression.yaml"])("shows no value of a Secret: %s", async (file) => {
  for (const output of ["text", "json"]) {
    const { out, err } = await verify(file, "-e", "secret.jsonl", "-o", output);
    expect(out).toContain(output === "text" ? "event 1: Secret shop/a updated\n" : '"kind":"Secret"');
    expect(out + err).not.toContain("hunter");
  }
});

it("shows neither what a filter finds in a Secret nor what it asks for", async () => {
  const { out } = await verify("anchored.yaml", "-e", "secret.jsonl", "-q");
  expect(out).toContain("      body.data.color: wants (not shown); found (not shown)\n");
});

it("runs nothing while something is wrong", async () => {
  const wrong = await verify("wrong.yaml", "-e", "events.jsonl", "-q");
  expect(wrong).toMatchObject({ code: 1, out: "" });
  expect(wrong.err).toContain("with errors the manifests are not run\n");
  const bad = await verify("unanchored.yaml", "-e", "bad.jsonl");
  expect(bad.code).toBe(1);
  expect(bad.err).toContain("EVENT_INVALID");
  expect((await verify("unanchored.yaml", "-e", "missing.jsonl")).err).toContain("INPUT_UNREADABLE");
  expect((await verify("unanchored.yaml", "-e", "events.jsonl", "--format", "json")).code).toBe(2);
  expect((await verify("unanchored.yaml", "-o", "json")).code).toBe(2);
});
