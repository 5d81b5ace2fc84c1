import { stepContracts } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printPath } from "../language/path-print.ts";
import type { Path } from "../language/trees.ts";
import { isStepAction, type PodDeleteAction } from "../normalize/normal-action.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Requirement } from "./requirement.ts";

/**
 * Says of a rule that its own action makes it fire again. What an action does is what the contract of its step says
 * (packages/contracts, stepContracts).
 */
export function feedsItself(rule: NormalRule, requirements: readonly Requirement[]): readonly Diagnostic[] {
  const { action, origin, id } = rule;
  if (!isStepAction(action)) return [];
  const found: Diagnostic[] = [];
  if (action.kind === "pod-delete" && !action.dryRun) {
    if (replacementCounts(rule, action)) found.push(diagnose("REPLACEMENT_LOOP", origin, {}, { ruleId: id }));
    if (deletionCounts(rule, action, requirements)) {
      found.push(diagnose("ACTION_REPEATS", origin, {}, { ruleId: id }));
    }
  }
  if (recordCounts(rule)) found.push(diagnose("RECORD_FEEDBACK", origin, {}, { ruleId: id }));
  return found;
}

/** What a pod has from its controller for certain, as soon as it is made. Labels and annotations are put on by hand, too. */
const ofTemplate = /^(?:spec|metadata\.(?:namespace|ownerReferences))(?:[.[]|$)/;
const notOfTemplate = /^spec\.nodeName$/;

/** A controller puts another pod in place of the deleted one, which is like it in all that the rule looks at. */
function replacementCounts(rule: NormalRule, { budget }: PodDeleteAction): boolean {
  if (budget !== undefined || !(wants(rule, "ADDED") || countsStatusChanges(rule))) return false;
  if (rule.labelFilter.length > 0) return false;
  return placesLookedAt(rule).every((place) => ofTemplate.test(place) && !notOfTemplate.test(place));
}

/** The places that `when` and fieldFilter look at. */
function placesLookedAt({ when, fieldFilter }: NormalRule): readonly string[] {
  return [...when.map(({ path }) => printPath(path)), ...fieldFilter.map(({ label }) => label)];
}

/** A pod that is being deleted changes until it is gone, and says so in metadata.deletionTimestamp. */
function deletionCounts(
  rule: NormalRule,
  { cooldownSeconds }: PodDeleteAction,
  requirements: readonly Requirement[],
): boolean {
  if (cooldownSeconds !== undefined || !countsStatusChanges(rule)) return false;
  const ofDeletion = requirements.filter(({ path }) => printPath(path) === "metadata.deletionTimestamp");
  return ofDeletion.every(({ accepts }) => accepts("2026-01-02T03:04:05Z"));
}

/** Whether changes count that the kubelet makes to any pod, such as those of its status. */
function countsStatusChanges(rule: NormalRule): boolean {
  if (!wants(rule, "MODIFIED") || rule.when.some(({ test }) => test.changed !== undefined)) return false;
  return rule.updatesOn.length === 0 || rule.updatesOn.some((path) => isPart(path, "status", "metadata"));
}

function isPart({ segments: [first] }: Path, ...keys: readonly string[]): boolean {
  return first?.kind === "key" && keys.includes(first.key);
}

function wants({ eventTypes }: NormalRule, type: NormalRule["eventTypes"][number]): boolean {
  return eventTypes.includes(type);
}

/** What tells the events of a step apart from others. */
const tellsApart =
  /^(?:reason|type|note|message|action|source|reportingController|reportingComponent|regarding|involvedObject)(?:[.[]|$)/;

/** Each step records its decision as an Event beside its target, also of a dry run. */
function recordCounts(rule: NormalRule): boolean {
  const { resource, group } = rule;
  const { verbs } = stepContracts["script-runner"];
  const records = verbs.some((one) => one.where === "target" && one.verb === "create" && one.resource === resource);
  // Events of both groups are the same objects.
  if (!records || (group !== "" && group !== "events.k8s.io") || !(wants(rule, "ADDED") || wants(rule, "MODIFIED"))) {
    return false;
  }
  return !placesLookedAt(rule).some((place) => tellsApart.test(place));
}
