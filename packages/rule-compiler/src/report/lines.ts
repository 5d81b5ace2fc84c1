/** A number with its noun: `1 rule`, `2 rules`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Lines with two blanks before each. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

const mostIds = 8;

/** Ids of rules, of many only the first and how many more there are. */
export function idsText(ids: readonly string[]): string {
  if (ids.length <= mostIds) return ids.join(", ");
  return `${ids.slice(0, mostIds - 1).join(", ")} and ${ids.length - mostIds + 1} more`;
}
