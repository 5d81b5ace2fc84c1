import type { EventSource } from "@argo-rules/argo-types";
import type { Json } from "../json/json.ts";
import { listen } from "./event-source.ts";
import { namespaceOf } from "./notification.ts";
import { Watch } from "./watch.ts";

/** The kind of the objects that a change is about. */
export interface WatchedResource {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
}

/** An entry of an EventSource that listens. */
export interface Entry {
  readonly eventSource: string;
  readonly eventName: string;
  readonly watch: Watch;
}

interface Placed {
  /** Among all entries of the kind. */
  readonly place: number;
  readonly entry: Entry;
}

/** The entries of one kind. */
class OfKind {
  readonly resource: WatchedResource;
  /** In the order of the manifests. */
  readonly all: Entry[] = [];
  /** By the namespace that they watch, those of the whole cluster under "". */
  readonly #watching = new Map<string, Placed[]>();
  /** Those that may see objects of a namespace, for namespaces that an entry watches. */
  readonly #seeing = new Map<string, readonly Entry[]>();

  constructor(resource: WatchedResource) {
    this.resource = resource;
  }

  add(entry: Entry, namespace: string): void {
    const placed = { place: this.all.length, entry };
    const others = this.#watching.get(namespace);
    if (others) others.push(placed);
    else this.#watching.set(namespace, [placed]);
    this.all.push(entry);
    this.#seeing.clear();
  }

  seeing(namespace: string): readonly Entry[] {
    const known = this.#seeing.get(this.#watching.has(namespace) ? namespace : "");
    if (known) return known;
    const own = namespace === "" ? [] : (this.#watching.get(namespace) ?? []);
    const placed = [...own, ...(this.#watching.get("") ?? [])].toSorted((one, other) => one.place - other.place);
    const entries = placed.map(({ entry }) => entry);
    this.#seeing.set(own.length > 0 ? namespace : "", entries);
    return entries;
  }
}

/** The entries of EventSources by what they watch, so that an object is shown to those alone that could see it. */
export class EntryIndex {
  readonly #kinds = new Map<string, OfKind>();

  /** Throws an Error for an entry that Argo never starts, and NotModelled for what is not modelled of its filter. */
  constructor(eventSources: readonly EventSource[]) {
    for (const { metadata, spec } of eventSources) {
      for (const [eventName, entry] of Object.entries(spec.resource ?? {})) {
        const listening = listen(entry);
        if ("error" in listening) throw new Error(`${metadata.name}/${eventName}: ${listening.error}`);
        const { group, version, resource, namespace } = entry;
        const watch = new Watch(listening);
        this.#kindOf({ group, version, resource }).add({ eventSource: metadata.name, eventName, watch }, namespace);
      }
    }
  }

  /** The kinds that are watched. */
  get resources(): readonly WatchedResource[] {
    return [...this.#kinds.values()].map(({ resource }) => resource);
  }

  /** All entries of a kind, in the order of the manifests. */
  of(resource: WatchedResource): readonly Entry[] {
    return this.#kinds.get(keyOf(resource))?.all ?? [];
  }

  /** Those of them that may select one of some objects: the others watch other namespaces. */
  about(resource: WatchedResource, objects: readonly Json[]): readonly Entry[] {
    const kind = this.#kinds.get(keyOf(resource));
    if (!kind) return [];
    const [first, ...others] = objects.map(namespaceOf);
    if (first === undefined || others.every((one) => one === first)) return kind.seeing(first ?? "");
    return kind.all;
  }

  #kindOf(resource: WatchedResource): OfKind {
    const key = keyOf(resource);
    const known = this.#kinds.get(key);
    if (known) return known;
    const fresh = new OfKind(resource);
    this.#kinds.set(key, fresh);
    return fresh;
  }
}

/** A space can't be part of any name. */
function keyOf({ group, version, resource }: WatchedResource): string {
  return `${group} ${version} ${resource}`;
}
