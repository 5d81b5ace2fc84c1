import { parseBoolAsGo, parseFloatAsGo } from "../go-number.ts";
import { compareAsGo, compareFloats } from "../go-order.ts";
import { NotModelled } from "../not-modelled.ts";
import { unescapeJson } from "./unescape.ts";
import type { Value } from "./value.ts";
import { matchesWildcard } from "./wildcard.ts";

/** A query in parentheses: `#(path operator value)`. */
export interface Query {
  /** What is looked up in each element; empty for the element itself. */
  readonly path: string;
  /** Empty when the query asks for existence. */
  readonly operator: string;
  readonly value: string;
}

/**
 * Parses the query that a text starts with, as `#(` or `#[`, and tells where it ends. Source: gjson parseQuery.
 */
export function parseQuery(text: string): { readonly query: Query; readonly end: number } {
  let operatorAt = 0;
  let isEscaped = false;
  let depth = 1;
  let at = 2;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (depth === 1 && operatorAt === 0 && "!=<>%".includes(character)) operatorAt = at;
    else if (character === "\\") at++;
    else if ("[(".includes(character)) depth++;
    else if ("])".includes(character)) {
      if (--depth === 0) break;
    } else if (character === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) {
        if (text[at] !== "\\") continue;
        isEscaped = true;
        at++;
      }
    }
  }
  if (depth > 0) throw new NotModelled(`a gjson query that does not close: ${text}`);
  const end = at + 1;
  if (operatorAt === 0) return { query: { path: trim(text.slice(2, at)), operator: "", value: "" }, end };
  const comparison = trim(text.slice(operatorAt, at));
  const sign = /^(?:!=|!%|<=|>=|==|[<>=%]|.$)/s.exec(comparison)?.[0] ?? "";
  const value = readText(trim(comparison.slice(sign.length)), isEscaped, text);
  return { query: { path: trim(text.slice(2, operatorAt)), operator: sign === "==" ? "=" : sign, value }, end };
}

/** A text without characters up to the blank at its ends. */
function trim(text: string): string {
  // oxlint-disable-next-line no-control-regex -- gjson takes all of them for blanks
  return text.replace(/^[\x00-\x20]+/, "").replace(/[\x00-\x20]+$/, "");
}

function readText(value: string, isEscaped: boolean, query: string): string {
  if (value.length < 2 || !value.startsWith('"') || !value.endsWith('"')) return value;
  if (!isEscaped) return value.slice(1, -1);
  try {
    return unescapeJson(value);
  } catch {
    throw new NotModelled(`a gjson query with a text that is no JSON string: ${query}`);
  }
}

/** Tells whether what was looked up in an element is what the query asks for. Source: gjson queryMatches. */
export function matchesQuery(query: Query, found: Value): boolean {
  if (query.value.startsWith("~")) return matchesConverted(query, found);
  if (!found.exists) return false;
  if (query.operator === "") return true;
  switch (found.type) {
    case "String":
      return compareTexts(query, found.text);
    case "Number":
      return compareFloats(query.operator, found.number, parseFloatAsGo(query.value).value);
    case "True":
    case "False":
      return compareBooleans(query.operator, found.type === "True", query.value);
    case "Null":
    case "JSON":
      return false;
  }
}

/** `~true`, `~false`, `~null` and `~*`: the value is made a boolean first. */
function matchesConverted({ operator, value }: Query, found: Value): boolean {
  const is = converted(value, found);
  if (is === undefined) return false;
  return operator === "" || compareBooleans(operator, is, "true");
}

function converted(value: string, found: Value): boolean | undefined {
  switch (value) {
    case "~*":
      return found.exists;
    case "~null":
      return found.type === "Null";
    case "~true":
      return truth(found) === true;
    case "~false":
      return found.type === "Null" || truth(found) === false;
    default:
      return undefined;
  }
}

function truth(found: Value): boolean | undefined {
  switch (found.type) {
    case "True":
      return true;
    case "False":
      return false;
    case "String":
      return parseBoolAsGo(found.text.toLowerCase());
    case "Number":
      return found.number !== 0;
    case "Null":
    case "JSON":
      return undefined;
  }
}

function compareTexts({ operator, value }: Query, text: string): boolean {
  switch (operator) {
    case "=":
      return text === value;
    case "!=":
      return text !== value;
    case "<":
      return compareAsGo(text, value) < 0;
    case "<=":
      return compareAsGo(text, value) <= 0;
    case ">":
      return compareAsGo(text, value) > 0;
    case ">=":
      return compareAsGo(text, value) >= 0;
    case "%":
      return matchesWildcard(text, value);
    case "!%":
      return !matchesWildcard(text, value);
    default:
      return false;
  }
}

/** False is less than true; texts other than these two equal neither. */
function compareBooleans(operator: string, one: boolean, other: string): boolean {
  switch (operator) {
    case "=":
      return other === String(one);
    case "!=":
      return other !== String(one);
    case ">":
      return one && other === "false";
    case ">=":
      return one;
    case "<":
      return !one && other === "true";
    case "<=":
      return !one;
    default:
      return false;
  }
}
