import type { Json } from "../json/json.ts";
import type { ResourceName } from "../knowledge/known-kind.ts";

interface Told {
  /** The kind whose watch tells of the change, where somebody says so; else the object's own words count. */
  readonly resource?: ResourceName | undefined;
}

/** The object was not there before. */
export interface Created extends Told {
  readonly kind: "created";
  readonly new: Json;
}

/**
 * The object is another than before. With two uids it was deleted and made anew under its name, and both fell into a
 * gap between two watches.
 */
export interface Updated extends Told {
  readonly kind: "updated";
  /** undefined: nobody remembers it. */
  readonly old: Json | undefined;
  readonly new: Json;
}

/** The object is gone. */
export interface Deleted extends Told {
  readonly kind: "deleted";
  /** The last known state; of a deletion that was seen, as the API server sent it. */
  readonly old: Json;
  /** It was noticed only when the objects were listed again. */
  readonly late?: boolean | undefined;
}

/** What happened to one object, whoever looks at it: no selector has been applied yet. */
export type ObjectChange = Created | Updated | Deleted;

/** The change between two states of an object, one of which may be that it is not there. */
export function changeBetween(
  states: { readonly old: Json; readonly new?: Json } | { readonly old?: undefined; readonly new: Json },
): ObjectChange {
  if (states.old === undefined) return { kind: "created", new: states.new };
  if (states.new === undefined) return { kind: "deleted", old: states.old };
  return { kind: "updated", old: states.old, new: states.new };
}
