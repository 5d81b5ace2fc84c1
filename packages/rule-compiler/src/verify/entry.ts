import type { Member } from "../parse/tree.ts";
import { shapeOf } from "./shapes.ts";
import { sourceType } from "./source-types.ts";
import { at, membersAt } from "./view.ts";
import type { Manifest } from "./manifest.ts";

/** An entry of an EventSource: one event of one type. */
export interface Entry {
  /** Key of the spec, such as `resource`. */
  readonly type: string;
  /** Its name and what is written of it. */
  readonly event: Member;
}

/** The entries of an EventSource, in the order of the text. */
export function entriesOf({ node }: Manifest): readonly Entry[] {
  const known = shapeOf("EventSourceSpec");
  return membersAt(node, "spec")
    .filter(({ key, value }) => known?.has(key) && sourceType(key) !== undefined && value.kind === "object")
    .flatMap(({ key }) => membersAt(at(node, "spec"), key).map((event): Entry => ({ type: key, event })));
}
