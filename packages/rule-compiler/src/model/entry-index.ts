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

/** The entries of one kind. */
interface OfKind {
  readonly resource: WatchedResource;
  readonly all: Entry[];
  /** By namespace, those of the whole cluster under "", each with its place among all. */
  readonly byNamespace: Map<string, (readonly [place: number, entry: Entry])[]>;
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
        const known = { eventSource: metadata.name, eventName, watch: new Watch(listening) };
        const kind = this.#kindOf({ group, version, resource });
        const there = kind.byNamespace.get(namespace);
        if (there) there.push([kind.all.length, known]);
        else kind.byNamespace.set(namespace, [[kind.all.length, known]]);
        kind.all.push(known);
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
    const namespaces = new Set(["", ...objects.map(namespaceOf)]);
    const found = [...namespaces].flatMap((namespace) => kind.byNamespace.get(namespace) ?? []);
    return found.toSorted(([one], [other]) => one - other).map(([, entry]) => entry);
  }

  #kindOf(resource: WatchedResource): OfKind {
    const key = keyOf(resource);
    const known = this.#kinds.get(key);
    if (known) return known;
    const fresh: OfKind = { resource, all: [], byNamespace: new Map() };
    this.#kinds.set(key, fresh);
    return fresh;
  }
}

/** A space can't be part of any name. */
function keyOf({ group, version, resource }: WatchedResource): string {
  return `${group} ${version} ${resource}`;
}
