import { end } from "../outcome/outcome.ts";
import type { Pod } from "./pod.ts";

/** Owners that replace a pod, by group and kind. */
const replacing: ReadonlySet<string> = new Set([
  "/ReplicationController",
  "apps/DaemonSet",
  "apps/ReplicaSet",
  "apps/StatefulSet",
  "batch/Job",
]);

/**
 * Refuses pods that nothing brings back: those without a controller, and those whose controller is of a kind that is not
 * known to, unless both are allowed (`allow-standalone`). Static pods are refused always: they belong to their node, and
 * deleting one restarts nothing.
 */
export function checkOwner({ mirror, controller }: Pod, words: string, allowed: boolean): void {
  if (mirror || (controller?.apiVersion === "v1" && controller.kind === "Node")) {
    end("refused", "StaticPod", `${words} is a static pod, which belongs to its node`);
  }
  if (allowed) return;
  if (controller === undefined) {
    end("refused", "StandalonePod", `${words} has no controller that brings it back; allowStandalone allows it`);
  }
  const group = controller.apiVersion.split("/").slice(0, -1).join("/");
  if (replacing.has(`${group}/${controller.kind}`)) return;
  // Whoever creates pods chooses what they say of their owner.
  const kind = /^[A-Za-z]{1,63}$/.exec(controller.kind)?.[0] ?? "kind without a name";
  end(
    "refused",
    "UnknownOwner",
    `${words} is controlled by a ${kind}, which is not known to bring it back; allowStandalone allows it`,
  );
}
