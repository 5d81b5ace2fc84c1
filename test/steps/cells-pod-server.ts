import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import { tokenFor } from "../cluster/objects.ts";
import { freePort } from "../cluster/server-process.ts";
import type { Column } from "./cell.ts";
import { referenceTo } from "./events.ts";
import { expectEnd, type Ending } from "./expect-end.ts";
import { startFaultProxy, type Fault } from "./fault-proxy.ts";
import { startStep } from "./run-step.ts";
import type { World } from "./world.ts";

// What can be wrong with an API server and the way to it.

const deleted: Ending = { code: 0, result: "done", reason: "PodDeleted" };
const failed: Ending = { code: 1, result: "failed", reason: "ApiFailed" };
const unreachable: Ending = { code: 1, result: "failed", reason: "ApiUnreachable" };

function refused(reason: string): Ending {
  return { code: 3, result: "refused", reason };
}

const limited = { type: "pod-delete", cooldown: "1h", budget: { max: 3, per: "hour" } };

/** One kind of request meets a fault, each time. */
async function meets(world: World, what: string, fault: Fault, want: Ending): Promise<void> {
  const deployed = await world.deploy(what === "get leases" ? limited : "pod-delete");
  const pod = await world.pods.create();
  world.proxy.rule = (asked) => (asked.what === what ? fault : undefined);
  expectEnd(await world.runStep(deployed, referenceTo(pod, world.freshRule())), want);
  expect(await world.pods.lives(pod)).toBe(want.reason !== "PodDeleted" || what === "delete pods");
  world.proxy.reset();
}

/** Runs against another server, which must not be asked for anything. */
async function distrusts(world: World, own: { cert: string; key: string }, more: Readonly<Record<string, string>>) {
  const proxy = await startFaultProxy(world.server, { server: own });
  try {
    const pod = await world.pods.create();
    const port = { KUBERNETES_SERVICE_PORT: String(proxy.port) };
    const ran = await world.runStep(await world.deploy("pod-delete"), referenceTo(pod), { ...port, ...more });
    expectEnd(ran, unreachable);
    expect(proxy.asked).toEqual([]);
    expect(await world.pods.lives(pod)).toBe(true);
  } finally {
    await proxy.close();
  }
}

export const serverCells: Partial<Column> = {
  passingFaults: {
    want: "done (0), within a second or two",
    run: async (world) => {
      const deployed = await world.deploy(limited);
      const faults: readonly Fault[] = [{ status: 500 }, "reset"];
      const busy: Fault = { status: 429, headers: { "retry-after": "1" } };
      for (const rule of [(count: number) => faults[count - 1], (count: number) => (count === 1 ? busy : undefined)]) {
        const pod = await world.pods.create();
        world.proxy.rule = ({ count }) => rule(count);
        expectEnd(await world.runStep(deployed, referenceTo(pod, world.freshRule())), deleted);
        expect(await world.pods.find(pod)).toBeUndefined();
        expect(await world.pods.events(pod)).toHaveLength(1);
        world.proxy.reset();
      }
    },
  },
  lostAnswers: {
    want: "done (0), once",
    run: async (world) => {
      const deployed = await world.deploy(limited);
      const ruleId = world.freshRule();
      for (const _ of [1, 2, 3]) {
        const pod = await world.pods.create();
        world.proxy.rule = ({ what, count }) => (count === 1 && !/^(?:get|list) /.test(what) ? "resetLate" : undefined);
        expectEnd(await world.runStep(deployed, referenceTo(pod, ruleId)), deleted);
        expect(await world.pods.find(pod)).toBeUndefined();
        expect(await world.pods.events(pod)).toHaveLength(1);
        world.proxy.reset();
      }
      // A successor came between the tries: it stays, and the deletion counts.
      const old = await world.pods.create();
      const { name } = old.metadata;
      world.proxy.rule = async ({ what, count }) => {
        if (what !== "delete pods") return undefined;
        if (count === 1) return "resetLate";
        if (count === 2) await world.pods.create({ name });
        return undefined;
      };
      const own = world.freshRule();
      const once = await world.deploy({ ...limited, budget: { max: 1, per: "hour" } });
      expectEnd(await world.runStep(once, referenceTo(old, own)), deleted);
      expect((await world.pods.find(old))?.metadata.uid).not.toBe(old.metadata.uid);
      world.proxy.reset();
      expectEnd(await world.runStep(once, referenceTo(await world.pods.create(), own)), refused("BudgetSpent"));
      // Three places were taken, and not one more or less.
      const pod = await world.pods.create();
      expectEnd(await world.runStep(deployed, referenceTo(pod, ruleId)), refused("BudgetSpent"));
    },
  },
  rotatedToken: {
    want: "done (0)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const pod = await world.pods.create();
      const env = await world.environment(deployed, referenceTo(pod));
      const path = join(env.ARGO_STEP_ACCOUNT, "token");
      const next = await tokenFor(world.server.admin, deployed.account);
      writeFileSync(path, "an.old.token");
      world.proxy.rule = ({ what, count }) => {
        if (what === "get configmaps" && count === 1) writeFileSync(path, `${next}\n`);
        return undefined;
      };
      expectEnd(await startStep(deployed.step, env).ended, deleted);
      expect(world.proxy.asked.filter((what) => what === "get configmaps")).toHaveLength(2);
      expect(await world.pods.find(pod)).toBeUndefined();
    },
  },
  redirect: {
    want: "not followed: failed (1); kill switch: refused (3)",
    run: async (world) => {
      for (const status of [301, 302, 307, 308]) {
        const location = `https://127.0.0.1:${world.proxy.port}/api/v1/namespaces/elsewhere/secrets`;
        const fault = { status, headers: { location } };
        await meets(world, "get configmaps", fault, refused("KillSwitchUnreadable"));
        await meets(world, "delete pods", fault, failed);
        expect(world.proxy.asked).not.toContain("list secrets");
      }
    },
  },
  garbledAnswers: {
    want: "failed (1); Leases: refused (3)",
    run: async (world) => {
      const texts = ["<html>s3cret</html>", "", `"${"x".repeat(9 * 1024 * 1024)}"`];
      for (const body of texts) {
        await meets(world, "get configmaps", { status: 200, body }, failed);
        await meets(world, "get pods", { status: 200, body }, failed);
        await meets(world, "get leases", { status: 200, body }, refused("LeaseUnreadable"));
        await meets(world, "delete pods", { status: 200, body }, deleted);
      }
      await meets(world, "get configmaps", { status: 200, body: "{}" }, refused("KillSwitchOff"));
      await meets(world, "get pods", { status: 200, body: "{}" }, failed);
      const upgrade = { status: 101, headers: { connection: "Upgrade", upgrade: "other" }, body: "" };
      await meets(world, "get configmaps", upgrade, unreachable);
      await meets(world, "delete pods", upgrade, unreachable);
      await meets(world, "get configmaps", "cut", unreachable);
      await meets(world, "get pods", "cut", unreachable);
    },
  },
  foreignServer: {
    want: "failed (1), and no token is shown to it",
    run: async (world) => {
      const { foreign, ofOtherName, expired } = world.certificates;
      for (const own of [foreign, ofOtherName, expired]) await distrusts(world, own, {});
    },
  },
  hostileEnvironment: {
    want: "no effect",
    run: async (world) => {
      await distrusts(world, world.certificates.foreign, { NODE_TLS_REJECT_UNAUTHORIZED: "0" });
      const proxy = "http://127.0.0.1:1";
      const more = { NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: proxy, https_proxy: proxy, ALL_PROXY: proxy, NO_PROXY: "" };
      const pod = await world.pods.create();
      expectEnd(await world.runStep(await world.deploy("pod-delete"), referenceTo(pod), more), deleted);
    },
  },
  serverDead: {
    want: "failed (1)",
    run: async (world) => {
      const pod = await world.pods.create();
      const more = { KUBERNETES_SERVICE_PORT: String(await freePort()) };
      const ran = await world.runStep(await world.deploy("pod-delete"), referenceTo(pod), more);
      expectEnd(ran, unreachable);
      expect(ran.result?.["message"]).toContain("ECONNREFUSED");
      expect(await world.pods.lives(pod)).toBe(true);
    },
  },
  serverKilled: {
    want: "failed (1), and the next attempt does it (0)",
    run: async (world) => {
      const deployed = await world.deploy(limited);
      const given = referenceTo(await world.pods.create(), world.freshRule());
      world.proxy.rule = async ({ what, count }) => {
        if (what === "delete pods" && count === 1) await world.server.kill();
        return undefined;
      };
      expectEnd(await world.runStep(deployed, given), unreachable);
      await world.server.restart();
      world.proxy.reset();
      expectEnd(await world.runStep(deployed, given), deleted);
    },
  },
  serverHangs: {
    want: "failed (1)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const pod = await world.pods.create();
      world.proxy.rule = async ({ what }) => {
        if (what !== "get pods") return undefined;
        world.server.signal("SIGSTOP");
        // All its threads have to have stopped, or it still answers this one, and deletes the pod when it goes on.
        await pause(500);
        return undefined;
      };
      try {
        const ran = await world.runStep(deployed, referenceTo(pod), { STEP_TIMEOUT: "3s" });
        expectEnd(ran, { code: 1, result: "failed", reason: "TimedOut" });
      } finally {
        world.server.signal("SIGCONT");
      }
      // The server has to come to itself first.
      await expect.poll(() => world.pods.lives(pod), { timeout: 30_000 }).toBe(true);
    },
  },
  terminated: {
    want: "failed (1)",
    run: async (world) => {
      const pod = await world.pods.create();
      world.proxy.rule = ({ what }) => (what === "get pods" ? "hang" : undefined);
      const running = await world.startStep(await world.deploy("pod-delete"), referenceTo(pod));
      await expect.poll(() => world.proxy.asked, { timeout: 30_000 }).toContain("get pods");
      running.process.kill("SIGTERM");
      expectEnd(await running.ended, { code: 1, result: "failed", reason: "Terminated" });
      expect(await world.pods.lives(pod)).toBe(true);
    },
  },
  noAccount: {
    want: "bad input (2)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const given = referenceTo(await world.pods.create());
      const none = await world.runStep(deployed, given, { ARGO_STEP_ACCOUNT: "/nowhere" });
      expectEnd(none, { code: 2, result: "badInput", reason: "NoAccount" });
      const outside = await world.runStep(deployed, given, { KUBERNETES_SERVICE_HOST: "" });
      expectEnd(outside, { code: 2, result: "badInput", reason: "NoCluster" });
    },
  },
  noEvent: {
    want: "done (0), and a warning in the log",
    run: async (world) => {
      const pod = await world.pods.create();
      const ran = await world.runStep(await world.deploy("pod-delete", { without: "create events" }), referenceTo(pod));
      expectEnd(ran, deleted);
      expect(ran.lines.at(-1)).toMatchObject({ level: "warn", detail: "403" });
      expect(await world.pods.find(pod)).toBeUndefined();
    },
  },
  noResult: {
    want: "done (0), and a warning in the log",
    run: async (world) => {
      const pod = await world.pods.create();
      const more = { ARGO_STEP_RESULT: "/nowhere/result.json" };
      const ran = await world.runStep(await world.deploy("pod-delete"), referenceTo(pod), more);
      expect(ran.code, ran.stdout).toBe(0);
      expect(ran.lines).toMatchObject([{ reason: "PodDeleted" }, { level: "warn", detail: "ENOENT" }]);
      expect(await world.pods.find(pod)).toBeUndefined();
    },
  },
};
