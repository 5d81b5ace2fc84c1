import type { EventSource, Sensor } from "@argo-rules/argo-types";
import type { Json } from "../json/json.ts";
import { EventData } from "./event.ts";
import { listen, type Dispatched } from "./event-source.ts";
import { SensorModel, type Judged } from "./sensor.ts";
import { Watch, type StoredChange } from "./watch.ts";
import type { Time } from "./time.ts";

/** What an entry of an EventSource did, and what the Sensors that listen to it made of that. */
export interface Passed {
  readonly eventSource: string;
  readonly eventName: string;
  readonly dispatched: Dispatched;
  /** By Sensor; those whose dependencies listen to the entry. */
  readonly judged: readonly (Judged & { readonly sensor: string })[];
}

/** The kind of the objects that a change is about. */
export interface WatchedResource {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
}

interface Entry {
  readonly eventSource: string;
  readonly eventName: string;
  readonly resource: WatchedResource;
  readonly watch: Watch;
}

interface Listener {
  readonly sensor: string;
  readonly model: SensorModel;
}

/**
 * EventSources and Sensors of one namespace with a bus between them that loses nothing. Throws NotModelled for what is
 * not modelled, and an Error for an entry that Argo never starts.
 */
export class Pipeline {
  readonly #entries: readonly Entry[];
  /** By `<EventSource>/<event name>`. */
  readonly #listeners = new Map<string, Listener[]>();

  constructor({
    eventSources,
    sensors,
  }: {
    readonly eventSources: readonly EventSource[];
    readonly sensors: readonly Sensor[];
  }) {
    this.#entries = eventSources.flatMap(({ metadata, spec }) =>
      Object.entries(spec.resource ?? {}).map(([eventName, entry]) => {
        const listening = listen(entry);
        if ("error" in listening) throw new Error(`${metadata.name}/${eventName}: ${listening.error}`);
        const { group, version, resource } = entry;
        return {
          eventSource: metadata.name,
          eventName,
          resource: { group, version, resource },
          watch: new Watch(listening),
        };
      }),
    );
    for (const sensor of sensors) {
      const listener = { sensor: sensor.metadata.name, model: new SensorModel(sensor) };
      const heard = sensor.spec.dependencies.map((one) => `${one.eventSourceName}/${one.eventName}`);
      for (const key of new Set(heard)) this.#listeners.set(key, [...(this.#listeners.get(key) ?? []), listener]);
    }
  }

  /** The pods start, with these objects of a kind there. */
  start(resource: WatchedResource, objects: readonly Json[], at: Time): readonly Passed[] {
    return this.#each(resource, (watch) => watch.start(objects, at), at);
  }

  /** A change that the watches see. */
  see(resource: WatchedResource, change: StoredChange, at: Time): readonly Passed[] {
    return this.#each(resource, (watch) => watch.see(change, at), at);
  }

  /** The watches ended, and start anew with what there is by now. */
  rewatch(resource: WatchedResource, objects: readonly Json[], at: Time): readonly Passed[] {
    return this.#each(resource, (watch) => watch.rewatch(objects, at), at);
  }

  /** The watches failed, and all is listed again. */
  relist(resource: WatchedResource, objects: readonly Json[], at: Time): readonly Passed[] {
    return this.#each(resource, (watch) => watch.relist(objects, at), at);
  }

  #each(of: WatchedResource, use: (watch: Watch) => readonly Dispatched[], at: Time): readonly Passed[] {
    return this.#entries
      .filter(({ resource }) => isSame(resource, of))
      .flatMap((entry) => use(entry.watch).map((dispatched) => this.#publish(entry, dispatched, at)));
  }

  #publish({ eventSource, eventName }: Entry, dispatched: Dispatched, at: Time): Passed {
    const passed = { eventSource, eventName, dispatched };
    if ("dropped" in dispatched) return { ...passed, judged: [] };
    const data = new EventData(dispatched.data);
    const context = {
      // Argo's is 32 random digits.
      id: "0".repeat(32),
      source: eventSource,
      subject: eventName,
      type: "resource",
      datacontenttype: "application/json",
      time: `${new Date(at).toISOString().slice(0, 19)}Z`,
    };
    const listeners = this.#listeners.get(`${eventSource}/${eventName}`) ?? [];
    const judged = listeners.flatMap(({ sensor, model }) =>
      model.receive({ context, data }).map((one) => ({ ...one, sensor })),
    );
    return { ...passed, judged };
  }
}

function isSame(one: WatchedResource, other: WatchedResource): boolean {
  return one.group === other.group && one.version === other.version && one.resource === other.resource;
}
