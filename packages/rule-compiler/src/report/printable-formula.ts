import { printPath } from "../language/path-print.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Formula } from "../plan/formula.ts";
import { hidesValue } from "../semantics/secrecy.ts";
import { notShown } from "../semantics/value-text.ts";

/** A filter as data, with paths as written. What a rule on Secrets compares a value of them with is not shown. */
export function printableFormula(formula: Formula, rule: NormalRule): unknown {
  switch (formula.kind) {
    case "all":
    case "any":
      return { [formula.kind]: formula.of.map((one) => printableFormula(one, rule)) };
    case "not":
      return { not: printableFormula(formula.of, rule) };
    case "eventType":
      return { eventType: formula.is };
    case "matches": {
      const pattern = hidesValue(rule, formula.path) ? notShown : formula.pattern.anchored;
      return { ...formula, path: printPath(formula.path), pattern };
    }
    case "oneOf": {
      const values = hidesValue(rule, formula.path) ? formula.values.map(() => notShown) : formula.values;
      return { ...formula, path: printPath(formula.path), values };
    }
    case "compare": {
      const bound = hidesValue(rule, formula.path) ? notShown : formula.bound;
      return { ...formula, path: printPath(formula.path), bound };
    }
    case "differs":
    case "present":
    case "isString":
      return { ...formula, path: printPath(formula.path) };
  }
}
