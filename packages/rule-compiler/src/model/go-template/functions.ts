import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { goText } from "../../json/go-text.ts";
import { Digits, jsonObject, type Json } from "../../json/json.ts";
import { GoError } from "../go-error.ts";
import { compareAsGo } from "../go-order.ts";
import { NotModelled } from "../not-modelled.ts";
import { printAsGo } from "../native.ts";
import { compileRegexp, matchesRegexp } from "../regexp.ts";
import { isList, isTrue, kindOf, type TemplateList, type TemplateMap, type TemplateValue } from "./value.ts";

type TemplateFunction = (...values: readonly TemplateValue[]) => TemplateValue;

/*
 * Functions of Go templates and of sprig. What is not there counts as nil where anything may be given. Arguments of
 * other types than Go's functions take are errors. Source: Go text/template/funcs.go, Masterminds/sprig v3.
 */

function text(value: TemplateValue): string {
  if (typeof value !== "string") throw new GoError(`wrong type for value; expected string; got ${kindOf(value)}`);
  return value;
}

/** Go takes what is not there, but not nil, for a map without members. */
function map(value: TemplateValue): TemplateMap {
  if (value === undefined) return new Map();
  if (!(value instanceof Map)) throw new GoError(`wrong type for value; expected map; got ${kindOf(value)}`);
  return value;
}

function list(value: TemplateValue): TemplateList {
  if (!isList(value)) throw new GoError(`Cannot push on type ${kindOf(value)}`);
  return value;
}

function integer(value: TemplateValue): number {
  if (typeof value !== "bigint") throw new GoError(`wrong type for value; expected int; got ${kindOf(value)}`);
  return Number(value);
}

/** `fn` with as many arguments as Go's takes. */
function fixed(count: number, fn: TemplateFunction): TemplateFunction {
  return (...values) => {
    if (values.length !== count) throw new GoError(`wrong number of args: want ${count} got ${values.length}`);
    return fn(...values);
  };
}

function atLeast(count: number, fn: TemplateFunction): TemplateFunction {
  return (...values) => {
    if (values.length < count) throw new GoError(`wrong number of args: want at least ${count} got ${values.length}`);
    return fn(...values);
  };
}

const functions: Readonly<Record<string, TemplateFunction>> = {
  append: fixed(2, (to, value) => [...list(to), value ?? null]),
  b64enc: fixed(1, (value) => base64(text(value))),
  default: atLeast(1, (fallback, given) => (isTrue(given) ? given : (fallback ?? null))),
  dict: (...values) => dict(values),
  fail: fixed(1, (message) => {
    throw new GoError(text(message));
  }),
  ge: fixed(2, (one, other) => order(one, other) >= 0),
  gt: fixed(2, (one, other) => order(one, other) > 0),
  index: atLeast(1, (from, ...keys) => keys.reduce(member, from)),
  kindIs: fixed(2, (kind, value) => text(kind) === kindOf(value)),
  le: fixed(2, (one, other) => order(one, other) <= 0),
  len: fixed(1, (value) => length(value)),
  lt: fixed(2, (one, other) => order(one, other) < 0),
  list: (...values) => values.map((value) => value ?? null),
  not: fixed(1, (value) => !isTrue(value)),
  pick: atLeast(1, (from, ...keys) => {
    const wanted = keys.map(text);
    return new Map([...map(from)].filter(([key]) => wanted.includes(key)));
  }),
  printf: atLeast(1, (format, ...values) => printf(text(format), values)),
  regexMatch: fixed(2, (pattern, value) => {
    const [regexp, subject] = [compileRegexp(text(pattern)), text(value)];
    return regexp instanceof GoError ? false : matchesRegexp(regexp, subject);
  }),
  set: fixed(3, (into, key, value) => {
    if (into === undefined) throw new GoError("assignment to entry in nil map");
    // Go prints it without end.
    if (holds(value, map(into))) throw new NotModelled("a map that is set into itself");
    return map(into).set(text(key), value ?? null);
  }),
  sha256sum: fixed(1, (value) => bytesToHex(sha256(utf8ToBytes(text(value))))),
  ternary: fixed(3, (yes, no, condition) => {
    if (typeof condition !== "boolean") throw new GoError(`wrong type for value; expected bool`);
    return (condition ? yes : no) ?? null;
  }),
  toJson: fixed(1, (value) => goText(json(value))),
  trunc: fixed(2, (count, value) => truncate(integer(count), text(value))),
};

/** Names that templates may call. `and` and `or` stop at the operand that decides, and are not among the functions. */
export const functionNames: ReadonlySet<string> = new Set([...Object.keys(functions), "and", "or"]);

/** The function of that name. */
export function functionOf(name: string): TemplateFunction {
  const found = functions[name];
  if (found === undefined) throw new Error(`bug: the function ${name} was parsed`);
  return found;
}

function base64(value: string): string {
  return btoa(String.fromCharCode(...utf8ToBytes(value)));
}

/** sprig prints keys that are no strings; templates that we know give strings. */
function dict(values: readonly TemplateValue[]): TemplateMap {
  const made: TemplateMap = new Map();
  for (let at = 0; at < values.length; at += 2) {
    const key = values[at];
    if (typeof key !== "string") throw new NotModelled("dict with a key that is no text");
    made.set(key, at + 1 < values.length ? (values[at + 1] ?? null) : "");
  }
  return made;
}

function member(from: TemplateValue, key: TemplateValue): TemplateValue {
  if (from === undefined || from === null) throw new GoError("index of untyped nil");
  if (from instanceof Map) return from.get(text(key)) ?? null;
  if (typeof from === "string") throw new NotModelled("index of a text");
  if (!isList(from)) throw new GoError(`can't index item of type ${kindOf(from)}`);
  const at = integer(key);
  if (at < 0 || at >= from.length) throw new GoError(`index out of range: ${at}`);
  return from[at] ?? null;
}

/** Whether a value is a map, or holds it. */
function holds(value: TemplateValue, wanted: TemplateMap): boolean {
  if (isList(value)) return value.some((one) => holds(one, wanted));
  return value instanceof Map && (value === wanted || [...value.values()].some((one) => holds(one, wanted)));
}

/** Integers, floats and texts are in an order, each among themselves. */
function order(one: TemplateValue, other: TemplateValue): number {
  if (typeof one === "string" && typeof other === "string") return compareAsGo(one, other);
  const comparable = (typeof one === "bigint" || typeof one === "number") && typeof one === typeof other;
  if (!comparable) throw new GoError("incompatible types for comparison");
  return one < (other as typeof one) ? -1 : one > (other as typeof one) ? 1 : 0;
}

function length(value: TemplateValue): bigint {
  if (typeof value === "string") return BigInt(utf8ToBytes(value).length);
  if (isList(value)) return BigInt(value.length);
  if (value instanceof Map) return BigInt(value.size);
  throw new GoError(`len of type ${kindOf(value)}`);
}

function truncate(count: number, value: string): string {
  // Bytes are cut; of other characters one might stay in part.
  // oxlint-disable-next-line no-control-regex -- all of ASCII
  if (!/^[\0-\x7f]*$/.test(value)) throw new NotModelled("trunc of characters beyond ASCII");
  if (count < 0) return value.slice(count);
  return value.slice(0, count);
}

/** fmt.Sprintf with `%s`, `%v`, `%d` and `%%`. */
function printf(format: string, values: readonly TemplateValue[]): string {
  let used = 0;
  const made = format.replaceAll(/%(?<verb>[\s\S]?)/g, (_, verb: string) => {
    if (verb === "%") return "%";
    if (verb !== "s" && verb !== "v" && verb !== "d") throw new NotModelled(`printf with %${verb}`);
    if (used >= values.length) return `%!${verb}(MISSING)`;
    const value = values[used++];
    if (verb === "v") return printAsGo(value);
    return formatted(verb, value);
  });
  if (used < values.length) throw new NotModelled("printf with more values than verbs");
  return made;
}

function formatted(verb: "s" | "d", value: TemplateValue): string {
  if (isList(value)) return `[${value.map((one) => formatted(verb, one)).join(" ")}]`;
  if (value instanceof Map) {
    const members = [...value].toSorted(([one], [other]) => compareAsGo(one, other));
    return `map[${members.map(([key, one]) => `${formatted(verb, key)}:${formatted(verb, one)}`).join(" ")}]`;
  }
  if (value === undefined || value === null) return `%!${verb}(<nil>)`;
  if (typeof value === (verb === "s" ? "string" : "bigint")) return String(value);
  return `%!${verb}(${kindOf(value)}=${printAsGo(value)})`;
}

/** A value as encoding/json sees it. */
function json(value: TemplateValue): Json {
  if (value === undefined) return null;
  if (typeof value === "bigint") return new Digits(String(value));
  if (typeof value === "number" && Object.is(value, -0)) return new Digits("-0");
  if (isList(value)) return value.map(json);
  return value instanceof Map ? jsonObject([...value].map(([key, one]) => [key, json(one)] as const)) : value;
}
