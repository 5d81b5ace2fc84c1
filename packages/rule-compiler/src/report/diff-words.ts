import { nameOf, type ActionEdit } from "../diff/action-edits.ts";
import { isWider, type RuleChange } from "../diff/compare-rules.ts";
import type { CorpusCount, CorpusHit } from "../diff/corpus.ts";
import { isSetChanged, isSetWider, type ChangedRule, type LoneRule, type RuleSetDiff } from "../diff/diff.ts";
import { isReachWider } from "../diff/reach.ts";
import type { RuleEdit } from "../diff/rule-edits.ts";
import type { RuleRight } from "../diff/rule-rights.ts";
import type { Witness } from "../diff/witness.ts";
import { memberAt } from "../json/json.ts";
import { groupVersion } from "../knowledge/told-kinds.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { subjectOf } from "./explain-text.ts";
import { typeOfClass } from "../semantics/change-checks.ts";

// What text and Markdown say of a comparison, in the same words. Nothing here is escaped yet.

/** What became of a rule set, in a few words: the verdict that reviewers have to know first. */
export function setVerdict(diff: RuleSetDiff): string {
  const { added, removed, changed, plan } = diff;
  if (isSetWider(diff)) {
    const certain = changed.some((one) => one.widened === "yes" || isWider({ ...one, widened: "no" }));
    return added.length > 0 || certain || isReachWider(plan.reach) ? "widened" : "maybe widened";
  }
  const acts = changed.some(({ actionEdits }) => actionEdits.length > 0) ? ["action changed"] : [];
  const answers = changed.map(({ narrowed }) => narrowed);
  const less =
    removed.length > 0 || answers.includes("yes") ? ["narrowed"] : answers.includes("maybe") ? ["maybe narrowed"] : [];
  const words = [...less, ...acts].join(", ");
  if (words !== "" || changed.length > 0) return words === "" ? "changed" : words;
  return isSetChanged(diff) ? "equal in meaning, other manifests" : "equal";
}

/** What became of a rule, in a few words. */
export function ruleVerdict(change: RuleChange): string {
  const { widened, narrowed, actionEdits, newRights, secretValues } = change;
  const counting = countingVerdict(change);
  const words = [
    ...(widened === "no" && narrowed === "no" ? [] : [counting]),
    ...(actionEdits.length > 0 ? [actionEdits.some((one) => one.widens) ? "action widened" : "action changed"] : []),
    ...(newRights.length > 0 ? ["new rights"] : []),
    ...(secretValues === "handed on" ? ["hands on values of Secrets"] : []),
    ...(secretValues === "left out" ? ["leaves out values of Secrets"] : []),
  ];
  return words.join(", ");
}

function countingVerdict({ widened, narrowed }: RuleChange): string {
  if (widened === "yes") return narrowed === "yes" ? "widened and narrowed" : "widened";
  if (widened === "maybe") return narrowed === "yes" ? "maybe widened, narrowed" : "maybe widened";
  return narrowed === "yes" ? "narrowed" : "maybe narrowed";
}

/** How many rules there are of which sort. */
export function countsText({ added, removed, changed, equal, reworded, counts }: RuleSetDiff): string {
  const same = `${equal} equal${reworded.length === 0 ? "" : ` (${reworded.length} of them written otherwise)`}`;
  const sorts = [`${added.length} added`, `${removed.length} removed`, `${changed.length} changed`, same];
  return `${countText(counts.old, "rule")} before, ${counts.new} now: ${sorts.join(", ")}`;
}

/** `1 rule`, `2 rules`. */
export function countText(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}

/** What a rule that only one version has looks at and does. */
export function loneText({ rule, disabled }: LoneRule): string {
  const where = rule.namespaces.length === 0 ? "all namespaces" : rule.namespaces.join(", ");
  const kind = `${rule.resource} of ${groupVersion(rule)}`;
  const reach = rule.namespaced === false ? kind : `${kind} in ${where}`;
  return `${rule.eventTypes.join(", ")} of ${reach}: ${nameOf(rule.action)}${disabled ? " (disabled in the other version)" : ""}`;
}

/** What a field of a rule said before and says now. */
export function editText({ field, removed, added }: RuleEdit): string {
  if (added.length === 0) return `${field}: no longer ${removed.join("; ")}`;
  if (removed.length === 0) return `${field}: now also ${added.join("; ")}`;
  return `${field}: before ${removed.join("; ")}; now ${added.join("; ")}`;
}

/** What an action does in another way. */
export function actionEditText({ what, old, new: now, widens }: ActionEdit): string {
  const values = old === undefined || now === undefined ? "changed" : `before ${old}; now ${now}`;
  return `action ${what}: ${values}${widens ? " (widens)" : ""}`;
}

/** A right in words. */
export function rightText({ component, verb, group, resource, namespace, names }: RuleRight): string {
  const kind = group === "" ? resource : `${resource}.${group}`;
  const which = names.length === 0 ? kind : `${kind} named ${names.join(", ")}`;
  return `${accounts[component]} may ${verb} ${which} ${namespace === "" ? "in the whole cluster" : `in ${namespace}`}`;
}

const accounts: Readonly<Record<RuleRight["component"], string>> = {
  "event-source": "the EventSource",
  sensor: "the Sensor",
  step: "the step",
};

/** All that is told of a rule that changed, besides its witnesses. */
export function changedTexts(change: ChangedRule): readonly string[] {
  return [
    ...change.edits.map(editText),
    ...change.actionEdits.map(actionEditText),
    ...change.newRights.map((right) => `new right: ${rightText(right)}`),
    ...proofTexts(change),
    ...(change.corpus ? corpusTexts(change.corpus) : []),
  ];
}

/** What is known of what a rule counts where no witness says it. */
function proofTexts({ widened, narrowed }: RuleChange): readonly string[] {
  return [
    ...(widened === "maybe" ? ["no change was found that counts only now, and none is ruled out: maybe widened"] : []),
    ...(narrowed === "maybe"
      ? ["no change was found that counts no longer, and none is ruled out: maybe narrowed"]
      : []),
    ...(widened === "no" && narrowed !== "no" ? ["nothing counts that did not count before: proved"] : []),
    ...(narrowed === "no" && widened !== "no" ? ["all that counted before still counts: proved"] : []),
  ];
}

/** What a witness shows. */
export function witnessText({ direction, eventClass, change, startedAt }: Witness): string {
  const verdict = direction === "widens" ? "counts now, not before" : "counted before, not now";
  const since = startedAt === undefined ? "" : `, watched since ${new Date(startedAt).toISOString()}`;
  return `${typeOfClass[eventClass]} ${verdict}: an object is ${happenedText(change)}${since}`;
}

function happenedText(change: ObjectChange): string {
  if (change.kind === "deleted") return change.late ? "deleted, which is noticed late" : "deleted";
  if (change.kind === "created") return "created";
  const [before, after] = [change.old, change.new].map((object) => memberAt(object, "metadata", "uid"));
  return before === after ? "updated" : "deleted and made anew between two watches";
}

/** Why the version that does not count a witness does not count it, and as what else it counts it. */
export function reasonText({ direction, eventClass, judged }: Witness): string {
  const [side, { classes }] = direction === "widens" ? ["before", judged.old] : ["now", judged.new];
  const failing = classes.find((one) => one.eventClass === eventClass)?.checks.find(({ holds }) => holds === false);
  const others = classes.filter(({ fires }) => fires === true).map((one) => typeOfClass[one.eventClass]);
  const reason = failing ? `${subjectOf(failing)}: wants ${failing.expected}; found ${failing.actual}` : "";
  return `${side}: ${reason}${others.length === 0 ? "" : `; it is ${others.join(" and ")}`}`;
}

/** What recorded events say of a rule. */
export function corpusTexts({ onlyOld, onlyNew, both, unknown, hits }: CorpusCount): readonly string[] {
  const sum = `recorded events: ${onlyNew} count only now, ${onlyOld} no longer, ${both} as before`;
  return [`${sum}${unknown === 0 ? "" : `, of ${unknown} not everything is known`}`, ...hits.map(hitText)];
}

function hitText({ event, counts, eventClass, object }: CorpusHit): string {
  const verdict = counts === "new" ? "counts only now" : "counts no longer";
  return `${event.file}, event ${event.number}: ${typeOfClass[eventClass]} of ${object} ${verdict}`;
}
