import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost, type MemoryFile } from "../support/memory-host.ts";

const rules = JSON.stringify([
  {
    id: "red",
    version: "v1",
    resource: "configmaps",
    eventTypes: ["MODIFIED"],
    when: [{ path: "data.color", equals: "red" }],
  },
  { id: "labelled", version: "v1", resource: "configmaps", labelFilter: "app=web", action: workflow() },
  { id: "pods", version: "v1", resource: "pods", namespaces: ["default"] },
]);

function workflow(): object {
  return { type: "workflow", template: "restart" };
}

interface Told {
  readonly type?: string;
  readonly version: string;
  readonly color?: string;
  readonly kind?: string;
  readonly labels?: object;
}

function line({ type = "MODIFIED", version, color = "blue", kind = "ConfigMap", labels }: Told): string {
  const creationTimestamp = "2026-01-01T00:00:00Z";
  const metadata = { name: "a", namespace: "default", uid: "u1", resourceVersion: version, creationTimestamp, labels };
  return `${JSON.stringify({ type, object: { apiVersion: "v1", kind, metadata, data: { color } } })}\n`;
}

const stream = [
  line({ type: "ADDED", version: "1", labels: { app: "web" } }),
  line({ version: "2", color: "red", labels: { app: "web" } }),
  line({ version: "3", color: "red" }),
].join("");

const files: Readonly<Record<string, MemoryFile>> = {
  "rules.json": rules,
  "stream.jsonl": stream,
  "-": stream,
  "node.json": line({ type: "ADDED", version: "1", kind: "Node" }),
  "pretty.json": JSON.stringify(JSON.parse(line({ type: "ADDED", version: "1", kind: "Pod" })), undefined, 2),
  "cut.jsonl": `${stream}{"type":"MODI`,
  "empty.json": "\n \n",
  "latin.jsonl": new Uint8Array([...new TextEncoder().encode(stream), 0x22, 0xff, 0x22, 0x0a]),
  "long.jsonl": `${stream}"${"x".repeat(5000)}"\n`,
  "numbers.txt": Array.from({ length: 103 }, (_, index) => `${index}\n`).join(""),
  "locked.jsonl": Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" }),
};

async function simulate(
  events: string,
  ...more: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const host = memoryHost(files);
  const code = await run(["simulate", "rules.json", "--no-ambient", "-q", "--events", events, ...more], host);
  return { code, out: host.out(), err: host.err() };
}

/** Lines before the summary, with what is made of the event cut off. */
function firings(out: string): readonly string[] {
  return (out.split("\n\n")[0] ?? "").split("\n").map((one) => one.split("  ", 2).join("  "));
}

const fired = [
  "1: labelled  ADDED configmaps default/a",
  "2: red  MODIFIED configmaps default/a",
  "2: labelled  MODIFIED configmaps default/a",
  "3: red  MODIFIED configmaps default/a",
  "3: labelled  DELETED configmaps default/a",
];

it.each(["stream.jsonl", "-"])("says of each event of %s which rules fire and what is done", async (path) => {
  const { code, out, err } = await simulate(path);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(firings(out).toSorted()).toEqual(fired.toSorted());
  expect(out).toMatch(
    /red {2}MODIFIED .* {2}log: posts to http:\/\/event-forwarder\.eventsrunner\.svc:8080\/api\/v1\/events\n/,
  );
  expect(out).toMatch(/ {2}workflow: creates Workflow eventsrunner-actions\/labelled-a-[0-9a-f]+ of restart\n/);
});

it("sums up what came of the stream", async () => {
  const { out } = await simulate("stream.jsonl");
  expect(out.slice(out.indexOf("\n\n"))).toBe(`

RULE      JUDGED  FIRED  ADDED  MODIFIED  DELETED  TOO LARGE  FAILED
red            2      2      0         2        0          0       0
labelled       3      3      1         1        1          0       0

never fired: pods
3 events, 5 firings of 2 rules
taken to be new: 1 object; --started-at TIME leaves out what was there before the EventSources started
`);
});

it("leaves out what was there before the start", async () => {
  const { code, out } = await simulate("stream.jsonl", "--started-at", "2026-01-01T00:00:01Z");
  expect(code).toBe(0);
  expect(firings(out).toSorted()).toEqual(fired.slice(1).toSorted());
  expect(out).toContain("not published by a watch: 1, it happened before the EventSource started\n");
});

it("tells of the rules that are asked for", async () => {
  const { out } = await simulate("stream.jsonl", "--rule", "red");
  expect(firings(out)).toEqual(["2: red  MODIFIED configmaps default/a", "3: red  MODIFIED configmaps default/a"]);
  expect(await simulate("stream.jsonl", "--rule", "rde")).toMatchObject({ code: 2, out: "" });
});

it("fails when no rule fires, if it is asked to", async () => {
  expect((await simulate("node.json")).code).toBe(0);
  const { code, out } = await simulate("node.json", "--exit-code");
  expect(code).toBe(1);
  expect(out).toContain("not shown by any watch: 1, of a kind that no rule watches\n");
  expect((await simulate("stream.jsonl", "--exit-code")).code).toBe(0);
  expect((await simulate("stream.jsonl", "--exit-code", "--rule", "pods")).code).toBe(1);
});

it("reads one event that stands on many lines", async () => {
  const { code, out } = await simulate("pretty.json");
  expect(code).toBe(0);
  expect(firings(out)).toEqual(["1: pods  ADDED pods default/a"]);
});

it("gives programs one object on each line", async () => {
  const { out } = await simulate("stream.jsonl", "-o", "json");
  const lines = out
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one) as { readonly kind: string; readonly rule?: string; readonly does?: object });
  expect(lines.map(({ kind }) => kind)).toEqual([...fired.map(() => "firing"), "summary"]);
  expect(lines.find(({ rule }) => rule === "red")).toMatchObject({
    line: 2,
    eventClass: "modified",
    route: "modified",
    resource: { group: "", version: "v1", resource: "configmaps" },
    object: { namespace: "default", name: "a", uid: "u1", resourceVersion: "2" },
    tooLarge: false,
    does: { kind: "http", body: expect.stringContaining('{"eventType":"modified","ruleID":"red"') as string },
  });
  expect(lines.at(-1)).toMatchObject({ events: 3, published: 5, unseen: [], dropped: [] });
});

it.each([
  ["cut.jsonl", /cut\.jsonl:4:9: error EVENT_INVALID: this is no event: unexpected end of string\n/],
  ["latin.jsonl", /latin\.jsonl:4:1: error EVENT_INVALID: this is no event: the line is not UTF-8 text: byte 1 /],
])("simulates what can be read of %s, and fails", async (path, message) => {
  const { code, out, err } = await simulate(path);
  expect(code).toBe(1);
  expect(firings(out)).toHaveLength(5);
  expect(err).toMatch(message);
});

it("passes over a line that is too long", async () => {
  const { code, out, err } = await simulate("long.jsonl", "--max-input", "2Ki");
  expect(code).toBe(1);
  expect(firings(out)).toHaveLength(5);
  expect(err).toMatch(
    /long\.jsonl:4:1: error EVENT_INVALID: .* the line has 5002 bytes, more than the 2048 of --max-input/,
  );
});

it.each([
  ["empty.json", /empty\.json:1:1: error EVENT_MISSING/],
  ["gone.jsonl", /gone\.jsonl:1:1: error INPUT_UNREADABLE: .*ENOENT/],
  ["locked.jsonl", /locked\.jsonl:1:1: error INPUT_UNREADABLE: .*EACCES/],
])("says of %s that there are no events, and fails", async (path, message) => {
  const { code, out, err } = await simulate(path);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(message);
});

it("tells of a hundred lines that are no events, and how many more there are", async () => {
  const { code, err } = await simulate("numbers.txt");
  expect(code).toBe(1);
  expect(err.match(/ EVENT_INVALID: /g)).toHaveLength(100);
  expect(err).toContain("error EVENTS_INVALID: 3 more lines are no events\n");
});

it("never shows the text of a line that is no event", async () => {
  const host = memoryHost({
    ...files,
    "secret.jsonl": '{"type":"ADDED","object":{"kind":"Secret","data":{"p":"aHVudGVyMg=',
  });
  expect(await run(["simulate", "rules.json", "--no-ambient", "-e", "secret.jsonl"], host)).toBe(1);
  expect(host.err()).toContain("EVENT_INVALID");
  expect(host.err() + host.out()).not.toContain("aHVudGVy");
});

it("simulates nothing while the rules have errors", async () => {
  const host = memoryHost({ ...files, "rules.json": '[{"id": "a"}]' });
  expect(await run(["simulate", "rules.json", "--no-ambient", "-e", "stream.jsonl"], host)).toBe(1);
  expect(host.out()).toBe("");
});

it("writes one report for programs, with what is wrong with rules and events", async () => {
  const host = memoryHost({ ...files, "rules.json": '[{"id": "a", "version": "v1", "resource": "configmaps"}]' });
  const argv = ["simulate", "rules.json", "--no-ambient", "-e", "cut.jsonl", "--format", "json"];
  expect(await run(argv, host)).toBe(1);
  const told = JSON.parse(host.err()) as readonly { readonly code: string }[];
  expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining(["MATCHES_EVERYTHING", "EVENT_INVALID"]));
});

it("stops when nobody reads its output any more", async () => {
  const host = memoryHost({ ...files, "stream.jsonl": stream.repeat(200) });
  let asked = 0;
  const flushed = (): Promise<boolean> => Promise.resolve(++asked < 2);
  expect(await run(["simulate", "rules.json", "--no-ambient", "-q", "-e", "stream.jsonl"], { ...host, flushed })).toBe(
    0,
  );
  expect(host.out()).toContain("\n200 events, ");
});

it.each([
  [["simulate", "rules.json"], "simulate needs events"],
  [["simulate", "-", "-e", "-"], "standard input can be read only once"],
  [["simulate", "rules.json", "-e", "stream.jsonl", "-v", "-q"], "contradict"],
  [["simulate", "rules.json", "-e", "stream.jsonl", "--started-at", "today"], "--started-at must be a time such as"],
])("refuses %j", async (argv, problem) => {
  const host = memoryHost(files);
  expect(await run(argv, host)).toBe(2);
  expect(host.err()).toContain(problem);
});
