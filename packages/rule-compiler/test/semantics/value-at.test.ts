import { expect, it } from "vitest";
import { goText } from "../../src/json/go-text.ts";
import { parsePath } from "../../src/language/path.ts";
import { sameJson, valueAt } from "../../src/semantics/value-at.ts";
import { json } from "./judging.ts";

const object = json(`{"a":{"b":[1,null,{"c":"x"}],"0":"zero","":"empty","a.b/c":true},"n":null,"__proto__":{"p":1}}`);

it.each([
  ["a.b[0]", "1"],
  ["a.b[1]", "null"],
  ["a.b[2].c", '"x"'],
  ["a.b[3]", undefined],
  ["a.b.0", undefined],
  ["a.b.length", undefined],
  ["a.0", '"zero"'],
  ["a[0]", undefined],
  ['a[""]', '"empty"'],
  ['a["a.b/c"]', "true"],
  ["a.a.b", undefined],
  ["n", "null"],
  ["n.x", undefined],
  ["a.b[2].c[0]", undefined],
  ["a.b[2].c.length", undefined],
  ["__proto__.p", "1"],
  ["a.__proto__", undefined],
  ["constructor", undefined],
  ["a.b.constructor.name", undefined],
])("finds at %s: %s", (text, want) => {
  const path = parsePath(text);
  if (!path.ok) throw new Error(`${text} is no path`);
  const value = valueAt(object, path.value);
  expect(value === undefined ? undefined : goText(value)).toBe(want);
});

it.each([
  ["1", "1.0", true],
  ["1", '"1"', false],
  ["0", "-0", true],
  ["0", "-0.0", false],
  ["9007199254740993", "9007199254740993", true],
  ["9007199254740993", "9007199254740992", false],
  ["9007199254740993", "9007199254740993.0", false],
  ["null", "false", false],
  ["[]", "{}", false],
  ["[1,2]", "[2,1]", false],
  ["[1]", "[1,2]", false],
  ['{"a":1,"b":2}', '{"b":2,"a":1}', true],
  ['{"a":1}', '{"a":1,"b":2}', false],
  ['{"a":1}', '{"b":1}', false],
  ['{"a":null}', '{"b":null}', false],
  ['{"a":[{"b":[1]}]}', '{"a":[{"b":[1]}]}', true],
  ['{"a":[{"b":[1]}]}', '{"a":[{"b":[1.5]}]}', false],
  ['{"__proto__":1}', '{"__proto__":1}', true],
  ['{"__proto__":{}}', "{}", false],
  ['{"toString":1}', '{"valueOf":1}', false],
])("compares %s with %s: %s", (one, other, want) => {
  expect(sameJson(json(one), json(other))).toBe(want);
  expect(sameJson(json(other), json(one))).toBe(want);
});

it("tells missing from null", () => {
  expect(sameJson(undefined, null)).toBe(false);
  expect(sameJson({}, undefined)).toBe(false);
  expect(sameJson(undefined, undefined)).toBe(true);
});
