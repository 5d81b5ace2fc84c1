import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultConfig } from "@argo-rules/contracts";
import { parseAllDocuments } from "yaml";
import type { CreatedWorkflow } from "./created.ts";
import type { WorkflowsOracle } from "./oracle.ts";
import type { Outcome, Run } from "./questions.ts";
import type { RuleSet } from "./rule-sets.ts";
import { standIns } from "./stand-ins.ts";
import { strict } from "./world.ts";

const installed = parseAllDocuments(
  readFileSync(join(import.meta.dirname, "../../manifests/base/namespaces.yaml"), "utf8"),
).map((document) => document.toJS() as { readonly metadata: { readonly name: string; readonly labels: object } });

/** The namespace of Workflows as it is installed, restricted. A folder of the node needs one that is not, as told. */
function actionsNamespace({ objects, config }: RuleSet): object {
  const { labels } = installed.find(({ metadata }) => metadata.name === defaultConfig.actionsNamespace)?.metadata ?? {};
  if (labels === undefined) throw new Error("the namespace of Workflows is not installed");
  const open = JSON.stringify(objects.filter(({ kind }) => kind === "WorkflowTemplate")).includes('"hostPath"');
  const metadata = { name: config.actionsNamespace, ...(open ? {} : { labels }) };
  return { apiVersion: "v1", kind: "Namespace", metadata };
}

/** What the controller's configuration must say where templates do not restrict its containers themselves. */
const executor = { securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } } };

/** Kinds that the cluster of the oracle has; the others are Argo Events' and Services. */
const served = /^(?:ServiceAccount|Role|RoleBinding|ClusterRole|ClusterRoleBinding|ConfigMap|WorkflowTemplate)$/;

/**
 * Runs Workflows to their end on a cluster that has what a rule set emits, in the namespace that is installed. Rejects
 * when one does not end, or the API server refuses an object.
 */
export async function runSet(
  oracle: WorkflowsOracle,
  set: RuleSet,
  workflows: readonly CreatedWorkflow[],
  outcomes: Readonly<Record<string, Readonly<Record<string, readonly Outcome[]>>>> = {},
): Promise<readonly Run[]> {
  const { objects, config } = set;
  const emitted = objects.filter(({ kind }) => served.test(kind));
  const present = [actionsNamespace(set), ...emitted, ...standIns(set, workflows)];
  const controller = config.workflows.hardenExecutor === "controller" ? { executor: JSON.stringify(executor) } : {};
  const instance = config.instanceId === "" ? {} : { instanceID: config.instanceId };
  const question = { objects: present, workflows, outcomes, config: { ...strict, ...controller, ...instance } };
  return (await oracle.demand("run", question)).runs;
}
