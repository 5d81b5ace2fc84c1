import { GoError } from "../go-error.ts";
import { NotModelled } from "../not-modelled.ts";
import type { Token, TokenKind } from "./tokens.ts";

const value: readonly TokenKind[] = ["number", "boolean", "variable", "accessor", "open"];
const operator: readonly TokenKind[] = ["modifier", "comparator", "logical", "close", "separator"];

/** What may follow a token. It lets `(a &&)` and `(a) b` pass. Source: govaluate lexerState.go. */
const followers: Readonly<Record<TokenKind | "start", readonly TokenKind[]>> = {
  start: ["prefix", ...value, "pattern", "text", "date"],
  open: ["prefix", ...value, "pattern", "text", "date", "close"],
  close: [...operator, "number", "boolean", "variable", "text", "pattern", "date", "open", "ternary"],
  number: [...operator, "ternary"],
  boolean: [...operator, "ternary"],
  text: [...operator, "ternary"],
  date: operator,
  pattern: [...operator, "ternary"],
  variable: [...operator, "ternary"],
  modifier: ["prefix", ...value, "text", "close"],
  comparator: ["prefix", ...value, "text", "date", "close", "pattern"],
  logical: ["prefix", ...value, "text", "date", "close"],
  prefix: [...value, "close"],
  ternary: ["prefix", ...value, "text", "date", "separator"],
  accessor: [...operator, "open", "ternary"],
  separator: ["prefix", ...value, "text", "date"],
};

/** Tokens that may end an expression. */
const enders: ReadonlySet<TokenKind | undefined> = new Set<TokenKind | undefined>([
  "close",
  "number",
  "boolean",
  "text",
  "date",
  "pattern",
  "variable",
  "accessor",
]);

/** Parentheses inside each other. */
const deepestParentheses = 500;

/**
 * Checks parentheses and the order of tokens. Throws GoError where govaluate refuses them, and NotModelled for
 * parentheses that nest deeper than anybody needs.
 */
export function checkGrammar(tokens: readonly Token[]): void {
  const count = (kind: TokenKind): number => tokens.filter((token) => token.kind === kind).length;
  if (count("open") !== count("close")) throw new GoError("Unbalanced parenthesis");
  if (depth(tokens) > deepestParentheses) {
    throw new NotModelled(`parentheses nested deeper than ${deepestParentheses} in an expression`);
  }
  let before: TokenKind | "start" = "start";
  for (const { kind } of tokens) {
    if (!followers[before].includes(kind)) {
      throw new GoError(`Cannot transition token types from ${before} to ${kind}`);
    }
    before = kind;
  }
  if (!enders.has(tokens.at(-1)?.kind)) throw new GoError("Unexpected end of expression");
}

function depth(tokens: readonly Token[]): number {
  let [open, deepest] = [0, 0];
  for (const { kind } of tokens) {
    if (kind === "open") deepest = Math.max(deepest, ++open);
    if (kind === "close") open--;
  }
  return deepest;
}
