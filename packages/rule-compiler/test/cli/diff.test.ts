import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const base = {
  id: "red",
  version: "v1",
  resource: "configmaps",
  namespaces: ["default"],
  eventTypes: ["MODIFIED"],
  when: [{ path: "data.color", equals: "red" }],
};

function line(type: string, version: string, color: string): string {
  const metadata = { name: "a", namespace: "default", uid: "u1", resourceVersion: version };
  return JSON.stringify({ type, object: { apiVersion: "v1", kind: "ConfigMap", metadata, data: { color } } });
}

const files = {
  "old.json": JSON.stringify([base]),
  "same.json": JSON.stringify([{ ...base, description: "another text" }]),
  "wider.json": JSON.stringify([{ ...base, when: [{ path: "data.color", in: ["red", "green"] }] }]),
  "narrower.json": JSON.stringify([{ ...base, when: [...base.when, { path: "data.size", greaterThan: 3 }] }]),
  "acting.json": JSON.stringify([{ ...base, action: "eventsrunner" }]),
  "more.json": JSON.stringify([base, { ...base, id: "fresh" }]),
  "none.json": "[]",
  "bad.json": '[{"id": "a"}]',
  "ambiguous.json": JSON.stringify([{ ...base, when: [{ path: "data.color", matches: "[a-z]*" }] }]),
  "same-in-truth.json": JSON.stringify([{ ...base, when: [{ path: "data.color", matches: "(?:[a-z]?)*" }] }]),
  "warned.json": JSON.stringify([{ id: "red", version: "v1", resource: "configmaps" }]),
  "other.yaml": "sensorName: another\n",
  "events.jsonl": `${line("ADDED", "1", "red")}\n${line("MODIFIED", "2", "green")}\n${line("MODIFIED", "3", "red")}\n`,
  "no-event.json": "{",
};

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function diff(...args: readonly string[]): Promise<Result> {
  const host = memoryHost({ ...files, "-": files["old.json"] });
  const code = await run(["diff", ...args, "--no-ambient"], host);
  return { code, out: host.out(), err: host.err() };
}

it("says that a rule counts more, with a change that shows it", async () => {
  const { code, out } = await diff("old.json", "wider.json");
  expect(code).toBe(0);
  expect(out).toMatch(
    /^widened\n1 rule before, 1 now: 0 added, 0 removed, 1 changed, 0 equal\n\nred: widened {2}wider\.json:1:2\n/,
  );
  expect(out).toContain('  when: before data.color equals "red"; now data.color one of ["red","green"]\n');
  expect(out).toContain("  all that counted before still counts: proved\n");
  expect(out).toContain('    before: when[0] data.color: wants equals "red"; found "green"\n');
});

it("gives witnesses that explain reads, and of which it says the same", async () => {
  const { out } = await diff("old.json", "wider.json", "-o", "json");
  const { changed } = JSON.parse(out) as { changed: readonly { witnesses: readonly { event: string }[] }[] };
  const event = changed[0]?.witnesses[0]?.event ?? "";
  for (const [rules, code] of [
    ["old.json", 1],
    ["wider.json", 0],
  ] as const) {
    const host = memoryHost({ ...files, "witness.json": event });
    expect(await run(["explain", rules, "-e", "witness.json", "--exit-code", "-q", "--no-ambient"], host)).toBe(code);
  }
});

it.each([
  ["old.json", "same.json", "equal", 0, 0],
  ["old.json", "wider.json", "widened", 1, 1],
  ["wider.json", "old.json", "narrowed", 0, 1],
  ["old.json", "narrower.json", "narrowed", 0, 1],
  ["old.json", "acting.json", "widened", 1, 1],
  ["old.json", "more.json", "widened", 1, 1],
  ["more.json", "old.json", "narrowed", 0, 1],
  ["ambiguous.json", "same-in-truth.json", "maybe widened", 1, 1],
] as const)("says of %s and %s: %s", async (old, now, verdict, widened, changed) => {
  const { code, out } = await diff(old, now);
  expect({ code, verdict: out.split("\n")[0] }).toEqual({ code: 0, verdict });
  expect((await diff(old, now, "--fail-on", "widened")).code).toBe(widened);
  expect((await diff(old, now, "--fail-on", "changed")).code).toBe(changed);
});

it("counts rules that are only written otherwise", async () => {
  const { out } = await diff("old.json", "same.json");
  expect(out).toContain("1 equal (1 of them written otherwise)\n");
  expect((await diff("old.json", "old.json")).out).toContain(" 1 equal\n");
});

it("lets both versions judge recorded events", async () => {
  const { out } = await diff("old.json", "wider.json", "--corpus", "events.jsonl", "--corpus", "events.jsonl");
  expect(out).toContain("  recorded events: 2 count only now, 0 no longer, 2 as before\n");
  expect(out).toContain("  events.jsonl, event 2: MODIFIED of default/a counts only now\n");
});

it("has another configuration for the old version, and knows that the ignore label is another one then", async () => {
  const { out } = await diff("old.json", "old.json", "--old-config", "other.yaml");
  expect(out).toMatch(/^widened\n/);
  expect(out).toContain(
    'before: ignoreLabel metadata.labels.another of the old object: wants is not "ignore"; found "ignore"',
  );
});

it("reads one of the versions, or the events, from standard input", async () => {
  expect((await diff("-", "wider.json")).out).toMatch(/^widened\n/);
  expect((await diff("old.json", "-")).out).toMatch(/^equal\n/);
});

it.each([
  [["bad.json", "old.json"], /bad\.json:1:2: error/],
  [["old.json", "bad.json"], /bad\.json:1:2: error/],
  [["old.json", "wider.json", "--corpus", "no-event.json"], /no-event\.json.*error EVENT_INVALID/],
  [["old.json", "wider.json", "--corpus", "gone.json"], /gone\.json.*error INPUT_UNREADABLE/],
  [["old.json", "none.json"], /error NO_RULES/],
])("compares nothing when %j cannot be read", async (args, message) => {
  const { code, out, err } = await diff(...args);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(message);
});

it("tells warnings of the new version alone, and fails for them when asked to", async () => {
  expect((await diff("warned.json", "old.json", "--fail-on", "warning")).code).toBe(0);
  expect((await diff("warned.json", "old.json")).err).toBe("");
  const { code, out, err } = await diff("old.json", "warned.json", "--fail-on", "warning");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("warning MATCHES_EVERYTHING");
});

it("compares with no rules at all", async () => {
  expect((await diff("none.json", "old.json", "--allow-empty")).out).toContain("1 added, 0 removed");
});

it.each([
  [["old.json"], "diff needs two versions of the rules"],
  [["old.json", "old.json", "old.json"], 'diff takes at most 2 operands, found "old.json"'],
  [["-", "-"], "standard input can be read only once"],
  [["-", "old.json", "--corpus", "-"], "standard input can be read only once"],
  [["old.json", "old.json", "--fail-on", "narrowed"], "--fail-on must be error, warning, widened, changed"],
])("refuses %j", async (args, problem) => {
  const { code, err } = await diff(...args);
  expect(code).toBe(2);
  expect(err).toContain(problem);
});
