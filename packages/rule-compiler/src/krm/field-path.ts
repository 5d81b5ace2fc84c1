import { printKey } from "../language/path-print.ts";
import type { Node } from "../parse/tree.ts";
import type { Span } from "../source/span.ts";

/**
 * The path of the innermost member or element that holds a stretch, such as `spec.rules[1].when[0].path`; empty when
 * none does. A key counts as its member.
 */
export function fieldPath(node: Node, stretch: Stretch): string {
  let path = "";
  for (let at: Node | undefined = node; at;) {
    const next: Step | undefined = stepTo(at, stretch, path === "");
    path += next?.text ?? "";
    at = next?.value;
  }
  return path;
}

type Stretch = Pick<Span, "start" | "end">;

interface Step {
  readonly text: string;
  readonly value: Node;
}

function stepTo(node: Node, stretch: Stretch, first: boolean): Step | undefined {
  if (node.kind === "array") {
    const index = node.items.findIndex(({ span }) => holds(span, stretch));
    const value = node.items[index];
    return value && { text: `[${index}]`, value };
  }
  if (node.kind !== "object") return undefined;
  const found = node.members.find(({ keySpan, value }) => holds(keySpan, stretch) || holds(value.span, stretch));
  return found && { text: printKey(found.key, first), value: found.value };
}

/** Whether a stretch lies within another one. */
export function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
