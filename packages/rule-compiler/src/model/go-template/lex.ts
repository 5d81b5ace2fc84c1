import { GoError } from "../go-error.ts";
import { NotModelled } from "../not-modelled.ts";

/** A piece of an action. Fields and variables hold their names without the sign. */
export interface Token {
  readonly kind: "field" | "variable" | "word" | "string" | "number" | "sign";
  readonly text: string;
  /** Whether blanks stand before it: `.a.b` is one operand, `.a .b` are two. */
  readonly spaced: boolean;
}

/** A template as its plain text and its actions, in order. */
export type Part = { readonly text: string } | { readonly action: readonly Token[] };

/**
 * Splits a Go template into text and actions, blanks trimmed where `{{-` and `-}}` say so. Throws GoError for what Go
 * does not read. Source: Go text/template/parse, lex.go.
 */
export function lexTemplate(template: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  let trimNext = false;
  while (at < template.length) {
    const open = template.indexOf("{{", at);
    const end = open === -1 ? template.length : open;
    const trims = open !== -1 && /^\{\{-[ \t\r\n]/.test(template.slice(open, open + 4));
    let text = template.slice(at, end);
    if (trimNext) text = text.replace(/^[ \t\r\n]+/, "");
    if (trims) text = text.replace(/[ \t\r\n]+$/, "");
    if (text !== "") parts.push({ text });
    if (open === -1) break;
    const action = lexAction(template, open + (trims ? 3 : 2));
    if (action.tokens !== undefined) parts.push({ action: action.tokens });
    trimNext = action.trims;
    at = action.end;
  }
  return parts;
}

interface LexedAction {
  /** Undefined for a comment. */
  readonly tokens: readonly Token[] | undefined;
  /** Where the text goes on, and whether blanks are trimmed there. */
  readonly end: number;
  readonly trims: boolean;
}

const token =
  /(?<blank>[ \t\r\n]+)|(?<close>-?\}\})|(?<string>"(?:[^"\\\n]|\\.)*"|`[^`]*`)|(?<variable>\$[\p{L}\p{Nd}_]*)|(?<field>\.[\p{L}_][\p{L}\p{Nd}_]*)|(?<number>[+-]?[0-9][0-9a-zA-Z_.]*)|(?<word>[\p{L}_][\p{L}\p{Nd}_]*)|(?<sign>:=|=|\||\(|\)|,|\.)/uy;

function lexAction(template: string, start: number): LexedAction {
  const comment = /^(?:[ \t\r\n]*)\/\*[\s\S]*?\*\/([ \t\r\n]-)?\}\}/.exec(template.slice(start));
  if (comment !== null) {
    return { tokens: undefined, end: start + comment[0].length, trims: comment[1] !== undefined };
  }
  const tokens: Token[] = [];
  let spaced = true;
  token.lastIndex = start;
  for (;;) {
    const at = token.lastIndex;
    const groups = token.exec(template)?.groups;
    if (groups === undefined) throw new GoError(`unexpected ${JSON.stringify(template[at] ?? "end")} in action`);
    const { close, blank } = groups;
    if (close !== undefined) {
      const trims = close.startsWith("-");
      if (trims && !spaced) throw new NotModelled("a Go template with a sign before its end");
      return { tokens, end: token.lastIndex, trims };
    }
    if (blank === undefined) tokens.push({ ...tokenOf(groups), spaced });
    spaced = blank !== undefined;
  }
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Omit<Token, "spaced"> {
  const { string, variable, field, number, word, sign = "" } = groups;
  if (string !== undefined) return { kind: "string", text: unquote(string) };
  if (variable !== undefined) return { kind: "variable", text: variable.slice(1) };
  if (field !== undefined) return { kind: "field", text: field.slice(1) };
  if (number !== undefined) return { kind: "number", text: number };
  if (word !== undefined) return { kind: "word", text: word };
  return { kind: "sign", text: sign };
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["\\", "\\"],
  ['"', '"'],
]);

/** A Go string literal as the text it stands for. Source: the Go specification, string literals. */
function unquote(literal: string): string {
  if (literal.startsWith("`")) return literal.slice(1, -1).replaceAll("\r", "");
  const text = literal.slice(1, -1);
  return text.replaceAll(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|x[0-9a-fA-F]{2}|.)/gsu, (_, escape: string) => {
    const plain = escapes.get(escape);
    if (plain !== undefined) return plain;
    const code = escape.length > 1 ? Number.parseInt(escape.replace(/^[uUx]/, ""), /^[uUx]/.test(escape) ? 16 : 8) : -1;
    // \x and octal escapes are bytes, which make characters only below 128.
    if (/^[0-7x]/.test(escape) && code > 0x7f) throw new NotModelled("bytes in a text of a Go template");
    if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
      throw new GoError(`bad escape in ${literal}`);
    }
    return String.fromCodePoint(code);
  });
}
