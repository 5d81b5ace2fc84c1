import { GoError } from "../go-error.ts";
import type { Native } from "../native.ts";
import { checkGrammar } from "./grammar.ts";
import { value } from "./operators.ts";
import { planStages, type Parameters, type Stage } from "./plan.ts";
import { readTokens } from "./tokens.ts";

/** A govaluate expression that parsed. */
export interface Expression {
  readonly text: string;
  readonly evaluate: (parameters: Parameters) => Native | GoError;
}

/**
 * Parses an expression as govaluate.NewEvaluableExpression does; the error where it has one. Throws NotModelled, as
 * evaluating does. Source: govaluate at the commit that Argo Events pins.
 */
export function compileExpression(text: string): Expression | GoError {
  const stage = caught(() => plan(text));
  if (stage instanceof GoError) return stage;
  return { text, evaluate: (parameters) => caught(() => value(stage(parameters))) };
}

function plan(text: string): Stage {
  const tokens = readTokens(text);
  checkGrammar(tokens);
  return planStages(tokens);
}

/** Makes a result of an error of Go's. */
function caught<T>(run: () => T): T | GoError {
  try {
    return run();
  } catch (error) {
    if (error instanceof GoError) return error;
    throw error;
  }
}
