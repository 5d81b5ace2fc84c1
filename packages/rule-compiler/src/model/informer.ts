import type { Json } from "../json/json.ts";
import { cacheKey, nameOf, namespaceOf, type Notification, type WatchMessage } from "./notification.ts";

/**
 * The informer of one entry of an EventSource: what its handlers are told when the API server says something. Knows an
 * object by namespace and name, so that one that was deleted and made anew while nobody watched is an update of the old
 * one. Source: client-go tools/cache (reflector.go, delta_fifo.go, controller.go).
 */
export class Informer {
  readonly #cache = new Map<string, Json>();

  /** Takes one message and returns what the handlers are told, in order. */
  take(message: WatchMessage): readonly Notification[] {
    switch (message.type) {
      case "LIST":
        return this.#replace(message.objects);
      // A watch that starts anew says ADDED of all there is; what is known already is an update.
      case "ADDED":
      case "MODIFIED":
        return [this.#put(message.object)];
      case "DELETED":
        // What is not known was reported as deleted before, by a relist.
        if (!this.#cache.delete(keyOf(message.object))) return [];
        return [{ type: "DELETE", object: message.object, late: false }];
    }
  }

  /** What a list says that holds everything as it is known, but for one object, which is gone. */
  miss(object: Json): readonly Notification[] {
    const key = keyOf(object);
    const known = this.#cache.get(key);
    if (known === undefined) return [];
    this.#cache.delete(key);
    return [{ type: "DELETE", object: known, late: true }];
  }

  #put(object: Json): Notification {
    const key = keyOf(object);
    const old = this.#cache.get(key);
    this.#cache.set(key, object);
    return old === undefined ? { type: "ADD", object } : { type: "UPDATE", object, old };
  }

  #replace(objects: readonly Json[]): readonly Notification[] {
    const told = objects.map((object) => this.#put(object));
    const listed = new Set(objects.map(keyOf));
    // Go walks its map in no order.
    const gone = [...this.#cache].filter(([key]) => !listed.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [key] of gone) this.#cache.delete(key);
    return [...told, ...gone.map(([, object]): Notification => ({ type: "DELETE", object, late: true }))];
  }
}

function keyOf(object: Json): string {
  return cacheKey(namespaceOf(object), nameOf(object));
}
