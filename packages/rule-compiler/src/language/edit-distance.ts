/**
 * Number of single-character insertions, deletions, replacements and swaps of neighbours that turn one text into the
 * other (optimal string alignment), or undefined when it is more than `limit`. The limit also bounds the work: texts
 * whose lengths differ by more are not compared.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit && Math.min(...previous) > limit) return undefined;
    [before, previous] = [previous, current];
  }
  const distance = at(previous, b.length);
  return distance > limit ? undefined : distance;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
