import { expect } from "vitest";
import type { Column } from "./cell.ts";
import { argoEvent, auditEvent, base64, falcoAlert, referenceTo } from "./events.ts";
import { expectEnd } from "./expect-end.ts";
import type { World } from "./world.ts";

// Events and parameters as pod-delete gets them.

const badEvent = { code: 2, result: "badInput", reason: "BadEvent" };
const deleted = { code: 0, result: "done", reason: "PodDeleted" };

/** Nothing was asked of the API server, since it was clear without. */
function expectNoRequest(world: World): void {
  expect(world.proxy.asked).toEqual([]);
}

async function refusesEvents(world: World, events: readonly string[]): Promise<void> {
  const deployed = await world.deploy("pod-delete");
  for (const event of events) expectEnd(await world.runStep(deployed, { event }), badEvent);
  expectNoRequest(world);
}

/** An event about a pod of this name. */
function aboutPod(name: unknown, namespace: unknown = "shop"): string {
  const metadata = { namespace, name, uid: "0b5c3a3e-6b0e-4f7e-9a0c-2f6f3c1d9d11", resourceVersion: "1" };
  return argoEvent({ apiVersion: "v1", kind: "Pod", metadata });
}

const hostile = ['"; rm -rf /"', "$(id)", "{{workflow.name}}", "-rf", "a\nb", "../../x", "..", "a/b", "a%2fb", "", "ä"];

export const eventCells: Partial<Column> = {
  emptyEvent: {
    want: "bad input (2)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const badParameters = { code: 2, result: "badInput", reason: "BadParameters" };
      expectEnd(await world.runStep(deployed, { event: "" }), badParameters);
      await refusesEvents(world, [" ", "e30=", "{}", "null"]);
    },
  },
  hugeEvent: {
    want: "cannot start (E2BIG), which no Sensor lets happen",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      for (const bytes of [128 * 1024, 1024 * 1024]) {
        const event = base64({ objects: ["x".repeat(bytes)] });
        await expect(world.startStep(deployed, { event })).rejects.toThrow("E2BIG");
      }
    },
  },
  garbledBase64: {
    want: "bad input (2)",
    run: (world) => refusesEvents(world, ["%%%", "e30", "e30=e30=", `${base64({ a: 1 })}*`]),
  },
  notText: {
    want: "bad input (2)",
    run: (world) => refusesEvents(world, [Buffer.from([0xff, 0xfe, 0x7b, 0x7d]).toString("base64")]),
  },
  unknownShape: {
    want: "bad input (2)",
    run: (world) => refusesEvents(world, [base64({ a: "s3cret" }), "[]", "1"]),
  },
  deepEvent: {
    want: "bad input (2)",
    run: (world) => refusesEvents(world, [`${"[".repeat(10_000)}${"]".repeat(10_000)}`]),
  },
  injectedNames: {
    want: "bad input (2)",
    run: (world) =>
      refusesEvents(
        world,
        hostile.flatMap((name) => [aboutPod(name), aboutPod("web", name || 1)]),
      ),
  },
  injectedData: {
    want: "done (0)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const annotations = Object.fromEntries(hostile.map((text, at) => [`example.com/${at}`, `${text} s3cret`]));
      const pod = await world.pods.create({ annotations });
      const ran = await world.runStep(deployed, { event: argoEvent(pod), uid: pod.metadata.uid });
      expectEnd(ran, deleted);
      expect(await world.pods.find(pod)).toBeUndefined();
    },
  },
  noObject: {
    want: "nothing to do (0)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const test = base64({ rule: "Test rule", priority: "Debug", output: "test", time: "2026-01-01T00:00:00Z" });
      const events = [falcoAlert({ "k8s.ns.name": null, "k8s.pod.name": null }), falcoAlert({}), test];
      for (const event of events) {
        expectEnd(await world.runStep(deployed, { event }), { code: 0, result: "nothing", reason: "NoPod" });
      }
      expectNoRequest(world);
    },
  },
  otherKind: {
    want: "bad input (2)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const pod = await world.pods.create();
      for (const change of [{ kind: "Node" }, { kind: "Deployment", apiVersion: "apps/v1" }]) {
        const ran = await world.runStep(deployed, { event: argoEvent({ ...pod, ...change }) });
        expectEnd(ran, { code: 2, result: "badInput", reason: "NotAPod" });
      }
      const posted = base64({ header: {}, body: { apiVersion: "v1", kind: "Pod", metadata: pod.metadata } });
      expectEnd(await world.runStep(deployed, { event: posted }), { code: 2, result: "badInput", reason: "NotAPod" });
      expectNoRequest(world);
    },
  },
  noUid: {
    want: "done (0)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const pod = await world.pods.create();
      const { namespace, name } = pod.metadata;
      const event = falcoAlert({ "k8s.ns.name": namespace, "k8s.pod.name": name });
      expectEnd(await world.runStep(deployed, { event }), deleted);
      expect(await world.pods.find(pod)).toBeUndefined();
    },
  },
  noUidSuccessor: {
    want: "nothing to do (0)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const pod = await world.pods.create();
      const { namespace, name, creationTimestamp } = pod.metadata;
      const fields = { "k8s.ns.name": namespace, "k8s.pod.name": name };
      // In the very second of its creation it may be the one before or after.
      const within = new Date(Date.parse(creationTimestamp) + 999).toISOString();
      for (const time of ["2020-01-01T00:00:00Z", within]) {
        const ran = await world.runStep(deployed, { event: falcoAlert(fields, time) });
        expectEnd(ran, { code: 0, result: "nothing", reason: "PodReplaced" });
      }
      expect(await world.pods.lives(pod)).toBe(true);
    },
  },
  auditEvent: {
    want: "done (0)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const pod = await world.pods.create();
      expectEnd(await world.runStep(deployed, { event: auditEvent(pod) }), deleted);
      expect(await world.pods.find(pod)).toBeUndefined();
    },
  },
  otherUid: {
    want: "bad input (2)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const [pod, other] = [await world.pods.create(), await world.pods.create()];
      const ran = await world.runStep(deployed, { ...referenceTo(pod), uid: other.metadata.uid });
      expectEnd(ran, { code: 2, result: "badInput", reason: "UidMismatch" });
      expectNoRequest(world);
    },
  },
  badParameters: {
    want: "bad input (2), all mistakes at once",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const given = referenceTo(await world.pods.create());
      const bad = { code: 2, result: "badInput", reason: "BadParameters" };
      const ran = await world.runStep(deployed, given, { STEP_EVICTT: "true", STEP_DRY_RUN: "yes", STEP_RULE_SET: "" });
      expectEnd(ran, bad);
      for (const name of ["STEP_EVICTT", "STEP_DRY_RUN", "STEP_RULE_SET"]) {
        expect(ran.lines.at(-1)?.["message"]).toContain(name);
      }
      const wrong: readonly Readonly<Record<string, string>>[] = [
        { STEP_MIN_HEALTHY: "0" },
        { STEP_MIN_HEALTHY: "101%" },
        { STEP_BUDGET: '{"max":0,"seconds":60}' },
        { STEP_GRACE_PERIOD_SECONDS: "-1" },
        { STEP_RULE_ID: "$(id)" },
      ];
      for (const more of wrong) expectEnd(await world.runStep(deployed, given, more), bad);
      expect(world.proxy.asked.filter((what) => what.startsWith("delete"))).toEqual([]);
    },
  },
};
