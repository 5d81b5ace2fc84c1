import { memberAt, type Json } from "../json/json.ts";
import { readJson, type JsonProblem } from "../json/read-json.ts";
import { readEvent, type NoEvent, type ToldEvent } from "./told-event.ts";

/**
 * Reads events one after the other, each of them one JSON text. Of each object the last state is remembered, so that a
 * watch's line has its old object. Never throws.
 */
export class EventReader {
  readonly #states = new Map<string, Json>();

  read(text: string): ToldEvent | NoEvent | { readonly problem: JsonProblem } {
    const read = readJson(text);
    if ("problem" in read) return read;
    const event = readEvent(read.value, (uid) => this.#states.get(uid));
    if ("problem" in event) return { problem: { at: 0, message: event.problem } };
    if ("change" in event) this.#remember(event);
    return event;
  }

  #remember({ change }: ToldEvent): void {
    const uid = memberAt(change.kind === "deleted" ? change.old : change.new, "metadata", "uid");
    if (typeof uid !== "string") return;
    if (change.kind === "deleted") this.#states.delete(uid);
    else this.#states.set(uid, change.new);
  }
}
