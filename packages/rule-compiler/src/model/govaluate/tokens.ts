import { GoError } from "../go-error.ts";
import { NotModelled } from "../not-modelled.ts";
import { compileRegexp, type Regexp } from "../regexp.ts";
import { readDateLiteral } from "./date-literal.ts";

/** One token of an expression. A `date` is a text that looked like one, in seconds since 1970. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "pattern"; readonly value: Regexp }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "accessor"; readonly name: string }
  | { readonly kind: "prefix" | "modifier" | "logical" | "comparator" | "ternary"; readonly sign: string }
  | { readonly kind: "separator" | "open" | "close" };

export type TokenKind = Token["kind"];

/** A space as Go's unicode.IsSpace has it. */
const blank = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const digit = /[0-9]/;
const letter = /[A-Za-z]/;

const prefixes = new Set(["-", "!", "~"]);
const modifiers = new Set(["+", "-", "*", "/", "%", "**", "&", "|", "^", ">>", "<<"]);
const logicals = new Set(["&&", "||"]);
const comparators = new Set(["==", "!=", ">", ">=", "<", "<=", "=~", "!~"]);
const ternaries = new Set(["?", ":", "??"]);

/** Tokens after which a sign such as `-` stands before a value. */
const beforePrefix: ReadonlySet<TokenKind | undefined> = new Set<TokenKind | undefined>([
  undefined,
  "open",
  "modifier",
  "comparator",
  "logical",
  "ternary",
  "separator",
]);

/**
 * Cuts an expression into tokens. Throws GoError where govaluate refuses it, and NotModelled where Argo's Sensor would
 * end, or where the meaning hangs on Unicode's tables. Source: govaluate parsing.go, readToken.
 */
export function readTokens(expression: string): readonly Token[] {
  return new Lexer(expression).read();
}

class Lexer {
  readonly #characters: readonly string[];
  #at = 0;
  readonly #tokens: Token[] = [];

  constructor(expression: string) {
    this.#characters = Array.from(expression);
  }

  read(): readonly Token[] {
    for (;;) {
      while (this.#at < this.#characters.length && blank.test(this.#peek())) this.#at++;
      if (this.#at >= this.#characters.length) return this.#tokens;
      this.#tokens.push(this.#next(this.#tokens.at(-1)));
    }
  }

  #peek(ahead = 0): string {
    return this.#characters[this.#at + ahead] ?? "";
  }

  #next(before: Token | undefined): Token {
    const first = this.#peek();
    if (digit.test(first) || first === ".") return { kind: "number", value: this.#number() };
    if (letter.test(first)) return word(this.#run((one) => /[A-Za-z0-9_.]/.test(one)));
    if (first > "\u007f") throw new NotModelled("characters beyond ASCII in an expression, outside of texts");
    this.#at++;
    switch (first) {
      case ",":
        return { kind: "separator" };
      case "(":
        return { kind: "open" };
      case ")":
        return { kind: "close" };
      case "[":
        return { kind: "variable", name: this.#until((one) => one === "]", "Unclosed parameter bracket") };
      case "'":
      case '"':
        return this.#text(before);
      default:
        this.#at--;
        return this.#sign(before);
    }
  }

  #number(): number {
    if (this.#peek() === "0" && this.#peek(1) === "x" && this.#peek(2) !== "") {
      this.#at += 2;
      const digits = this.#run((one) => /[0-9a-fA-F]/.test(one));
      if (!/^[0-9a-fA-F]+$/.test(digits) || BigInt(`0x${digits}`) >= 2n ** 64n) {
        throw new GoError(`Unable to parse hex value '${digits}' to uint64`);
      }
      return Number(BigInt(`0x${digits}`));
    }
    const text = this.#run((one) => /[0-9.]/.test(one));
    const value = Number(text);
    if (!/^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) || !Number.isFinite(value)) {
      throw new GoError(`Unable to parse numeric value '${text}' to float64`);
    }
    return value;
  }

  /** A text in quotes; either quote ends it. Behind `=~` and `!~` it is a pattern. */
  #text(before: Token | undefined): Token {
    const text = this.#until((one) => one === "'" || one === '"', "Unclosed string literal");
    const date = readDateLiteral(text);
    if (date !== undefined) return { kind: "date", value: date };
    if (before?.kind !== "comparator" || (before.sign !== "=~" && before.sign !== "!~")) {
      return { kind: "text", value: text };
    }
    const pattern = compileRegexp(text);
    if (pattern instanceof GoError) throw pattern;
    return { kind: "pattern", value: pattern };
  }

  #sign(before: Token | undefined): Token {
    const sign = this.#run((one) => {
      if (one > "\u007f") throw new NotModelled("characters beyond ASCII in an expression, outside of texts");
      return !/[A-Za-z0-9()[\]'"]/.test(one);
    });
    if (prefixes.has(sign) && beforePrefix.has(before?.kind)) return { kind: "prefix", sign };
    if (modifiers.has(sign)) return { kind: "modifier", sign };
    if (logicals.has(sign)) return { kind: "logical", sign };
    if (comparators.has(sign)) return { kind: "comparator", sign };
    if (ternaries.has(sign)) return { kind: "ternary", sign };
    throw new GoError(`Invalid token: '${sign}'`);
  }

  /** Characters up to a blank or to one that does not belong. A backslash takes the next one as it is. */
  #run(belongs: (character: string) => boolean): string {
    let run = "";
    for (; this.#at < this.#characters.length; this.#at++) {
      const one = this.#peek();
      if (one === "\\") run += this.#escaped();
      else if (blank.test(one)) {
        if (run !== "") break;
      } else if (belongs(one)) run += one;
      else break;
    }
    return run;
  }

  #until(ends: (character: string) => boolean, otherwise: string): string {
    let run = "";
    for (; this.#at < this.#characters.length; this.#at++) {
      const one = this.#peek();
      if (one === "\\") run += this.#escaped();
      else if (ends(one)) {
        this.#at++;
        return run;
      } else run += one;
    }
    throw new GoError(otherwise);
  }

  #escaped(): string {
    this.#at++;
    if (this.#at >= this.#characters.length) throw new NotModelled("an expression that ends with a backslash");
    return this.#peek();
  }
}

function word(text: string): Token {
  const point = text.indexOf(".");
  if (point > 0) return accessor(text);
  switch (text) {
    case "true":
    case "false":
      return { kind: "boolean", value: text === "true" };
    case "in":
    case "IN":
      return { kind: "comparator", sign: "in" };
    default:
      return { kind: "variable", name: text };
  }
}

/** `a.b` asks for a field of a Go struct, which no JSON value is: it fails when it is evaluated, if not before. */
function accessor(text: string): Token {
  if (text.endsWith(".")) throw new GoError(`Hanging accessor on token '${text}'`);
  for (const part of text.split(".").slice(1)) {
    if (part.charAt(0).toUpperCase() !== part.charAt(0)) {
      throw new GoError(`Unable to access unexported field '${part}' in token '${text}'`);
    }
  }
  return { kind: "accessor", name: text };
}
