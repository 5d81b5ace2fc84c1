import { keyTexts, scalarTexts } from "./json.ts";
import { pick, several, type Random } from "./random.ts";

const keys: readonly string[] = keyTexts.map((text) => (JSON.parse(text) as string).toWellFormed());

/** A gjson path, mostly one that means something. */
export function randomPath(random: Random): string {
  return random() < 0.06 ? noise(random) : lookup(random, 0);
}

const signs = [...Array.from('ab01.|#@!*?\\[]{}(),:"=<>%~ '), "@this", "type"];

/** Characters that mean something somewhere, in any order. */
function noise(random: Random): string {
  return several(random, 8, () => pick(random, signs)).join("");
}

/** What may stand where a lookup begins. */
function lookup(random: Random, depth: number): string {
  const shape = random();
  if (shape < 0.1 && depth < 3) return list(random, depth) + rest(random, depth);
  if (shape < 0.17 && depth < 3) return object(random, depth) + rest(random, depth);
  if (shape < 0.24) return modifier(random) + rest(random, depth);
  if (shape < 0.3) return constant(random);
  return steps(random, depth);
}

function rest(random: Random, depth: number): string {
  const shape = random();
  if (shape < 0.35) return "";
  return pick(random, ["|", "."]) + lookup(random, depth + 1);
}

function steps(random: Random, depth: number): string {
  const parts = [step(random, depth), ...several(random, 3, () => step(random, depth))];
  return parts.reduce((path, part) => path + separator(random, depth) + part);
}

function separator(random: Random, depth: number): string {
  const shape = random();
  if (shape < 0.78) return ".";
  if (shape < 0.9) return "|";
  if (depth > 2) return ".";
  return `${pick(random, ["|", "."])}${pick(random, [modifier, (one: Random) => list(one, depth + 1)])(random)}.`;
}

function step(random: Random, depth: number): string {
  const shape = random();
  if (shape < 0.5) return pick(random, ["a", "b", "c", "type", "0", "1"]);
  if (shape < 0.65) return escapeSome(random, pick(random, keys));
  if (shape < 0.72) return "#";
  if (shape < 0.8) return pick(random, ["0", "1", "2", "01", "9", "-1"]);
  if (shape < 0.86) return pick(random, ["*", "a*", "?", "*b", "t*e", "*a*b*", "\\*", "a\\**", "??"]);
  return depth > 2 ? "a" : query(random, depth);
}

function escapeSome(random: Random, key: string): string {
  const always = random() < 0.8;
  // oxlint-disable-next-line no-control-regex -- the characters that emit/gjson.ts escapes
  return key.replaceAll(/[\x00-\x2c\x2e\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\x7f]/g, (one) =>
    always || random() < 0.5 ? `\\${one}` : one,
  );
}

function query(random: Random, depth: number): string {
  const left = random() < 0.25 ? "" : pick(random, [steps, lookup])(random, depth + 1);
  const operator = pick(random, ["==", "==", "=", "!=", "<", "<=", ">", ">=", "%", "!%", ""]);
  const blank = pick(random, ["", "", " "]);
  const right = operator === "" ? "" : blank + operand(random);
  const brackets = random() < 0.9 ? ["(", ")"] : ["[", "]"];
  return `#${brackets[0]}${left}${blank}${operator}${right}${brackets[1]}${pick(random, ["", "#", "#"])}`;
}

function operand(random: Random): string {
  const shape = random();
  if (shape < 0.15) return pick(random, ["~true", "~false", "~null", "~*", "~x", "~"]);
  if (shape < 0.3) return pick(random, ['"*"', '"a*"', '"*a?"', '"a*b*"', '"\\\\*"', '"R*y"', "a*", '"?"']);
  if (shape < 0.45) return pick(random, ["true", "false", "null", "Ready", "1", "0.5", "1e2", "abc", ""]);
  return pick(random, scalarTexts);
}

function list(random: Random, depth: number): string {
  return `[${several(random, 3, () => lookup(random, depth + 1)).join(",")}]`;
}

function object(random: Random, depth: number): string {
  const member = (): string => {
    const name = random();
    const path = lookup(random, depth + 1);
    if (name < 0.5) return `${pick(random, keyTexts)}:${path}`;
    return name < 0.75 ? `${pick(random, ["a", "x y", "é", "b"])}:${path}` : path;
  };
  return `{${several(random, 3, member).join(",")}}`;
}

function modifier(random: Random): string {
  const modelled = [
    "@this",
    "@tostr",
    "@tostr",
    "@valid",
    "@keys",
    "@values",
    "@reverse",
    "@flatten",
    "@ugly",
    "@fromstr",
  ];
  return random() < 0.95 ? pick(random, modelled) : pick(random, ["@pretty", "@join", "@nothing", "@this:1", "@"]);
}

function constant(random: Random): string {
  const plain = pick(random, ["!true", "!false", "!null", "!0", "!1", "!-1.5", "!x", '!"UPDATE"', '!"2024-01-01"']);
  if (random() < 0.7) return plain;
  const text = pick(random, scalarTexts).replaceAll(/[()[\]{}]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);
  return `!${random() < 0.8 ? text : pick(random, ['{"a":1}', '["a",1]', "[]", "Inf", "NULL"])}`;
}
