import { stepContracts, stepOfAction, type Config, type StepContract, type StepVerb } from "@argo-rules/contracts";
import { runsWorkflow } from "../normalize/normal-action.ts";
import { groupBy } from "./group.ts";
import type { ActionTemplate, EventSourcePlan, PlannedRule, Right, Watch } from "./ir.ts";
import { roleName, sensorAccountName } from "./names.ts";

const watching = ["know the objects that are there", "hear of their changes"] as const;

/** list and watch on exactly the watched kinds and namespaces; Argo's resource source calls nothing else. */
export function eventSourceRights(eventSources: readonly EventSourcePlan[], config: Config): readonly Right[] {
  const accountNamespace = config.sensorNamespace;
  return eventSources.flatMap(({ name, group, resource, watches }) => {
    const byNamespace = groupBy(watches, (watch: Watch) => watch.namespace);
    return [...byNamespace]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([namespace, here]): Right => {
        const ruleIds = [...new Set(here.flatMap((watch) => watch.ruleIds))].toSorted();
        const role = roleName(accountNamespace, name);
        const whose = { role, account: name, accountNamespace, component: "event-source" as const };
        return { ...whose, group, resource, namespace, verbs: ["list", "watch"], why: watching, ruleIds };
      });
  });
}

/** Sensors create Workflows, where a rule's action runs as one and the forwarder does not create it. Nothing else. */
export function sensorRights(rules: readonly PlannedRule[], config: Config): readonly Right[] {
  const creating = rules.filter(({ rule }) => runsWorkflow(rule.action) && rule.action.dispatch === "native");
  if (creating.length === 0) return [];
  const account = sensorAccountName(config.name);
  return [
    {
      role: roleName(config.sensorNamespace, account),
      account,
      accountNamespace: config.sensorNamespace,
      component: "sensor",
      group: "argoproj.io",
      resource: "workflows",
      namespace: config.actionsNamespace,
      verbs: ["create"],
      why: ["create the Workflow of an event"],
      ruleIds: creating.map(({ rule }) => rule.id),
    },
  ];
}

/** What every pod of a Workflow does. Source: argo-workflows workflow/executor, workflowtaskresults. */
const executorVerbs: readonly StepVerb[] = (["create", "patch"] as const).map((verb) => ({
  apiGroup: "argoproj.io",
  resource: "workflowtaskresults",
  verb,
  where: "own",
  why: "report the result of the pod to Argo",
}));

/** The rights of a template's account: its step's verbs as the contract lists them, as far as its action uses them. */
export function stepRights(template: ActionTemplate, config: Config): readonly Right[] {
  const { actionsNamespace } = config;
  const verbs = [...executorVerbs, ...contractOf(template).verbs].filter((verb) => isNeeded(verb, template));
  const byResource = groupBy(verbs, ({ apiGroup, resource, where, names }) =>
    JSON.stringify([where, apiGroup, resource, names ?? []]),
  );
  return [...byResource.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const namespaces = first.where === "own" ? [actionsNamespace] : template.targets;
    return namespaces.map((namespace): Right => {
      return {
        role: roleName(actionsNamespace, template.name),
        account: template.account,
        accountNamespace: actionsNamespace,
        component: "step",
        group: first.apiGroup,
        resource: first.resource,
        ...(first.names ? { names: first.names } : {}),
        namespace,
        verbs: same.map(({ verb }) => verb),
        why: same.map(({ why }) => why),
        ruleIds: template.ruleIds,
      };
    });
  });
}

/** The contract of the step that carries an action out. */
function contractOf({ action }: Pick<ActionTemplate, "action">): StepContract {
  return stepContracts[stepOfAction[action.kind]];
}

function isNeeded({ onlyWith, notWith, changes }: StepVerb, { action }: ActionTemplate): boolean {
  if (changes && action.dryRun) return false;
  const set = new Set<string>([
    ...(action.cooldownSeconds === undefined ? [] : ["cooldown"]),
    ...(action.budget ? ["budget"] : []),
    ...(action.kind === "pod-delete" && action.evict ? ["evict"] : []),
    ...(action.kind === "pod-delete" && action.minHealthy !== undefined ? ["min-healthy"] : []),
  ]);
  if (notWith !== undefined && set.has(notWith)) return false;
  return onlyWith === undefined || onlyWith.some((parameter) => set.has(parameter));
}
