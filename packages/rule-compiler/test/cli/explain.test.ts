import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const rules = JSON.stringify([
  {
    id: "red",
    version: "v1",
    resource: "configmaps",
    eventTypes: ["MODIFIED"],
    when: [{ path: "data.color", equals: "red" }],
  },
  { id: "pods", version: "v1", resource: "pods", namespaces: ["default"] },
]);

function line(type: string, version: string, color: string, kind = "ConfigMap"): string {
  const metadata = { name: "a", namespace: "default", uid: "u1", resourceVersion: version };
  return JSON.stringify({ type, object: { apiVersion: "v1", kind, metadata, data: { color } } });
}

const files = {
  "rules.json": rules,
  "fires.jsonl": `${line("ADDED", "1", "blue")}\n${line("MODIFIED", "2", "red")}\n`,
  "misses.jsonl": `${line("ADDED", "1", "red")}\n${line("MODIFIED", "2", "blue")}\n`,
  "alone.json": line("MODIFIED", "2", "red"),
  "node.json": line("ADDED", "1", "red", "Node"),
  "bad.json": '{"type": "ADDED"',
  "no-event.jsonl": `${line("ADDED", "1", "red")}\n{"type":"NONE","object":{}}\n`,
  "empty.json": " \n",
  "bookmark.json": JSON.stringify({ type: "BOOKMARK", object: {} }),
};

async function explain(event: string, ...more: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const host = memoryHost(files);
  const code = await run(["explain", "rules.json", "--no-ambient", "-q", "--event", event, ...more], host);
  return { code, out: host.out(), err: host.err() };
}

it("says that a rule fires, with the old object from the line before", async () => {
  const { code, out, err } = await explain("fires.jsonl", "--exit-code");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("rule red  rules.json:1:2\n  MODIFIED fires\n");
  expect(out).toMatch(/\n1 of 1 rule fires, 1 not looked at: of another kind, or not asked for\n$/);
});

it("says why a rule does not fire, and fails only when asked to", async () => {
  const { code, out } = await explain("misses.jsonl");
  expect(code).toBe(0);
  expect(out).toContain('    FAILS    when[0] data.color: wants equals "red"; found "blue"  (Sensor, rules.json:1:');
  expect((await explain("misses.jsonl", "--exit-code")).code).toBe(1);
});

it("says of an event without its old object that not everything is known", async () => {
  const { code, out } = await explain("alone.json", "--exit-code");
  expect(code).toBe(1);
  expect(out).toContain("  MODIFIED may fire: not everything is known\n");
});

it("looks at rules of the object's kind, and at those that are asked for", async () => {
  expect((await explain("node.json")).out).toMatch(/^0 of 0 rules fire, 2 not looked at/);
  const { out } = await explain("node.json", "--rule", "pods");
  expect(out).toContain("    FAILS    resource: wants pods of v1; found Node of v1");
  expect(await explain("node.json", "--rule", "pdos")).toMatchObject({
    code: 2,
    err: expect.stringContaining('there is no rule "pdos"') as string,
  });
});

it("gives programs the same as JSON", async () => {
  const [rule] = JSON.parse((await explain("fires.jsonl", "-o", "json")).out) as readonly {
    readonly rule: string;
    readonly line: number;
    readonly classes: readonly { readonly eventClass: string; readonly fires: unknown; readonly event?: string }[];
  }[];
  expect(rule).toMatchObject({ rule: "red", file: "rules.json", line: 1, column: 2 });
  const modified = rule?.classes.find(({ eventClass }) => eventClass === "modified");
  expect(modified?.fires).toBe(true);
  expect(JSON.parse(modified?.event ?? "")).toMatchObject({ eventType: "modified", ruleID: "red" });
});

it.each([
  ["bad.json", /bad\.json:1:17: error EVENT_INVALID: this is no event: close brace expected/],
  ["no-event.jsonl", /no-event\.jsonl:2:1: error EVENT_INVALID: this is no event: type is none of/],
  ["empty.json", /empty\.json:1:1: error EVENT_MISSING/],
  ["bookmark.json", /bookmark\.json:1:1: error EVENT_MISSING/],
  ["gone.json", /gone\.json.*error INPUT_UNREADABLE/],
])("says where %s holds no event, and exits with 1", async (event, message) => {
  const { code, out, err } = await explain(event);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(message);
});

it("explains nothing while the rules have errors", async () => {
  const host = memoryHost({ ...files, "rules.json": '[{"id": "a"}]' });
  expect(await run(["explain", "rules.json", "--no-ambient", "-e", "alone.json"], host)).toBe(1);
  expect(host.out()).toBe("");
});

it.each([
  [["explain", "rules.json"], "explain needs an event"],
  [["explain", "-", "-e", "-"], "standard input can be read only once"],
  [["explain", "rules.json", "-e", "alone.json", "-v", "-q"], "contradict"],
])("refuses %j", async (argv, problem) => {
  const host = memoryHost(files);
  expect(await run(argv, host)).toBe(2);
  expect(host.err()).toContain(problem);
});
