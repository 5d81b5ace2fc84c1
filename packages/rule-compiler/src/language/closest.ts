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
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance > limit) continue;
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

/** Damerau-Levenshtein distance in its restricted form (optimal string alignment), by three rolling rows. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let steps = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) steps = Math.min(steps, at(beforeLast, column - 2) + 1);
      current.push(steps);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
