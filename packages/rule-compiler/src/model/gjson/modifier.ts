import { NotModelled } from "../not-modelled.ts";
import { readValue } from "./document-value.ts";
import { MadeString } from "./made-value.ts";
import { missing, type Value } from "./value.ts";

/** What a modifier makes of the value before it, which may be missing. */
export type Modifier = (value: Value) => Value;

const modelled: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ["this", (value) => value],
  ["tostr", (value) => new MadeString(value.source)],
  ["valid", (value) => value],
  ["fromstr", fromString],
  ["keys", (value) => written(keysOf(value))],
  ["values", (value) => written(valuesOf(value))],
  ["reverse", (value) => written(reversed(value))],
  ["flatten", (value) => written(flattened(value))],
  ["ugly", (value) => written(withoutBlanks(value.source))],
]);

const notModelled: ReadonlySet<string> = new Set(["pretty", "join", "group", "dig"]);

/** Whether gjson has a modifier of that name; others are keys. */
export function isModifier(name: string): boolean {
  return modelled.has(name) || notModelled.has(name);
}

/** The modifier of a name that gjson has. Source: gjson, functions mod…. */
export function modifier(name: string): Modifier {
  const found = modelled.get(name);
  if (found === undefined) throw new NotModelled(`gjson modifier @${name}`);
  return found;
}

/** The value of a text that a modifier wrote. */
function written(json: string): Value {
  return readValue(json) ?? missing;
}

function fromString(value: Value): Value {
  if (!value.exists || value.text === "") return missing;
  const read = readValue(value.text);
  // gjson goes on with whatever is there.
  if (read === undefined) throw new NotModelled("gjson modifier @fromstr on a text that is no JSON");
  return read;
}

function keysOf(value: Value): string {
  if (!value.exists) return "[]";
  if (value.isObject) return listOf(handles(value).map((at) => value.rawKey(at)));
  return value.isList ? listOf(value.members().map(() => "null")) : "[null]";
}

function valuesOf(value: Value): string {
  if (value.isList) return value.source;
  return value.isObject ? listOf(raws(value)) : listOf([value.raw]);
}

function reversed(value: Value): string {
  if (value.isList) return listOf(raws(value).toReversed());
  if (!value.isObject) return value.source;
  const members = handles(value).map((at) => `${value.rawKey(at)}:${value.at(at).raw}`);
  return `{${members.toReversed().join(",")}}`;
}

function flattened(value: Value): string {
  if (!value.isList) return value.source;
  const parts = value.members().map((one) => (one.isList ? one.raw.slice(1, -1).trim() : one.raw));
  return listOf(parts.filter((part) => part !== ""));
}

function listOf(texts: readonly string[]): string {
  return `[${texts.join(",")}]`;
}

function raws(value: Value): readonly string[] {
  return value.members().map(({ raw }) => raw);
}

function handles(value: Value): readonly number[] {
  const found: number[] = [];
  for (let at = value.first(); at !== -1; at = value.after(at)) found.push(at);
  return found;
}

/** JSON without the blanks between its values. Source: tidwall/pretty Ugly. */
function withoutBlanks(json: string): string {
  return json.replaceAll(/("(?:[^"\\]|\\.)*")|[\t\n\r ]+/g, (_, text: string | undefined) => text ?? "");
}
