import type { Tally } from "./ledgers.ts";

/** A line of the table of faults. */
export interface Row {
  readonly fault: string;
  readonly tally: Tally;
}

const headings = ["fault", "accepted", "delivered at least once", "dead letters", "lost", "duplicates"];

/** The table as text, its numbers flush right. */
export function printTable(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(({ fault, tally }) => [fault, ...numbersOf(tally).map(String)])];
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? "").length)));
  const print = (cells: readonly string[]): string =>
    cells.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join(" | ");
  const [head = [], ...rest] = lines;
  return `${[print(head), widths.map((width) => "-".repeat(width)).join("-|-"), ...rest.map(print)].join("\n")}\n`;
}

function numbersOf({ accepted, delivered, dead, lost, duplicates }: Tally): readonly number[] {
  return [accepted, delivered, dead, lost, duplicates];
}
