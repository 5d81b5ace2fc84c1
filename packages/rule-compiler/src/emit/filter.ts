import type { ObjectRef } from "@argo-rules/contracts";
import { Digits } from "../json/json.ts";
import type { Formula, Scalar } from "../plan/formula.ts";
import type { Path } from "../language/trees.ts";
import { staticNumber, staticString, valuePath } from "./gjson.ts";

/** One item of a dependency's `filters.exprs`. */
export interface ExprFilter {
  readonly expr: string;
  readonly fields: readonly { readonly name: string; readonly path: string }[];
}

/**
 * Writes a formula as Argo `exprs` filters, which are AND-ed. The first one judges the event type alone, so that
 * Argo drops other types before it looks at more.
 *
 * No filter may fail on any JSON, since Argo then drops the event and logs all of it. Hence every path is one that
 * always exists (`[…]`, or with a default), `==` alone compares values of unknown type, and what wants a type (`=~`,
 * `<`, `>`) stands behind `&&` after a test of the JSON text. No user text stands in an expression: literals are gjson
 * statics, because govaluate reads strings that look like dates as numbers.
 * Source: argo-events pkg/sensors/dependencies/filter.go, govaluate; checked in test/conformance.
 */
export function exprFilters(formula: Formula): readonly ExprFilter[] {
  const parts = formula.kind === "all" ? formula.of : [formula];
  const types = parts.filter((part) => part.kind === "eventType");
  const others = parts.filter((part) => part.kind !== "eventType");
  return [types, others].filter((group) => group.length > 0).map((group) => exprFilter({ kind: "all", of: group }));
}

function exprFilter(formula: Formula): ExprFilter {
  const fields = new Fields();
  const expr = write(formula, fields);
  return { expr: stripOuter(expr), fields: fields.list() };
}

/** The operands of one expression, each path once. Paths are p0, p1 …; constants c0, c1 … */
class Fields {
  readonly #names = new Map<string, string>();
  #paths = 0;
  #constants = 0;

  path(path: string): string {
    return this.#name(path, () => `p${this.#paths++}`);
  }

  constant(path: string): string {
    return this.#name(path, () => `c${this.#constants++}`);
  }

  text(text: string): string {
    return this.constant(staticString(text));
  }

  list(): readonly { readonly name: string; readonly path: string }[] {
    return [...this.#names].map(([path, name]) => ({ name, path }));
  }

  #name(path: string, next: () => string): string {
    const name = this.#names.get(path) ?? next();
    this.#names.set(path, name);
    return name;
  }
}

function write(formula: Formula, fields: Fields): string {
  switch (formula.kind) {
    case "all":
      return chain(formula.of, "&&", fields);
    case "any":
      return chain(formula.of, "||", fields);
    case "not":
      return comparison(formula.of, "!=", fields) ?? `!${parenthesize(write(formula.of, fields))}`;
    case "eventType":
      return `${fields.path("[type,!0].0")} == ${fields.text(formula.is)}`;
    case "differs":
    case "present":
    case "oneOf":
      return comparison(formula, "==", fields) ?? anyOf(formula, fields);
    case "isString":
      return isString(formula.at, formula.path, fields);
    case "matches": {
      const value = fields.path(`[${valuePath(formula.at, formula.path)},!""].0`);
      const pattern = fields.text(formula.pattern.anchored);
      return `(${isString(formula.at, formula.path, fields)} && ${value} =~ ${pattern})`;
    }
    case "compare": {
      const isNumber = `${jsonText(formula.at, formula.path, fields)} =~ ${fields.text("^.-?[0-9]")}`;
      const value = fields.path(`[${valuePath(formula.at, formula.path)},!0].0`);
      return `(${isNumber} && ${value} ${formula.operator} ${fields.constant(staticNumber(formula.bound))})`;
    }
  }
}

/** A list of values is a chain of comparisons: govaluate's `in` wants literals, and those are gjson's here. */
function anyOf(formula: Formula, fields: Fields): string {
  if (formula.kind !== "oneOf") throw new Error(`bug: ${formula.kind} is no comparison`);
  return chain(
    formula.values.map((value) => ({ ...formula, values: [value] })),
    "||",
    fields,
  );
}

function chain(formulas: readonly Formula[], operator: "&&" | "||", fields: Fields): string {
  if (formulas.length === 0) throw new Error("bug: an empty formula reached emission");
  return `(${formulas.map((formula) => write(formula, fields)).join(` ${operator} `)})`;
}

function parenthesize(expr: string): string {
  return expr.startsWith("(") && closesAtEnd(expr) ? expr : `(${expr})`;
}

function stripOuter(expr: string): string {
  return expr.startsWith("(") && closesAtEnd(expr) ? expr.slice(1, -1) : expr;
}

/** Whether the parenthesis that opens an expression closes at its end. Expressions hold no quoted text. */
function closesAtEnd(expr: string): boolean {
  let depth = 0;
  for (let at = 0; at < expr.length; at++) {
    if (expr[at] === "(") depth++;
    if (expr[at] === ")") depth--;
    if (depth === 0) return at === expr.length - 1;
  }
  return false;
}

function jsonText(at: ObjectRef, path: Path, fields: Fields): string {
  return fields.path(`[${valuePath(at, path)}]|@tostr`);
}

/** The JSON text of `[value]` starts with `["` for strings only. */
function isString(at: ObjectRef, path: Path, fields: Fields): string {
  return `${jsonText(at, path, fields)} =~ ${fields.text('^."')}`;
}

/**
 * A formula that comes to one comparison, written as such; with the operator `!=` it is the negation, so that people
 * read `a != b` and not `!(a == b)`. Undefined for other formulas.
 */
function comparison(formula: Formula, operator: "==" | "!=", fields: Fields): string | undefined {
  const differs = operator === "==" ? "!=" : "==";
  switch (formula.kind) {
    case "differs":
      return `${jsonText("body", formula.path, fields)} ${differs} ${jsonText("oldBody", formula.path, fields)}`;
    case "present":
      // The JSON text of a list with the value in it; the empty list when there is none.
      return `${jsonText(formula.at, formula.path, fields)} ${differs} ${fields.text("[]")}`;
    case "oneOf": {
      const [value, ...others] = formula.values;
      return value === undefined || others.length > 0 ? undefined : equality(formula, value, operator, fields);
    }
    default:
      return undefined;
  }
}

function equality(
  { at, path }: { readonly at: ObjectRef; readonly path: Path },
  value: Scalar,
  operator: "==" | "!=",
  fields: Fields,
): string {
  if (typeof value !== "string") {
    const text = value instanceof Digits ? value.text : JSON.stringify(value);
    return `${jsonText(at, path, fields)} ${operator} ${fields.text(`[${text}]`)}`;
  }
  // 0 stands for "missing" here: it equals no string.
  return `${fields.path(`[${valuePath(at, path)},!0].0`)} ${operator} ${fields.text(value)}`;
}
