import type { StepName } from "@argo-rules/contracts/steps";
import { faults, type FaultId } from "./faults.ts";
import type { Columns } from "./cell.ts";

/** How cells ended, by step and fault. */
export type Verdicts = ReadonlyMap<string, boolean>;

export function cellKey(step: StepName, fault: FaultId): string {
  return `${step}/${fault}`;
}

/**
 * The table as text: a line per fault and a column per step. A cell says what came of the fault, `FAILED` in front when
 * it did not, `not run` when nobody asked; a dash is a fault that the step cannot meet, with the reason below the table.
 */
export function printTable(columns: Columns, verdicts: Verdicts): string {
  const steps = Object.keys(columns) as StepName[];
  const reasons: string[] = [];
  const lines = (Object.keys(faults) as FaultId[]).map((fault) => [
    faults[fault],
    ...steps.map((step) => {
      const cell = columns[step]?.[fault];
      if (cell === undefined) return "";
      if ("why" in cell) {
        if (!reasons.includes(cell.why)) reasons.push(cell.why);
        return `- ${reasons.indexOf(cell.why) + 1}`;
      }
      const verdict = verdicts.get(cellKey(step, fault));
      return verdict === undefined ? `not run: ${cell.want}` : verdict ? cell.want : `FAILED: ${cell.want}`;
    }),
  ]);
  const all = [["fault", ...steps], ...lines];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((cells) => cells[at]?.length ?? 0))) ?? [];
  const print = (cells: readonly string[]): string =>
    cells
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join(" | ")
      .trimEnd();
  const [head = [], ...rest] = all;
  const rule = widths.map((width) => "-".repeat(width)).join("-|-");
  const counted = steps.map((step) => `${step}: ${count(step, columns, verdicts)}`);
  const notes = reasons.map((why, at) => `- ${at + 1}: ${why}`);
  return `${[print(head), rule, ...rest.map(print), "", ...notes, "", ...counted].join("\n")}\n`;
}

function count(step: StepName, columns: Columns, verdicts: Verdicts): string {
  const cells = Object.entries(columns[step] ?? {}) as [FaultId, object][];
  const real = cells.filter(([, cell]) => !("why" in cell));
  const passed = real.filter(([fault]) => verdicts.get(cellKey(step, fault)) === true);
  return `${passed.length} of ${real.length} cells passed, ${cells.length - real.length} do not apply`;
}
