import type { EventClass } from "@argo-rules/contracts";
import { placeText } from "../diagnostics/place-text.ts";
import { visible } from "../diagnostics/visible.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Check, DecidedBy } from "../semantics/check.ts";
import type { ClassJudgement, Judgement } from "../semantics/judge.ts";
import type { Truth } from "../semantics/truth.ts";

const eventTypes: Readonly<Record<EventClass, string>> = { added: "ADDED", modified: "MODIFIED", deleted: "DELETED" };

const deciders: Readonly<Record<DecidedBy, string>> = {
  apiServer: "API server",
  eventSource: "EventSource",
  sensor: "Sensor",
};

/**
 * Says for people what a rule makes of a change: of each class whether it fires, and every check with what was asked for
 * and found, who decides it in the cluster, and where it stands. A class that the change cannot be is left out.
 */
export function explainText(rule: NormalRule, { classes }: Judgement): string {
  const shown = classes.filter(isOfClass);
  const head = `rule ${rule.id}  ${placeText(rule.origin)}\n`;
  if (shown.length === 0) return `${head}${sectionText(classes, "is no event of this rule")}`;
  return head + shown.map((one) => classText(one)).join("");
}

/** Whether the change is of the class at all, or may be. */
function isOfClass({ checks }: ClassJudgement): boolean {
  return checks.every(({ what, holds }) => (what !== "change" && what !== "resource") || holds !== false);
}

function sectionText(classes: readonly ClassJudgement[], verdict: string): string {
  const failing = classes.flatMap(({ eventClass, checks }) =>
    checks
      .filter(({ holds }) => holds === false)
      .slice(0, 1)
      .map((check) => ({ check, eventClass })),
  );
  return `  ${verdict}\n${failing.map(({ check, eventClass }) => checkText(check, eventTypes[eventClass])).join("")}`;
}

const verdicts: Readonly<Record<"true" | "false" | "unknown", string>> = {
  true: "fires",
  false: "does not fire",
  unknown: "may fire: not everything is known",
};

function classText({ eventClass, fires, checks }: ClassJudgement): string {
  return `  ${eventTypes[eventClass]} ${verdicts[`${fires}`]}\n${checks.map((check) => checkText(check)).join("")}`;
}

const words: Readonly<Record<"true" | "false" | "unknown", string>> = {
  true: "holds  ",
  false: "FAILS  ",
  unknown: "unknown",
};

function checkText(check: Check, of?: string): string {
  const { expected, actual, holds, decidedBy, span } = check;
  const where = `(${deciders[decidedBy]}, ${placeText(span)})`;
  const subject = of === undefined ? subjectOf(check) : `${of}: ${subjectOf(check)}`;
  return `    ${words[wordOf(holds)]}  ${visible(subject)}: wants ${visible(expected)}; found ${visible(actual)}  ${where}\n`;
}

function wordOf(holds: Truth): keyof typeof words {
  return `${holds}`;
}

function subjectOf({ what, index, path, on }: Check): string {
  const item = index === undefined ? what : `${what}[${index}]`;
  const place = path === undefined ? item : `${item} ${path}`;
  return on === "old" ? `${place} of the old object` : place;
}
