import fc from "fast-check";
import { expect, it } from "vitest";
import { goText } from "../../src/json/go-text.ts";
import { memberAt } from "../../src/json/json.ts";
import { deepestJson, readJson } from "../../src/json/read-json.ts";

/** The text that Go makes of a text, or what is wrong with it. */
function handedOn(text: string): string {
  const read = readJson(text);
  return "value" in read ? goText(read.value) : `${read.problem.at}: ${read.problem.message}`;
}

it.each([
  ["1", "1"],
  ["-0", "0"],
  ["-0.0", "-0"],
  ["1.0", "1"],
  ["1.50", "1.5"],
  ["1e2", "100"],
  ["1E-7", "1e-7"],
  ["1e21", "1e+21"],
  ["1e20", "100000000000000000000"],
  ["9007199254740993", "9007199254740993"],
  ["-9223372036854775808", "-9223372036854775808"],
  ["9223372036854775808", "9223372036854776000"],
  ["-9223372036854775809", "-9223372036854776000"],
  ["18446744073709551615", "18446744073709552000"],
  ["0.1000000000000000055511151231257827", "0.1"],
  ['"a<b>&c"', '"a\\u003cb\\u003e\\u0026c"'],
  ['"\\u2028\\u0000\\u007f"', '"\\u2028\\u0000\u007f"'],
  ['"\\ud800x"', '"\ufffdx"'],
  ['"\\ud83d\\ude00"', '"😀"'],
  ['{"b":1,"a":2,"b":3}', '{"a":2,"b":3}'],
  ['{"10":1,"9":2,"a":3,"A":4}', '{"10":1,"9":2,"A":4,"a":3}'],
  ['{"\uff5e":1,"😀":2}', '{"\uff5e":1,"😀":2}'],
  ['{"__proto__":{"x":1.5},"constructor":1}', '{"__proto__":{"x":1.5},"constructor":1}'],
  [' [ 1 , { "a" : null } , true ] ', '[1,{"a":null},true]'],
])("hands %s on as %s", (text, want) => {
  expect(handedOn(text)).toBe(want);
});

it.each([
  ["", "0: value expected"],
  ["nul", "0: invalid symbol"],
  ["[1,]", "3: value expected"],
  ['{"a":1', "6: close brace expected"],
  ['{"a" 1}', "5: colon expected"],
  ["1 2", "2: end of file expected"],
  ["[1] // no", "4: invalid comment token"],
  ['"a', "0: unexpected end of string"],
  ['"a\nb"', "0: unexpected end of string"],
  ["NaN", "0: invalid symbol"],
  ['{"a":[1.5,-1e309]}', "10: a number too large for 64 bits"],
  ["9".repeat(400), "0: a number too large for 64 bits"],
])("says where %j is no JSON", (text, want) => {
  expect(handedOn(text)).toBe(want);
});

it("refuses what is nested too deeply, and reads what just is not", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  expect(handedOn(nested(deepestJson))).toBe(nested(deepestJson));
  expect(handedOn(nested(deepestJson + 1))).toBe("1000: nested deeper than 1000 levels");
  expect(handedOn("[".repeat(10_000_000))).toBe("1000: nested deeper than 1000 levels");
  expect(handedOn(`"${"[".repeat(5000)}"`)).toBe(`"${"[".repeat(5000)}"`);
  expect(handedOn(`"\\"${"[".repeat(5000)}"`)).toBe(`"\\"${"[".repeat(5000)}"`);
});

it("finds members that objects of JavaScript have of themselves only where they are given", () => {
  const read = readJson('{"a":{"__proto__":{"b":1}}}');
  const value = "value" in read ? read.value : null;
  expect(memberAt(value, "a", "__proto__", "b")).toBe(1);
  expect(memberAt(value, "a", "b")).toBeUndefined();
  expect(memberAt(value, "constructor")).toBeUndefined();
  expect(memberAt(value, "a", "toString", "name")).toBeUndefined();
});

it("reads carefully what it reads quickly, to the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      // A number that needs care makes the whole text be read number by number.
      const quick = readJson(text);
      const careful = readJson(`[${text},1.5]`);
      expect("value" in careful && goText(careful.value)).toBe("value" in quick && `[${goText(quick.value)},1.5]`);
    }),
    { numRuns: 500 },
  );
});

it("reads any text or says what is wrong with it, as JSON.parse does", () => {
  const jsonLike = fc.string({ unit: fc.constantFrom(...'{}[]":,\\ 019.-+eE\ntrufalsn'.split("")), maxLength: 30 });
  fc.assert(
    fc.property(fc.oneof(jsonLike, fc.json()), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect("value" in readJson(text)).toBe(isJson);
    }),
    { numRuns: 2000 },
  );
});
