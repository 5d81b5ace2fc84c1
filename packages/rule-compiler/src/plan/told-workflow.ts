import { largestEventBytes } from "@argo-rules/contracts";
import { carriesWholeEvent, isStepAction, mappedPaths, runsWorkflow } from "../normalize/normal-action.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Told } from "./ir.ts";

/** What can be lost, doubled or held up where a rule's action runs as a Workflow, and what it could do beside its rule. */
export function toldOfWorkflows({ action, excludeNamespaces }: NormalRule): readonly Told[] {
  if (!runsWorkflow(action)) return [];
  const list: Told[] = [
    {
      code: "duplicates-until-ttl",
      text: "an event that is delivered twice is recognised by the name of its Workflow, as long as that Workflow is kept",
      remedy: "write actions so that doing them twice does no harm",
    },
    {
      code: "create-is-any-pod",
      text: "who may create Workflows may run any pod of the actions namespace, unless the controller is told otherwise",
      remedy: "set templateReferencing: Strict in the Workflow controller's configuration",
    },
  ];
  if (action.dispatch === "native") {
    list.push({
      code: "workflow-rate",
      text: "one Sensor creates at most five Workflows a second; further events wait on the event bus",
      remedy: 'let the forwarder create them: "dispatch": "forwarder"',
    });
    list.push({
      code: "create-blocks",
      text: "while a Workflow cannot be created the next event of the rule waits; after some seconds the event is a dead letter",
      remedy: "watch the forwarder's dead letters",
    });
  }
  if (carriesWholeEvent(action) || mappedPaths(action).length > 0) {
    list.push({
      code: "too-large-for-workflow",
      text: `what a Workflow gets may have ${largestEventBytes} bytes; a larger event is a dead letter, and no Workflow runs`,
      remedy: 'hand over "event": "reference", and let the action read the object',
    });
  }
  if (isStepAction(action)) {
    list.push({
      code: "edit-fails-waiting",
      text: "an edit of the action makes another template of it: Workflows that still wait for their turn fail once the old one is removed",
      remedy: "prune when no Workflow of the rule waits",
    });
  }
  if (isStepAction(action) && excludeNamespaces.length > 0) {
    list.push({
      code: "excluded-namespaces-in-reach",
      text: "the account of the action has its rights in excluded namespaces too: Kubernetes has no rights for all but some",
      remedy: "name the namespaces that count",
    });
  }
  if (action.kind === "script" && action.script.kind === "configMap") {
    list.push({
      code: "script-from-cluster",
      text: `the script is whatever the ConfigMap ${action.script.name} holds when a Workflow runs`,
      remedy: "write the script inline or as a file",
    });
  }
  if (action.kind === "workflow") {
    list.push({
      code: "template-from-cluster",
      text: `what happens, and with which rights, is decided by the template ${action.template}`,
      remedy: "review it with the rule",
    });
  }
  if (action.kind === "script" && action.account !== undefined) {
    list.push({
      code: "account-from-cluster",
      text: `the script has the rights of the account ${action.account}`,
      remedy: "leave account out, unless the script needs the cluster's API",
    });
  }
  return list;
}
