import { expect } from "vitest";
import type { Column } from "./cell.ts";
import { referenceTo } from "./events.ts";
import { expectEnd, type Ending } from "./expect-end.ts";
import { garble, leasesOf } from "./leases.ts";
import type { StoredPod } from "./pods.ts";
import type { Ran } from "./run-step.ts";
import { actionsNamespace, type Arguments, type World } from "./world.ts";

// Cool-down and budget of real processes, whose Leases a real API server keeps.

const deleted: Ending = { code: 0, result: "done", reason: "PodDeleted" };
const cooling: Ending = { code: 0, result: "skipped", reason: "CoolingDown" };
const spent: Ending = { code: 3, result: "refused", reason: "BudgetSpent" };

const limited = { type: "pod-delete", cooldown: "1h", budget: { max: 3, per: "hour" } };

/** Another event on the same pod. */
function later(pod: StoredPod, ruleId: string, version: number): Arguments {
  return referenceTo({ ...pod, metadata: { ...pod.metadata, resourceVersion: String(version) } }, ruleId);
}

/** Says that pods are deleted, and keeps them, so that they can fire again. */
function keepPods(world: World): void {
  world.proxy.rule = ({ what }) => (what === "delete pods" ? { status: 200 } : undefined);
}

/** How many runs ended with each reason. */
function reasons(rans: readonly Ran[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { result } of rans) counts[String(result?.["reason"])] = (counts[String(result?.["reason"])] ?? 0) + 1;
  return counts;
}

export const limitCells: Partial<Column> = {
  cooldown: {
    want: "skipped (0) until it is over",
    run: async (world) => {
      const deployed = await world.deploy(limited);
      const ruleId = world.freshRule();
      const pod = await world.pods.create();
      keepPods(world);
      expectEnd(await world.runStep(deployed, later(pod, ruleId, 1)), deleted);
      expectEnd(await world.runStep(deployed, later(pod, ruleId, 2)), cooling);
      expect(await world.pods.events(pod)).toHaveLength(2);
      expect(world.proxy.asked.filter((what) => what === "delete pods")).toHaveLength(1);
      // Neither another object nor another rule.
      expectEnd(await world.runStep(deployed, later(await world.pods.create(), ruleId, 3)), deleted);
      expectEnd(await world.runStep(deployed, later(pod, world.freshRule(), 4)), deleted);
      const short = { STEP_COOLDOWN: "2s" };
      const other = world.freshRule();
      expectEnd(await world.runStep(deployed, later(pod, other, 5), short), deleted);
      let version = 6;
      const next = async (): Promise<unknown> => {
        return (await world.runStep(deployed, later(pod, other, (version += 1)), short)).result?.["reason"];
      };
      await expect.poll(next, { timeout: 20_000, interval: 200 }).toBe("PodDeleted");
    },
  },
  cooldownRace: {
    want: "one acts, 7 are skipped (0)",
    run: async (world) => {
      const deployed = await world.deploy(limited);
      const ruleId = world.freshRule();
      const pod = await world.pods.create();
      keepPods(world);
      const versions = [1, 2, 3, 4, 5, 6, 7, 8];
      const rans = await Promise.all(versions.map((version) => world.runStep(deployed, later(pod, ruleId, version))));
      expect(reasons(rans)).toEqual({ PodDeleted: 1, CoolingDown: 7 });
      expect(world.proxy.asked.filter((what) => what === "delete pods")).toHaveLength(1);
    },
  },
  budget: {
    want: "refused (3)",
    run: async (world) => {
      const deployed = await world.deploy(limited);
      const ruleId = world.freshRule();
      for (const _ of [1, 2, 3]) {
        expectEnd(await world.runStep(deployed, referenceTo(await world.pods.create(), ruleId)), deleted);
      }
      const pod = await world.pods.create();
      expectEnd(await world.runStep(deployed, referenceTo(pod, ruleId)), spent);
      expect(await world.pods.lives(pod)).toBe(true);
      expect(await world.pods.events(pod)).toMatchObject([{ type: "Warning", reason: "BudgetSpent" }]);
      // Refused by the budget, it has not begun a cool-down: where the budget has room it is not skipped.
      const roomy = { STEP_BUDGET: '{"max":4,"seconds":3600}' };
      expectEnd(await world.runStep(deployed, later(pod, ruleId, 2), roomy), deleted);
    },
  },
  budgetRace: {
    want: "3 act, 5 are refused (3)",
    run: async (world) => {
      const deployed = await world.deploy(limited);
      const ruleId = world.freshRule();
      const pods = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => world.pods.create()));
      const rans = await Promise.all(pods.map((pod) => world.runStep(deployed, referenceTo(pod, ruleId))));
      expect(reasons(rans)).toEqual({ PodDeleted: 3, BudgetSpent: 5 });
      const left = await Promise.all(pods.map((pod) => world.pods.lives(pod)));
      expect(left.filter((lives) => lives)).toHaveLength(5);
      // The conflict was real: somebody's write came too late.
      expect(world.proxy.asked.filter((what) => what === "get leases").length).toBeGreaterThan(16);
    },
  },
  sameEvent: {
    want: "acts again (0), counted once",
    run: async (world) => {
      const deployed = await world.deploy(limited);
      const ruleId = world.freshRule();
      const pod = await world.pods.create();
      keepPods(world);
      for (const _ of [1, 2, 3, 4]) expectEnd(await world.runStep(deployed, referenceTo(pod, ruleId)), deleted);
      for (const _ of [1, 2]) {
        expectEnd(await world.runStep(deployed, referenceTo(await world.pods.create(), ruleId)), deleted);
      }
      expectEnd(await world.runStep(deployed, referenceTo(await world.pods.create(), ruleId)), spent);
    },
  },
  failedAction: {
    want: "failed (1), and neither counts it",
    run: async (world) => {
      const deployed = await world.deploy(limited);
      const ruleId = world.freshRule();
      const pod = await world.pods.create();
      const answers: readonly (readonly [number, number])[] = [
        [403, 4],
        [422, 2],
        [429, 1],
        [404, 0],
      ];
      for (const [version, [status, code]] of answers.entries()) {
        world.proxy.rule = ({ what }) => (what === "delete pods" ? { status } : undefined);
        const ran = await world.runStep(deployed, later(pod, ruleId, version));
        expect(ran.code, ran.stdout).toBe(code);
      }
      world.proxy.reset();
      const fresh = [pod, await world.pods.create(), await world.pods.create()];
      for (const one of fresh) expectEnd(await world.runStep(deployed, referenceTo(one, ruleId)), deleted);
      // What may have been carried out counts.
      const [unsure, next] = [await world.pods.create(), await world.pods.create()];
      const other = world.freshRule();
      world.proxy.rule = ({ what }) => (what === "delete pods" ? { status: 500 } : undefined);
      const ran = await world.runStep(deployed, referenceTo(unsure, other));
      expectEnd(ran, { code: 1, result: "failed", reason: "ApiFailed" });
      world.proxy.reset();
      expectEnd(await world.runStep(deployed, later(unsure, other, 1)), cooling);
      expectEnd(await world.runStep(deployed, referenceTo(next, other)), deleted);
    },
  },
  garbledLease: {
    want: "refused (3)",
    run: async (world) => {
      const deployed = await world.deploy(limited);
      const ruleId = world.freshRule();
      const pod = await world.pods.create();
      keepPods(world);
      expectEnd(await world.runStep(deployed, later(pod, ruleId, 1)), deleted);
      const leases = await leasesOf(world, ruleId);
      expect(
        leases.map(({ metadata }) => metadata.name.replace(/^rule-[0-9a-f]{16}-/, "").replace(/[0-9]+$/, "N")),
      ).toEqual(["budget", "cooldown-N"]);
      const texts = [
        "",
        "{",
        "[]",
        "null",
        '{"a":1}',
        '{"a":{"by":1,"at":1}}',
        '{"slot":0,"counts":{},"events":{}}',
        null,
      ];
      for (const lease of leases) {
        const before = lease.metadata.annotations["rule-compiler/claims"] ?? "";
        for (const text of texts) {
          await garble(world, lease, text);
          const ran = await world.runStep(deployed, later(pod, ruleId, 1));
          expectEnd(ran, { code: 3, result: "refused", reason: "LeaseUnreadable" });
          expect(ran.result?.["message"]).toContain(lease.metadata.name);
        }
        await garble(world, lease, before);
      }
      expectEnd(await world.runStep(deployed, later(pod, ruleId, 1)), deleted);
      const [lease] = leases;
      if (!lease) throw new Error("no Lease");
      // Whoever deletes one begins anew.
      const path = `/apis/coordination.k8s.io/v1/namespaces/${actionsNamespace}/leases/${lease.metadata.name}`;
      await world.server.admin.demand("DELETE", path);
      expectEnd(await world.runStep(deployed, later(pod, ruleId, 1)), deleted);
    },
  },
};
