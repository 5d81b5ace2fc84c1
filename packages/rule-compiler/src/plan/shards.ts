import { hexBits, sha256Hex } from "./hash.ts";

/** Something that has to stand in one object, with the key that decides in which. */
export interface ShardItem<T> {
  readonly key: string;
  /** Bytes it adds to its object. */
  readonly bytes: number;
  readonly value: T;
}

/** A leaf of the prefix tree: the bits that lead to it and what stands there. */
export interface Leaf<T> {
  readonly prefix: string;
  readonly items: readonly ShardItem<T>[];
  /** The only item is larger than an object may be. */
  readonly oversize: boolean;
}

/**
 * Spreads items over the leaves of the smallest binary prefix tree over SHA-256 of their keys in which each leaf fits
 * into `limit` bytes beside the `base` bytes of an empty object. An item's own hash decides its place; the others
 * only decide how many bits count. Adding or removing one changes one leaf, splits it, or joins it with its sibling.
 */
export function prefixLeaves<T>(items: readonly ShardItem<T>[], base: number, limit: number): readonly Leaf<T>[] {
  const hashed = items
    .map((item) => ({ item, hash: sha256Hex(item.key) }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0))
    .map(({ item, hash }) => ({ item, bits: hexBits(hash) }));
  return grow(hashed, "", base, limit);
}

interface Hashed<T> {
  readonly item: ShardItem<T>;
  readonly bits: string;
}

function grow<T>(items: readonly Hashed<T>[], prefix: string, base: number, limit: number): readonly Leaf<T>[] {
  if (items.length === 0) return [];
  const bytes = items.reduce((sum, { item }) => sum + item.bytes, base);
  if (bytes <= limit || items.length === 1) {
    return [{ prefix, items: items.map(({ item }) => item), oversize: bytes > limit }];
  }
  if (prefix.length === 256) throw new Error("bug: two different keys have one SHA-256");
  const half = (bit: string): readonly Leaf<T>[] =>
    grow(
      items.filter(({ bits }) => bits[prefix.length] === bit),
      prefix + bit,
      base,
      limit,
    );
  return [...half("0"), ...half("1")];
}
