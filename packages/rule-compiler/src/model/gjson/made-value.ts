import { goString } from "../../json/go-text.ts";
import { unescapeJson } from "./unescape.ts";
import { Value } from "./value.ts";

/*
 * Values that gjson makes itself. It writes them as JSON text and reads that again; here the text is written when
 * somebody asks for it.
 */

/** A string, as `@tostr` makes it. Its JSON text is that of gjson's AppendJSONString, which writes as Go does. */
export class MadeString extends Value {
  readonly type = "String";
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override get raw(): string {
    return goString(this.#text);
  }

  override get text(): string {
    return this.#text;
  }
}

/** A number of members, as `#` makes it. */
export class MadeCount extends Value {
  readonly type = "Number";
  readonly raw: string;

  constructor(count: number) {
    super();
    this.raw = String(count);
  }
}

/** A list of values that exist. */
export class MadeList extends Value {
  readonly type = "JSON";
  readonly #members: readonly Value[];

  constructor(members: readonly Value[]) {
    super();
    this.#members = members;
  }

  override get isList(): boolean {
    return true;
  }

  override get raw(): string {
    return `[${this.#members.map(({ raw }) => raw).join(",")}]`;
  }

  override first(): number {
    return this.#members.length > 0 ? 0 : -1;
  }

  override after(handle: number): number {
    return handle + 1 < this.#members.length ? handle + 1 : -1;
  }

  override at(handle: number): Value {
    return this.#members[handle]?.inner ?? super.at(handle);
  }
}

/** An object of values that exist; keys are JSON texts. */
export class MadeObject extends Value {
  readonly type = "JSON";
  readonly #members: readonly (readonly [rawKey: string, value: Value])[];

  constructor(members: readonly (readonly [rawKey: string, value: Value])[]) {
    super();
    this.#members = members;
  }

  override get isObject(): boolean {
    return true;
  }

  override get raw(): string {
    return `{${this.#members.map(([key, { raw }]) => `${key}:${raw}`).join(",")}}`;
  }

  override first(): number {
    return this.#members.length > 0 ? 0 : -1;
  }

  override after(handle: number): number {
    return handle + 1 < this.#members.length ? handle + 1 : -1;
  }

  override key(handle: number): string {
    return unescapeJson(this.rawKey(handle).trim());
  }

  override rawKey(handle: number): string {
    return this.#members[handle]?.[0] ?? super.rawKey(handle);
  }

  override at(handle: number): Value {
    return this.#members[handle]?.[1].inner ?? super.at(handle);
  }
}

/** An object without blanks, of values that exist, under keys in which nothing is escaped. */
export class PlainObject extends Value {
  readonly type = "JSON";
  readonly #members: readonly (readonly [key: string, value: Value])[];
  #raw: string | undefined;

  constructor(members: readonly (readonly [key: string, value: Value])[]) {
    super();
    this.#members = members;
  }

  override get isObject(): boolean {
    return true;
  }

  override get raw(): string {
    return (this.#raw ??= `{${this.#members.map(([key, { raw }]) => `"${key}":${raw}`).join(",")}}`);
  }

  override first(): number {
    return this.#members.length > 0 ? 0 : -1;
  }

  override after(handle: number): number {
    return handle + 1 < this.#members.length ? handle + 1 : -1;
  }

  override key(handle: number): string {
    return this.#members[handle]?.[0] ?? super.key(handle);
  }

  override rawKey(handle: number): string {
    return `"${this.key(handle)}"`;
  }

  override at(handle: number): Value {
    return this.#members[handle]?.[1] ?? super.at(handle);
  }
}
