import type { KubernetesObject, Sensor, SensorTrigger } from "@argo-rules/argo-types";
import type { EventsOracle } from "./oracle.ts";
import type { Change } from "./table/row.ts";

/** What Argo would do with an event: the Workflow it creates or the request it sends, by trigger, or how it fails. */
export interface Started {
  readonly trigger: string;
  readonly url?: string;
  readonly workflow?: StartedWorkflow;
  readonly payload?: unknown;
  readonly error?: string;
}

/** A Workflow as Argo would post it to the API server, without the labels it adds itself. */
export interface StartedWorkflow {
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly labels: Readonly<Record<string, string>>;
  };
  readonly spec: {
    readonly workflowTemplateRef: { readonly name: string };
    readonly arguments?: { readonly parameters: readonly { readonly name: string; readonly value: string }[] };
  };
}

/** Sends one event of Argo's through every dependency of the Sensors, by Argo's own code. Filters must not fail. */
export async function startWith(
  oracle: EventsOracle,
  objects: readonly KubernetesObject[],
  event: string,
): Promise<readonly Started[]> {
  const started: Started[] = [];
  for (const { spec } of objects.filter((object): object is Sensor => object.kind === "Sensor")) {
    for (const dependency of spec.dependencies) {
      const { pass } = await oracle.demand("filter", { dependency, event });
      if (!pass) continue;
      for (const trigger of spec.triggers.filter((one) => isFiredBy(one, dependency.name))) {
        started.push(...(await run(oracle, trigger, dependency.name, event)));
      }
    }
  }
  return started;
}

/** The event of a change, as the EventSource would publish it. */
export async function eventOf(oracle: EventsOracle, { type, body, oldBody, tombstone }: Change): Promise<string> {
  const old = oldBody === undefined ? {} : { oldBody };
  const late = tombstone ? { tombstone: "default/x" } : {};
  const { event } = await oracle.demand("event", { type, body, ...old, ...late });
  return event;
}

function isFiredBy({ template }: SensorTrigger, dependency: string): boolean {
  return template.conditions.split(" || ").includes(dependency);
}

async function run(
  oracle: EventsOracle,
  { template, dlqTrigger }: SensorTrigger,
  dependencyName: string,
  event: string,
): Promise<readonly Started[]> {
  const trigger = template.name;
  const started: Started[] = [];
  if (template.k8s) {
    const { parameters, source } = template.k8s;
    const answer = await oracle.ask("params", { parameters, dependencyName, event, resource: source.resource });
    const failed = answer.error ?? (answer.resource === undefined ? "nothing came back" : undefined);
    if (failed !== undefined) started.push({ trigger, error: failed });
    else started.push({ trigger, workflow: JSON.parse(answer.resource ?? "") as StartedWorkflow });
  }
  for (const { name, http } of [template, ...(dlqTrigger ? [dlqTrigger.template] : [])]) {
    if (!http) continue;
    const { payload } = await oracle.demand("payload", { parameters: http.payload, dependencyName, event });
    started.push({ trigger: name, url: http.url, payload: JSON.parse(payload ?? "null") });
  }
  return started;
}

/** The arguments of a Workflow by name. */
export function argumentsOf({ spec }: StartedWorkflow): Readonly<Record<string, string>> {
  return Object.fromEntries((spec.arguments?.parameters ?? []).map(({ name, value }) => [name, value]));
}

/** JSON in base64. Throws when it is not just that. */
export function decoded(base64: string | undefined): unknown {
  const bytes = Buffer.from(base64 ?? "", "base64");
  if (bytes.toString("base64") !== base64) throw new Error(`not base64: ${base64}`);
  return JSON.parse(bytes.toString("utf8"));
}
