import type { PlanChanges } from "../diff/compare-plans.ts";
import { canonicalLabelSelector } from "../language/label-print.ts";
import { groupVersion } from "../knowledge/told-kinds.ts";
import type { Watch } from "../plan/ir.ts";
import { countText } from "./diff-words.ts";

const mostNames = 10;

/** What follows for the cluster when the new manifests are applied, a sentence each; longer lists are cut. */
export function clusterTexts(plan: PlanChanges): readonly string[] {
  return [
    ...listText("runs images that it did not run before", plan.reach.images),
    ...listText("sends events where it did not send any before", plan.reach.destinations),
    ...listText("pods of steps may connect where they could not before", plan.reach.connections),
    ...some(plan.watchesAdded.map((watch) => `watch added: ${watchText(watch)}`)),
    ...some(plan.watchesRemoved.map((watch) => `watch removed: ${watchText(watch)}`)),
    ...some(
      plan.watchesEdited.map(
        ({ old, new: now }) => `watch edited: ${watchText(now)}, before ${old.eventTypes.join(", ")}`,
      ),
    ),
    ...plan.restarts.map(
      ({ eventSource, rules, told }) =>
        `EventSource ${eventSource} starts anew, with ${countText(rules, "rule")}: ${told.map(({ text }) => text).join("; ")}`,
    ),
    ...listText("Sensors start anew", plan.sensorsEdited),
    ...listText("rules move to another Sensor", plan.moved),
    ...listText("events that wait on the event bus are dropped for rules", plan.backlogDropped),
    ...listText(
      "Workflows that wait for their turn need WorkflowTemplates until these are pruned",
      plan.templatesReplaced,
    ),
    ...listText("objects are left over without kubectl apply --prune", plan.objectsRemoved),
    manifestsText(plan),
  ];
}

function manifestsText({ objectsAdded, objectsEdited, objectsRemoved }: PlanChanges): string {
  return `manifests: ${objectsAdded.length} added, ${objectsEdited.length} edited, ${objectsRemoved.length} removed`;
}

function watchText(watch: Watch): string {
  const { resource, namespace, labels, eventTypes } = watch;
  const reach = namespace === "" ? "the whole cluster" : namespace;
  const selector = labels.length === 0 ? "" : ` with ${canonicalLabelSelector(labels)}`;
  return `${resource} of ${groupVersion(watch)} in ${reach}${selector}, ${eventTypes.join(", ")}`;
}

function listText(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const rest = names.length - mostNames;
  return [`${what}: ${names.slice(0, mostNames).join(", ")}${rest > 0 ? `, and ${rest} more` : ""}`];
}

function some(texts: readonly string[]): readonly string[] {
  const rest = texts.length - mostNames;
  return rest > 0 ? [...texts.slice(0, mostNames), `and ${rest} more of these`] : texts;
}
