import type { ChangedRule, LoneRule, RuleSetDiff } from "../diff/diff.ts";
import type { Witness } from "../diff/witness.ts";
import { placeText } from "../diagnostics/place-text.ts";
import { visible } from "../diagnostics/visible.ts";
import { clusterTexts } from "./diff-cluster.ts";
import { witnessEvent } from "./diff-event.ts";
import {
  changedTexts,
  corpusTexts,
  countsText,
  loneText,
  reasonText,
  rightText,
  ruleVerdict,
  setVerdict,
  witnessText,
} from "./diff-words.ts";

/**
 * Says for people what changes between two versions of a rule set: the verdict, then each rule that is new, gone or
 * changed with what shows it, then what follows for the cluster.
 */
export function diffText(diff: RuleSetDiff): string {
  const sections = [
    ...diff.changed.map(changedText),
    ...diff.added.map((one) => loneRuleText("added", one)),
    ...diff.removed.map((one) => loneRuleText("removed", one)),
    clusterText(diff),
  ];
  return `${setVerdict(diff)}\n${countsText(diff)}\n${sections.map((text) => `\n${text}`).join("")}`;
}

function changedText(change: ChangedRule): string {
  const { rule } = change.pair.new;
  const lines = changedTexts(change);
  return `${visible(change.id)}: ${ruleVerdict(change)}  ${placeText(rule.origin)}\n${lines.map(lineText).join("")}${change.witnesses.map((one) => witnessLines(one, change)).join("")}`;
}

function witnessLines(witness: Witness, { pair }: ChangedRule): string {
  return [witnessText(witness), `  ${reasonText(witness)}`, `  ${witnessEvent(witness, pair)}`].map(lineText).join("");
}

function loneRuleText(what: "added" | "removed", one: LoneRule): string {
  const rights = what === "added" ? one.rights.map((right) => `right: ${rightText(right)}`) : [];
  const lines = [loneText(one), ...rights, ...(one.corpus ? corpusTexts(one.corpus) : [])];
  return `${visible(one.rule.id)}: ${what}  ${placeText(one.rule.origin)}\n${lines.map(lineText).join("")}`;
}

function clusterText({ plan }: RuleSetDiff): string {
  return `in the cluster\n${clusterTexts(plan).map(lineText).join("")}`;
}

function lineText(text: string): string {
  return `  ${visible(text)}\n`;
}
