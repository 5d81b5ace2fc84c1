import { editDistance } from "./edit-distance.ts";

/** Longer words are no slips of the pen; the bound keeps hostile input cheap. */
const longestWord = 100;

/**
 * Returns the candidate that is most likely meant by a misspelt word, for "did you mean", or undefined
 * when none is near. Letter case does not count; one insertion, deletion, replacement or swap of
 * neighbours is one step, and about a third of the letters may be wrong. The earlier candidate wins a tie.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > longestWord) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = Math.min(allowedDistance(wanted, candidate), bestDistance - 1);
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance === undefined) continue;
    best = candidate;
    bestDistance = distance;
    if (distance === 0) break;
  }
  return best;
}

function allowedDistance(word: string, candidate: string): number {
  const longer = Math.max(word.length, candidate.length);
  const shorter = Math.min(word.length, candidate.length);
  // Below the shorter length at least one letter is shared: "a" is no misspelt "b".
  return Math.min(Math.max(1, Math.floor(longer / 3)), shorter - 1, 4);
}
