import { largestEventBytes, memberOf, textAt, workflowLabels } from "@argo-rules/contracts";
import { exactJson, exactText } from "../event/exact-json.ts";
import { nameOfWorkflow } from "../event/identity.ts";
import type { Order } from "../event/read-order.ts";

/** A thin Workflow: what it runs stands in the template that it names. */
export interface Workflow {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "Workflow";
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly labels: Readonly<Record<string, string>>;
  };
  readonly spec: {
    readonly workflowTemplateRef: { readonly name: string; readonly clusterScope?: true };
    readonly arguments?: { readonly parameters: readonly Argument[] };
    readonly activeDeadlineSeconds?: number;
  };
}

interface Argument {
  readonly name: string;
  readonly value: string;
}

/** Why no Workflow can be made of an order; the detail shows nothing of the event. */
export interface Unmakeable {
  readonly reason: "workflow" | "tooLarge";
  readonly detail: string;
}

/** An order, the text of its event as it came, and the rule set that it belongs to. */
export interface OrderedEvent {
  readonly order: Order;
  readonly eventText: string;
  readonly ruleSet: string;
}

/**
 * The Workflow that is ordered: the same one that a Sensor creates by Argo's `k8s` trigger for a rule with the dispatch
 * `native`, except that `event: full` is the normalized event and that no number loses digits. What makes that trigger
 * fail makes no Workflow here.
 */
export function workflowOf({ order, eventText, ruleSet }: OrderedEvent): Workflow | Unmakeable {
  const { namespace, template, clusterScope, labels, activeDeadlineSeconds } = order.workflow;
  const objects = memberOf(exactJson(eventText), "objects");
  const object: unknown = Array.isArray(objects) ? objects.at(-1) : undefined;
  const metadata = memberOf(object, "metadata");
  const [uid, resourceVersion] = [textAt(metadata, "uid"), textAt(metadata, "resourceVersion")];
  if (uid === "" || resourceVersion === "") return unmakeable("the object has no uid or no resourceVersion");
  if (!isPlain(uid)) return notPlain("uid");
  const given = argumentsOf(order, object, eventText);
  if ("reason" in given) return given;
  const { route, ruleID: ruleId } = order;
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata: {
      name: nameOfWorkflow({ ruleSet, ruleId, route, uid, resourceVersion }),
      namespace,
      labels: { ...labels, [workflowLabels.uid]: uid },
    },
    spec: {
      workflowTemplateRef: { name: template, ...(clusterScope ? { clusterScope: true } : {}) },
      ...(given.parameters.length > 0 ? { arguments: given } : {}),
      ...(activeDeadlineSeconds === undefined ? {} : { activeDeadlineSeconds }),
    },
  };
}

function argumentsOf(
  order: Order,
  object: unknown,
  eventText: string,
): { readonly parameters: readonly Argument[] } | Unmakeable {
  const metadata = memberOf(object, "metadata");
  const parameters: Argument[] = [];
  let size = 0;
  const base64 = (json: string): string => {
    size += Buffer.byteLength(json);
    return Buffer.from(json).toString("base64");
  };
  for (const parameter of order.workflow.parameters ?? []) {
    const { name } = parameter;
    if (typeof parameter["value"] === "string") {
      parameters.push({ name, value: parameter["value"] });
    } else if ("path" in parameter) {
      parameters.push({ name, value: base64(exactText(valueAt(object, parameter.path as Path))) });
    } else if (parameter["from"] === "event") {
      parameters.push({ name, value: base64(order.workflow.event === "full" ? eventText : reference(order, object)) });
    } else {
      const field = String(parameter["from"]);
      const value = textAt(metadata, field);
      if (!isPlain(value)) return notPlain(field);
      parameters.push({ name, value });
    }
  }
  if (size <= largestEventBytes) return { parameters };
  const detail = `a Workflow would get ${size} bytes of the event, and can carry ${largestEventBytes}`;
  return { reason: "tooLarge", detail };
}

type Path = readonly (string | number)[];

/** The value at keys and indexes; undefined where there is none. */
function valueAt(object: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof step === "string") return memberOf(value, step);
    return Array.isArray(value) ? value[step] : undefined;
  }, object);
}

/** The reference to the object (`eventReferenceSchema` of the contracts) as JSON. */
function reference({ eventType, ruleID }: Order, object: unknown): string {
  const metadata = memberOf(object, "metadata");
  const [apiVersion, kind] = ["apiVersion", "kind"].map((key) => memberOf(object, key) ?? null);
  const [name, uid, resourceVersion] = ["name", "uid", "resourceVersion"].map((key) => memberOf(metadata, key) ?? null);
  const namespace = textAt(metadata, "namespace");
  return exactText({
    eventType,
    ruleID,
    reference: { apiVersion, kind, namespace, name, uid, resourceVersion },
  });
}

/** Argo Workflows expands {{…}} in arguments, so only what is sure to hold none goes as it is. */
function isPlain(value: string): boolean {
  return /^[A-Za-z0-9](?:[-A-Za-z0-9._:]*[A-Za-z0-9])?$/.test(value);
}

function notPlain(field: string): Unmakeable {
  return unmakeable(
    `the ${field} of the object is missing, or holds characters that cannot go into a Workflow as they are`,
  );
}

function unmakeable(detail: string): Unmakeable {
  return { reason: "workflow", detail };
}
