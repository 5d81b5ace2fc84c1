import { column, escaped, readDocument, width, type Document } from "./document.ts";
import { unescapeJson } from "./unescape.ts";
import { typeOf, Value, type JsonType } from "./value.ts";

/** The value that a JSON text holds; undefined when it is none. */
export function readValue(text: string): Value | undefined {
  const document = readDocument(text);
  return document && new DocumentValue(document, 0, true);
}

/** A value that stands in a document. Nothing is decoded or cut out before it is asked for. */
class DocumentValue extends Value {
  readonly #document: Document;
  readonly #at: number;
  readonly type: JsonType;
  readonly #first: number;
  /** Whether it is all of its text, blanks around it included. */
  readonly #isWhole: boolean;

  constructor(document: Document, at: number, isWhole: boolean) {
    super();
    this.#document = document;
    this.#at = at;
    this.#isWhole = isWhole;
    const start = document.table[at + column.start] ?? 0;
    this.#first = document.text.charCodeAt(start);
    this.type = typeOf(document.text.charAt(start));
  }

  override get isObject(): boolean {
    return this.#first === 0x7b;
  }

  override get isList(): boolean {
    return this.#first === 0x5b;
  }

  override get raw(): string {
    const { text, table } = this.#document;
    const start = table[this.#at + column.start] ?? 0;
    // gjson takes the blanks after a whole list or object along.
    if (this.#isWhole && this.type === "JSON") return text.slice(start);
    return text.slice(start, table[this.#at + column.end] ?? 0);
  }

  override get source(): string {
    return this.#isWhole ? this.#document.text : this.raw;
  }

  override get inner(): Value {
    return this.#isWhole ? new DocumentValue(this.#document, this.#at, false) : this;
  }

  override get text(): string {
    return this.type === "String" ? this.#decode(this.#at) : super.text;
  }

  override first(): number {
    return this.#within(this.#at + width);
  }

  override after(handle: number): number {
    const value = this.isObject ? handle + width : handle;
    return this.#within(this.#document.table[value + column.next] ?? 0);
  }

  #within(at: number): number {
    return at < (this.#document.table[this.#at + column.next] ?? 0) ? at : -1;
  }

  override key(handle: number): string {
    return this.#decode(handle);
  }

  override rawKey(handle: number): string {
    const { text, table } = this.#document;
    return text.slice(table[handle + column.start] ?? 0, table[handle + column.end] ?? 0);
  }

  override hasKey(handle: number, key: string): boolean {
    const { text, table } = this.#document;
    if (table[handle + column.flags] === escaped) return this.#decode(handle) === key;
    const start = (table[handle + column.start] ?? 0) + 1;
    return (table[handle + column.end] ?? 0) - start - 1 === key.length && text.startsWith(key, start);
  }

  override at(handle: number): Value {
    return new DocumentValue(this.#document, this.isObject ? handle + width : handle, false);
  }

  #decode(at: number): string {
    const { text, table } = this.#document;
    const start = table[at + column.start] ?? 0;
    const end = table[at + column.end] ?? 0;
    return table[at + column.flags] === escaped ? unescapeJson(text.slice(start, end)) : text.slice(start + 1, end - 1);
  }
}
