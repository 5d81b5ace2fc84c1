import type { EventSource, Sensor } from "@argo-rules/argo-types";
import type { Json } from "../json/json.ts";
import type { EventContext } from "./context-filter.ts";
import { EntryIndex, type Entry, type WatchedResource } from "./entry-index.ts";
import { EventData } from "./event.ts";
import type { Dispatched } from "./event-source.ts";
import { SensorModel, type Judged, type Refusal } from "./sensor.ts";
import type { StoredChange, Watch } from "./watch.ts";
import type { Time } from "./time.ts";

/** What an entry of an EventSource did, and what the Sensors that listen to it made of that. */
export interface Passed {
  readonly eventSource: string;
  readonly eventName: string;
  readonly dispatched: Dispatched;
  /** By Sensor; those whose dependencies listen to the entry. */
  readonly judged: readonly (Judged & { readonly sensor: string })[];
}

interface Listener {
  readonly sensor: string;
  readonly model: SensorModel;
}

/**
 * EventSources and Sensors of one namespace with a bus between them that loses nothing. Throws NotModelled for what is
 * not modelled, unless somebody wants to be told of it instead: then what could not be modelled judges nothing. Throws
 * an Error for an entry that Argo never starts.
 */
export class Pipeline {
  readonly #entries: EntryIndex;
  /** By `<EventSource>/<event name>`. */
  readonly #listeners = new Map<string, Listener[]>();
  /** The last event: several entries publish the same of one change. */
  #last: EventData | undefined;

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
      const listener = { sensor: sensor.metadata.name, model: new SensorModel(sensor, refused) };
      const heard = sensor.spec.dependencies.map((one) => `${one.eventSourceName}/${one.eventName}`);
      for (const key of new Set(heard)) {
        const others = this.#listeners.get(key);
        if (others) others.push(listener);
        else this.#listeners.set(key, [listener]);
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

  #publish({ eventSource, eventName }: Entry, dispatched: Dispatched, at: Time): Passed {
    if ("dropped" in dispatched) return { eventSource, eventName, dispatched, judged: [] };
    const data = this.#dataOf(dispatched.data);
    const context: EventContext = {
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
    return { eventSource, eventName, dispatched, judged };
  }

  #dataOf(text: string): EventData {
    if (this.#last?.text !== text) this.#last = new EventData(text);
    return this.#last;
  }
}
