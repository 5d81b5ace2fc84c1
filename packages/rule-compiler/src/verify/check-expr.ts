import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { GoError } from "../model/go-error.ts";
import { readDateLiteral } from "../model/govaluate/date-literal.ts";
import { compileExpression } from "../model/govaluate/expression.ts";
import { readTokens } from "../model/govaluate/tokens.ts";
import { NotModelled } from "../model/not-modelled.ts";
import type { Node, StringNode } from "../parse/tree.ts";
import { itemsAt, stringAt, textAt } from "./view.ts";

/** How much hangs on one item of a filter: `all` when an event only passes with it. */
export type Weight = "all" | "item";

/**
 * An item of `exprs`. Argo evaluates it with govaluate, anew for every event.
 * Source: argo-events pkg/sensors/dependencies/filter.go (filterExpr).
 */
export function checkExpr(item: Node, weight: Weight): readonly Diagnostic[] {
  const expr = stringAt(item, "expr");
  // Without fields Argo's controller refuses the Sensor.
  if (expr === undefined || expr.value === "" || itemsAt(item, "fields").length === 0) return [];
  const names = new Set(itemsAt(item, "fields").map((field) => textAt(field, "name")));
  try {
    return [...ofExpression(expr, names, weight), ...dates(expr)];
  } catch (error) {
    if (!(error instanceof NotModelled)) throw error;
    return [diagnose("MANIFEST_NOT_CHECKED", expr.span, { what: `the expression, for ${error.what}` })];
  }
}

function* ofExpression(expr: StringNode, names: ReadonlySet<string>, weight: Weight): Iterable<Diagnostic> {
  const compiled = compileExpression(expr.value);
  if (compiled instanceof GoError) {
    yield diagnose("MANIFEST_FILTER_FAILS", expr.span, {
      weight,
      problem: compiled.message,
      hint: hintFor(expr.value),
    });
    return;
  }
  const tokens = readTokens(expr.value);
  const missing = tokens.find((token) => token.kind === "variable" && !names.has(token.name));
  const accessor = tokens.find((token) => token.kind === "accessor");
  if (accessor?.kind === "accessor") {
    const problem = `${accessor.name} is no variable of an expression`;
    yield diagnose("MANIFEST_FILTER_FAILS", expr.span, {
      weight,
      problem,
      hint: "give the value a field with a name without dots",
    });
  } else if (missing?.kind === "variable") {
    const problem = `no field gives a value to ${JSON.stringify(missing.name)}`;
    yield diagnose("MANIFEST_FILTER_FAILS", expr.span, { weight, problem, hint: hintFor(missing.name, names) });
  } else if (!tokens.some(({ kind }) => kind === "variable")) {
    const value = compiled.evaluate(new Map());
    if (value === true) return;
    yield diagnose("MANIFEST_NEVER_PASSES", expr.span, {
      weight,
      problem: "the expression asks for nothing of the event, and is not true",
    });
  }
}

function hintFor(text: string, names?: ReadonlySet<string>): string {
  if (names === undefined) {
    return /(?<![=!<>])=(?![=~])/.test(text)
      ? "write == to compare"
      : "write an expression of govaluate, with texts in single quotes";
  }
  const dashed = [...names].some((name) => name.includes("-"));
  if (dashed) return "a name with - is read as a subtraction: name the field without";
  return `add a field named ${text}, or put a text in single quotes`;
}

/** Texts that govaluate takes for dates, which it compares as numbers. */
function* dates(expr: StringNode): Iterable<Diagnostic> {
  for (const [, text = ""] of expr.value.matchAll(/['"]([^'"\\]*)['"]/g)) {
    if (readDateLiteral(text) !== undefined) yield diagnose("MANIFEST_DATE_LITERAL", expr.span, { text });
  }
}
