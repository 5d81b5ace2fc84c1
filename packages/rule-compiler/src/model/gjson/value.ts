import { formatPlain, parseBoolAsGo, parseFloatAsGo } from "../go-number.ts";
import type { Native } from "../native.ts";

/** Types of gjson; lists and objects are "JSON". What does not exist is "Null" without raw text. */
export type JsonType = "Null" | "False" | "Number" | "String" | "True" | "JSON";

/** The type of a value by the first character of its JSON text. */
export function typeOf(first: string): JsonType {
  switch (first) {
    case "{":
    case "[":
      return "JSON";
    case '"':
      return "String";
    case "t":
      return "True";
    case "f":
      return "False";
    case "n":
    case "":
      return "Null";
    default:
      return "Number";
  }
}

/**
 * What gjson finds: a result, with the members that paths descend to. Members are told apart by handles, which mean
 * something to their container alone; -1 is none.
 */
export abstract class Value {
  /** Its JSON text; empty when it does not exist. */
  abstract readonly raw: string;
  abstract readonly type: JsonType;

  /** Whether it exists; null does. */
  get exists(): boolean {
    return this.type !== "Null" || this.raw !== "";
  }

  get isObject(): boolean {
    return false;
  }

  get isList(): boolean {
    return false;
  }

  /** What modifiers are given. Differs from `raw` in blanks around a whole document only. */
  get source(): string {
    return this.raw;
  }

  /** The same value where it stands inside another one: without blanks around it. */
  get inner(): Value {
    return this;
  }

  /** What Go code gets by String(): strings decoded, other values as JSON text, integers with all their digits. */
  get text(): string {
    switch (this.type) {
      case "Null":
        return "";
      case "True":
        return "true";
      case "False":
        return "false";
      case "Number":
        return /^-?[0-9]+$/.test(this.raw) ? this.raw : formatPlain(this.number);
      case "String":
      case "JSON":
        return this.raw;
    }
  }

  /** The float of a number; 0 for other types. */
  get number(): number {
    return this.type === "Number" ? Number(this.raw) : 0;
  }

  /** What Go code gets by Value(). Of keys that stand twice the first counts. */
  get native(): Native {
    switch (this.type) {
      case "Null":
        return null;
      case "True":
        return true;
      case "False":
        return false;
      case "Number":
        return this.number;
      case "String":
        return this.text;
      case "JSON":
        return this.isList ? this.members().map(({ native }) => native) : this.#nativeObject();
    }
  }

  #nativeObject(): Native {
    const members = new Map<string, Native>();
    for (let at = this.first(); at !== -1; at = this.after(at)) {
      const key = this.key(at);
      if (!members.has(key)) members.set(key, this.at(at).native);
    }
    return members;
  }

  /** All members of a list or object, in their order. */
  members(): readonly Value[] {
    const members: Value[] = [];
    for (let at = this.first(); at !== -1; at = this.after(at)) members.push(this.at(at));
    return members;
  }

  /** How many members there are. */
  get size(): number {
    let count = 0;
    for (let at = this.first(); at !== -1; at = this.after(at)) count++;
    return count;
  }

  first(): number {
    return -1;
  }

  after(_handle: number): number {
    return -1;
  }

  /** The decoded key of an object's member. */
  key(_handle: number): string {
    return "";
  }

  /** The key of an object's member as it stands in the text, with quotes. */
  rawKey(_handle: number): string {
    return '""';
  }

  hasKey(handle: number, key: string): boolean {
    return this.key(handle) === key;
  }

  at(_handle: number): Value {
    return missing;
  }
}

class Missing extends Value {
  readonly raw = "";
  readonly type = "Null";
}

/** What does not exist. */
export const missing: Value = new Missing();

/** What Go code gets by Bool(). */
export function boolOf(value: Value): boolean {
  switch (value.type) {
    case "True":
      return true;
    case "String":
      return parseBoolAsGo(value.text.toLowerCase()) ?? false;
    case "Number":
      return value.number !== 0;
    case "Null":
    case "False":
    case "JSON":
      return false;
  }
}

/** What Go code gets by Float(): strings that are no number are 0. */
export function floatOf(value: Value): number {
  switch (value.type) {
    case "True":
      return 1;
    case "String":
      return parseFloatAsGo(value.text).value;
    case "Number":
      return value.number;
    case "Null":
    case "False":
    case "JSON":
      return 0;
  }
}
