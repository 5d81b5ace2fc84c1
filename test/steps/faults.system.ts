import { stepExitCodes, type StepName } from "@argo-rules/contracts/steps";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { compareWithCalls, rightsOf } from "../cluster/rights.ts";
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

/** The cells of the table, without those that do not apply. */
const cells = (Object.keys(columns) as StepName[]).flatMap((step) =>
  (Object.keys(faults) as FaultId[]).flatMap((fault) => {
    const cell = columns[step]?.[fault];
    return cell === undefined || "why" in cell ? [] : [{ step, fault, cell }];
  }),
);

it.each(Object.keys(columns) as StepName[])("says of every fault what %s does, or why it cannot meet it", (step) => {
  expect(Object.keys(columns[step] ?? {}).toSorted()).toEqual(Object.keys(faults).toSorted());
});

for (const { step, fault, cell } of cells) {
  it(`${step}: ${faults[fault]}: ${cell.want}`, async () => {
    const key = cellKey(step, fault);
    verdicts.set(key, false);
    await cell.run(world);
    verdicts.set(key, true);
    // A cell expects things of its own, and that they were expected shows in that it came to its end.
    expect(verdicts.get(key)).toBe(true);
  });
}

/** For each right of an account a cell that fails without it, and the exit code that the step has then. */
const neededBy: Readonly<Record<string, readonly [step: StepName, fault: FaultId, code: number]>> = {
  "get configmaps": ["pod-delete", "options", stepExitCodes.refused],
  "get leases": ["pod-delete", "budget", stepExitCodes.forbidden],
  "create leases": ["pod-delete", "budget", stepExitCodes.forbidden],
  "update leases": ["pod-delete", "budget", stepExitCodes.forbidden],
  // The step does not need it to act, but nobody would find what it did.
  "create events": ["pod-delete", "options", stepExitCodes.done],
  "get pods": ["pod-delete", "options", stepExitCodes.forbidden],
  "delete pods": ["pod-delete", "options", stepExitCodes.forbidden],
  "create pods/eviction": ["pod-delete", "options", stepExitCodes.forbidden],
  "list pods": ["pod-delete", "minHealthy", stepExitCodes.forbidden],
};

// What Argo's own container does in a pod, which is not there.
const argosOwn = /workflowtaskresults/;

it("has asked for nothing that its Roles do not give, and for all that they give", async () => {
  const whole = world.deployed.filter(({ without }) => without === undefined);
  const used = new Set<string>();
  const given = new Set<string>();
  for (const { rbac, account, action } of whole) {
    const { beyond, unused } = await compareWithCalls(world.server, rbac, account);
    expect(beyond, JSON.stringify(action)).toEqual([]);
    for (const { verb, resource } of rightsOf(rbac, account)) {
      const right = `${verb} ${resource}`;
      given.add(right);
      if (!unused.some((one) => one.startsWith(`${right} `) || one.startsWith(`${right}.`))) used.add(right);
    }
  }
  expect([...given].filter((right) => !used.has(right) && !argosOwn.test(right))).toEqual([]);
  expect(used.size).toBe(Object.keys(neededBy).length);
});

it.each(Object.entries(neededBy))("fails a cell without the right to %s", async (right, [step, fault, code]) => {
  const cell = cells.find((one) => one.step === step && one.fault === fault);
  world.withheld = right;
  await expect(cell?.cell.run(world)).rejects.toThrow(/expected/);
  expect(world.codes.at(-1)).toBe(code);
});

it("knows a cell for every right that is given", () => {
  const given = world.deployed.flatMap(({ rbac, account }) => rightsOf(rbac, account));
  const rights = new Set(given.map(({ verb, resource }) => `${verb} ${resource}`));
  expect([...rights].filter((right) => !argosOwn.test(right)).toSorted()).toEqual(Object.keys(neededBy).toSorted());
});
