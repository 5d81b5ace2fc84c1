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

/** Expressions by their texts, since rules of one shape share theirs; emptied when full, so that it cannot grow for ever. */
const compiled = new Map<string, Expression | GoError>();
const mostCompiled = 10_000;

/**
 * Parses an expression, once for each text, as govaluate.NewEvaluableExpression does; the error where it has one. Throws NotModelled, as
 * evaluating does. Source: govaluate at the commit that Argo Events pins.
 */
export function compileExpression(text: string): Expression | GoError {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const stage = caught(() => plan(text));
  const fresh =
    stage instanceof GoError
      ? stage
      : { text, evaluate: (parameters: Parameters) => caught(() => value(stage(parameters))) };
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(text, fresh);
  return fresh;
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
