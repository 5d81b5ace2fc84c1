import { expect } from "vitest";
import type { Column, FaultCell } from "./cell.ts";
import { argoEvent, referenceTo } from "./events.ts";
import { expectEnd, type Ending } from "./expect-end.ts";
import type { StoredPod } from "./pods.ts";
import type { Ran } from "./run-step.ts";
import { runScript, startScript, trace, type ScriptGiven } from "./scripts.ts";
import type { Arguments, World } from "./world.ts";

// Guardrails and the API, as script-runner meets them: what it asks for is the kill switch, Leases and Events.

const done: Ending = { code: 0, result: "done", reason: "ScriptDone" };
const refused = (reason: string): Ending => ({ code: 201, result: "refused", reason });
const failed = (reason: string): Ending => ({ code: 1, result: "failed", reason });

async function expectNotRun(world: World, want: Ending, given: Partial<ScriptGiven> = {}): Promise<Ran> {
  const ran = await runScript(world, { script: trace, ...referenceTo(await world.pods.create()), ...given });
  expectEnd(ran, want);
  expect(ran.stdout).toBe("");
  return ran;
}

/** Another event on the same pod. */
function later(pod: StoredPod, ruleId: string, version: number): Arguments {
  return referenceTo({ ...pod, metadata: { ...pod.metadata, resourceVersion: String(version) } }, ruleId);
}

const eight = [1, 2, 3, 4, 5, 6, 7, 8];

function reasons(rans: readonly Ran[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { result } of rans) counts[String(result?.["reason"])] = (counts[String(result?.["reason"])] ?? 0) + 1;
  return counts;
}

/** Each request is answered with a status. */
function status(code: number, want: Ending): FaultCell {
  return {
    want: `${want.result} (${want.code})`,
    run: async (world) => {
      world.proxy.rule = () => ({ status: code });
      await expectNotRun(world, want);
    },
  };
}

const cooled = { cooldown: "1h" };
const limited = { budget: { max: 3, per: "hour" } };

export const scriptGuardCells = {
  protectedNamespace: {
    want: "refused (201)",
    run: async (world) => {
      const pod = await world.pods.create();
      const event = argoEvent({ ...pod, metadata: { ...pod.metadata, namespace: "kube-public" } });
      await expectNotRun(world, refused("ProtectedNamespace"), { event, uid: "" });
      const metadata = { ...pod.metadata, name: "kube-public", namespace: undefined };
      const itself = argoEvent({ ...pod, kind: "Namespace", metadata });
      await expectNotRun(world, refused("ProtectedNamespace"), { event: itself, uid: "" });
      expect(world.proxy.asked).toEqual([]);
    },
  },
  protectedLabel: {
    want: "refused (201)",
    run: async (world) => {
      const event = argoEvent(await world.pods.create({ labels: { "rule-compiler/protected": "true" } }));
      await expectNotRun(world, refused("ProtectedObject"), { event, uid: "" });
    },
  },
  switchOff: {
    want: "refused (201)",
    run: async (world) => {
      await world.setKillSwitch({ actions: "disabled" });
      await expectNotRun(world, refused("KillSwitchOff"));
    },
  },
  switchMissing: {
    want: "refused (201)",
    run: async (world) => {
      await world.setKillSwitch(undefined);
      await expectNotRun(world, refused("KillSwitchMissing"));
    },
  },
  dryRun: {
    want: "tells it (0), runs nothing, and refuses as the action would",
    run: async (world) => {
      const ran = await expectNotRun(
        world,
        { code: 0, result: "dryRun", reason: "DryRun" },
        { action: { dryRun: true } },
      );
      expect(ran.result?.["message"]).toMatch(/^would run the script /);
      const given = { action: { dryRun: true }, mode: 0o444 };
      await expectNotRun(world, { code: 202, result: "badInput", reason: "ScriptNotExecutable" }, given);
    },
  },
  cooldown: {
    want: "skipped (0)",
    run: async (world) => {
      const [pod, ruleId] = [await world.pods.create(), world.freshRule()];
      expectEnd(await runScript(world, { script: trace, action: cooled, ...later(pod, ruleId, 1) }), done);
      const skipped: Ending = { code: 0, result: "skipped", reason: "CoolingDown" };
      await expectNotRun(world, skipped, { action: cooled, ...later(pod, ruleId, 2) });
    },
  },
  cooldownRace: {
    want: "one runs, 7 are skipped (0)",
    run: async (world) => {
      const [pod, ruleId] = [await world.pods.create(), world.freshRule()];
      const run = (at: number): Promise<Ran> =>
        runScript(world, { script: trace, action: cooled, ...later(pod, ruleId, at) });
      expect(reasons(await Promise.all(eight.map(run)))).toEqual({ ScriptDone: 1, CoolingDown: 7 });
    },
  },
  budget: {
    want: "refused (201)",
    run: async (world) => {
      const [pod, ruleId] = [await world.pods.create(), world.freshRule()];
      for (const at of [1, 2, 3]) {
        expectEnd(await runScript(world, { script: trace, action: limited, ...later(pod, ruleId, at) }), done);
      }
      await expectNotRun(world, refused("BudgetSpent"), { action: limited, ...later(pod, ruleId, 4) });
    },
  },
  budgetRace: {
    want: "3 run, 5 are refused (201)",
    run: async (world) => {
      const [pod, ruleId] = [await world.pods.create(), world.freshRule()];
      const run = (at: number): Promise<Ran> =>
        runScript(world, { script: trace, action: limited, ...later(pod, ruleId, at) });
      expect(reasons(await Promise.all(eight.map(run)))).toEqual({ ScriptDone: 3, BudgetSpent: 5 });
    },
  },
  sameEvent: {
    want: "runs again (0), counted once",
    run: async (world) => {
      const given = later(await world.pods.create(), world.freshRule(), 1);
      for (const _ of eight.slice(0, 4)) {
        expectEnd(await runScript(world, { script: trace, action: { ...cooled, ...limited }, ...given }), done);
      }
    },
  },
  failedAction: {
    want: "counts what ran and failed, since it may have done anything; not what was never started",
    run: async (world) => {
      const [pod, ruleId] = [await world.pods.create(), world.freshRule()];
      const missing: Ending = { code: 202, result: "badInput", reason: "ScriptMissing" };
      await expectNotRun(world, missing, { script: () => {}, action: cooled, ...later(pod, ruleId, 1) });
      const failing = { script: "#!/bin/sh\nexit 7\n", action: cooled };
      const ran = await runScript(world, { ...failing, ...later(pod, ruleId, 2) });
      expectEnd(ran, { code: 7, result: "failed", reason: "ScriptFailed" });
      const skipped: Ending = { code: 0, result: "skipped", reason: "CoolingDown" };
      await expectNotRun(world, skipped, { action: cooled, ...later(pod, ruleId, 3) });
    },
  },
  status400: status(400, refused("KillSwitchUnreadable")),
  status401: status(401, failed("ApiFailed")),
  status403: status(403, refused("KillSwitchUnreadable")),
  status404: status(404, refused("KillSwitchMissing")),
  status409: status(409, refused("KillSwitchUnreadable")),
  status422: status(422, refused("KillSwitchUnreadable")),
  status429: status(429, failed("ApiFailed")),
  status500: status(500, failed("ApiFailed")),
  serverDead: {
    want: "failed (1)",
    run: async (world) => {
      await expectNotRun(world, failed("ApiUnreachable"), { more: { KUBERNETES_SERVICE_PORT: "1" } });
    },
  },
  serverHangs: {
    want: "timed out (204)",
    run: async (world) => {
      world.proxy.rule = () => "hang";
      await expectNotRun(world, { code: 204, result: "failed", reason: "TimedOut" }, { action: { timeout: "2s" } });
    },
  },
  terminated: {
    want: "ends the script, which may clean up (143)",
    run: async (world) => {
      const script = "#!/bin/sh\ntrap 'echo cleaned up; exit 0' TERM\necho began\nsleep 60 & wait\n";
      const running = await startScript(world, { script, ...referenceTo(await world.pods.create()) });
      await new Promise((resolve) => running.process.stdout?.once("data", resolve));
      running.process.kill("SIGTERM");
      const ran = await running.ended;
      expectEnd(ran, { code: 143, result: "failed", reason: "ScriptStopped" });
      expect(ran.stdout).toBe("began\ncleaned up\n");
    },
  },
  noAccount: {
    want: "bad input (200)",
    run: async (world) => {
      await expectNotRun(
        world,
        { code: 200, result: "badInput", reason: "NoAccount" },
        { more: { ARGO_STEP_ACCOUNT: "/nonexistent" } },
      );
    },
  },
  noEvent: {
    want: "done (0), with a warning",
    run: async (world) => {
      world.proxy.rule = ({ what }) => (what === "create events" ? { status: 403 } : undefined);
      const ran = await runScript(world, { script: trace, ...referenceTo(await world.pods.create()) });
      expectEnd(ran, done);
      expect(ran.lines.map(({ level }) => level)).toContain("warn");
    },
  },
  noResult: {
    want: "done (0), with a warning",
    run: async (world) => {
      const given = { script: trace, ...referenceTo(await world.pods.create()) };
      const ran = await runScript(world, { ...given, more: { ARGO_STEP_RESULT: "/nonexistent/result.json" } });
      expect(ran).toMatchObject({ code: 0, stdout: "it ran\n", result: undefined });
      expect(ran.lines.at(-1)).toMatchObject({ level: "warn", message: "the result was not written" });
    },
  },
} satisfies Partial<Column>;
