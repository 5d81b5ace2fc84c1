import { eventClasses } from "@argo-rules/contracts";
import { visible } from "../diagnostics/visible.ts";
import { memberAt, type Json } from "../json/json.ts";
import { readJson } from "../json/read-json.ts";
import type { NormalAction } from "../normalize/normal-action.ts";
import type { ObjectChange } from "../semantics/change.ts";
import type { Firing, Outcome, Unseen } from "../simulate/outcome.ts";
import type { RuleTally, Tally } from "../simulate/tally.ts";
import { resourceLabel } from "../validate/kind.ts";
import { typeOfClass } from "../semantics/change-checks.ts";

/** Says for people what the pipeline makes of an event: one line for each rule that fires, with the line it stands in. */
export function outcomeText(line: number, { firings, refused, failed }: Outcome, change: ObjectChange): string {
  const object = change.kind === "deleted" ? change.old : change.new;
  const about = objectText(object);
  return [
    ...firings.map((firing) => {
      const what = `${typeOfClass[firing.eventClass]} ${resourceLabel(firing.rule)} ${about}`;
      return `${line}: ${firing.rule.id}  ${what}  ${doneText(firing)}\n`;
    }),
    ...failed.map(
      ({ rule, error }) => `${line}: ${rule.id}  its filter fails, and the event is dropped: ${visible(error)}\n`,
    ),
    ...refused.map(({ rule, what }) => `${line}: ${rule.id}  not known: ${visible(what)} is not modelled\n`),
  ].join("");
}

/** An object for people, by namespace and name. */
export function objectText(object: Json): string {
  const [namespace, name] = ["namespace", "name"].map((key) => memberAt(object, "metadata", key));
  const named = typeof name === "string" ? name : "without a name";
  return visible(typeof namespace === "string" && namespace !== "" ? `${namespace}/${named}` : named);
}

function doneText({ rule, tooLarge, does }: Firing): string {
  const action = actionName(rule.action);
  switch (does.kind) {
    case "http":
      if (tooLarge) return `${action}: too large for a Workflow, becomes a dead letter at ${visible(does.url)}`;
      return `${action}: posts to ${visible(does.url)}`;
    case "k8s":
      return `${action}: ${does.operation}s ${createdText(does.resource)}`;
    case "argo":
      throw new Error("bug: no rule becomes an argoWorkflow trigger");
    case "log":
      return `${action}: the Sensor logs the whole event`;
    case "failed":
      return `${action}: FAILS, Argo tries again and then hands over a dead letter: ${visible(does.error)}`;
  }
}

function actionName(action: NormalAction): string {
  switch (action.kind) {
    case "forward":
      return action.action;
    case "verboseLog":
      return "log";
    case "direct":
      return "eventsrunner";
    case "script":
    case "pod-delete":
    case "workflow":
      return action.kind;
  }
}

function createdText(resource: string): string {
  const read = readJson(resource);
  const json = "value" in read ? read.value : null;
  const text = (...keys: readonly string[]): string => {
    const value = memberAt(json, ...keys);
    return typeof value === "string" ? visible(value) : "?";
  };
  const name = `${text("metadata", "namespace")}/${text("metadata", "name")}`;
  return `${text("kind")} ${name} of ${text("spec", "workflowTemplateRef", "name")}`;
}

/** What came of all events, for people. `rules` are those that are told of; of those that never fire at most `most`. */
export function summaryText(tally: Tally, rules: readonly string[], most: number): string {
  const told = rules.flatMap((id): readonly [string, RuleTally][] => {
    const counts = tally.rules.get(id);
    return counts ? [[id, counts]] : [];
  });
  const fired = told.filter(([, counts]) => total(counts) > 0);
  const never = told.filter(([, counts]) => total(counts) === 0).map(([id]) => id);
  const lines = [
    ...(fired.length > 0 ? ["", ...table(fired), ""] : []),
    ...(never.length > 0 ? [`never fired: ${namesText(never, most)}`] : []),
    `${count(tally.events, "event")}, ${count(sum(told), "firing")} of ${count(fired.length, "rule")}`,
    ...(tally.takenForNew > 0 ? [`taken to be new: ${count(tally.takenForNew, "object")}; ${startHint}`] : []),
    ...tally.unseen.map(({ unseen, count: times }) => `not shown by any watch: ${times}, ${unseenText(unseen)}`),
    ...[...tally.dropped].map(([reason, times]) => `not published by a watch: ${times}, ${reason}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const startHint = "--started-at TIME leaves out what was there before the EventSources started";

function table(fired: readonly (readonly [string, RuleTally])[]): readonly string[] {
  if (fired.length === 0) return [];
  const head = ["RULE", "JUDGED", "FIRED", ...eventClasses.map((one) => typeOfClass[one]), "TOO LARGE", "FAILED"];
  const rows = fired.map(([id, { fired: by, judged, tooLarge, failed }]) => {
    const numbers = [judged, total({ fired: by }), ...eventClasses.map((one) => by[one]), tooLarge, failed];
    return [id, ...numbers.map(String)];
  });
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? "").length)));
  return [head, ...rows].map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
  );
}

function total({ fired }: Pick<RuleTally, "fired">): number {
  return fired.added + fired.modified + fired.deleted;
}

function sum(told: readonly (readonly [string, RuleTally])[]): number {
  return told.reduce((all, [, counts]) => all + total(counts), 0);
}

function namesText(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** Why no watch shows an event, for people. */
export function unseenText(unseen: Unseen): string {
  switch (unseen.why) {
    case "noObject":
      return "no metadata, so no Kubernetes object";
    case "otherKind":
      return "of a kind that no rule watches";
    case "kindUntold":
      return "without apiVersion and kind";
    case "kindInDoubt":
      return `${visible(unseen.kind)}, of which it is not known how it looks as ${unseen.resource}`;
    case "stateBeforeUnknown":
      return "changed from a state that is not known";
    case "notSelected":
      return "in another namespace or with other labels than any watch selects";
  }
}

function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}
