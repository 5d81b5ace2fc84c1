import { withPair, type Draft, type Pair } from "./draft.ts";
import type { Place } from "./places.ts";

/** A draft with all taken away that it can do without; `isEnough` says whether a draft still shows what it is to show. */
export function smallest(draft: Draft, places: readonly Place[], isEnough: (draft: Draft) => boolean): Draft {
  let small = draft;
  const keepIf = (smaller: Draft): boolean => {
    if (!isEnough(smaller)) return false;
    small = smaller;
    return true;
  };
  keepIf({ ...small, age: undefined });
  // What is made anew seldom needs to be, and people know updates better.
  if (small.kind === "remade") keepIf({ ...small, kind: "updated" });
  if (small.kind === "missed") keepIf({ ...small, kind: "deleted" });
  for (const [index, { key }] of places.entries()) {
    // Without a namespace the object would be none of a cluster.
    if (key === "metadata.namespace") continue;
    const [before, after] = small.pairs[index] ?? [];
    const simpler: readonly Pair[] = [
      [undefined, undefined],
      [after, after],
      [before, before],
    ];
    simpler.some((pair) => keepIf(withPair(small, index, pair)));
  }
  return small;
}
