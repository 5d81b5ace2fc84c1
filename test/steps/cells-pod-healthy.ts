import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { setStatus } from "../cluster/objects.ts";
import type { Column } from "./cell.ts";
import { referenceTo } from "./events.ts";
import { expectEnd, type Ending } from "./expect-end.ts";
import type { StoredPod } from "./pods.ts";
import { replicas } from "./replicas.ts";
import type { World } from "./world.ts";

// Minimum of healthy replicas, disruption budgets, and how the pod goes.

const deleted: Ending = { code: 0, result: "done", reason: "PodDeleted" };
const evicted: Ending = { code: 0, result: "done", reason: "PodEvicted" };
const tooFew: Ending = { code: 3, result: "refused", reason: "TooFewHealthy" };

function atLeast(minHealthy: number | string): object {
  return { type: "pod-delete", minHealthy };
}

/** Deletes one pod after the other, and gives how many went before the first one was refused. */
async function countDeleted(world: World, pods: readonly StoredPod[], minHealthy: number | string): Promise<number> {
  const deployed = await world.deploy(atLeast(minHealthy));
  for (const [count, pod] of pods.entries()) {
    const ran = await world.runStep(deployed, referenceTo(pod));
    if (ran.code === 0) expectEnd(ran, deleted);
    else {
      expectEnd(ran, tooFew);
      expect(await world.pods.lives(pod)).toBe(true);
      return count;
    }
  }
  return pods.length;
}

export const healthyCells: Partial<Column> = {
  minHealthy: {
    want: "refused (3)",
    run: async (world) => {
      expect(await countDeleted(world, await replicas(world, 4, 4), 2)).toBe(2);
      expect(await countDeleted(world, await replicas(world, 2, 1), 1)).toBe(0);
      // One that is not healthy takes nothing away.
      expect(await countDeleted(world, (await replicas(world, 2, 1)).toReversed(), 1)).toBe(1);
      expect(await countDeleted(world, await replicas(world, 1, 1), "1%")).toBe(0);
      expect(await countDeleted(world, await replicas(world, 3, 3), "67%")).toBe(0);
      expect(await countDeleted(world, await replicas(world, 3, 3), "100%")).toBe(0);
      // Pods that have ended are no replicas, whatever their conditions say.
      const owner = randomUUID();
      const [one] = await replicas(world, 2, 2, owner);
      if (!one) throw new Error("no pods");
      for (const phase of ["Failed", "Failed", "Succeeded"]) {
        await setStatus(world.server.admin, await world.pods.create({ owner }), { phase });
      }
      expect(await countDeleted(world, [one], 2)).toBe(0);
      expect(await countDeleted(world, [one], "50%")).toBe(1);
      const [first, second] = await replicas(world, 3, 3);
      if (!first || !second) throw new Error("no pods");
      const half = await world.deploy(atLeast("60%"));
      expectEnd(await world.runStep(half, referenceTo(first)), deleted);
      // Of the two that are left, two have to be.
      expectEnd(await world.runStep(half, referenceTo(second)), tooFew);
      expect(await world.pods.events(second)).toMatchObject([{ type: "Warning", reason: "TooFewHealthy" }]);
    },
  },
  minHealthyRace: {
    want: "2 act, 4 are refused (3)",
    run: async (world) => {
      const deployed = await world.deploy(atLeast(4));
      const pods = await replicas(world, 6, 6);
      let waiting = 0;
      // Deletions wait until all have counted, so that nobody sees what another one does.
      const gate = Promise.withResolvers<undefined>();
      world.proxy.rule = ({ what }) => {
        if (what === "delete pods" && (waiting += 1) === 2) gate.resolve(undefined);
        return what === "delete pods" ? gate.promise : undefined;
      };
      const rans = await Promise.all(pods.map((pod) => world.runStep(deployed, referenceTo(pod))));
      const told = rans.map(
        ({ code, result }) => `${code} ${String(result?.["reason"])} ${String(result?.["message"])}`,
      );
      const reasons = rans.map(({ result }) => String(result?.["reason"])).toSorted();
      expect(reasons, told.join("\n")).toEqual(["PodDeleted", "PodDeleted", ...Array<string>(4).fill("TooFewHealthy")]);
      const lives = await Promise.all(pods.map((pod) => world.pods.lives(pod)));
      expect(lives.filter((one) => one)).toHaveLength(4);
    },
  },
  disruptionBudget: {
    want: "failed (1), and told why",
    run: async (world) => {
      const { admin } = world.server;
      const app = world.freshRule();
      const metadata = { namespace: "shop", name: app };
      const selector = { matchLabels: { app } };
      const budget = {
        apiVersion: "policy/v1",
        kind: "PodDisruptionBudget",
        metadata,
        spec: { minAvailable: 1, selector },
      };
      const created = await admin.create(budget);
      const { generation: observedGeneration } = created.body.metadata as { readonly generation?: number };
      const status = {
        observedGeneration,
        disruptionsAllowed: 0,
        currentHealthy: 1,
        desiredHealthy: 1,
        expectedPods: 1,
      };
      await setStatus(admin, budget, status);
      const pod = await world.pods.create({ labels: { app } });
      const deployed = await world.deploy({ type: "pod-delete", evict: true });
      const ran = await world.runStep(deployed, referenceTo(pod));
      expectEnd(ran, { code: 1, result: "failed", reason: "DisruptionBudget" });
      expect(ran.result?.["message"]).toContain(
        `The disruption budget ${app} needs 1 healthy pods and has 1 currently`,
      );
      expect(await world.pods.lives(pod)).toBe(true);
      expect(world.proxy.asked.filter((what) => what === "create pods/eviction")).toHaveLength(1);
      await setStatus(admin, budget, { ...status, disruptionsAllowed: 1, currentHealthy: 2 });
      expectEnd(await world.runStep(deployed, referenceTo(pod)), evicted);
      expect(await world.pods.find(pod)).toBeUndefined();
    },
  },
  options: {
    want: "done (0), as told",
    run: async (world) => {
      // Bound to a node, a pod stays for its grace period.
      for (const [action, want] of [
        [{ type: "pod-delete", gracePeriodSeconds: 77 }, deleted],
        [{ type: "pod-delete", evict: true, gracePeriodSeconds: 77 }, evicted],
      ] as const) {
        const pod = await world.pods.create({ nodeName: "node-1" });
        expectEnd(await world.runStep(await world.deploy(action), referenceTo(pod)), want);
        expect(await world.pods.find(pod)).toMatchObject({ metadata: { deletionGracePeriodSeconds: 77 } });
        expect(await world.pods.events(pod)).toMatchObject([{ type: "Normal", reason: want.reason }]);
      }
    },
  },
};
