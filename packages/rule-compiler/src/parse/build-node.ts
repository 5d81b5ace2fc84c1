import { diagnose } from "../diagnostics/catalog.ts";
import type { Span } from "../source/span.ts";
import type { Collector } from "./collector.ts";
import type { Member, StringNode } from "./tree.ts";
import { spanInside } from "./tree.ts";

const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function halfOf(text: string): { readonly at: number; readonly found: string } {
  const at = text.search(halfPair);
  return { at, found: `U+${text.charCodeAt(at).toString(16).toUpperCase()}` };
}

/** Makes a string node, reporting half surrogate pairs, which UTF-8 cannot write (RFC 8259, 8.2). */
export function stringNode(value: string, span: Span, contentStart: number | undefined, out: Collector): StringNode {
  const node: StringNode =
    contentStart === undefined ? { kind: "string", span, value } : { kind: "string", span, value, contentStart };
  if (!value.isWellFormed()) {
    const { at, found } = halfOf(value);
    out.add(diagnose("INVALID_UNICODE", spanInside(node, at, at + 1), { found }));
  }
  return node;
}

/** Reports half surrogate pairs in a key. */
export function checkKey(key: string, span: Span, out: Collector): void {
  if (!key.isWellFormed()) out.add(diagnose("INVALID_UNICODE", span, { found: halfOf(key).found }));
}

/** Up to this many members comparing each with each beats building a map. */
const FEW_MEMBERS = 8;

function hasDuplicate(members: readonly Member[]): boolean {
  if (members.length > FEW_MEMBERS) return new Set(members.map((one) => one.key)).size < members.length;
  for (let second = 1; second < members.length; second++) {
    for (let first = 0; first < second; first++) if (members[first]?.key === members[second]?.key) return true;
  }
  return false;
}

/** Reports every key that stands a second time in one object, and keeps the last of each. Linear in the members. */
export function uniqueMembers(members: readonly Member[], out: Collector): readonly Member[] {
  if (!hasDuplicate(members)) return members;
  const last = new Map<string, Member>();
  for (const one of members) {
    const earlier = last.get(one.key);
    if (earlier && !out.full()) {
      const related = [{ message: "first given here", span: earlier.keySpan }];
      out.add(diagnose("DUPLICATE_KEY", one.keySpan, { key: one.key }, { related }));
    }
    last.set(one.key, one);
  }
  return members.filter((one) => last.get(one.key) === one);
}
