import type { ChangedRule, LoneRule, RuleSetDiff } from "../diff/diff.ts";
import { visible } from "../diagnostics/visible.ts";
import { clusterTexts } from "./diff-cluster.ts";
import { witnessEvent } from "./diff-event.ts";
import {
  actionEditText,
  changedTexts,
  corpusTexts,
  countsText,
  editText,
  loneText,
  reasonText,
  rightText,
  ruleVerdict,
  setVerdict,
  witnessText,
} from "./diff-words.ts";

/** GitHub refuses comments of more characters than 65,536; some room is left for what a workflow writes around it. */
const longest = 60_000;
/** Of these come the table and the list for the cluster, which are never cut off by details. */
const longestTable = 20_000;
const longestLine = 400;
const longestEvent = 4000;

/**
 * The comparison as Markdown for a comment on a pull request: verdict, table of rules, details that fold, and what follows
 * for the cluster. Never longer than 60,000 characters. Whatever comes from rules stands in code, where it is no Markdown,
 * no HTML and no mention.
 */
export function diffMarkdown(diff: RuleSetDiff): string {
  const head = `### Rules: ${setVerdict(diff)}\n\n${countsText(diff)}\n`;
  const rows = [
    ...diff.changed.map((change) => rowText(change.id, ruleVerdict(change), firstText(change))),
    ...diff.added.map((one) => rowText(one.rule.id, "added", loneText(one))),
    ...diff.removed.map((one) => rowText(one.rule.id, "removed", loneText(one))),
  ];
  const table =
    rows.length === 0 ? "" : `\n| rule | verdict | what |\n|---|---|---|\n${fitted(rows, longestTable, "rules")}`;
  const cluster = clusterTexts(diff.plan).map((text) => `- ${code(cut(text))}\n`);
  const listed = `\n#### In the cluster\n\n${fitted(cluster, longestTable / 2, "lines")}`;
  const details = [...diff.changed.map(changedDetails), ...diff.added.map(addedDetails)].map((text) => `\n${text}`);
  const room = longest - head.length - table.length - listed.length;
  return `${head}${table}${fitted(details, room, "rules")}${listed}`;
}

function firstText(change: ChangedRule): string {
  const [edit] = change.edits;
  const [action] = change.actionEdits;
  const [right] = change.newRights;
  return edit ? editText(edit) : action ? actionEditText(action) : right ? rightText(right) : "written otherwise";
}

/** A bar would end the cell, also in code. */
function rowText(id: string, verdict: string, what: string): string {
  return `| ${code(id)} | ${verdict} | ${code(cut(what)).replaceAll("|", "\\|")} |\n`;
}

function changedDetails(change: ChangedRule): string {
  const lines = changedTexts(change);
  const witnesses = change.witnesses.map((witness) => {
    const event = witnessEvent(witness, change.pair);
    const shown = event.length > longestEvent ? "The event is too long to show: see -o json.\n" : fenced(event);
    return `\n- ${code(cut(witnessText(witness)))}\n- ${code(cut(reasonText(witness)))}\n\n${shown}`;
  });
  return folded(
    change.id,
    ruleVerdict(change),
    `${lines.map((text) => `- ${code(cut(text))}\n`).join("")}${witnesses.join("")}`,
  );
}

function addedDetails(one: LoneRule): string {
  const lines = [
    loneText(one),
    ...one.rights.map((right) => `right: ${rightText(right)}`),
    ...(one.corpus ? corpusTexts(one.corpus) : []),
  ];
  return folded(one.rule.id, "added", lines.map((text) => `- ${code(cut(text))}\n`).join(""));
}

/** Ids hold letters, digits, dots, dashes and underscores: nothing that is HTML. */
function folded(id: string, verdict: string, body: string): string {
  return `<details><summary><code>${id}</code>: ${verdict}</summary>\n\n${body}\n</details>\n`;
}

/** As many texts as there is room for, and how many are left out. */
function fitted(texts: readonly string[], room: number, what: string): string {
  let length = 0;
  const fitting = texts.findIndex((text) => (length += text.length) > room - 100);
  if (fitting === -1) return texts.join("");
  return `${texts.slice(0, fitting).join("")}\n… and ${texts.length - fitting} more ${what}: rule-compiler diff tells all.\n`;
}

function cut(text: string): string {
  return text.length > longestLine ? `${text.slice(0, longestLine).toWellFormed()}…` : text;
}

/** A text as inline code: fenced by more backticks than stand in it in a row. */
function code(text: string): string {
  const shown = visible(text);
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || shown === "" ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function fenced(json: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(json) + 1));
  return `${fence}json\n${json}\n${fence}\n`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
