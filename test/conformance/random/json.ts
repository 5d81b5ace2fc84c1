import { pick, several, type Random } from "./random.ts";

/** Keys of objects, as JSON texts: plain ones, those that gjson's paths have a use for, and those written with escapes. */
export const keyTexts: readonly string[] = [
  ..."a b c ab type metadata name v 0 1 01 10 x.y a.b/c # @this @tostr * ? a*b | ! !x [ ] { } ( ) é 😀 __proto__ constructor"
    .split(" ")
    .map((key) => JSON.stringify(key)),
  '""',
  '" "',
  '"\\""',
  '"\\\\"',
  '"a\\\\.b"',
  '"\\u0061"',
  '"\\u00e9"',
  '"\\ud83d\\ude00"',
  '"\\ud800"',
  '"\\/"',
  '"~"',
];

const numberTexts =
  "0 -0 1 2 -1 0.5 -0.0 1.0 1e2 1E-7 1e21 1e400 9007199254740993 123456789012345678901234567890 1.50 5e-324";

/** Scalars as JSON texts. */
export const scalarTexts: readonly string[] = [
  ...numberTexts.split(" "),
  "true",
  "false",
  "null",
  '""',
  '"a"',
  '"b"',
  '"Ready"',
  '"ready"',
  '"1"',
  '"0"',
  '"true"',
  '"T"',
  '"FALSE"',
  '"é"',
  '"😀"',
  '"\uffff"',
  '"\\ud83d\\ude00"',
  '"\\ud800\\u0041b"',
  '"\\udc00x"',
  '"\\u2028"',
  '"\u2028"',
  '"<&>"',
  '"\\u003c"',
  '"\\n\\t\\u0000"',
  '"\\u007f"',
  '"a\\"b"',
  '"\\\\"',
  '"a\\\\\\"b"',
  '"aaa"',
  '"abab"',
  '"{\\"a\\":1}"',
  '"[1,2]"',
  '"{{ x }}"',
  '"2024-01-01"',
  '"1.5e3"',
  '"inf"',
  '"NaN"',
  '"0x10"',
  '"null"',
];

/** A JSON text with anything in it that may stand in one, keys twice among them; `blanks` also between its values. */
export function randomJson(random: Random, blanks = false): string {
  const text = value(random, 0, blanks);
  return blanks && random() < 0.3 ? ` ${text}\n` : text;
}

function value(random: Random, depth: number, blanks: boolean): string {
  const shape = random();
  const gap = (): string => (blanks && random() < 0.3 ? pick(random, [" ", "\n", "\t ", "\r\n"]) : "");
  if (depth > 0 && (depth > 4 || shape < 0.45)) return pick(random, scalarTexts);
  if (shape < 0.8) {
    const members = several(
      random,
      5,
      () => `${gap()}${key(random)}${gap()}:${gap()}${value(random, depth + 1, blanks)}${gap()}`,
    );
    return `{${members.join(",")}${members.length === 0 ? gap() : ""}}`;
  }
  const elements = several(random, 4, () => `${gap()}${value(random, depth + 1, blanks)}${gap()}`);
  return `[${elements.join(",")}${elements.length === 0 ? gap() : ""}]`;
}

/** Few keys are frequent, so that paths find something. */
function key(random: Random): string {
  return random() < 0.6 ? pick(random, ['"a"', '"b"', '"c"', '"type"']) : pick(random, keyTexts);
}
