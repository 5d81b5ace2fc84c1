import type { EventSource, Sensor } from "@argo-rules/argo-types";
import type { Json } from "../json/json.ts";
import type { EventContext } from "./context-filter.ts";
import { EntryIndex, type Entry, type WatchedResource } from "./entry-index.ts";
import type { Dispatched } from "./event-source.ts";
import { SensorModel, type Judged, type Received, type Refusal } from "./sensor.ts";
import type { StoredChange, Watch } from "./watch.ts";
import type { Time } from "./time.ts";

/** What an entry of an EventSource did, and what the Sensors that listen to it made of that. */
export interface Passed {
  readonly eventSource: string;
  readonly eventName: string;
  readonly dispatched: Dispatched;
  /** By Sensor; those whose dependencies listen to the entry. */
  readonly judged: readonly Judged[];
}

/**
 * EventSources and Sensors of one namespace with a bus between them that loses nothing. Throws NotModelled for what is
 * not modelled, unless somebody wants to be told of it instead: then what could not be modelled judges nothing. Throws
 * an Error for an entry that Argo never starts.
 */
export class Pipeline {
  readonly #entries: EntryIndex;
  /** Sensors by `<EventSource>/<event name>`. */
  readonly #sensors = new Map<string, SensorModel[]>();
  /** What they make of the events of an entry. */
  readonly #hearing = new Map<Entry, readonly ((received: Received) => readonly Judged[])[]>();

  constructor({
    eventSources,
    sensors,
    refused,
  }: {
    readonly eventSources: readonly EventSource[];
    readonly sensors: readonly Sensor[];
    /** Is told of each dependency or trigger that is not modelled, when the pipeline is made or when an event comes. */
    readonly refused?: (refusal: Refusal) => void;
  }) {
    this.#entries = new EntryIndex(eventSources);
    for (const sensor of sensors) {
      const model = new SensorModel(sensor, refused);
      const heard = sensor.spec.dependencies.map((one) => keyOf(one.eventSourceName, one.eventName));
      for (const key of new Set(heard)) {
        const others = this.#sensors.get(key);
        if (others) others.push(model);
        else this.#sensors.set(key, [model]);
      }
    }
  }

  /** The kinds that are watched. */
  get resources(): readonly WatchedResource[] {
    return this.#entries.resources;
  }

  /** The pods start, with these objects of a kind there. */
  start(resource: WatchedResource, objects: readonly Json[], at: Time): readonly Passed[] {
    return this.#publishAll(this.#entries.of(resource), (watch) => watch.start(objects, at), at);
  }

  /** A change that the watches see. */
  see(resource: WatchedResource, change: StoredChange, at: Time): readonly Passed[] {
    const objects = [change.old, change.new].flatMap((object) => object ?? []);
    return this.#publishAll(this.#entries.about(resource, objects), (watch) => watch.see(change, at), at);
  }

  /** What the watches know from before, in that state, without having said anything that counts here. */
  know(resource: WatchedResource, object: Json): void {
    for (const { watch } of this.#entries.about(resource, [object])) watch.know(object);
  }

  /** The watches failed, and when all was listed again, nothing had changed but that this object was gone. */
  miss(resource: WatchedResource, object: Json, at: Time): readonly Passed[] {
    return this.#publishAll(this.#entries.about(resource, [object]), (watch) => watch.miss(object, at), at);
  }

  /** The watches ended, and start anew with what there is by now. */
  rewatch(resource: WatchedResource, objects: readonly Json[], at: Time): readonly Passed[] {
    return this.#publishAll(this.#entries.of(resource), (watch) => watch.rewatch(objects, at), at);
  }

  /** The watches failed, and all is listed again. */
  relist(resource: WatchedResource, objects: readonly Json[], at: Time): readonly Passed[] {
    return this.#publishAll(this.#entries.of(resource), (watch) => watch.relist(objects, at), at);
  }

  #publishAll(entries: readonly Entry[], use: (watch: Watch) => readonly Dispatched[], at: Time): readonly Passed[] {
    return entries.flatMap((entry) => use(entry.watch).map((dispatched) => this.#publish(entry, dispatched, at)));
  }

  #publish(entry: Entry, dispatched: Dispatched, at: Time): Passed {
    const { eventSource, eventName } = entry;
    if ("dropped" in dispatched) return { eventSource, eventName, dispatched, judged: [] };
    const { event: data } = dispatched;
    const context: EventContext = {
      // Argo's is 32 random digits.
      id: "0".repeat(32),
      source: eventSource,
      subject: eventName,
      type: "resource",
      datacontenttype: "application/json",
      time: `${new Date(at).toISOString().slice(0, 19)}Z`,
    };
    const judged = this.#hearers(entry).flatMap((hear) => hear({ context, data }));
    return { eventSource, eventName, dispatched, judged };
  }

  #hearers(entry: Entry): readonly ((received: Received) => readonly Judged[])[] {
    const known = this.#hearing.get(entry);
    if (known) return known;
    const { eventSource, eventName } = entry;
    const models = this.#sensors.get(keyOf(eventSource, eventName)) ?? [];
    const hearers = models.map((model) => model.hearing(eventSource, eventName));
    this.#hearing.set(entry, hearers);
    return hearers;
  }
}

function keyOf(eventSource: string, eventName: string): string {
  return `${eventSource}/${eventName}`;
}
