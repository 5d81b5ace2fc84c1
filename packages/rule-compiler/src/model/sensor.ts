import type { Sensor, SensorTrigger } from "@argo-rules/argo-types";
import { goText } from "../json/go-text.ts";
import { readJson } from "../json/read-json.ts";
import { memberAt, type Json } from "../json/json.ts";
import { argoCommand, submitted } from "./argo-command.ts";
import { alternativesAmong } from "./conditions.ts";
import type { EventContext } from "./context-filter.ts";
import type { EventData } from "./event.ts";
import { compileFilter, type Filter, type Verdict } from "./filter.ts";
import { GoError } from "./go-error.ts";
import { compileTemplate } from "./go-template/template.ts";
import { NotModelled } from "./not-modelled.ts";
import { applyParameters } from "./params.ts";
import type { Fired, Parameter } from "./param-value.ts";
import { payloadOf } from "./payload.ts";

/** An event as a Sensor receives it. */
export interface Received {
  readonly context: EventContext;
  readonly data: EventData;
}

/** What a dependency makes of an event. */
export interface Judged {
  readonly sensor: string;
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
    /** `resource` is the JSON text of what is created, without the labels that Argo adds. */
    | { readonly kind: "k8s"; readonly operation: string; readonly resource: string }
    /** Argo starts the argo CLI with these arguments, of which `FILE` holds the resource, and then the trigger's `args`. */
    | { readonly kind: "argo"; readonly command: readonly string[]; readonly resource: string }
    | { readonly kind: "log" }
    /**
     * Argo fails, and tries again as `retryStrategy` says; at the end comes the dead-letter trigger. `error` holds no value
     * of the event.
     */
    | { readonly kind: "failed"; readonly error: string };
}

interface Listener {
  readonly name: string;
  readonly filter: Filter;
  readonly triggers: readonly SensorTrigger[];
}

/** A dependency or trigger that is not modelled, or not for an event that came. */
export interface Refusal {
  readonly sensor: string;
  /** Its name. */
  readonly part: string;
  /** What is not modelled. */
  readonly what: string;
}

/**
 * A Sensor that receives events, one at a time. Throws NotModelled for what is not modelled, when it is made or when it
 * receives; with `refused`, that is told instead, and what is not modelled does nothing.
 * Source: argo-events pkg/sensors/listener.go.
 */
export class SensorModel {
  /** By `<source>/<subject>`. */
  readonly #listeners = new Map<string, Listener[]>();
  readonly #sensor: string;
  readonly #namespace: string;
  readonly #refused: ((refusal: Refusal) => void) | undefined;

  constructor({ metadata, spec }: Pick<Sensor, "spec" | "metadata">, refused?: (refusal: Refusal) => void) {
    this.#sensor = metadata.name;
    this.#namespace = metadata.namespace;
    this.#refused = refused;
    const triggers = this.#triggersOf(spec);
    for (const dependency of spec.dependencies) {
      const { name, eventSourceName, eventName } = dependency;
      const key = `${eventSourceName}/${eventName}`;
      try {
        const filter = compileFilter(dependency, compileTemplate);
        const listener = { name, filter, triggers: triggers.get(name) ?? [] };
        const others = this.#listeners.get(key);
        if (others) others.push(listener);
        else this.#listeners.set(key, [listener]);
      } catch (error) {
        this.#refuse(name, error);
      }
    }
  }

  /** The triggers that each dependency fires. */
  #triggersOf({ dependencies, triggers }: Sensor["spec"]): ReadonlyMap<string, readonly SensorTrigger[]> {
    const fired = new Map<string, SensorTrigger[]>(dependencies.map(({ name }) => [name, []]));
    const alternatives = alternativesAmong([...fired.keys()]);
    for (const trigger of triggers) {
      try {
        for (const name of alternatives(trigger.template.conditions)) fired.get(name)?.push(trigger);
      } catch (error) {
        this.#refuse(trigger.template.name, error);
      }
    }
    return fired;
  }

  /** What each dependency that listens to the event makes of it. */
  receive(received: Received): readonly Judged[] {
    return this.hearing(received.context.source, received.context.subject)(received);
  }

  /** The same for events of one entry of an EventSource, whose dependencies are found once. */
  hearing(source: string, subject: string): (received: Received) => readonly Judged[] {
    const listeners = this.#listeners.get(`${source}/${subject}`) ?? [];
    return (received) => {
      const judged: Judged[] = [];
      for (const listener of listeners) {
        try {
          judged.push(this.#judge(listener, received));
        } catch (error) {
          this.#refuse(listener.name, error);
        }
      }
      return judged;
    };
  }

  #judge({ name, filter, triggers }: Listener, { context, data }: Received): Judged {
    const verdict = filter(data, context);
    const judged = { sensor: this.#sensor, dependency: name, verdict };
    if (!verdict.pass) return { ...judged, actions: [] };
    const fired: Fired = { dependency: name, data, context };
    return { ...judged, actions: triggers.map((trigger) => act(trigger, fired, this.#namespace)) };
  }

  #refuse(part: string, error: unknown): void {
    if (!this.#refused || !(error instanceof NotModelled)) throw error;
    this.#refused({ sensor: this.#sensor, part, what: error.what });
  }
}

/** A trigger that does something with a resource. */
interface ResourceTrigger {
  readonly operation?: string;
  readonly source: { readonly resource?: unknown };
  readonly parameters?: readonly Parameter[];
}

/** What hand-written triggers have besides ours, as far as it matters here. */
interface OtherParts {
  readonly parameters?: unknown;
  readonly template: SensorTrigger["template"] & {
    readonly http?: { readonly parameters?: unknown; readonly dynamicHeaders?: unknown };
    readonly argoWorkflow?: ResourceTrigger & { readonly args?: readonly string[] };
  };
}

function act({ template, parameters }: SensorTrigger & OtherParts, fired: Fired, namespace: string): Action {
  if (parameters !== undefined) throw new NotModelled("parameters of a trigger's template");
  const does = doneBy(template, fired, namespace);
  return {
    trigger: template.name,
    does: does instanceof GoError ? { kind: "failed", error: does.message } : does,
  };
}

function doneBy(template: OtherParts["template"], fired: Fired, namespace: string): Action["does"] | GoError {
  const { name, http, k8s, argoWorkflow, log } = template;
  // In the order in which Argo looks for them. For Go, an operation that is left out is an empty one.
  if (k8s) {
    const resource = resourceOf(k8s, fired);
    if (resource instanceof GoError) return resource;
    return { kind: "k8s", operation: k8s.operation || "create", resource: goText(resource) };
  }
  if (argoWorkflow) {
    const { args = [] } = argoWorkflow;
    const operation = argoWorkflow.operation || "submit";
    const resource = resourceOf(argoWorkflow, fired);
    if (resource instanceof GoError) return resource;
    const command = argoCommand({ resource, operation, args, namespace });
    if (command instanceof GoError) return command;
    return { kind: "argo", command, resource: goText(operation === "submit" ? submitted(resource) : resource) };
  }
  if (http) {
    if (http.parameters !== undefined) throw new NotModelled("parameters of an HTTP trigger");
    if (http.dynamicHeaders !== undefined) throw new NotModelled("dynamicHeaders of an HTTP trigger");
    const body = payloadOf(http.payload ?? [], fired);
    return body instanceof GoError ? body : { kind: "http", url: http.url, body };
  }
  if (log) return { kind: "log" };
  throw new NotModelled(`the type of the trigger ${name}`);
}

/** The resource of a trigger with its parameters put in. Without parameters, Argo does not look at it. */
function resourceOf({ source, parameters = [] }: ResourceTrigger, fired: Fired): Json | GoError {
  if (source.resource === undefined)
    throw new NotModelled("a resource that stands somewhere else than in the manifest");
  const resource = applyParameters(asJson(source.resource), parameters, fired);
  if (resource instanceof GoError || parameters.length === 0) return resource;
  const kind = memberAt(resource, "kind");
  return typeof kind === "string" && kind !== "" ? resource : new GoError("its resource has no kind");
}

function asJson(value: unknown): Json {
  const read = readJson(JSON.stringify(value));
  if ("problem" in read) throw new Error(`bug: a manifest is no JSON: ${read.problem.message}`);
  return read.value;
}
