import { memberAt, type Json } from "../json/json.ts";
import type { KindTable } from "../knowledge/kind-table.ts";
import type { WatchedResource } from "../model/entry-index.ts";
import type { Passed, Pipeline } from "../model/pipeline.ts";
import type { ObjectChange } from "../semantics/change.ts";
import type { Unseen } from "./outcome.ts";
import { WatchedKinds } from "./watched-kinds.ts";

/** What the watches made of a change; without any entry that selects the object, nothing has passed. */
export type Fed = { readonly passed: readonly Passed[] } | { readonly unseen: Unseen };

/** Lets the watches of a pipeline see one change after the other, no more and no less than the changes tell. */
export class Feed {
  readonly #pipeline: Pipeline;
  readonly #kinds: WatchedKinds;
  /** States of objects that the watches know. */
  readonly #known = new WeakSet<object>();

  /** `startedAt` is when the EventSources started; -Infinity when all that is new shall be new enough. */
  constructor(
    pipeline: Pipeline,
    { kinds, startedAt }: { readonly kinds?: KindTable | undefined; readonly startedAt: number },
  ) {
    this.#pipeline = pipeline;
    const { resources } = pipeline;
    this.#kinds = new WatchedKinds(resources, kinds);
    for (const resource of resources) pipeline.start(resource, [], startedAt);
  }

  /** Shows the next change. Never throws, whatever the objects are. */
  show(change: ObjectChange): Fed {
    const about = this.#kinds.of(change);
    if ("unseen" in about) return about;
    if (change.kind === "updated" && change.old === undefined) {
      for (const resource of about.resources) this.#know(resource, change.new);
      return { unseen: { why: "stateBeforeUnknown" } };
    }
    const passed = about.resources.flatMap((resource) => this.#showTo(resource, change));
    if (change.kind !== "deleted") this.#remember(change.new);
    return { passed };
  }

  /** Lets the watches of a kind see a change. */
  #showTo(resource: WatchedResource, change: ObjectChange): readonly Passed[] {
    switch (change.kind) {
      case "created":
        return this.#pipeline.see(resource, { new: change.new }, now);
      case "updated": {
        const { old, new: after } = change;
        if (old === undefined) return [];
        if (!this.#isKnown(old)) this.#know(resource, old);
        // Two objects of one name: the first was deleted, and the other made, while no watch was there.
        if (uid(old) !== uid(after)) return this.#pipeline.see(resource, { new: after }, now);
        return this.#pipeline.see(resource, { old, new: after }, now);
      }
      case "deleted":
        this.#pipeline.know(resource, change.old);
        if (change.late) return this.#pipeline.miss(resource, change.old, now);
        return this.#pipeline.see(resource, { old: change.old }, now);
    }
  }

  #know(resource: WatchedResource, object: Json): void {
    this.#pipeline.know(resource, object);
    this.#remember(object);
  }

  #remember(object: Json): void {
    if (typeof object === "object" && object !== null) this.#known.add(object);
  }

  #isKnown(object: Json): boolean {
    return typeof object === "object" && object !== null && this.#known.has(object);
  }
}

/** When events are published: only Argo's own envelope tells it. No clock, so that the same input gives the same output. */
const now = 0;

function uid(object: Json): Json | undefined {
  return memberAt(object, "metadata", "uid");
}
