import { goString } from "../../json/go-text.ts";
import { NotModelled } from "../not-modelled.ts";
import { readValue } from "./document-value.ts";
import { isModifier, modifier, type Modifier } from "./modifier.ts";
import { bracketEnd, splitAtPipe, splitSelectors, type Selector } from "./path-text.ts";
import { parseQuery, type Query } from "./query.ts";
import { missing, type Value } from "./value.ts";

/** How a path begins where a lookup begins, as opposed to a key after a dot. `rest` is looked up in what comes of it. */
export type Head =
  | { readonly kind: "plain" }
  | { readonly kind: "modifier"; readonly apply: Modifier; readonly rest?: Path }
  | { readonly kind: "static"; readonly value: Value; readonly rest?: Path }
  | { readonly kind: "list"; readonly members: readonly Path[]; readonly rest?: Path }
  | {
      readonly kind: "object";
      readonly members: readonly { readonly rawKey: string; readonly path: Path }[];
      readonly rest?: Path;
    };

/** What a path looks for in an object: a key, and either the rest of the path in its value, or what is done with it. */
export interface ObjectStep {
  readonly key: string;
  readonly isWildcard: boolean;
  readonly more?: Path;
  readonly pipe?: Path;
}

/** What a path looks for in a list. */
export type ListStep =
  | { readonly kind: "nothing"; readonly pipe?: Path }
  | { readonly kind: "index"; readonly index: number; readonly more?: Path; readonly pipe?: Path }
  | { readonly kind: "count"; readonly pipe?: Path }
  | { readonly kind: "each"; readonly member: Path; readonly pipe?: Path }
  | {
      readonly kind: "query";
      readonly query: Query;
      /** What the query compares; absent for the element itself. */
      readonly compared: Path;
      readonly all: boolean;
      readonly member?: Path;
      /** Applies once an element matched. */
      readonly memberPipe?: Path;
      readonly pipe?: Path;
    };

/**
 * A gjson path. gjson reads the same text differently in objects and in lists, so both readings are kept, each made when
 * it is needed first. Source: gjson 1.19.0 Get, parseObjectPath, parseArrayPath.
 */
export class Path {
  readonly text: string;
  #head: Head | undefined;
  #inObject: ObjectStep | undefined;
  #inList: ListStep | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Throws NotModelled, as the other readings do. */
  get head(): Head {
    return (this.#head ??= readHead(this.text));
  }

  get inObject(): ObjectStep {
    return (this.#inObject ??= readObjectStep(this.text));
  }

  get inList(): ListStep {
    return (this.#inList ??= readListStep(this.text));
  }
}

/** A member of an object type that is left out when there is none. */
function optional<K extends string>(key: K, text: string | undefined): { readonly [key in K]?: Path } {
  return (text === undefined ? {} : { [key]: new Path(text) }) as { readonly [key in K]?: Path };
}

function readHead(text: string): Head {
  if (text.startsWith("..")) throw new NotModelled(`gjson path over JSON lines: ${text}`);
  if (text.length > 1) {
    switch (text.charAt(0)) {
      case "@":
        return readModifier(text);
      case "!":
        return readStatic(text);
      case "[":
      case "{":
        return readMultipath(text);
    }
  }
  return { kind: "plain" };
}

/** What stands behind a modifier, a constant or a multipath: a dot or a pipe and a path, or nothing. */
function restOf(text: string): { readonly rest?: Path } {
  return optional("rest", /^[.|]/.test(text) ? text.slice(1) : undefined);
}

function readModifier(text: string): Head {
  const name = /^@([^:|.]*)/.exec(text)?.[1] ?? "";
  if (!isModifier(name)) return { kind: "plain" };
  const behind = text.slice(name.length + 1);
  if (behind.length > 1 && behind.startsWith(":")) throw new NotModelled(`gjson modifier @${name} with an argument`);
  return { kind: "modifier", apply: modifier(name), ...restOf(behind) };
}

const numberText = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

function readStatic(text: string): Head {
  const name = text.slice(1);
  if (/^[{["+\-0-9]/.test(name)) {
    const end = bracketEnd(name, 1);
    return { kind: "static", value: constant(name.slice(0, end), text), ...restOf(name.slice(end)) };
  }
  const word = /^[^|.]*/.exec(name)?.[0] ?? "";
  if (!/^(?:true|false|null|nan|inf)$/i.test(word)) return { kind: "plain" };
  if (!/^(?:true|false|null)$/.test(word)) throw new NotModelled(`gjson constant ${text}`);
  return { kind: "static", value: readValue(word) ?? missing, ...restOf(name.slice(word.length)) };
}

function constant(text: string, path: string): Value {
  // Of a string gjson reads on to the end of the path, and then forgets what stands behind the string.
  const json = text.startsWith('"') ? (/^"(?:[^"\\]|\\.)*"/s.exec(text)?.[0] ?? text) : text;
  const isKnown = /^[{["]/.test(json) || numberText.test(json);
  const value = isKnown ? readValue(json) : undefined;
  if (value === undefined) throw new NotModelled(`gjson constant that is no JSON: ${path}`);
  return value;
}

function readMultipath(text: string): Head {
  const split = splitSelectors(text);
  const behind = text.slice(split?.end ?? 0);
  if (split === undefined || !/^(?:$|[.|])/.test(behind)) {
    throw new NotModelled(`gjson multipath that does not end with its bracket: ${text}`);
  }
  const rest = restOf(behind);
  if (text.startsWith("[")) {
    return { kind: "list", members: split.selectors.map(({ path }) => new Path(path)), ...rest };
  }
  const members = split.selectors.map((one) => ({ rawKey: keyOf(one), path: new Path(one.path) }));
  return { kind: "object", members, ...rest };
}

/** The key of a member of an object as JSON: as written when that is JSON, or the last part of the path. */
function keyOf({ name, path }: Selector): string {
  if (name !== "") return name.startsWith('"') && readValue(name) !== undefined ? name : goString(name);
  const last = lastPart(path);
  // oxlint-disable-next-line no-control-regex -- gjson's isSimpleName lets all but these through
  return goString(/[\x00-\x1f[\]{}()#|!]/.test(last) ? "_" : last);
}

/** Source: gjson nameOfLast, which takes one backslash before a dot for an escape, two as well. */
function lastPart(path: string): string {
  for (let at = path.length - 1; at >= 0; at--) {
    if ((path[at] === "|" || path[at] === ".") && path[at - 1] !== "\\") return path.slice(at + 1);
  }
  return path;
}

/** Whether what follows a dot is looked up in the result of what stands before it, as behind a pipe. */
function isPiped(text: string): boolean {
  if (text.startsWith("[") || text.startsWith("{")) return true;
  return text.startsWith("@") && isModifier(/^@([^:|.]*)/.exec(text)?.[1] ?? "");
}

/** What follows a key or an index: nothing, a pipe, or more of the path. */
function following(text: string, at: number, mayPipe = true): { readonly more?: Path; readonly pipe?: Path } {
  if (at >= text.length) return {};
  const behind = text.slice(at + 1);
  if (text[at] === "|") return optional("pipe", behind);
  return mayPipe && behind !== "" && isPiped(behind) ? optional("pipe", behind) : optional("more", behind);
}

function readObjectStep(text: string): ObjectStep {
  let key = "";
  let isWildcard = false;
  let at = 0;
  for (; at < text.length && text[at] !== "." && text[at] !== "|"; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "*" || text[at] === "?") isWildcard = true;
    key += text.charAt(at);
  }
  return { key, isWildcard, ...following(text, at) };
}

/** Largest index that is still read; gjson lets larger ones run over. */
const mostDigits = 15;

function readListStep(text: string): ListStep {
  if (text.startsWith("#.")) {
    const [member, pipe] = splitAtPipe(text.slice(2)) ?? [text.slice(2)];
    return { kind: "each", member: new Path(member), ...optional("pipe", pipe) };
  }
  if (text.startsWith("#(") || text.startsWith("#[")) return readQueryStep(text);
  const end = text.search(/[.|]/);
  const part = end === -1 ? text : text.slice(0, end);
  const { more, pipe } = following(text, part.length, !part.includes("#"));
  const piped = pipe === undefined ? {} : { pipe };
  if (part === "#") return { kind: "count", ...piped };
  if (!/^[0-9]+$/.test(part)) return { kind: "nothing", ...piped };
  if (part.length > mostDigits) throw new NotModelled(`gjson index ${part}`);
  return { kind: "index", index: Number(part), ...(more === undefined ? {} : { more }), ...piped };
}

function readQueryStep(text: string): ListStep {
  const { query, end } = parseQuery(text);
  const behind = text.slice(end).search(/[.|]/);
  const { more, pipe } = following(text, behind === -1 ? text.length : end + behind, false);
  const [member, memberPipe] = more === undefined ? [] : (splitAtPipe(more.text) ?? [more.text]);
  return {
    kind: "query",
    query,
    compared: new Path(query.path),
    all: text[end] === "#",
    ...optional("member", member),
    ...optional("memberPipe", memberPipe),
    ...(pipe === undefined ? {} : { pipe }),
  };
}
