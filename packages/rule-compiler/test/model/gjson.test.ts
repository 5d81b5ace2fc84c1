import { expect, it } from "vitest";
import { EventData } from "../../src/model/event.ts";
import { compilePath } from "../../src/model/gjson/compile-path.ts";
import { getPath } from "../../src/model/gjson/get.ts";
import { NotModelled } from "../../src/model/not-modelled.ts";

const event = new EventData(
  JSON.stringify({
    type: "UPDATE",
    body: {
      metadata: { name: "x", labels: { "app.kubernetes.io/name": "web", "a*b": "star" } },
      spec: { replicas: 3, "10": "ten", list: ["a", { v: "b" }, null, [1, 2]] },
      status: {
        conditions: [
          { type: "Init", status: "True" },
          { type: "Ready", status: "False", n: 2 },
        ],
      },
      text: "a{b",
    },
    oldBody: null,
    ["__proto__"]: 1,
  }).replace('"replicas":3', '"replicas":9007199254740993,"float":1.50,"twice":1,"twice":2,"esc\\u0061pe":"\\u00e9"'),
);

/** The JSON text at a path, or "none". */
function raw(path: string): string {
  const found = getPath(event.root, compilePath(path));
  return found.exists ? found.raw : "none";
}

/** As for any of Argo's events, but with keys that stand twice. */
const twice = new EventData(
  '{"a":[{"n":1},{"n":2}],"a":[{"n":1}],"a":{"x":{}},"a":{"x":{"y":5}},"w":["ab*","ab"],"s":"x"}',
);

it.each([
  ["a.#(n>0)#", '[{"n":1},{"n":2}]'],
  ["a.#(n>1).n", "2"],
  ["a.#(n>5)#", "[]"],
  ["a.x.y", "5"],
  ["a.x", "{}"],
  ["a.z|@tostr", '""'],
  ["s.z|@tostr", "none"],
  ["w.x#.@tostr", "none"],
  ["w.x.@tostr", '""'],
  ['w.#(%"*\\\\*")#', '["ab*"]'],
  ["w.#(%*b)", '"ab"'],
  ["w.#(%?b)", '"ab"'],
])("goes on behind keys that stand twice as gjson does: %s is %s", (path, want) => {
  const found = getPath(twice.root, compilePath(path));
  expect(found.exists ? found.raw : "none").toBe(want);
});

// All of these are what gjson 1.19.0 finds; test/conformance compares many more.
it.each([
  ["body.metadata.name", '"x"'],
  ["body.metadata.labels.app\\.kubernetes\\.io/name", '"web"'],
  ["body.metadata.labels.app.kubernetes.io/name", "none"],
  ["body.metadata.labels.a\\*b", '"star"'],
  ["body.metadata.labels.a*", '"web"'],
  ["body.meta*.name", '"x"'],
  ["body.spec.replicas", "9007199254740993"],
  ["body.spec.float", "1.50"],
  ["body.spec.twice", "1"],
  ["body.spec.escape", '"\\u00e9"'],
  ["body.spec.10", '"ten"'],
  ["body.spec.list.0", '"a"'],
  ["body.spec.list.00", '"a"'],
  ["body.spec.list.1.v", '"b"'],
  ["body.spec.list.2", "null"],
  ["body.spec.list.4", "none"],
  ["body.spec.list.-1", "none"],
  ["body.spec.list.#", "4"],
  ["body.spec.list.#.v", '["b"]'],
  ["body.status.conditions.#.type", '["Init","Ready"]'],
  ["body.status.conditions.#.type|1", '"Ready"'],
  ["body.status.conditions.#.type.1", "[]"],
  ['body.status.conditions.#(type=="Ready").status', '"False"'],
  ["body.status.conditions.#(type==Ready).status", '"False"'],
  ['body.status.conditions.#(type=="Gone").status', "none"],
  ['body.status.conditions.#(type!="Gone")#.status', '["True","False"]'],
  ['body.status.conditions.#(type%"R*")#|#', "1"],
  ['body.status.conditions.#(type!%"R*").type', '"Init"'],
  ["body.status.conditions.#(n>1).type", '"Ready"'],
  ["body.status.conditions.#(n).type", '"Ready"'],
  ["body.status.conditions.#(n==~true).type", '"Ready"'],
  ["oldBody", "null"],
  ["oldBody.metadata", "none"],
  ["__proto__", "1"],
  ["constructor", "none"],
  ["[body.metadata.name,nope,type]", '["x","UPDATE"]'],
  ["[nope]", "[]"],
  ["[oldBody]", "[null]"],
  ["[nope,!0].0", "0"],
  ['{"a":type,body.metadata.name,nope}', '{"a":"UPDATE","name":"x"}'],
  ["{body.spec.list.#}", '{"_":4}'],
  ["[oldBody,body].#(metadata)#|#", "1"],
  ["[body.spec.replicas]|@tostr", '"[9007199254740993]"'],
  ["nope|@tostr", '""'],
  ["nope.deeper|@tostr", "none"],
  ['!"a.b|c"', '"a.b|c"'],
  ["!true", "true"],
  ["body.metadata.labels|@keys", '["app.kubernetes.io/name","a*b"]'],
  ["body.metadata.labels|@values|0", '"web"'],
  ["body.spec.list|@reverse|0", "[1,2]"],
  ["body.spec.list|@flatten|#", "5"],
  ["type|@this", '"UPDATE"'],
  ["body.@nothing", "none"],
  ["", "none"],
])("finds at %s: %s", (path, want) => {
  expect(raw(path)).toBe(want);
});

it.each([
  ["body.spec.replicas", "9007199254740993", 9007199254740992],
  ["body.spec.float", "1.5", 1.5],
  ["body.spec.escape", "é", "é"],
  ["oldBody", "", null],
  ["nope", "", null],
  ["body.spec.list.3", "[1,2]", [1, 2]],
  ["body.spec.list.1", '{"v":"b"}', new Map([["v", "b"]])],
])("hands %s to Go code as %j and %j", (path, text, native) => {
  const found = getPath(event.root, compilePath(path));
  expect([found.text, found.native]).toEqual([text, native]);
});

it.each([
  ["body|@pretty", "gjson modifier @pretty"],
  ["body|@this:1", "gjson modifier @this with an argument"],
  ["..name", "gjson path over JSON lines: ..name"],
  ["[a", "gjson multipath that does not end with its bracket: [a"],
  ["a.#(b", "a gjson query that does not close: #(b"],
  ["!nan", "gjson constant !nan"],
  ['!"a]"', 'gjson constant that is no JSON: !"a]"'],
  ["[".repeat(100_000), "brackets nested deeper than 500 in a gjson path"],
  ["a.".repeat(100_000), "gjson path of more than 3000 parts"],
  ["a.1234567890123456789", "gjson index 1234567890123456789"],
])("refuses %.30s by name", (path, what) => {
  expect(() => compilePath(path)).toThrow(new NotModelled(what));
});

it("refuses to look into a text that holds a bracket, where gjson would", () => {
  expect(() => raw("body.text|a")).toThrow(new NotModelled("gjson path into a text that holds a bracket"));
});

it.each(["", "{", '{"a":1,}', "[1 2]", "01", '"a', "nul", "1 2", '{"a"}', '"\u0001"', '"\\x"', "{'a':1}", "+1", ".5"])(
  "knows that %j is no JSON",
  (text) => {
    expect(new EventData(text).isJson).toBe(false);
    expect(() => new EventData(text).root).toThrow(NotModelled);
  },
);

it.each(["[".repeat(100_000), `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`])(
  "refuses JSON that is too deep",
  (text) => {
    expect(() => new EventData(text).isJson).toThrow(new NotModelled("JSON nested deeper than 1000 levels"));
  },
);

it("follows paths as deep as they may be", () => {
  const deep = new EventData(`${'{"a":'.repeat(999)}1${"}".repeat(999)}`);
  expect(getPath(deep.root, compilePath(Array(999).fill("a").join("."))).raw).toBe("1");
  expect(getPath(deep.root, compilePath(`${"[".repeat(500)}a${"]".repeat(500)}`)).raw).toHaveLength(
    2 * 500 + 6 * 998 + 1,
  );
  expect(getPath(deep.root, compilePath(Array(3001).fill("@this").join("|"))).exists).toBe(true);
});
