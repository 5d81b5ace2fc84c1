import type { Span } from "../source/span.ts";
import { checkKey, stringNode, uniqueMembers } from "./build-node.ts";
import type { Collector } from "./collector.ts";
import { MAX_DEPTH } from "./limits.ts";
import { offsetIn, type Place, spanIn } from "./place.ts";
import type { Member, Node } from "./tree.ts";

/** Ends jsonc-parser's visit from inside, where going on would only cost time. */
export class StopVisit extends Error {}

interface OpenObject {
  readonly kind: "object";
  readonly start: number;
  readonly members: Member[];
  key: string;
  keySpan: Span;
}

interface OpenArray {
  readonly kind: "array";
  readonly start: number;
  readonly items: Node[];
}

/** Takes the events of a visit and gives the tree they come to. */
export interface JsonBuilder {
  readonly openObject: (start: number) => void;
  readonly openArray: (start: number) => void;
  readonly key: (key: string, start: number, end: number) => void;
  /** Ends the innermost object or array. */
  readonly close: (end: number) => void;
  readonly literal: (value: unknown, start: number, end: number) => void;
  /** The first value of the text; undefined while none is complete. */
  readonly root: () => Node | undefined;
}

/** Builds the tree of a JSON text with an explicit stack. Throws StopVisit beyond the allowed depth. */
export function createJsonBuilder(text: string, place: Place, out: Collector): JsonBuilder {
  const stack: (OpenObject | OpenArray)[] = [];
  let root: Node | undefined;
  const attach = (node: Node): void => {
    const top = stack.at(-1);
    if (top === undefined) root ??= node;
    else if (top.kind === "array") top.items.push(node);
    else top.members.push({ key: top.key, keySpan: top.keySpan, value: node });
  };
  const open = (frame: OpenObject | OpenArray): void => {
    // The brackets were counted before; this holds should jsonc-parser ever read them otherwise.
    if (stack.length === MAX_DEPTH) throw new StopVisit();
    stack.push(frame);
  };
  return {
    openObject: (start: number): void =>
      open({ kind: "object", start, members: [], key: "", keySpan: spanIn(place, start, start) }),
    openArray: (start: number): void => open({ kind: "array", start, items: [] }),
    key(key: string, start: number, end: number): void {
      const top = stack.at(-1);
      if (top?.kind !== "object") return;
      top.key = key;
      top.keySpan = spanIn(place, start, end);
      checkKey(key, top.keySpan, out);
    },
    close(end: number): void {
      const top = stack.pop();
      if (top === undefined) return;
      const span = spanIn(place, top.start, end);
      if (top.kind === "array") attach({ kind: "array", span, items: top.items });
      else attach({ kind: "object", span, members: uniqueMembers(top.members, out) });
    },
    literal(value: unknown, start: number, end: number): void {
      const span = spanIn(place, start, end);
      if (typeof value === "string") {
        // Every escape makes the value shorter than what stands between the quotes.
        const verbatim = value.length === end - start - 2;
        attach(stringNode(value, span, verbatim ? offsetIn(place, start + 1) : undefined, out));
      } else if (typeof value === "number") attach({ kind: "number", span, value, raw: text.slice(start, end) });
      else if (typeof value === "boolean") attach({ kind: "boolean", span, value });
      else attach({ kind: "null", span });
    },
    root: () => root,
  };
}
