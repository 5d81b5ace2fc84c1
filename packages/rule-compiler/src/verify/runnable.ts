import type { EventSource, Sensor } from "@argo-rules/argo-types";
import { listen, type ResourceEntry } from "../model/event-source.ts";
import { NotModelled } from "../model/not-modelled.ts";
import { plainNode } from "../parse/plain.ts";
import type { Manifest } from "./manifest.ts";

/** Something in a manifest that is not run, since the model of Argo refuses it. */
export interface LeftOut {
  /** The object and the part of it: `EventSource a, pods`. */
  readonly where: string;
  readonly what: string;
}

/** Manifests in the form that the model of Argo takes. */
export interface Runnable {
  readonly eventSources: readonly EventSource[];
  readonly sensors: readonly Sensor[];
  readonly leftOut: readonly LeftOut[];
}

type Plain = Readonly<Record<string, unknown>>;

/**
 * Fills in what hand-written manifests leave out, as Go does: empty texts and lists. Entries that are not modelled are
 * left out and told. The manifests are those of which nothing is wrong: their types are Argo's.
 */
export function runnable(manifests: readonly Manifest[]): Runnable {
  const leftOut: LeftOut[] = [];
  const eventSources = manifests.filter(({ kind }) => kind === "EventSource").map((one) => eventSourceOf(one, leftOut));
  const sensors = manifests.filter(({ kind }) => kind === "Sensor").map(sensorOf);
  return { eventSources, sensors, leftOut };
}

function eventSourceOf({ name, node }: Manifest, leftOut: LeftOut[]): EventSource {
  const entries = Object.entries(objectAt(valueOf(node), "spec", "resource")).flatMap(([event, written]) => {
    const entry = entryOf(written as Plain);
    const refused = refusalOf(entry);
    if (refused === undefined) return [[event, entry] as const];
    leftOut.push({ where: `EventSource ${name}, ${event}`, what: refused });
    return [];
  });
  return { metadata: { name }, spec: { resource: Object.fromEntries(entries) } } as unknown as EventSource;
}

function entryOf(written: Plain): ResourceEntry {
  const filter = objectAt(written, "filter");
  const items = (key: string): readonly Plain[] =>
    listAt(filter, key).map((item) => ({ key: "", operation: "", value: "", ...item }));
  const given = { group: "", version: "", resource: "", namespace: "", eventTypes: [], ...written };
  if (!("filter" in written)) return given;
  return {
    ...given,
    filter: { ...filter, labels: items("labels"), fields: items("fields") } as ResourceEntry["filter"] & object,
  };
}

/** What of an entry is not modelled; or why Argo never starts it. */
function refusalOf(entry: ResourceEntry): string | undefined {
  try {
    const listening = listen(entry);
    return "error" in listening ? listening.error : undefined;
  } catch (error) {
    if (error instanceof NotModelled) return error.what;
    throw error;
  }
}

function sensorOf({ name, namespace, node }: Manifest): Sensor {
  const spec = objectAt(valueOf(node), "spec");
  const dependencies = listAt(spec, "dependencies").map((one) => ({
    name: "",
    eventSourceName: "",
    eventName: "",
    ...one,
  }));
  const triggers = listAt(spec, "triggers").map(triggerOf);
  // Whoever applies the manifest chooses the namespace that it leaves out.
  const metadata = { name, namespace: namespace === "" ? "NAMESPACE" : namespace };
  return { metadata, spec: { dependencies, triggers } } as unknown as Sensor;
}

function triggerOf(trigger: Plain): Plain {
  const template = objectAt(trigger, "template");
  const filled = Object.fromEntries(
    Object.entries(template).map(([key, value]) => [key, isPlain(value) ? withParameters(value) : value]),
  );
  return { ...trigger, template: { name: "", ...filled } };
}

/** A trigger of one type; Argo reads a parameter without `dest` or `dependencyName` as one with empty ones. */
function withParameters(type: Plain): Plain {
  const lists = ["payload", "parameters"].flatMap((key) => {
    const parameters = listAt(type, key).map((one) => ({
      dest: "",
      ...one,
      src: { dependencyName: "", ...objectAt(one, "src") },
    }));
    return parameters.length > 0 ? [[key, parameters] as const] : [];
  });
  const others = Object.entries(type).filter(([key]) => key !== "payload" && key !== "parameters");
  return Object.fromEntries([...others, ...lists]);
}

/** A node as a plain value, without members that are null: Go reads them as not there. */
function valueOf(node: Manifest["node"]): Plain {
  return withoutNulls(plainNode(node)) as Plain;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)] as const])),
  );
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectAt(value: unknown, ...keys: readonly string[]): Plain {
  const found = keys.reduce<unknown>(
    (from, key) => (isPlain(from) && Object.hasOwn(from, key) ? from[key] : undefined),
    value,
  );
  return isPlain(found) ? found : {};
}

function listAt(value: Plain, key: string): readonly Plain[] {
  const found = Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(found) ? found.filter(isPlain) : [];
}
