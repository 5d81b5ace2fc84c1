import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Check } from "../semantics/check.ts";
import type { Judgement } from "../semantics/judge.ts";
import { positionAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";

/**
 * What rules make of a change as JSON for programs. The normalized event is a text, so that no digit is lost; one that
 * holds values of Secrets is left out.
 */
export function explainData(
  explained: readonly { readonly rule: NormalRule; readonly judgement: Judgement }[],
): string {
  const rules = explained.map(({ rule, judgement }) => ({
    rule: rule.id,
    ...place(rule.origin),
    classes: judgement.classes.map(({ eventClass, fires, checks, event, confidential }) => ({
      eventClass,
      fires,
      checks: checks.map(checkData),
      ...(event === undefined || confidential ? {} : { event }),
    })),
  }));
  return `${JSON.stringify(rules, undefined, 2)}\n`;
}

function checkData({ span, ...check }: Check): object {
  return { ...check, ...place(span) };
}

function place(span: Span): object {
  return { file: span.file.path, ...positionAt(span.file, span.start) };
}
