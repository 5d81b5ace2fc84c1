import { isJsonObject, jsonObject, memberAt, type Json } from "../json/json.ts";
import type { Clock, Dispatched, Listening } from "./event-source.ts";
import { Informer } from "./informer.ts";
import type { Notification, WatchMessage } from "./notification.ts";
import type { Time } from "./time.ts";

/** What happened to one object at the API server: it was created, updated or deleted. */
export interface StoredChange {
  readonly old?: Json;
  readonly new?: Json;
}

/**
 * One entry of an EventSource from its start on: what it publishes while objects change. The API server compares each
 * change with the selector before and after: an object that leaves it is sent as DELETED, as it was before, with the
 * new resource version; one that enters it is ADDED, however old. A watch that ends starts anew without a resource
 * version, because Argo wipes it, so that nothing tells of what was deleted meanwhile.
 * Source: kube-apiserver storage/cacher, argo-events sources/resource/start.go (tweakListOptions), client-go reflector.go.
 */
export class Watch {
  readonly #listening: Listening;
  #informer = new Informer();
  #startedAt: Time = 0;

  constructor(listening: Listening) {
    this.#listening = listening;
  }

  /** The pod starts, or another one takes over: everything is listed, and nothing is known from before. */
  start(objects: readonly Json[], at: Time): readonly Dispatched[] {
    this.#informer = new Informer();
    this.#startedAt = at;
    return this.#take([{ type: "LIST", objects: this.#selected(objects) }], at);
  }

  /** A change that the watch sees. */
  see(change: StoredChange, at: Time): readonly Dispatched[] {
    return this.#take(this.#messages(change), at);
  }

  /** The informer knows this object, in this state, whatever it knew before. */
  know(object: Json): void {
    if (this.#listening.selects(object)) this.#informer.take({ type: "ADDED", object });
  }

  /** Everything is listed again, and nothing is new but that this object is gone. */
  miss(object: Json, at: Time): readonly Dispatched[] {
    return this.#dispatch(this.#informer.miss(object), at);
  }

  /** The watch ended and starts again, with what there is by now. */
  rewatch(objects: readonly Json[], at: Time): readonly Dispatched[] {
    const messages = this.#selected(objects).map((object): WatchMessage => ({ type: "ADDED", object }));
    return this.#take(messages, at);
  }

  /** The watch failed, and everything is listed again. */
  relist(objects: readonly Json[], at: Time): readonly Dispatched[] {
    return this.#take([{ type: "LIST", objects: this.#selected(objects) }], at);
  }

  #selected(objects: readonly Json[]): readonly Json[] {
    return objects.filter(this.#listening.selects);
  }

  #messages(change: StoredChange): readonly WatchMessage[] {
    const { selects } = this.#listening;
    const was = change.old !== undefined && selects(change.old);
    const is = change.new !== undefined && selects(change.new);
    if (is && change.new !== undefined) return [{ type: was ? "MODIFIED" : "ADDED", object: change.new }];
    if (!was || change.old === undefined) return [];
    return [{ type: "DELETED", object: change.new === undefined ? change.old : asOf(change.old, change.new) }];
  }

  #take(messages: readonly WatchMessage[], now: Time): readonly Dispatched[] {
    return this.#dispatch(
      messages.flatMap((message) => this.#informer.take(message)),
      now,
    );
  }

  #dispatch(notifications: readonly Notification[], now: Time): readonly Dispatched[] {
    const clock: Clock = { startedAt: this.#startedAt, now };
    return notifications.map((notification) => this.#listening.dispatch(notification, clock));
  }
}

/** An object with the resource version of another one. */
function asOf(object: Json, later: Json): Json {
  const metadata = memberAt(object, "metadata");
  const version = memberAt(later, "metadata", "resourceVersion");
  if (!isJsonObject(object) || !isJsonObject(metadata) || version === undefined) return object;
  const moved = jsonObject([...Object.entries(metadata), ["resourceVersion", version]]);
  return jsonObject([...Object.entries(object), ["metadata", moved]]);
}
