import { expect } from "vitest";
import type { Column } from "./cell.ts";
import { leasesOf } from "./leases.ts";
import { replicas } from "./replicas.ts";
import { referenceTo } from "./events.ts";
import { expectEnd, type Ending } from "./expect-end.ts";
import type { World } from "./world.ts";

// Kill switch and dry run, as pod-delete meets them.

const dryRun: Ending = { code: 0, result: "dryRun", reason: "DryRun" };

function refused(reason: string): Ending {
  return { code: 3, result: "refused", reason };
}

const action = { type: "pod-delete", cooldown: "1h", budget: { max: 3, per: "hour" }, minHealthy: "50%", dryRun: true };

async function refusesBySwitch(world: World, data: Readonly<Record<string, string>> | undefined): Promise<void> {
  await world.setKillSwitch(data);
  const pod = await world.pods.create();
  const ran = await world.runStep(await world.deploy("pod-delete"), referenceTo(pod));
  expectEnd(ran, refused(data === undefined ? "KillSwitchMissing" : "KillSwitchOff"));
  expect(await world.pods.lives(pod)).toBe(true);
  expect(world.proxy.asked.filter((what) => what !== "get configmaps")).toEqual(["create events"]);
  world.proxy.reset();
}

export const guardCells: Partial<Column> = {
  switchOff: {
    want: "refused (3)",
    run: async (world) => {
      for (const actions of ["disabled", "", "Enabled", "enabled "]) await refusesBySwitch(world, { actions });
    },
  },
  switchMissing: {
    want: "refused (3)",
    run: async (world) => {
      await refusesBySwitch(world, undefined);
      await refusesBySwitch(world, { other: "enabled" });
    },
  },
  switchUnreadable: {
    want: "refused (3)",
    run: async (world) => {
      const pod = await world.pods.create();
      const ran = await world.runStep(
        await world.deploy("pod-delete", { without: "get configmaps" }),
        referenceTo(pod),
      );
      expectEnd(ran, refused("KillSwitchUnreadable"));
      expect(await world.pods.lives(pod)).toBe(true);
    },
  },
  dryRun: {
    want: "tells it (0), writes an Event only, and refuses as the action would",
    run: async (world) => {
      const deployed = await world.deploy(action);
      const ruleId = world.freshRule();
      const [pod, , last] = await replicas(world, 3, 3);
      if (!pod || !last) throw new Error("no pods");
      for (const one of [pod, pod, last]) {
        expectEnd(await world.runStep(deployed, referenceTo(one, ruleId)), dryRun);
        expect(await world.pods.lives(one)).toBe(true);
      }
      expect(await world.pods.events(last)).toMatchObject([
        { type: "Normal", reason: "DryRun", message: expect.stringContaining(`would delete the pod shop/`) as string },
      ]);
      expect(world.proxy.asked.filter((what) => /^(?:create|update|delete) /.test(what))).toEqual(
        Array(3).fill("create events"),
      );
      expect(await leasesOf(world, ruleId)).toEqual([]);
      // What forbids the action forbids to say that it would be done.
      const [lonely] = await replicas(world, 2, 1);
      if (!lonely) throw new Error("no pod");
      expectEnd(await world.runStep(deployed, referenceTo(lonely, ruleId)), refused("TooFewHealthy"));
      const evicting = await world.deploy({ type: "pod-delete", evict: true, dryRun: true });
      const ran = await world.runStep(evicting, referenceTo(last));
      expectEnd(ran, dryRun);
      expect(ran.result?.["message"]).toContain("would evict");
    },
  },
};
