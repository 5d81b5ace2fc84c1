import { printPath } from "../../src/language/path-print.ts";
import { Digits } from "../../src/json/json.ts";
import type { Formula, Scalar } from "../../src/plan/formula.ts";

/** A formula as one line, for given/want tables. */
export function formulaText(formula: Formula): string {
  switch (formula.kind) {
    case "all":
      return formula.of.length === 0 ? "always" : formula.of.map(nested).join(" && ");
    case "any":
      return formula.of.length === 0 ? "never" : formula.of.map(nested).join(" || ");
    case "not":
      return `!(${formulaText(formula.of)})`;
    case "eventType":
      return formula.is;
    case "differs":
      return `changed ${printPath(formula.path)}`;
    case "oneOf":
      return `${formula.at}.${printPath(formula.path)} in [${formula.values.map(scalarText).join(",")}]`;
    case "present":
      return `has ${formula.at}.${printPath(formula.path)}`;
    case "matches":
      return `${formula.at}.${printPath(formula.path)} ~ ${formula.pattern.anchored}`;
    case "isString":
      return `text ${formula.at}.${printPath(formula.path)}`;
    case "compare":
      return `${formula.at}.${printPath(formula.path)} ${formula.operator} ${formula.bound}`;
  }
}

function scalarText(value: Scalar): string {
  return value instanceof Digits ? value.text : JSON.stringify(value);
}

function nested(formula: Formula): string {
  const text = formulaText(formula);
  return (formula.kind === "all" || formula.kind === "any") && formula.of.length > 1 ? `(${text})` : text;
}
