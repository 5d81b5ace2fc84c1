import { expect, it } from "vitest";
import { compiledRule, problemLines, runOne } from "./running.ts";

const red = { when: [{ path: "data.color", equals: "red" }], namespaces: ["shop"], eventTypes: ["ADDED", "MODIFIED"] };
const watched = { labelFilter: "tier=web,!off", fieldFilter: "metadata.name!=x", excludeNamespaces: ["kube-system"] };

interface Row {
  readonly name: string;
  readonly rule: object;
  readonly given: object;
  readonly expect: object;
  /** What comes out otherwise. */
  readonly want?: readonly string[];
}

const turnsRed = { old: { data: { color: "blue" } }, new: { data: { color: "red" } } };
const staysBlue = { old: { data: { color: "blue" } }, new: { data: { color: "blue", size: 1 } } };
const huge = "12345678901234567890";

const rows: readonly Row[] = [
  { name: "fires as expected", rule: red, given: turnsRed, expect: { fires: true, class: "modified" } },
  {
    name: "fires, and should not",
    rule: red,
    given: turnsRed,
    expect: { fires: false },
    want: ["fires does not fire <> fires as modified"],
  },
  {
    name: "does not fire, and should",
    rule: red,
    given: staysBlue,
    expect: { fires: true, class: "modified" },
    want: ["fires fires as modified <> does not fire"],
  },
  {
    name: "fires as another class",
    rule: red,
    given: turnsRed,
    expect: { fires: true, class: ["added", "deleted"] },
    want: ["class added and deleted <> modified"],
  },
  {
    name: "is silent for the reason that is meant",
    rule: red,
    given: staysBlue,
    expect: { fires: false, because: "when[0]" },
  },
  {
    name: "is silent for another reason",
    rule: red,
    given: { new: { metadata: { namespace: "other" }, data: { color: "blue" } } },
    expect: { fires: false, because: "when[0]" },
    want: ["because when[0] <> namespaces, when[0]"],
  },
  {
    name: "is silent for all of several reasons, in any order",
    rule: red,
    given: { old: { metadata: { namespace: "other" }, data: { color: "blue" } } },
    expect: { fires: false, because: ["when[0]", "eventTypes", "namespaces"] },
  },
  {
    name: "names the requirement, and not that the object stays outside",
    rule: watched,
    given: { old: {}, new: { data: {} } },
    expect: { fires: false, because: "labelFilter[1]" },
  },
  {
    name: "fires as ADDED when an object enters",
    rule: watched,
    given: { old: {}, new: { metadata: { labels: { tier: "web" } } } },
    expect: { fires: true, class: "added" },
  },
  {
    name: "fires as DELETED when it leaves",
    rule: watched,
    given: { old: { metadata: { labels: { tier: "web" } } }, new: { metadata: { labels: { tier: "web", off: "" } } } },
    expect: { fires: true, class: "deleted" },
  },
  {
    name: "counts no update that has the same resource version",
    rule: red,
    given: {
      old: { metadata: { resourceVersion: "7" }, data: { color: "blue" } },
      new: { metadata: { resourceVersion: "7" }, data: { color: "red" } },
    },
    expect: { fires: false, because: "resourceVersion" },
  },
  {
    name: "counts an object that was deleted and made anew twice",
    rule: {},
    given: { old: { metadata: { uid: "1" } }, new: { metadata: { uid: "2" } } },
    expect: { fires: true, class: ["deleted", "added"] },
  },
  {
    name: "counts nothing that is ignored",
    rule: red,
    given: { new: { metadata: { labels: { "er-k8s-sensor": "ignore" } }, data: { color: "red" } } },
    expect: { fires: false, because: "ignoreLabel" },
  },
  {
    name: "counts no object of another kind",
    rule: red,
    given: { new: { kind: "Pod", apiVersion: "v1", data: { color: "red" } } },
    expect: { fires: false, because: "resource" },
  },
  {
    name: "does not know what a change without its old object is",
    rule: red,
    given: { event: { type: "MODIFIED", object: { data: { color: "red" } } } },
    expect: { fires: false },
    want: ["fires does not fire <> may fire: not everything is known"],
  },
  {
    name: "knows what no old object could change",
    rule: red,
    given: { event: { type: "MODIFIED", object: { data: { color: "blue" } } } },
    expect: { fires: false },
  },
  {
    name: "reads the normalized event",
    rule: red,
    given: { event: { eventType: "modified", ruleID: "x", objects: [{ data: {} }, { data: { color: "red" } }] } },
    expect: { fires: true, class: "modified" },
  },
  {
    name: "reads the data of an Argo event",
    rule: { eventTypes: ["DELETED"] },
    given: { event: { type: "DELETE", body: { Key: "a", Obj: { metadata: { name: "a" } } } } },
    expect: { fires: true, class: "deleted" },
  },
  {
    name: "finds part of the payload",
    rule: red,
    given: { new: { metadata: { name: "a", annotations: { b: "c" } }, data: { color: "red", n: "1" } } },
    expect: { fires: true, payload: { eventType: "added", objects: [{ data: { n: "1" } }] } },
  },
  {
    name: "tells each place where the payload differs",
    rule: red,
    given: turnsRed,
    expect: { fires: true, payload: { ruleID: "q", objects: [{ data: { color: "green", n: 1 } }] } },
    want: [
      'payload ruleID "q" <> "r"',
      'payload objects[0].data.color "green" <> "blue"',
      "payload objects[0].data.n 1 <> missing",
      'payload objects[1] missing <> {"apiVersion":"v1","data":{"color":"red"},"kind":"ConfigMap","metadata":{"creati…',
    ],
  },
  {
    name: "tells what the whole payload has besides",
    rule: red,
    given: { new: { data: { color: "red" } } },
    expect: {
      fires: true,
      payloadEquals: {
        eventType: "added",
        ruleID: "r",
        objects: [{ apiVersion: "v1", kind: "ConfigMap", data: { color: "red" }, metadata: { name: "unnamed" } }],
      },
    },
    want: [
      'payloadEquals objects[0].metadata.creationTimestamp missing <> "2000-01-01T00:00:00Z"',
      'payloadEquals objects[0].metadata.namespace missing <> "shop"',
      'payloadEquals objects[0].metadata.resourceVersion missing <> "2"',
      'payloadEquals objects[0].metadata.uid missing <> "00000000-0000-4000-8000-000000000000"',
    ],
  },
];

it.each(rows)("$name", ({ rule, given, expect: expected, want = [] }) => {
  expect(problemLines(runOne(compiledRule(rule), { given, expect: expected }))).toEqual(want);
});

it.each([
  [`{"n": ${huge}}`, []],
  [`{"n": 12345678901234567891}`, [`payload objects[0].data.n 12345678901234567891 <> ${huge}`]],
])("compares integers beyond 2^53 digit by digit: %s", (data, want) => {
  const files = { "o.json": `{"data": {"n": ${huge}}}`, "p.yaml": `objects: [{data: ${data}}]\n` };
  const one = { given: { new: "o.json" }, expect: { fires: true, payload: "p.yaml" } };
  // 12345678901234567890 is beyond 64 bits, and a float to Kubernetes: what fits is told apart by its last digit.
  const exact = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll("1234567890123456789", "123456789012345678")]),
  );
  expect(problemLines(runOne(compiledRule({}), one, { files: exact }))).toEqual(
    want.map((line) => line.replaceAll("1234567890123456789", "123456789012345678")),
  );
});

it("puts differences into the object of a test, and takes files as they are", () => {
  const files = {
    "base.yaml": "metadata: {resourceVersion: '9', labels: {a: x, b: y}}\ndata: {color: red, list: [1, 2]}\n",
  };
  const payload = {
    objects: [
      { metadata: { resourceVersion: "1", labels: { a: "x" } }, data: { color: "red", list: [3] } },
      { metadata: { resourceVersion: "9", labels: { b: "y" } }, data: { list: [1, 2] } },
    ],
  };
  const given = { old: { metadata: { labels: { b: null } }, data: { list: [3] } }, new: "base.yaml" };
  const run = runOne(compiledRule({}), { given, expect: { fires: true, payload } }, { files, object: "base.yaml" });
  expect(problemLines(run)).toEqual([]);
  expect(JSON.stringify(run.bound.change)).not.toContain(
    '"labels":{"a":"x","b":"y"},"name":"unnamed","resourceVersion":"1"',
  );
  const removed = { fires: true, payload: { objects: [{ metadata: { labels: { b: "y" } } }, {}] } };
  expect(problemLines(runOne(compiledRule({}), { given, expect: removed }, { files, object: "base.yaml" }))).toEqual([
    'payload objects[0].metadata.labels.b "y" <> missing',
  ]);
});

it("takes the last event of a file, and the others for its past", () => {
  const line = (type: string, color: string, version: string): string =>
    JSON.stringify({ type, object: { metadata: { uid: "u", resourceVersion: version }, data: { color } } });
  const files = { "events.jsonl": `${line("ADDED", "blue", "1")}\n${line("MODIFIED", "red", "2")}\n` };
  const expected = { fires: true, payload: { objects: [{ data: { color: "blue" } }, { data: { color: "red" } }] } };
  expect(
    problemLines(runOne(compiledRule(red), { given: { event: "events.jsonl" }, expect: expected }, { files })),
  ).toEqual([]);
});

it("ends where the manifests do something else than their rule means", () => {
  const rule = compiledRule(red);
  const other = compiledRule({ ...red, when: [{ path: "data.color", equals: "blue" }] });
  const mixed = { ...rule, objects: other.objects };
  expect(() => runOne(mixed, { given: turnsRed, expect: { fires: true } })).toThrow(
    "bug: the rule r fires as modified, and its manifests do not count the change",
  );
  expect(() => runOne(mixed, { given: { new: { data: { color: "blue" } } }, expect: { fires: false } })).toThrow(
    "bug: the rule r does not fire as added, and its manifests count 1 times the change",
  );
});

it("ends where the manifests hand on something else than their rule means", () => {
  const rule = compiledRule({ ...red, action: "eventsrunner" });
  const text = JSON.stringify(rule.objects).replaceAll('\\"objects\\":[oldBody,body]', '\\"objects\\":[body,oldBody]');
  const swapped = { ...rule, objects: JSON.parse(text) as typeof rule.objects };
  expect(() => runOne(swapped, { given: turnsRed, expect: { fires: true } })).toThrow(
    "bug: the rule r hands on another event as modified than it means",
  );
});

it("gives no verdict where the model of Argo refuses something", () => {
  const rule = compiledRule(red);
  const text = JSON.stringify(rule.objects).replaceAll('"filters":{', '"filters":{"script":"return true",');
  const scripted = { ...rule, objects: JSON.parse(text) as typeof rule.objects };
  for (const fires of [true, false]) {
    const [line] = problemLines(runOne(scripted, { given: turnsRed, expect: { fires } }));
    expect(line).toMatch(/^fires .* <> not known: the model of Argo refuses .*script/);
  }
});
