import { deepestJson } from "../../json/read-json.ts";
import { NotModelled } from "../not-modelled.ts";

/**
 * A JSON text and where its values stand in it. Values are numbered in the order of the text, keys among them; `table`
 * has four numbers for each: where it starts, where it ends, the number after its last descendant, and its flags.
 */
export interface Document {
  readonly text: string;
  readonly table: Int32Array;
}

/** What the columns of the table are. */
export const column = { start: 0, end: 1, next: 2, flags: 3 } as const;

/** Numbers of a value in the table. */
export const width = 4;

/** Flag of a string that holds a backslash. */
export const escaped = 1;

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Reads a JSON text. Undefined when it is none, by the rules of gjson.Valid, which are those of RFC 8259. Nesting beyond
 * what any object of Kubernetes has is not modelled.
 */
export function readDocument(text: string): Document | undefined {
  const reader = new Reader(text);
  return reader.read() ? { text, table: reader.table() } : undefined;
}

/** Where tables are made. What has been read is copied out of it, so that no document keeps more than it needs. */
let scratch = new Int32Array(1 << 12);

const quote = 0x22;
const backslash = 0x5c;

class Reader {
  readonly #text: string;
  #at = 0;
  #table = scratch;
  #used = 0;
  /** Containers that are open, innermost last. */
  readonly #open: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  table(): Int32Array {
    return this.#table.slice(0, this.#used);
  }

  read(): boolean {
    if (!this.#value()) return false;
    while (this.#open.length > 0) {
      if (!this.#member()) return false;
    }
    this.#blanks();
    return this.#at === this.#text.length;
  }

  /** The next member of the innermost container, or its end. */
  #member(): boolean {
    const container = this.#open.at(-1) ?? 0;
    const isObject = this.#text.charCodeAt(this.#table[container] ?? 0) === 0x7b;
    const isFirst = this.#used === container + width;
    this.#blanks();
    const unit = this.#text.charCodeAt(this.#at);
    if (unit === (isObject ? 0x7d : 0x5d)) {
      this.#at++;
      this.#open.pop();
      this.#close(container, this.#at);
      return true;
    }
    if (!isFirst) {
      if (unit !== 0x2c) return false;
      this.#at++;
    }
    return isObject ? this.#key() && this.#value() : this.#value();
  }

  #key(): boolean {
    this.#blanks();
    if (this.#text.charCodeAt(this.#at) !== quote || !this.#string()) return false;
    this.#blanks();
    return this.#text.charCodeAt(this.#at++) === 0x3a;
  }

  #value(): boolean {
    this.#blanks();
    switch (this.#text.charCodeAt(this.#at)) {
      case 0x7b:
      case 0x5b:
        if (this.#open.length >= deepestJson) throw new NotModelled(`JSON nested deeper than ${deepestJson} levels`);
        this.#open.push(this.#put(this.#at, 0, 0));
        this.#at++;
        return true;
      case quote:
        return this.#string();
      case 0x74:
        return this.#literal("true");
      case 0x66:
        return this.#literal("false");
      case 0x6e:
        return this.#literal("null");
      default:
        number.lastIndex = this.#at;
        if (!number.test(this.#text)) return false;
        return this.#scalar(number.lastIndex, 0);
    }
  }

  #literal(word: string): boolean {
    return this.#text.startsWith(word, this.#at) && this.#scalar(this.#at + word.length, 0);
  }

  #string(): boolean {
    const text = this.#text;
    const { length } = text;
    let flags = 0;
    for (let at = this.#at + 1; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === quote) return this.#scalar(at + 1, flags);
      if (unit < 0x20) return false;
      if (unit !== backslash) continue;
      flags = escaped;
      escape.lastIndex = at;
      if (!escape.test(text)) return false;
      at = escape.lastIndex - 1;
    }
    return false;
  }

  #scalar(end: number, flags: number): boolean {
    this.#close(this.#put(this.#at, end, flags), end);
    this.#at = end;
    return true;
  }

  #put(start: number, end: number, flags: number): number {
    const at = this.#used;
    if (at + width > this.#table.length) {
      const larger = new Int32Array(this.#table.length * 2);
      larger.set(this.#table);
      this.#table = larger;
      scratch = larger;
    }
    this.#used += width;
    this.#table[at] = start;
    this.#table[at + column.end] = end;
    this.#table[at + column.flags] = flags;
    return at;
  }

  #close(at: number, end: number): void {
    this.#table[at + column.end] = end;
    this.#table[at + column.next] = this.#used;
  }

  #blanks(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.#at++;
    }
  }
}
