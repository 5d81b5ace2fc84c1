import type { KubernetesObject, Sensor, SensorTrigger, TriggeredWorkflow } from "@argo-rules/argo-types";
import type { EventsOracle } from "../conformance/oracle.ts";

/** A Workflow as a Sensor creates it. */
export interface CreatedWorkflow extends TriggeredWorkflow {
  readonly metadata: TriggeredWorkflow["metadata"] & { readonly name: string };
}

/** What Argo Workflows, shells and terminals would do something with, were it not in base64. */
const hostile =
  '{{workflow.name}} {{=sprig.repeat(9999, "x")}} {{inputs.parameters.x}} {{ "\'`$(id)` \u001b[31m \u{1f3f4}\u{e0067} \\ </x>';

const metadata = { name: "w", namespace: "n", uid: "11111111-2222-3333-4444-555555555555", labels: { a: hostile } };

/** An event of an object that holds hostile text, as the EventSource publishes it, padded to a length in bytes. */
export function hostileEvent(bytes = 0): string {
  const object = (resourceVersion: string, pad: string): object => {
    return { metadata: { ...metadata, resourceVersion }, kind: hostile, spec: { text: hostile, pad } };
  };
  const event = (pad: string): string =>
    JSON.stringify({ type: "UPDATE", body: object("8", pad), oldBody: object("7", ""), group: "", version: "v1" });
  return event("x".repeat(Math.max(0, bytes - Buffer.byteLength(event("")))));
}

/**
 * The Workflows that the Sensors among the objects create of one event, one for each way that a rule can fire. Ways that
 * lead to one Workflow count once, as they do for the API server.
 */
export async function createdBy(
  oracle: EventsOracle,
  objects: readonly KubernetesObject[],
  event: string,
): Promise<readonly CreatedWorkflow[]> {
  const sensors = objects.filter((object): object is Sensor => object.kind === "Sensor");
  const triggers = sensors.flatMap(({ spec }) => spec.triggers);
  const workflows = await Promise.all(triggers.flatMap((trigger) => ofTrigger(oracle, trigger, event)));
  return [...new Map(workflows.map((workflow) => [workflow.metadata.name, workflow])).values()];
}

function ofTrigger(
  oracle: EventsOracle,
  { template: { k8s, conditions } }: SensorTrigger,
  event: string,
): readonly Promise<CreatedWorkflow>[] {
  if (!k8s) return [];
  return conditions.split(" || ").map(async (dependencyName) => {
    const { parameters, source } = k8s;
    const answer = await oracle.demand("params", { parameters, dependencyName, event, resource: source.resource });
    return JSON.parse(answer.resource ?? "") as CreatedWorkflow;
  });
}
