import type { Config } from "@argo-rules/contracts";
import { isStepAction, runsWorkflow, type ScriptAction, type WorkflowAction } from "../normalize/normal-action.ts";
import { unpinnedImages } from "../plan/images.ts";
import type { Plan, PlannedRule, Right } from "../plan/ir.ts";
import { resourceText } from "./resource-text.ts";

/** Something that could happen though no rule says so, and what keeps it from happening. */
export interface Beyond {
  readonly code: string;
  readonly text: string;
  readonly remedy: string;
  /** Rules because of which it is there, in the order of ids. */
  readonly ruleIds: readonly string[];
}

/**
 * What stands between the rules and "it can do nothing else": what accounts could read or do beside what rules say,
 * what is decided elsewhere, and what closes it. docs/threat-model.md, "Rights".
 */
export function beyondRules(plan: Plan, config: Config): readonly Beyond[] {
  return [
    ...clusterWide(plan),
    ...wholeKinds(plan),
    ...anyPod(plan, config),
    ...wholeReach(plan),
    ...decidedElsewhere(plan.rules),
    ...movableImages(plan, config),
    ...openPorts(plan, config),
    ...openBus(plan, config),
  ];
}

function ids(rules: readonly PlannedRule[]): readonly string[] {
  return rules.map(({ rule }) => rule.id).toSorted();
}

function idsOfRights(rights: readonly Right[]): readonly string[] {
  return [...new Set(rights.flatMap(({ ruleIds }) => ruleIds))].toSorted();
}

function resources(rights: readonly Right[]): string {
  return [...new Set(rights.map(resourceText))].toSorted().join(", ");
}

function clusterWide({ rights, rules }: Plan): readonly Beyond[] {
  const withoutNamespaces = new Set(rules.filter(({ rule }) => rule.namespaced === false).map(({ rule }) => rule.id));
  const wide = rights.filter(
    ({ namespace, ruleIds }) => namespace === "" && !ruleIds.every((id) => withoutNamespaces.has(id)),
  );
  if (wide.length === 0) return [];
  return [
    {
      code: "whole-cluster",
      text: `accounts have rights in every namespace of the cluster, those made later too: ${resources(wide)}`,
      remedy: "name namespaces in the rules",
      ruleIds: idsOfRights(wide),
    },
  ];
}

function wholeKinds({ rights }: Plan): readonly Beyond[] {
  const reading = rights.filter(({ component }) => component === "event-source");
  if (reading.length === 0) return [];
  return [
    {
      code: "reads-whole-kinds",
      text: `EventSources can read all objects of the kinds and namespaces they watch, whatever labelFilter, fieldFilter and when say: ${resources(reading)}`,
      remedy: "Kubernetes has no rights on labels or fields: name namespaces, and keep what must not be read elsewhere",
      ruleIds: idsOfRights(reading),
    },
  ];
}

function anyPod({ rules, sensorAccount }: Plan, { sensorNamespace, actionsNamespace }: Config): readonly Beyond[] {
  const running = rules.filter(({ rule }) => runsWorkflow(rule.action));
  if (running.length === 0) return [];
  const native = running.filter(({ rule }) => runsWorkflow(rule.action) && rule.action.dispatch === "native");
  const whose = [
    ...(native.length > 0 ? [`the Sensors' account ${sensorNamespace}/${sensorAccount}`] : []),
    ...(native.length < running.length ? ["the forwarder's account"] : []),
  ];
  return [
    {
      code: "any-pod",
      text: `who may create Workflows in ${actionsNamespace} may run any pod there, with any account and any Secret of that namespace: ${whose.join(" and ")}`,
      remedy:
        "set templateReferencing: Strict in the Workflow controller's configuration, so that only WorkflowTemplates that are there run; a ValidatingAdmissionPolicy of yours can narrow it to the templates of each account; keep nothing else in that namespace",
      ruleIds: ids(running),
    },
  ];
}

const changing: ReadonlySet<string> = new Set(["create", "update", "patch", "delete", "deletecollection"]);

function wholeReach({ rights, templates }: Plan): readonly Beyond[] {
  const acting = new Set(templates.filter(({ action }) => action.kind === "pod-delete").map(({ account }) => account));
  const wide = rights.filter(
    ({ component, account, resource, verbs }) =>
      component === "step" &&
      acting.has(account) &&
      resource.startsWith("pods") &&
      verbs.some((verb) => changing.has(verb)),
  );
  if (wide.length === 0) return [];
  const where = [...new Set(wide.map(({ namespace }) => namespace || "the whole cluster"))].toSorted().join(", ");
  return [
    {
      code: "acts-on-whole-kinds",
      text: `accounts of pod-delete may delete or evict every pod of ${where}; that only the pod of the event is hit is up to the step`,
      remedy: "name namespaces in the rules; steps spare protected namespaces, and the kill switch stops them all",
      ruleIds: idsOfRights(wide),
    },
  ];
}

function decidedElsewhere(rules: readonly PlannedRule[]): readonly Beyond[] {
  const own = rules.filter((one): one is PlannedRule & Own<WorkflowAction> => one.rule.action.kind === "workflow");
  const scripts = rules.filter((one): one is PlannedRule & Own<ScriptAction> => one.rule.action.kind === "script");
  const accounts = scripts.filter(({ rule }) => rule.action.account !== undefined);
  const foreign = scripts.filter(({ rule }) => rule.action.script.kind === "configMap");
  const mounting = scripts.filter(({ rule }) => rule.action.volumes.some(({ source }) => source.kind === "hostPath"));
  const list: readonly (Omit<Beyond, "ruleIds"> & { readonly rules: readonly PlannedRule[] })[] = [
    {
      code: "template-elsewhere",
      text: `what runs, and with which rights, is decided by WorkflowTemplates of yours: ${names(own.map(({ rule }) => rule.action.template))}`,
      remedy: "review them, and who may change them, with the rules",
      rules: own,
    },
    {
      code: "account-elsewhere",
      text: `scripts have the rights of accounts of yours: ${names(accounts.map(({ rule }) => rule.action.account ?? ""))}`,
      remedy: "leave account out, unless the script needs the cluster's API",
      rules: accounts,
    },
    {
      code: "script-elsewhere",
      text: "scripts are whatever a ConfigMap holds when a Workflow runs",
      remedy: "write the script inline or as a file",
      rules: foreign,
    },
    {
      code: "host-path",
      text: "scripts see files of the node",
      remedy: "do without hostPath; a namespace of Pod Security level baseline or restricted refuses it",
      rules: mounting,
    },
  ];
  return list.flatMap(({ rules: because, ...rest }) =>
    because.length > 0 ? [{ ...rest, ruleIds: ids(because) }] : [],
  );
}

/** A rule with an action of one kind. */
interface Own<Action> {
  readonly rule: { readonly action: Action };
}

function names(all: readonly string[]): string {
  return [...new Set(all)].toSorted().join(", ");
}

function movableImages({ templates }: Plan, config: Config): readonly Beyond[] {
  return unpinnedImages(templates, config).map(({ image, place, ruleIds }) => ({
    code: "image-not-pinned",
    text: `steps run what the tag stands for when a pod starts: ${image}`,
    remedy: `write its digest as ${place}`,
    ruleIds,
  }));
}

function openPorts({ rules, templates }: Plan, { network: { apiServer } }: Config): readonly Beyond[] {
  if (templates.length === 0 || apiServer.cidrs !== undefined) return [];
  return [
    {
      code: "api-server-anywhere",
      text: "pods of steps can connect to every address on the ports of the API server, since NetworkPolicies cannot name it",
      remedy: "set network.apiServer.cidrs",
      ruleIds: ids(rules.filter(({ rule }) => isStepAction(rule.action))),
    },
  ];
}

function openBus({ rules }: Plan, { eventBus }: Config): readonly Beyond[] {
  if (rules.length === 0) return [];
  return [
    {
      code: "open-bus",
      text: `whoever has the login of the event bus ${eventBus} reads all watched objects whole, and can forge events`,
      remedy: "restrict who may reach the bus and read its Secrets, by network policies and roles of yours",
      ruleIds: ids(rules),
    },
  ];
}
