import { visible } from "../diagnostics/visible.ts";
import { groupVersion } from "../knowledge/told-kinds.ts";
import type { Right, Told } from "../plan/ir.ts";
import type { DecidedBy } from "../semantics/check.ts";
import type { Beyond } from "./beyond.ts";
import { count, idsText, indented } from "./lines.ts";
import type { PlanData, RuleData, WatchData } from "./plan-data.ts";
import { resourceText } from "./resource-text.ts";

/** Who decides a condition, in the order of an event's way. */
const deciders: Readonly<Record<DecidedBy, string>> = {
  apiServer: "API server",
  eventSource: "EventSource",
  sensor: "Sensor",
};

/**
 * A plan for people: how much it is, what could happen beside the rules, what cannot be guaranteed, and then rule by rule.
 * What holds for several rules is said once, with their ids.
 */
export function planText(data: PlanData): string {
  const rightsOf = rightsByRule(data.rights);
  const sections: readonly (readonly string[])[] = [
    summary(data),
    section("watches", data.watches.flatMap(watchLines)),
    section(
      "beyond the rules",
      data.beyond.flatMap((one) => beyondLines(one, data)),
    ),
    section("what cannot be guaranteed", toldLines(data)),
    ...data.rules.map((rule) => ruleLines(rule, rightsOf.get(rule.id) ?? [])),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${visible(line)}\n`).join(""))
    .join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...indented(lines)];
}

function summary({ ruleSet, totals, namespaces, eventBus, beyond }: PlanData): readonly string[] {
  const wide = beyond.find(({ code }) => code === "whole-cluster");
  return [
    `rule set ${ruleSet}: ${count(totals.rules, "rule")}`,
    ...indented([
      `${count(totals.watches, "watch", "watches")} at the API server, by ${count(totals.eventSources, "EventSource pod")} in ${namespaces.sensors}`,
      `${count(totals.sensors, "Sensor pod")} in ${namespaces.sensors} with ${count(totals.triggers, "trigger")}`,
      `${count(totals.busConnections, "connection")} to the event bus ${eventBus}`,
      ...(totals.templates > 0 ? [`${count(totals.templates, "WorkflowTemplate")} in ${namespaces.actions}`] : []),
      `${count(totals.accounts, "account")} with rights, ${wide ? `SOME IN THE WHOLE CLUSTER, for ${idsText(wide.ruleIds)}` : clusterText(totals.clusterWideRights)}`,
    ]),
  ];
}

function clusterText(wide: number): string {
  return wide === 0 ? "all of them in namespaces" : "in the whole cluster only on kinds without namespaces";
}

/** What a watch shows: kind, place and labels. */
function watchText(watch: Pick<WatchData, "group" | "version" | "resource" | "namespace" | "labelSelector">): string {
  const place = watch.namespace === "" ? "in the whole cluster" : `in ${watch.namespace}`;
  const labels = watch.labelSelector === "" ? "" : ` with labels ${watch.labelSelector}`;
  return `${watch.resource} of ${groupVersion(watch)} ${place}${labels}`;
}

function watchLines(watch: WatchData): readonly string[] {
  const types = watch.eventTypes.join(", ");
  return [
    `${watch.eventName}  ${watchText(watch)}: ${types}`,
    `  EventSource ${watch.eventSource}; for ${idsText(watch.ruleIds)}`,
  ];
}

function beyondLines({ code, text, remedy, ruleIds }: Beyond, data: PlanData): readonly string[] {
  return [`${code}  (${whose(ruleIds, data)})`, `  ${text}`, `  remedy: ${remedy}`];
}

function whose(ruleIds: readonly string[], { rules }: PlanData): string {
  return ruleIds.length === rules.length && rules.length > 1 ? "all rules" : idsText(ruleIds);
}

/** Everything told of rules, each text once with the rules it is told of. */
function toldOfRules(rules: readonly RuleData[]): readonly (Told & { readonly ruleIds: readonly string[] })[] {
  const found = new Map<string, Told & { readonly ruleIds: string[] }>();
  for (const { id, told } of rules) {
    for (const one of told) {
      const key = JSON.stringify([one.code, one.text]);
      const known = found.get(key);
      if (known) known.ruleIds.push(id);
      else found.set(key, { ...one, ruleIds: [id] });
    }
  }
  return [...found.values()];
}

function toldLines(data: PlanData): readonly string[] {
  return toldOfRules(data.rules).flatMap(({ code, text, remedy, ruleIds }) => [
    `${code}  (${whose(ruleIds, data)})`,
    `  ${text}`,
    `  remedy: ${remedy}`,
  ]);
}

function rightsByRule(rights: readonly Right[]): ReadonlyMap<string, readonly Right[]> {
  const found = new Map<string, Right[]>();
  for (const right of rights) {
    for (const id of right.ruleIds) {
      const known = found.get(id);
      if (known) known.push(right);
      else found.set(id, [right]);
    }
  }
  return found;
}

function ruleLines(rule: RuleData, own: readonly Right[]): readonly string[] {
  const watches = new Set(rule.routes.map(({ watch }) => watch));
  const lines = [
    ...(rule.description === undefined ? [] : [rule.description]),
    `watches     ${[...watches].join(", ")}`,
    ...rule.conditions.map(({ decidedBy, text, origin }, index) => {
      const label = index === 0 ? "counts if" : "";
      return `${label.padEnd(12)}${deciders[decidedBy].padEnd(11)}  ${text}  (${origin})`;
    }),
    `hands on    ${rule.handsOn}`,
    `does        ${rule.does}`,
    ...rule.limits.map((text) => `            ${text}`),
    ...(rule.image === undefined ? [] : [`image       ${rule.image}`]),
    ...(rule.reaches === undefined ? [] : [`reaches     ${rule.reaches.join(", ")}`]),
    `runs in     ${sensorsOf(rule)
      .map((name) => `Sensor ${name}`)
      .join(", ")}`,
    ...own.map((right, index) => `${(index === 0 ? "rights" : "").padEnd(12)}${rightText(right)}`),
    `told        ${rule.told.map(({ code }) => code).join(", ")}`,
  ];
  return [`rule ${rule.id}  ${rule.origin}`, ...indented(lines)];
}

/** A right in one line: who may do what where, and why. */
function rightText(right: Right): string {
  const only = right.names ? ` named ${right.names.join(", ")}` : "";
  const place = right.namespace === "" ? "IN THE WHOLE CLUSTER" : `in ${right.namespace}`;
  return `${right.accountNamespace}/${right.account}: ${right.verbs.join(", ")} ${resourceText(right)}${only} ${place} (${[...new Set(right.why)].join("; ")})`;
}

/** The Sensors that hold a rule; more than one where it is too large for one. */
function sensorsOf({ routes }: RuleData): readonly string[] {
  return [...new Set(routes.map(({ sensor }) => sensor))];
}
