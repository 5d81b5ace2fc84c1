/** A number that no float holds, digit by digit. */
class Digits {
  // Private, so that it has no members as JSON goes.
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): unknown {
    return rawJson(this.#text);
  }
}

// Both are in Node 24 (https://tc39.es/proposal-json-parse-with-source/), and not yet in TypeScript's types.
const { rawJSON: rawJson } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };
type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;
const parse = JSON.parse as unknown as (text: string, reviver: Reviver) => unknown;

/** Parses JSON; numbers that would lose digits, as texts and in JSON, read as they were written. */
export function exactJson(text: string): unknown {
  return parse(text, (_key, value, { source }) =>
    typeof value === "number" && source !== undefined && String(value) !== source ? new Digits(source) : value,
  );
}

/** A value of `exactJson` as JSON; `null` for what is not there. */
export function exactText(value: unknown): string {
  return JSON.stringify(value) ?? "null";
}
