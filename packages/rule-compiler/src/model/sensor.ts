import type { Sensor, SensorTrigger } from "@argo-rules/argo-types";
import { goText } from "../json/go-text.ts";
import { readJson } from "../json/read-json.ts";
import type { Json } from "../json/json.ts";
import { alternativesOf } from "./conditions.ts";
import type { EventContext } from "./context-filter.ts";
import type { EventData } from "./event.ts";
import { compileFilter, type Filter, type Verdict } from "./filter.ts";
import { GoError } from "./go-error.ts";
import { compileTemplate } from "./go-template/template.ts";
import { NotModelled } from "./not-modelled.ts";
import { applyParameters } from "./params.ts";
import type { Fired } from "./param-value.ts";
import { payloadOf } from "./payload.ts";

/** An event as a Sensor receives it. */
export interface Received {
  readonly context: EventContext;
  readonly data: EventData;
}

/** What a dependency makes of an event. */
export interface Judged {
  readonly dependency: string;
  readonly verdict: Verdict;
  /** What the triggers do that it fires alone. */
  readonly actions: readonly Action[];
}

/** What a trigger does. */
export interface Action {
  readonly trigger: string;
  readonly does:
    | { readonly kind: "http"; readonly url: string; readonly body: string | undefined }
    /** `resource` is the JSON text of what is created. */
    | { readonly kind: "k8s"; readonly operation: string; readonly resource: string }
    | { readonly kind: "log" }
    /** Argo fails, and tries again as `retryStrategy` says; at the end comes the dead-letter trigger. */
    | { readonly kind: "failed"; readonly error: string };
}

interface Listener {
  readonly name: string;
  readonly filter: Filter;
  readonly triggers: readonly SensorTrigger[];
}

/**
 * A Sensor that receives events, one at a time. Throws NotModelled for what is not modelled, when it is made or when it
 * receives. Source: argo-events pkg/sensors/listener.go.
 */
export class SensorModel {
  /** By `<source>/<subject>`. */
  readonly #listeners = new Map<string, Listener[]>();

  constructor({ spec }: Pick<Sensor, "spec">) {
    const names = spec.dependencies.map(({ name }) => name);
    const fired = spec.triggers.map((trigger) => ({
      trigger,
      by: alternativesOf(trigger.template.conditions, names),
    }));
    for (const dependency of spec.dependencies) {
      const { name, eventSourceName, eventName } = dependency;
      const key = `${eventSourceName}/${eventName}`;
      const triggers = fired.filter(({ by }) => by.includes(name)).map(({ trigger }) => trigger);
      const listener = { name, filter: compileFilter(dependency, compileTemplate), triggers };
      this.#listeners.set(key, [...(this.#listeners.get(key) ?? []), listener]);
    }
  }

  /** What each dependency that listens to the event makes of it. */
  receive({ context, data }: Received): readonly Judged[] {
    const listeners = this.#listeners.get(`${context.source}/${context.subject}`) ?? [];
    return listeners.map(({ name, filter, triggers }) => {
      const verdict = filter(data, context);
      const fired: Fired = { dependency: name, data, context };
      const actions = verdict.pass ? triggers.map((trigger) => act(trigger, fired)) : [];
      return { dependency: name, verdict, actions };
    });
  }
}

function act({ template, parameters }: SensorTrigger & { readonly parameters?: unknown }, fired: Fired): Action {
  const { name, http, k8s, log } = template;
  if (parameters !== undefined) throw new NotModelled("parameters of a trigger's template");
  if (http) {
    const body = payloadOf(http.payload ?? [], fired);
    if (body instanceof GoError) return { trigger: name, does: { kind: "failed", error: body.message } };
    return { trigger: name, does: { kind: "http", url: http.url, body } };
  }
  if (k8s) {
    const resource = applyParameters(asJson(k8s.source.resource), k8s.parameters ?? [], fired);
    if (resource instanceof GoError) return { trigger: name, does: { kind: "failed", error: resource.message } };
    return { trigger: name, does: { kind: "k8s", operation: k8s.operation ?? "create", resource: goText(resource) } };
  }
  if (log) return { trigger: name, does: { kind: "log" } };
  throw new NotModelled(`the type of the trigger ${name}`);
}

function asJson(value: unknown): Json {
  const read = readJson(JSON.stringify(value));
  if ("problem" in read) throw new Error(`bug: a manifest is no JSON: ${read.problem.message}`);
  return read.value;
}
