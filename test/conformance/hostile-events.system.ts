import { afterAll, expect, it } from "vitest";
import { EventReader } from "../../packages/rule-compiler/src/simulate/event-reader.ts";
import { Simulation } from "../../packages/rule-compiler/src/simulate/simulation.ts";
import { compile, type CompileResult } from "rule-compiler";
import { configSchema } from "@argo-rules/contracts";
import { fire } from "./fire.ts";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startEventsOracle } from "./oracle.ts";
import type { Change } from "./table/row.ts";

// Events that are made to confuse whoever reads them: what simulate says of a line of a watch is what Argo's code does
// with the same objects, to the byte of what is posted.

const oracle = await closedAfterTests(startEventsOracle());
const counts = { events: 0, fired: 0, differences: 0 };

afterAll(() => {
  process.stdout.write(
    `hostile events: ${counts.events} compared with Argo Events, ${counts.fired} payloads, ${counts.differences} differences\n`,
  );
});

const config = configSchema.parse({ eventsRunnerBaseURL: "https://eventsrunner.example" });

/** Keys that mean something to JavaScript, to gjson, to sjson, to JSON or to nobody. */
const keys = [
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "",
  " ",
  "a.b",
  "a/b",
  "a[0]",
  "a\\.b",
  "@this",
  "@pretty:{}",
  "#",
  "#(a==1)#",
  "|",
  "a|@tostr",
  "*",
  "a?",
  "!x",
  "{a}",
  "[a]",
  '"',
  "\\",
  "0",
  "-1",
  "1e3",
  "~",
  "é",
  "e\u0301",
  "\u2028",
  "<&>",
  "😀",
  "\uffff",
  "\u0000",
  "\n",
  "Key",
  "Obj",
  "metadata",
] as const;

/** JSON texts of values. */
const values = [
  '"x"',
  '"\\u0078"',
  '"é"',
  '"e\\u0301"',
  '"\\ud83d\\ude00"',
  '"\\ud800"',
  '"\\u2028<&>"',
  '"{\\"a\\":[1]}"',
  "9007199254740993",
  "-9223372036854775808",
  "9223372036854775808",
  "123456789012345678901234567890",
  "1.50",
  "1e21",
  "-0.0",
  "0.1",
  "null",
  "true",
  "{}",
  "[]",
  '{"__proto__":{"a":1},"a":1,"a":2}',
  '[[],{"":null},"[",9007199254740993]',
] as const;

function compiled(when: readonly object[]): CompileResult {
  const rules = when.map((condition, index) => ({
    id: `r${index}`,
    version: "v1",
    resource: "configmaps",
    action: "eventsrunner",
    when: [condition],
  }));
  return compile({ sources: [{ path: "rules.json", text: JSON.stringify(rules) }], config });
}

/** A ConfigMap with these members of `data`, which are JSON. */
function object(version: string, data: string): string {
  return `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"x","namespace":"default","uid":"1","resourceVersion":"${version}"},"data":${data}}`;
}

/** What is posted about a change according to simulate, sorted; nothing is refused. */
function simulated(result: CompileResult, { type, body, oldBody }: Change): readonly string[] {
  const simulation = new Simulation({ compiled: result });
  const reader = new EventReader();
  const line = (of: string, text: string): readonly string[] => {
    const event = reader.read(`{"type":"${of}","object":${text}}`);
    if (!("change" in event)) throw new Error(JSON.stringify(event).slice(0, 300));
    const { firings, refused, failed } = simulation.take(event.change);
    expect({ refused, failed }).toEqual({ refused: [], failed: [] });
    return firings.map(({ does }) => (does.kind === "http" ? (does.body ?? "") : does.kind)).toSorted();
  };
  if (oldBody !== undefined) line("ADDED", oldBody);
  return line({ ADD: "ADDED", UPDATE: "MODIFIED", DELETE: "DELETED" }[type], body);
}

async function expectSame(result: CompileResult, change: Change): Promise<void> {
  const { payloads, errors } = await fire(
    oracle,
    { name: "hostile", config, rules: result.rules, objects: result.objects },
    change,
  );
  expect(errors).toEqual([]);
  const said = simulated(result, change);
  // Not by toEqual: what differs may have megabytes.
  const differing = [...payloads].toSorted().findIndex((payload, at) => payload !== said[at]);
  counts.differences += differing === -1 && said.length === payloads.length ? 0 : 1;
  expect({ differing, count: said.length }).toEqual({ differing: -1, count: payloads.length });
  counts.events++;
  counts.fired += payloads.length;
}

it("finds keys that look like something else, and no others", async () => {
  const path = (key: string): string => `data[${JSON.stringify(key)}]`;
  const result = compiled(keys.map((key) => ({ path: path(key), equals: "x" })));
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  for (const key of keys) {
    const has = object("2", `{${JSON.stringify(key)}:"x"}`);
    // The key itself must be found, by its own rule.
    expect(simulated(result, { type: "ADD", body: has }).length).toBeGreaterThan(0);
    await expectSame(result, { type: "ADD", body: has });
    await expectSame(result, { type: "UPDATE", body: has, oldBody: object("1", "{}") });
  }
  const all = object("2", `{${keys.map((key) => `${JSON.stringify(key)}:"x"`).join(",")}}`);
  expect(simulated(result, { type: "ADD", body: all })).toHaveLength(keys.length);
  await expectSame(result, { type: "ADD", body: all });
  await expectSame(result, { type: "DELETE", body: all });
}, 600_000);

it("keeps the digits and texts of values, and compares them as Argo does", async () => {
  const conditions = [
    { path: "data.v", exists: true },
    { path: "data.v", equals: "x" },
    { path: "data.v", equals: "\u00e9" },
    { path: "data.v", equals: 1.5 },
    { path: "data.v", equals: null },
    { path: "data.v", greaterThan: 1 },
    { path: "data.v", lessThan: 1 },
    { path: "data.v", matches: ".*" },
    { path: "data.v[1]", exists: true },
    { path: "data.v.a", equals: 2 },
    { path: "data.v", changed: true },
  ];
  const result = compiled(conditions);
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  for (const value of values) {
    const body = object("2", `{"v":${value}}`);
    await expectSame(result, { type: "ADD", body });
    await expectSame(result, { type: "DELETE", body });
    for (const old of ['{"v":"x"}', `{"v":${value}}`, `{"v":9007199254740992}`]) {
      await expectSame(result, { type: "UPDATE", body, oldBody: object("1", old) });
    }
  }
}, 600_000);

it("takes objects of 10 MB, of hundreds of levels and with the same key many times", async () => {
  const result = compiled([{ path: "data.v", exists: true }]);
  const large = `{"v":"${"x".repeat(10_000_000)}"}`;
  const wide = `{"v":1,${Array.from({ length: 50_000 }, (_, index) => `"k${index}":{"n":${index}.5}`).join(",")}}`;
  const deep = `{"v":${"[".repeat(900)}${"]".repeat(900)}}`;
  const twice = `{${'"v":{"a":1},'.repeat(1000)}"v":2}`;
  for (const data of [large, wide, deep, twice]) {
    await expectSame(result, { type: "ADD", body: object("2", data) });
    await expectSame(result, { type: "UPDATE", body: object("2", data), oldBody: object("1", "{}") });
  }
}, 600_000);
