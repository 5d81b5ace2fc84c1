import type { Node } from "../parse/tree.ts";
import type { Span } from "../source/span.ts";
import { walk } from "./walk.ts";

/** Where a part of a rule's action stands: `("retry", "delay")` is its wait. The whole action without any path. */
export type ActionPlace = (...path: readonly string[]) => Span;

/** Places in an action as written. Without one, when the configuration chose it, everything stands at the rule's id. */
export function actionPlace(node: Node | undefined, idSpan: Span): ActionPlace {
  return (...path) => (node ? walk(node, path, node.span).node.span : idSpan);
}
