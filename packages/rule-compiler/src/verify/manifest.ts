import type { ObjectNode } from "../parse/tree.ts";
import { startOf, textAt } from "./view.ts";
import type { Span } from "../source/span.ts";

/** An EventSource or a Sensor that was found in a file, whatever may be wrong with it. */
export interface FoundManifest {
  readonly kind: "EventSource" | "Sensor";
  /** Empty when it has none. */
  readonly name: string;
  /** Empty where the manifest leaves it to whoever applies it. */
  readonly namespace: string;
  /** All of it. */
  readonly span: Span;
}

/** The same, with all that is written of it. */
export interface Manifest extends FoundManifest {
  readonly node: ObjectNode;
}

/** The EventSource or Sensor of a node whose kind is known. */
export function manifestOf(node: ObjectNode, kind: Manifest["kind"]): Manifest {
  return {
    kind,
    name: textAt(node, "metadata", "name"),
    namespace: textAt(node, "metadata", "namespace"),
    span: node.span,
    node,
  };
}

/** Where to point for the object as a whole: its first line. */
export function placeOf({ node }: Manifest): Span {
  return startOf(node);
}
