import { expect } from "vitest";
import type { Column } from "./cell.ts";
import { argoEvent, referenceTo } from "./events.ts";
import { expectEnd, type Ending } from "./expect-end.ts";
import type { PodOptions } from "./pods.ts";
import type { World } from "./world.ts";

// What has become of the pod by the time pod-delete looks at it, and whose it is.

const replaced: Ending = { code: 0, result: "nothing", reason: "PodReplaced" };
const terminating: Ending = { code: 0, result: "nothing", reason: "PodTerminating" };
const gone: Ending = { code: 0, result: "nothing", reason: "PodGone" };
const deleted: Ending = { code: 0, result: "done", reason: "PodDeleted" };

function refused(reason: string): Ending {
  return { code: 3, result: "refused", reason };
}

const actions = ["pod-delete", { type: "pod-delete", evict: true }];

/** Runs both ways of deletion, with the pod replaced by another one right before the request of this kind. */
async function replaceBefore(world: World, what: string, action: object | string): Promise<void> {
  const deployed = await world.deploy(action);
  const pod = await world.pods.create();
  let successor = pod;
  world.proxy.rule = async (asked) => {
    if (asked.what === what && asked.count === 1) successor = await world.pods.replace(pod);
    return undefined;
  };
  expectEnd(await world.runStep(deployed, referenceTo(pod)), replaced);
  expect(successor.metadata.uid).not.toBe(pod.metadata.uid);
  expect(await world.pods.lives(successor)).toBe(true);
  world.proxy.reset();
}

/** A pod that `allow-standalone` does or does not save. */
async function refusesPod(world: World, options: PodOptions, reason: string, always: boolean): Promise<void> {
  const pod = await world.pods.create({ ready: false, ...options });
  expectEnd(await world.runStep(await world.deploy("pod-delete"), referenceTo(pod)), refused(reason));
  expect(await world.pods.lives(pod)).toBe(true);
  expect(await world.pods.events(pod)).toMatchObject([{ type: "Warning", reason }]);
  const allowing = await world.deploy({ type: "pod-delete", allowStandalone: true });
  expectEnd(await world.runStep(allowing, referenceTo(pod)), always ? refused(reason) : deleted);
  expect(await world.pods.lives(pod)).toBe(always);
}

function owner(apiVersion: string, kind: string): object {
  return { apiVersion, kind, name: "somebody", uid: "0b5c3a3e-6b0e-4f7e-9a0c-2f6f3c1d9d11", controller: true };
}

export const objectCells: Partial<Column> = {
  objectGone: {
    want: "nothing to do (0)",
    run: async (world) => {
      for (const action of actions) {
        const deployed = await world.deploy(action);
        const pod = await world.pods.create();
        await world.pods.remove(pod);
        expectEnd(await world.runStep(deployed, referenceTo(pod)), gone);
        const late = await world.pods.create();
        world.proxy.rule = async ({ what }) => {
          if (what === "delete pods" || what === "create pods/eviction") await world.pods.remove(late);
          return undefined;
        };
        expectEnd(await world.runStep(deployed, referenceTo(late)), gone);
        world.proxy.reset();
      }
    },
  },
  objectReplaced: {
    want: "nothing to do (0)",
    run: (world) => replaceBefore(world, "get pods", "pod-delete"),
  },
  objectReplacedLate: {
    want: "nothing to do (0)",
    run: async (world) => {
      await replaceBefore(world, "delete pods", "pod-delete");
      await replaceBefore(world, "create pods/eviction", { type: "pod-delete", evict: true });
    },
  },
  objectTerminating: {
    want: "nothing to do (0)",
    run: async (world) => {
      const pod = await world.pods.create({ finalizers: ["example.com/stay"] });
      await world.pods.remove(pod);
      expectEnd(await world.runStep(await world.deploy("pod-delete"), referenceTo(pod)), terminating);
      expect(world.proxy.asked).not.toContain("delete pods");
    },
  },
  protectedNamespace: {
    want: "refused (3), nothing is asked or written there",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      const metadata = { name: "etcd", uid: "0b5c3a3e-6b0e-4f7e-9a0c-2f6f3c1d9d11", resourceVersion: "1" };
      const namespaces = ["kube-system", "kube-public", "kube-node-lease", "falco", "argo", "argo-events"];
      for (const namespace of [...namespaces, "eventsrunner", "eventsrunner-actions"]) {
        const pod = { apiVersion: "v1", kind: "Pod", metadata: { ...metadata, namespace } };
        const ran = await world.runStep(deployed, { event: argoEvent(pod) });
        expectEnd(ran, refused("ProtectedNamespace"));
      }
      expect(world.proxy.asked).toEqual([]);
    },
  },
  protectedLabel: {
    want: "refused (3)",
    run: async (world) => {
      const deployed = await world.deploy("pod-delete");
      for (const value of ["true", "", "yes", "False"]) {
        const pod = await world.pods.create({ labels: { "rule-compiler/protected": value } });
        expectEnd(await world.runStep(deployed, { event: argoEvent(pod) }), refused("ProtectedObject"));
        // From the event alone: the label may be gone by now.
        expect(world.proxy.asked).not.toContain("get pods");
      }
      const free = await world.pods.create({ labels: { "rule-compiler/protected": "false" } });
      expectEnd(await world.runStep(deployed, { event: argoEvent(free) }), deleted);
    },
  },
  protectedLabelNow: {
    want: "refused (3)",
    run: async (world) => {
      const pod = await world.pods.create();
      const event = argoEvent(pod);
      await world.pods.label(pod, { "rule-compiler/protected": "true" });
      expectEnd(await world.runStep(await world.deploy("pod-delete"), { event }), refused("ProtectedObject"));
      expect(await world.pods.lives(pod)).toBe(true);
    },
  },
  standalone: {
    want: "refused (3) unless allowed; static pods always",
    run: async (world) => {
      await refusesPod(world, { owner: null }, "StandalonePod", false);
      await refusesPod(world, { owner: owner("apps/v1", "Deployment") }, "UnknownOwner", false);
      await refusesPod(world, { owner: owner("example.com/v1", "ReplicaSet") }, "UnknownOwner", false);
      await refusesPod(world, { owner: owner("v1", "Node") }, "StaticPod", true);
      const annotations = { "kubernetes.io/config.mirror": "0123456789abcdef" };
      await refusesPod(world, { annotations, nodeName: "node-1", owner: owner("v1", "Node") }, "StaticPod", true);
      const kinds = ["StatefulSet", "DaemonSet", "ReplicaSet"].map((kind) => owner("apps/v1", kind));
      for (const known of [...kinds, owner("batch/v1", "Job"), owner("v1", "ReplicationController")]) {
        const pod = await world.pods.create({ owner: known });
        expectEnd(await world.runStep(await world.deploy("pod-delete"), referenceTo(pod)), deleted);
        expect(await world.pods.find(pod)).toBeUndefined();
      }
    },
  },
};
