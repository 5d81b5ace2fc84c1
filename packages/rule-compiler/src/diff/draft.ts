import { jsonObject, type JsonObject } from "../json/json.ts";
import type { ResourceName } from "../knowledge/known-kind.ts";
import type { ObjectChange } from "../semantics/change.ts";
import type { Place } from "./places.ts";
import type { Found } from "../findings/requirement.ts";
import { withValue } from "./with-value.ts";

/** What can happen to an object: `remade` and `missed` fell into a gap between two watches. */
export const draftKinds = ["created", "updated", "deleted", "missed", "remade"] as const;

export type DraftKind = (typeof draftKinds)[number];

/** What stands at a place before and after; of what is created the second counts, of what is deleted the first. */
export type Pair = readonly [before: Found, after: Found];

/** A change of an object that is still to be written down. */
export interface Draft {
  readonly kind: DraftKind;
  readonly resource: ResourceName;
  /** Whether the object was created before or after the watch began; undefined: it does not tell. */
  readonly age?: "older" | "younger" | undefined;
  /** By place, in the order of the places. */
  readonly pairs: readonly Pair[];
}

/** When the watches begin that drafts are judged with. */
export const watchBegins: number = Date.UTC(2026, 0, 1);

const creation = { older: "2025-01-01T00:00:00Z", younger: "2026-01-02T00:00:00Z" } as const;

/** Writes a change down. */
export function changeOf({ kind, resource, age, pairs }: Draft, places: readonly Place[]): ObjectChange {
  const state = (at: 0 | 1): JsonObject => {
    const metadata = jsonObject([
      ["name", "example"],
      ...(kind === "remade" ? [["uid", `uid-${at + 1}`] as const] : []),
      ...(age === undefined ? [] : [["creationTimestamp", creation[age]] as const]),
    ]);
    return places.reduce<JsonObject>((object, { path }, index) => withValue(object, path, pairs[index]?.[at]), {
      metadata,
    });
  };
  switch (kind) {
    case "created":
      return { kind, new: state(1), resource };
    case "updated":
    case "remade":
      return { kind: "updated", old: state(0), new: state(1), resource };
    case "deleted":
      return { kind, old: state(0), resource };
    case "missed":
      return { kind: "deleted", old: state(0), late: true, resource };
  }
}

/** A draft with other values at one place. */
export function withPair(draft: Draft, index: number, pair: Pair): Draft {
  return { ...draft, pairs: draft.pairs.with(index, pair) };
}
