import type { StepName } from "@argo-rules/contracts/steps";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Columns } from "./cell.ts";
import { podDeleteColumn } from "./column-pod-delete.ts";
import { scriptRunnerColumn } from "./column-script-runner.ts";
import { faults, type FaultId } from "./faults.ts";
import { cellKey, printTable } from "./table.ts";
import { World } from "./world.ts";

// Real processes of the steps, with the account, the rights and the variables that the compiler emits, against a real
// kube-apiserver. Faults of the API come from a proxy in front of it.

const columns: Columns = { "pod-delete": podDeleteColumn, "script-runner": scriptRunnerColumn };

const verdicts = new Map<string, boolean>();
let world: World;

beforeAll(async () => {
  world = await World.start();
});
afterEach(() => world.mend());
afterAll(async () => {
  process.stdout.write(printTable(columns, verdicts));
  await world.close();
});

for (const step of Object.keys(columns) as StepName[]) {
  for (const fault of Object.keys(faults) as FaultId[]) {
    const cell = columns[step]?.[fault];
    if (cell === undefined || "why" in cell) continue;
    it(`${step}: ${faults[fault]}: ${cell.want}`, async () => {
      verdicts.set(cellKey(step, fault), false);
      await cell.run(world);
      verdicts.set(cellKey(step, fault), true);
      // Every cell brings its own assertions; that it came to its end is one, too.
      expect(verdicts.get(cellKey(step, fault))).toBe(true);
    });
  }
}
