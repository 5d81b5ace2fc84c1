import { expect, it } from "vitest";

import { isDns1123Label, isDns1123Subdomain, isLabelKey, isLabelValue } from "../../src/language/label-syntax.ts";

const long = (length: number): string => "a".repeat(length);
const parts = `${long(62)}.${long(62)}.${long(62)}.${long(62)}.`;

it.each([
  ["a", true],
  ["my-name-1", true],
  ["1a", true],
  [long(63), true],
  [long(64), false],
  ["", false],
  ["-a", false],
  ["a-", false],
  ["A", false],
  ["a.b", false],
  ["a_b", false],
  ["a\n", false],
])("says of %j whether it is a DNS label", (text, want) => {
  expect(isDns1123Label(text)).toBe(want);
});

it.each([
  ["example.com", true],
  ["a", true],
  [`${parts}a`, true],
  [`${parts}ab`, false],
  [long(64), true],
  ["", false],
  ["a..b", false],
  [".a", false],
  ["a.", false],
  ["a.-b", false],
  ["Example.com", false],
])("says of %j whether it is a DNS subdomain", (text, want) => {
  expect(isDns1123Subdomain(text)).toBe(want);
});

it.each([
  ["app", true],
  ["App_1.x-y", true],
  ["app.kubernetes.io/name", true],
  [`${parts}a/${long(63)}`, true],
  [`${parts}ab/a`, false],
  [long(64), false],
  ["", false],
  ["/a", false],
  ["a/", false],
  ["a/b/c", false],
  ["A.io/b", false],
  ["-a", false],
  ["a-", false],
  ["é", false],
])("says of %j whether it is a label key", (text, want) => {
  expect(isLabelKey(text)).toBe(want);
});

it.each([
  ["", true],
  ["a", true],
  ["My.Value_1-x", true],
  [long(63), true],
  [long(64), false],
  ["-a", false],
  ["a.", false],
  ["a/b", false],
  ["a b", false],
  ['"a"', false],
])("says of %j whether it is a label value", (text, want) => {
  expect(isLabelValue(text)).toBe(want);
});
