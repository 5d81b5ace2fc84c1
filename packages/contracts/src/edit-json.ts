/**
 * What to do with the members of an object (or, under `*`, with all of them and with the items of a list): `cut` takes
 * the member out, a text replaces its value, a further object of these goes into the value. Where a value should have
 * members and has none, being a text or a number, what `*` puts in their places takes its place.
 */
export interface Edits {
  readonly [key: string]: Edit;
}
type Edit = "cut" | { readonly replace: string } | Edits;

/**
 * Edits the text of a JSON value that `JSON.parse` takes, and leaves every other character as it is: no digit of a
 * large number is lost, and no key is moved. A key that stands there twice is edited each time. `replace` is JSON text.
 */
export function editJson(text: string, edits: Edits): string {
  const scanner = new Scanner(text);
  scanner.edit(edits);
  return scanner.result();
}

/** The text of a member's value in the text of an object; of several the last one, as `JSON.parse` takes it. */
export function memberText(text: string, key: string): string | undefined {
  return new Scanner(text).find(key);
}

/** Where the string that begins at `start` in the text of some JSON ends: after its closing quote. */
export function endOfString(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    end++;
    if (slashes % 2 === 0) return end;
  }
}

class Scanner {
  readonly #text: string;
  readonly #parts: string[] = [];
  #kept = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  result(): string {
    return this.#parts.join("") + this.#text.slice(this.#kept);
  }

  find(wanted: string): string | undefined {
    let found: string | undefined;
    this.#blanks();
    if (this.#text.charAt(this.#at) !== "{") return undefined;
    this.#at++;
    this.#blanks();
    while (this.#text.charAt(this.#at) !== "}") {
      const key = this.#key();
      this.#blanks();
      const start = this.#at;
      this.#skip();
      if (key === wanted) found = this.#text.slice(start, this.#at);
      this.#blanks();
      if (this.#text.charAt(this.#at) === ",") this.#at++;
      this.#blanks();
    }
    return found;
  }

  /** Goes over the value that begins here. */
  edit(edits: Edits): void {
    this.#blanks();
    const open = this.#text.charAt(this.#at);
    if (open !== "{" && open !== "[") {
      this.#scalar(edits["*"]);
      return;
    }
    this.#at++;
    this.#blanks();
    let before: number | undefined; // where the comma before this member stands, if there is a member left before it
    while (this.#text.charAt(this.#at) !== "}" && this.#text.charAt(this.#at) !== "]") {
      const start = this.#at;
      const cut = this.#member(open === "{" ? this.#key() : "*", edits);
      this.#blanks();
      const comma = this.#text.charAt(this.#at) === ",";
      if (cut && before !== undefined) this.#replace(before, this.#at, "");
      else if (cut) this.#replace(start, comma ? this.#at + 1 : this.#at, "");
      if (!cut || before !== undefined) before = this.#at;
      if (comma) this.#at++;
      this.#blanks();
    }
    this.#at++;
  }

  #scalar(edit: Edit | undefined): void {
    const start = this.#at;
    this.#skip();
    if (edit === undefined || edit === "cut" || typeof edit["replace"] !== "string") return;
    if (!this.#text.startsWith("null", start)) this.#replace(start, this.#at, edit["replace"]);
  }

  /** Goes over the value of a member; true when the whole member is to be cut. */
  #member(key: string, edits: Edits): boolean {
    const edit = Object.hasOwn(edits, key) ? edits[key] : edits["*"];
    this.#blanks();
    const start = this.#at;
    if (edit === undefined || edit === "cut") {
      this.#skip();
      return edit === "cut";
    }
    if (typeof edit["replace"] === "string") {
      this.#skip();
      this.#replace(start, this.#at, edit["replace"]);
    } else {
      this.edit(edit as Edits);
    }
    return false;
  }

  #key(): string {
    const start = this.#at;
    this.#string();
    const key = JSON.parse(this.#text.slice(start, this.#at)) as string;
    this.#blanks();
    this.#at++; // the colon
    return key;
  }

  /** Passes over a value, without recursion, however deep it is. */
  #skip(): void {
    let depth = 0;
    do {
      const char = this.#text.charCodeAt(this.#at);
      if (char === quote) {
        this.#string();
      } else if (char === openBrace || char === openBracket) {
        depth++;
        this.#at++;
      } else if (char === closeBrace || char === closeBracket) {
        depth--;
        this.#at++;
      } else if (depth > 0) {
        this.#at++;
      } else {
        while (this.#at < this.#text.length && !endOfScalar.has(this.#text.charCodeAt(this.#at))) this.#at++;
      }
    } while (depth > 0);
  }

  #string(): void {
    this.#at = endOfString(this.#text, this.#at);
  }

  #blanks(): void {
    while (blanks.has(this.#text.charCodeAt(this.#at))) this.#at++;
  }

  #replace(from: number, to: number, text: string): void {
    this.#parts.push(this.#text.slice(this.#kept, from), text);
    this.#kept = to;
  }
}

const quote = 34;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
const blanks = new Set([32, 9, 10, 13]);
const endOfScalar = new Set([32, 9, 10, 13, 44, closeBrace, closeBracket]);
