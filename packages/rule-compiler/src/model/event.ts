import { readValue } from "./gjson/document-value.ts";
import { getPath } from "./gjson/get.ts";
import type { Path } from "./gjson/path.ts";
import type { Value } from "./gjson/value.ts";
import type { Native } from "./native.ts";
import { NotModelled } from "./not-modelled.ts";

/**
 * The data of an Argo event: its JSON text as Argo hands it to filters and triggers, or the value in it where there are no
 * blanks around. The text is read once, when something is looked up first; values keep their texts, so no digit is lost.
 */
export class EventData {
  #text: string | undefined;
  #root: Value | null | undefined;
  /** Many filters look at the same places of one event. */
  readonly #found = new Map<Path, Value>();
  readonly #natives = new Map<Path, Native>();

  constructor(of: string | Value) {
    // Bytes that are no UTF-8 are gone before Argo has an event.
    if (typeof of === "string") this.#text = of.toWellFormed();
    else this.#root = of;
  }

  get text(): string {
    return (this.#text ??= this.root.raw);
  }

  /** Whether the text is JSON. Filters fail on other texts. */
  get isJson(): boolean {
    return this.#read() !== null;
  }

  /** The whole value. Throws NotModelled when the text is no JSON: gjson would find something in it. */
  get root(): Value {
    const root = this.#read();
    if (root === null) throw new NotModelled("gjson path into a text that is no JSON");
    return root;
  }

  /** What a path leads to, looked up once. Throws NotModelled as `root` and the lookup do. */
  get(path: Path): Value {
    let found = this.#found.get(path);
    if (found === undefined) {
      found = getPath(this.root, path);
      this.#found.set(path, found);
    }
    return found;
  }

  /** The same as Go code gets it by Value(). */
  native(path: Path): Native {
    let native = this.#natives.get(path);
    if (native === undefined) {
      ({ native } = this.get(path));
      this.#natives.set(path, native);
    }
    return native;
  }

  #read(): Value | null {
    if (this.#root === undefined) this.#root = readValue(this.text) ?? null;
    return this.#root;
  }
}
