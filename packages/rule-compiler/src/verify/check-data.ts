import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { GoError } from "../model/go-error.ts";
import { parseBoolAsGo, parseFloatAsGo } from "../model/go-number.ts";
import { compileTemplate } from "../model/go-template/template.ts";
import { NotModelled } from "../model/not-modelled.ts";
import type { Node, StringNode } from "../parse/tree.ts";
import type { Weight } from "./check-expr.ts";
import { patternProblem } from "./check-resource.ts";
import { isSecretName } from "./credentials.ts";
import { looksUnanchored } from "./pattern.ts";
import { keyOf, stringAt, textAt, textsAt } from "./view.ts";

/**
 * An item of `data`: values of type string are patterns that may match anywhere, and of several values one suffices,
 * with != too. Source: argo-events pkg/sensors/dependencies/filter.go (filterData).
 */
export function checkData(item: Node, weight: Weight): readonly Diagnostic[] {
  return [...comparison(item, weight), ...template(item, weight)];
}

function* comparison(item: Node, weight: Weight): Iterable<Diagnostic> {
  const comparator = stringAt(item, "comparator");
  const values = textsAt(item, "value").filter(({ value }) => value !== "");
  const type = stringAt(item, "type");
  switch (type?.value ?? "") {
    case "":
      return;
    case "bool":
      if (comparator && !["", "="].includes(comparator.value)) {
        yield diagnose("MANIFEST_COMPARATOR_IGNORED", comparator.span, { comparator: comparator.value });
      }
      for (const value of values)
        yield* unreadable(value, weight, parseBoolAsGo(value.value) === undefined, 'write "true" or "false"');
      return;
    case "number":
      for (const value of values)
        yield* unreadable(
          value,
          weight,
          parseFloatAsGo(value.value).error !== undefined,
          'write a number in quotes: "5"',
        );
      yield* several(item, comparator, values);
      return;
    case "string":
      yield* several(item, comparator, values);
      if (comparator && !["", "=", "!="].includes(comparator.value)) {
        const problem = `strings are not compared by ${comparator.value}`;
        yield diagnose("MANIFEST_NEVER_PASSES", comparator.span, {
          weight,
          problem,
          hint: "type: number compares numbers",
        });
      }
      for (const value of values) yield* pattern(value, textAt(item, "path"), weight);
      return;
    default: {
      const problem = `there is no type ${JSON.stringify(type?.value)}`;
      yield diagnose("MANIFEST_FILTER_FAILS", type?.span, { weight, problem, hint: "write string, number or bool" });
    }
  }
}

function* unreadable(value: StringNode, weight: Weight, wrong: boolean, hint: string): Iterable<Diagnostic> {
  if (!wrong) return;
  const problem = `${JSON.stringify(value.value)} is no value of its type`;
  yield diagnose("MANIFEST_FILTER_FAILS", value.span, { weight, problem, hint });
}

function* several(item: Node, comparator: StringNode | undefined, values: readonly StringNode[]): Iterable<Diagnostic> {
  const count = new Set(values.map(({ value }) => value)).size;
  if (comparator?.value === "!=" && count > 1)
    yield diagnose("MANIFEST_NOT_EQUAL_SEVERAL", keyOf(item, "value"), { count });
}

function* pattern({ value, span }: StringNode, path: string, weight: Weight): Iterable<Diagnostic> {
  // What a token of the event is compared with is a token.
  const secret = isSecretName(path);
  const wrong = patternProblem(value);
  const problem = secret && wrong !== undefined ? "the value is no regular expression" : wrong;
  if (problem !== undefined) yield diagnose("MANIFEST_FILTER_FAILS", span, { weight, problem });
  // Of the three types of events of a resource none holds another.
  else if (looksUnanchored(value) && !(path === "type" && /^(?:ADD|UPDATE|DELETE)$/.test(value))) {
    yield diagnose("MANIFEST_PATTERN_UNANCHORED", span, { pattern: secret ? "…" : value });
  }
}

function* template(item: Node, weight: Weight): Iterable<Diagnostic> {
  const found = stringAt(item, "template");
  const problem = found && templateProblem(found.value);
  if (problem !== undefined) yield diagnose("MANIFEST_FILTER_FAILS", found?.span, { weight, problem });
}

/** What is wrong with a Go template; undefined too where it is not known. */
export function templateProblem(text: string): string | undefined {
  try {
    const compiled = compileTemplate(text);
    return compiled instanceof GoError ? `the template does not parse (${compiled.message})` : undefined;
  } catch (error) {
    if (!(error instanceof NotModelled)) throw error;
    return undefined;
  }
}
