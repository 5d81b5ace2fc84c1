import { placeText } from "../diagnostics/place-text.ts";
import { visible } from "../diagnostics/visible.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { ObjectChange } from "../semantics/change.ts";
import type { Check, DecidedBy } from "../semantics/check.ts";
import type { ClassJudgement, Judgement } from "../semantics/judge.ts";
import { toldClasses } from "../semantics/told-classes.ts";
import type { Truth } from "../semantics/truth.ts";
import { typeOfClass } from "../semantics/change-checks.ts";

const deciders: Readonly<Record<DecidedBy, string>> = {
  apiServer: "API server",
  eventSource: "EventSource",
  sensor: "Sensor",
};

/**
 * Says for people what a rule makes of a change: whether it fires, and every check with what was asked for and found, who
 * decides it in the cluster, and where it stands, for the classes of `toldClasses`.
 */
export function explainText(rule: NormalRule, judgement: Judgement, change: ObjectChange): string {
  return `${ruleText(rule)}${toldClasses(judgement, change).map(classText).join("")}`;
}

/** The same in short: where a class does not fire, or may not, only the checks that say so. */
export function explainDecision(rule: NormalRule, judgement: Judgement, change: ObjectChange): string {
  const told = toldClasses(judgement, change).map((one) =>
    one.fires === true ? one : { ...one, checks: one.checks.filter(({ holds }) => holds === one.fires) },
  );
  return `${ruleText(rule)}${told.map(classText).join("")}`;
}

function ruleText({ id, origin }: NormalRule): string {
  return `rule ${id}  ${placeText(origin)}\n`;
}

const verdicts: Readonly<Record<"true" | "false" | "unknown", string>> = {
  true: "fires",
  false: "does not fire",
  unknown: "may fire: not everything is known",
};

function classText({ eventClass, fires, checks }: ClassJudgement): string {
  return `  ${typeOfClass[eventClass]} ${verdicts[`${fires}`]}\n${checks.map(checkText).join("")}`;
}

const words: Readonly<Record<"true" | "false" | "unknown", string>> = {
  true: "holds  ",
  false: "FAILS  ",
  unknown: "unknown",
};

function checkText(check: Check): string {
  const { expected, actual, holds, decidedBy, span } = check;
  const where = `(${deciders[decidedBy]}, ${placeText(span)})`;
  return `    ${words[wordOf(holds)]}  ${visible(subjectOf(check))}: wants ${visible(expected)}; found ${visible(actual)}  ${where}\n`;
}

function wordOf(holds: Truth): keyof typeof words {
  return `${holds}`;
}

/** What a check is about, in words: the field, which of several, and where in the object. */
export function subjectOf({ what, index, path, on }: Check): string {
  const item = index === undefined ? what : `${what}[${index}]`;
  const place = path === undefined ? item : `${item} ${path}`;
  return on === "old" ? `${place} of the old object` : place;
}
