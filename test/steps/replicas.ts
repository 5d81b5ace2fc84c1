import { randomUUID } from "node:crypto";
import type { StoredPod } from "./pods.ts";
import type { World } from "./world.ts";

/** So many pods of one ReplicaSet, of which the first `ready` are ready. */
export async function replicas(
  world: World,
  count: number,
  ready: number,
  owner: string = randomUUID(),
): Promise<readonly StoredPod[]> {
  const pods: StoredPod[] = [];
  for (let at = 0; at < count; at++) pods.push(await world.pods.create({ owner, ready: at < ready }));
  return pods;
}
