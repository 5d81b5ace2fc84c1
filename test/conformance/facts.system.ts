import { expect, it } from "vitest";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startEventsOracle } from "./oracle.ts";

// What the emitted expressions rest on. Each line was believed once; here the libraries of Argo Events say it.

const oracle = await closedAfterTests(startEventsOracle());

const index = (n: number): string => `#.@this.{"v":@this}|${n}|v`;
const first = "[body,body.Obj].#(metadata)#|0";

const paths: readonly (readonly [claim: string, json: string, path: string, raw: string | undefined])[] = [
  ["a missing path does not exist", '{"a":1}', "b", undefined],
  ["brackets around a missing path exist", '{"a":1}', "[b]", "[]"],
  ["brackets tell null from missing", '{"a":null}', "[a]", "[null]"],
  ["a default stands in for a missing path", "{}", '[a,!""].0', '""'],
  ["a default does not stand in for null", '{"a":null}', '[a,!""].0', "null"],
  ["@tostr keeps the digits of big integers", '{"a":9007199254740993}', "[a]|@tostr", '"[9007199254740993]"'],
  ["@tostr keeps 1.0 apart from 1", '{"a":1.0}', "[a]|@tostr", '"[1.0]"'],
  ["a list of paths drops missing ones", '{"b":2}', "[a,b]", "[2]"],
  ["a static holds text", "{}", '!"UPDATE"', '"UPDATE"'],
  ["a static that looks like a date stays text", "{}", '[!"2024-01-01"]', '["2024-01-01"]'],
  ["a raw } ends a static too early", "{}", '{"k":!"a}b"}', undefined],
  ["an escaped } does not", "{}", '{"k":!"a\\u007db"}', '{"k":"a\\u007db"}'],
  ["an escaped ) does not", "{}", '[!"a\\u0029b"].0', '"a\\u0029b"'],
  ["a surrogate pair is one character", "{}", '[!"\\ud83d\\ude00"]', '["\\ud83d\\ude00"]'],
  [
    "every character of a key can be escaped",
    '{"a.b/c:d*?|#@!{}[]()\\"\\\\":1}',
    '[a\\.b\\/c\\:d\\*\\?\\|\\#\\@\\!\\{\\}\\[\\]\\(\\)\\"\\\\]',
    "[1]",
  ],
  ["the empty key is reached", '{"a":{"":{"b":1}}}', "[a..b]", "[1]"],
  ["a key with Go's HTML escapes is reached", '{"\\u003c\\u0026\\u003e":1}', "[\\<\\&\\>]", "[1]"],
  ["an unescaped digit is member or index", '{"a":["x"]}', "[a.0]", '["x"]'],
  ["an escaped digit is a member", '{"a":{"0":"x"}}', "[a.\\0]", '["x"]'],
  ["an escaped digit is no index", '{"a":["x"]}', "[a.\\0]", "[]"],
  ["an index finds null", '{"a":[null]}', `[a.${index(0)}]`, "[null]"],
  ["an index finds strings", '{"a":["{\\"v\\":1}"]}', `[a.${index(0)}]`, '["{\\"v\\":1}"]'],
  ["an index is no member", '{"a":{"0":"x","#":["y"],"v":["z"]}}', `[a.${index(0)}]`, "[]"],
  ["an index is not found in a string", '{"a":"[1]"}', `[a.${index(0)}]`, "[]"],
  ["an index beyond the end is missing", '{"a":[1]}', `[a.${index(1)}]`, "[]"],
  ["indexes nest and go on", '{"a":[[0,{"b":[7]}]]}', `[a.${index(0)}.${index(1)}.b.${index(0)}]`, "[7]"],
  ["a query by @this drops scalars, so it is no index", '{"a":[1,{"b":2}]}', "[a.#(@this)#|0]", '[{"b":2}]'],
  ["counting strings by a query is misled by an empty key", '{"a":{"":"x"}}', '[a].#(%"*")#|#', "1"],
  ["a pipe into text looks inside the text", '{"a":"[1]"}', "a|0", "1"],
  [
    "the live object is taken",
    '{"body":{"metadata":{"name":"x"},"Obj":{"metadata":{}}}}',
    `${first}.metadata.name`,
    '"x"',
  ],
  [
    "the tombstone's object is taken",
    '{"body":{"Key":"k","Obj":{"metadata":{"name":"x"}}}}',
    `[${first}.metadata.name]`,
    '["x"]',
  ],
  [
    "an ignored object is counted, live, old or in a tombstone",
    '{"body":{"Obj":{"metadata":{"labels":{"k":"ignore"}}}},"oldBody":null}',
    '[body.metadata.labels.k,oldBody.metadata.labels.k,body.Obj.metadata.labels.k].#(=="ignore")#|#',
    "1",
  ],
  ["nothing ignored is zero", '{"body":{},"oldBody":null}', '[body.metadata.labels.k].#(=="ignore")#|#', "0"],
  [
    "an object is built byte by byte",
    '{"body":{"a":1.0},"oldBody":{"a":9007199254740993}}',
    '{"eventType":!"modified","ruleID":!"cm-rule-1","objects":[oldBody,body]}',
    '{"eventType":"modified","ruleID":"cm-rule-1","objects":[{"a":9007199254740993},{"a":1.0}]}',
  ],
];

it.each(paths)("gjson: %s", async (_claim, json, path, raw) => {
  const found = await oracle.demand("path", { json, path });
  expect(isJSON(found.raw) ? found.raw : undefined).toBe(raw);
});

const values = {
  t: true,
  f: false,
  s: "text",
  n: 5,
  nil: null,
  list: [1],
  map: { a: 1 },
  pattern: "^x$",
  date: "2024-01-01",
};
const expressions: readonly (readonly [claim: string, expr: string, result: unknown])[] = [
  ["&& does not evaluate behind false", "f && s > n", false],
  ["&& does not evaluate behind a false in a chain", "t && f && map =~ pattern", false],
  ["|| does not evaluate behind true", "t || nil > n", true],
  ["a negated group short-circuits", "!(f && list > map)", true],
  ["numbers compare", "n > n || n == n", true],
  ["text is no number", "s > n", "error"],
  ["a list matches no pattern", "list =~ pattern", "error"],
  ["types differ without an error", "s == n || nil == map || list == t", false],
  ["objects are compared deeply", "map == map && list == list", true],
  ["a literal that looks like a date is no text", "date == '2024-01-01'", false],
  ["a number is not negated", "!n", "error"],
  ["200 alternatives are evaluated", `${"s == n || ".repeat(199)}s == s`, true],
];

it.each(expressions)("govaluate: %s", async (_claim, expr, result) => {
  const answer = await oracle.ask("expr", { expr, values });
  expect(answer.error === undefined ? answer.value : "error").toEqual(result);
});

const update =
  '{"type":"UPDATE","body":{"data":{"a":"1"},"metadata":{"name":"x"}},"oldBody":{"data":{},"metadata":{"name":"x"}}}';

it("tells an error of a filter from a plain no", async () => {
  const filters = (expr: string, path: string): unknown => ({
    filters: { exprs: [{ expr, fields: [{ name: "a", path }] }] },
  });
  const asked = [
    filters("a == a", "type"),
    filters("a != a", "type"),
    filters("a == a", "nowhere"),
    filters("a > a", "oldBody"),
  ];
  const answers = await oracle.askAll(
    "filter",
    asked.map((dependency) => ({ dependency, event: update })),
  );
  expect(answers.map(({ pass, error }) => [pass, error !== undefined])).toEqual([
    [true, false],
    [false, false],
    [false, true],
    [false, true],
  ]);
});

it("skips payload parameters of dependencies that did not fire, and never a constant given as value", async () => {
  const parameter = (dependencyName: string, src: object): unknown => ({ dest: "", src: { dependencyName, ...src } });
  const fired = { dependencyName: "b", event: update };
  const key = [parameter("a", { dataKey: '!"from a"' }), parameter("b", { dataKey: '{"k":!"from b"}' })];
  const value = [parameter("a", { value: "from a" }), parameter("b", { value: "from b" })];
  expect(await oracle.demand("payload", { ...fired, parameters: key })).toMatchObject({ payload: '{"k":"from b"}' });
  expect(await oracle.demand("payload", { ...fired, parameters: value })).toMatchObject({ payload: "from a" });
  expect(await oracle.demand("payload", { ...fired, parameters: key.slice(0, 1) })).toMatchObject({ payload: null });
});

it("notices filters and payloads that fail on some document", async () => {
  const expr = (name: string, text: string): object => ({
    name,
    filters: {
      exprs: [
        {
          expr: text,
          fields: [
            { name: "a", path: "[body.a,!0].0" },
            { name: "b", path: "!1" },
          ],
        },
      ],
    },
  });
  const payload = [{ src: { dependencyName: "bad" }, dest: "a" }];
  const sensor = {
    spec: {
      dependencies: [expr("good", "a == b"), expr("bad", "a > b")],
      triggers: [{ template: { name: "t", conditions: "good || bad", http: { url: "", payload } } }],
    },
  };
  const stormed = await oracle.demand("storm", {
    sensor,
    events: ['{"body":{"a":1}}', '{"body":{"a":"x"}}', '{"body":{"a":2}}'],
  });
  // "bad" cannot compare "x"; "good" passes on 1 and its trigger has only a payload of "bad", with a dest: nil in Argo.
  expect(stormed).toMatchObject({ filters: 6, passed: 2, payloads: 2, failed: 2 });
  expect(stormed.failures.map(({ dependency, part }) => `${dependency} ${part}`).toSorted()).toEqual([
    "bad filter",
    "good payload",
  ]);
});

it("would notice what Argo Workflows expands in a Workflow, and tells Workflows from those that cannot be made", async () => {
  const dataTemplate = '{{ if not .Input.body.a }}{{ fail "nothing" }}{{ end }}{{ .Input.body.a }}';
  const resource = { apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: {} };
  const parameters = [{ src: { dependencyName: "d", dataTemplate }, dest: "metadata.name" }];
  const k8s = { operation: "create", source: { resource }, parameters };
  const letters = { template: { name: "l", http: { url: "", payload: [{ src: { dependencyName: "d" }, dest: "" }] } } };
  const sensor = {
    spec: {
      dependencies: [{ name: "d" }, { name: "other" }],
      triggers: [{ template: { name: "w", conditions: "d", k8s }, dlqTrigger: letters }],
    },
  };
  const events = ['{"body":{"a":"x"}}', '{"body":{}}', '{"body":{"a":"{{x}}"}}'];
  const stormed = await oracle.demand("storm", { sensor, events });
  // "other" fires nothing.
  expect(stormed).toMatchObject({ filters: 6, passed: 6, payloads: 3, workflows: 1, refused: 1, failed: 1 });
  expect(stormed.failures).toMatchObject([{ dependency: "d", part: "workflow", event: events[2] }]);
});

it("names a Workflow after the hash of its object", async () => {
  const dataTemplate =
    '{{ $m := .Input.body.metadata }}{{ if not $m.name }}{{ fail "no name" }}{{ end }}w-{{ printf "r/%s" $m.name | sha256sum | trunc 24 }}';
  const parameters = [{ src: { dependencyName: "a", dataTemplate }, dest: "metadata.name" }];
  const resource = { apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: {}, spec: {} };
  const patched = await oracle.demand("params", { parameters, resource, dependencyName: "a", event: update });
  expect(JSON.parse(patched.resource ?? "")).toMatchObject({
    metadata: { name: expect.stringMatching(/^w-[0-9a-f]{24}$/) },
  });
  const nameless = await oracle.ask("params", {
    parameters,
    resource,
    dependencyName: "a",
    event: '{"body":{"metadata":{}}}',
  });
  expect(nameless.error).toContain("unable to resolve");
});

it("marshals events as the resource source does", async () => {
  const body = '{"z":"<&>","a":9007199254740993,"f":1.0}';
  const live = await oracle.demand("event", { type: "UPDATE", body, oldBody: '{"b":1,"a":null}', resource: "things" });
  expect(live.event).toBe(
    '{"type":"UPDATE","body":{"a":9007199254740993,"f":1,"z":"\\u003c\\u0026\\u003e"},"oldBody":{"a":null,"b":1},"group":"","version":"v1","resource":"things"}',
  );
  const gone = await oracle.demand("event", { type: "DELETE", body: '{"a":1}', tombstone: "ns/x" });
  expect(gone.event).toContain('"body":{"Key":"ns/x","Obj":{"a":1}},"oldBody":null');
});

it("finds unknown fields, wrong types and what Argo's validators refuse", async () => {
  const object = (spec: object): object => ({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "EventSource",
    metadata: { name: "x" },
    spec,
  });
  const entry = { version: "v1", resource: "pods", eventTypes: ["ADD"] };
  const judge = async (given: object): Promise<readonly string[]> =>
    (await oracle.demand("validate", { object: given })).problems;
  expect(await judge(object({ resource: { e: entry } }))).toEqual([]);
  expect(await judge(object({ resource: { e: { ...entry, eventType: [] } } }))).toEqual([
    expect.stringContaining("unknown field"),
  ]);
  expect(await judge(object({ resource: { e: { ...entry, version: "" } } }))).toEqual([
    expect.stringContaining("version"),
  ]);
  const wrong = object({
    resource: { e: { ...entry, filter: { labels: [{ key: "a", operation: "==", value: 5 }] } } },
  });
  expect((await judge(wrong)).join()).toContain("cannot unmarshal number");
  const role = { apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role", metadata: { name: "x" }, rule: [] };
  expect((await judge(role)).join()).toContain('unknown field "rule"');
  expect(await oracle.demand("validate", { object: { apiVersion: "x.y/v1", kind: "Z" } })).toMatchObject({
    known: false,
  });
});

it("answers what it cannot do with an error and goes on", async () => {
  expect((await oracle.ask("filter", { dependency: 5, event: "" })).error).toBeDefined();
  expect((await oracle.ask("size", { object: { apiVersion: "v1", kind: "Pod" } })).error).toBeDefined();
  expect(
    (await oracle.ask("selector", { labels: [{ key: "a", operation: "in", value: "b, c" }] })).error,
  ).toBeDefined();
  expect((await oracle.ask("regexp", { pattern: "(?=a)", text: "" })).error).toBeDefined();
  expect(
    await oracle.demand("selector", { labels: [{ key: "a", operation: "in", value: "b,c" }], set: { a: "c" } }),
  ).toMatchObject({
    selector: "a in (b,c)",
    matches: true,
  });
  expect(await oracle.demand("fnv", { sensor: "s", trigger: "t", dependency: "d" })).toMatchObject({
    durable: "group-2871341474",
  });
});

it("reads YAML as kubectl does and measures what the controller marshals", async () => {
  const read = await oracle.demand("yaml", { text: "# c\na: 012\nb: yes\n---\n- 1.0\n" });
  expect(read.documents).toEqual(['{"a":10,"b":true}', "[1]"]);
  const sensor = {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Sensor",
    metadata: { name: "s", labels: { a: "b" } },
    spec: {},
  };
  const { bytes, json } = await oracle.demand("size", { object: sensor });
  expect(bytes).toBe(json.length);
  expect(json).toBe(
    '{"metadata":{"name":"s","creationTimestamp":null},"spec":{"dependencies":null,"triggers":null,"loggingFields":null},"status":{}}',
  );
  expect(await oracle.demand("schema", {})).toMatchObject({ path: expect.stringMatching(/schema\.json$/) });
});

function isJSON(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
