import { visit, printParseErrorCode } from "jsonc-parser";
import { Digits, jsonObject, type Json } from "./json.ts";

/** Nesting that is still read. Kubernetes' decoder goes to 10,000; no kind comes near. */
export const deepestJson = 1000;

/** What is wrong with a text that is no JSON, and at which of its UTF-16 units. */
export interface JsonProblem {
  readonly at: number;
  readonly message: string;
}

export type JsonRead = { readonly value: Json } | { readonly problem: JsonProblem };

/**
 * Reads one JSON text as Kubernetes' decoder does: a key that stands twice counts as its last, integers of 64 bits keep
 * their digits, all other numbers become floats, halves of surrogate pairs U+FFFD. Never throws.
 * Source: k8s.io/apimachinery unstructured, sigs.k8s.io/json.
 */
export function readJson(text: string): JsonRead {
  const { tooDeep, needsCare } = survey(text);
  if (tooDeep !== undefined) {
    return { problem: { at: tooDeep, message: `nested deeper than ${deepestJson} levels` } };
  }
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { problem: firstProblem(text) };
  }
  return needsCare ? readCarefully(text) : { value };
}

interface Survey {
  /** Where the text is nested deeper than what is read. */
  readonly tooDeep?: number;
  /** JSON.parse may read it otherwise than Go: it holds long or signed digits, fractions, exponents or surrogates. */
  readonly needsCare: boolean;
}

/** Looks through a text once, past what stands in strings. What it says of a text that is no JSON means nothing. */
function survey(text: string): Survey {
  let depth = 0;
  let needsCare = surrogateEscape.test(text);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    switch (unit) {
      case 0x22:
        at = endOfString(text, at);
        break;
      case 0x5b:
      case 0x7b:
        if (++depth > deepestJson) return { tooDeep: at, needsCare };
        break;
      case 0x5d:
      case 0x7d:
        depth--;
        break;
      case 0x2b:
      case 0x2d:
      case 0x2e:
      case 0x45:
        needsCare = true;
        break;
      default:
        if (unit < 0x30 || unit > 0x39) break;
        digits.lastIndex = at;
        digits.test(text);
        if (digits.lastIndex - at > mostDigits || text.charCodeAt(digits.lastIndex) === 0x65) needsCare = true;
        at = digits.lastIndex - 1;
    }
  }
  return { needsCare };
}

const surrogateEscape = /\\u[dD][89a-fA-F]/;
const digits = /[0-9]+/y;

/** Digits of which any number is below 2^53. */
const mostDigits = 15;

/** The closing quote of the string that opens at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let from = start + 1; ;) {
    const end = text.indexOf('"', from);
    if (end === -1) return text.length;
    let before = end;
    while (text.charCodeAt(before - 1) === 0x5c) before--;
    if ((end - before) % 2 === 0) return end;
    from = end + 1;
  }
}

function firstProblem(text: string): JsonProblem {
  let found: JsonProblem | undefined;
  visit(
    text,
    {
      onError: (code, at) => {
        found ??= { at, message: words(printParseErrorCode(code)) };
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  // jsonc-parser is laxer than JSON.parse about what may stand in a string or number.
  return found ?? { at: 0, message: "no JSON" };
}

/** "CommaExpected" as words. */
function words(code: string): string {
  return code.replaceAll(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}

type Open = { readonly list: Json[] } | { readonly members: [string, Json][] };

/** Reads a text that is known to be JSON, number by number. Numbers beyond floats of 64 bits are refused, as Go does. */
function readCarefully(text: string): JsonRead {
  let problem: JsonProblem | undefined;
  const open: Open[] = [{ list: [] }];
  const keys: string[] = [];
  const put = (value: Json): void => {
    const into = open.at(-1);
    if (into && "members" in into) into.members.push([keys.pop() ?? "", value]);
    else into?.list.push(value);
  };
  visit(text, {
    onObjectBegin: () => {
      open.push({ members: [] });
    },
    onObjectProperty: (key) => {
      keys.push(key.toWellFormed());
    },
    onObjectEnd: () => {
      const closed = open.pop();
      if (closed && "members" in closed) put(jsonObject(closed.members));
    },
    onArrayBegin: () => {
      open.push({ list: [] });
    },
    onArrayEnd: () => {
      const closed = open.pop();
      if (closed && "list" in closed) put(closed.list);
    },
    onLiteralValue: (value: unknown, at, length) => {
      if (typeof value === "number") {
        const number = goNumber(text.slice(at, at + length));
        if (number === undefined) problem ??= { at, message: "a number too large for 64 bits" };
        put(number ?? null);
      } else put(typeof value === "string" ? value.toWellFormed() : (value as boolean | null));
    },
  });
  const [outermost] = open;
  if (outermost === undefined || !("list" in outermost) || outermost.list.length !== 1) {
    throw new Error("bug: JSON that was read once cannot be read again");
  }
  return problem ? { problem } : { value: outermost.list[0] as Json };
}

const [smallest, largest] = [-(2n ** 63n), 2n ** 63n - 1n];

function goNumber(text: string): number | Digits | undefined {
  if (/^-?[0-9]+$/.test(text)) {
    const digits = BigInt(text);
    if (digits >= smallest && digits <= largest) {
      const value = Number(digits);
      return Number.isSafeInteger(value) ? value : new Digits(String(digits));
    }
  }
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  return Object.is(value, -0) ? new Digits("-0") : value;
}
