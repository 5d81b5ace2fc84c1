import { memberAt, type Json } from "../json/json.ts";
import type { ResourceName } from "../knowledge/known-kind.ts";
import type { Passed, Pipeline } from "../model/pipeline.ts";
import type { ObjectChange } from "../semantics/change.ts";

/** Before every object was created: when the pods start, in milliseconds since 1970. */
export const startOfPods = 0;

/** After every change; only what is deleted without saying when is judged by it. */
export const longAfter: number = Date.UTC(2030, 0);

/**
 * What the pipeline makes of one change of an object of that kind, with its pods started long before and nothing else
 * there. A change that is known in part cannot be run: throws for an update without its old object.
 */
export function passedBy(
  pipeline: Pipeline,
  { group, version, resource }: ResourceName,
  change: ObjectChange,
): readonly Passed[] {
  const kind = { group, version, resource };
  if (change.kind === "created") {
    pipeline.start(kind, [], startOfPods);
    return pipeline.see(kind, { new: change.new }, longAfter);
  }
  if (change.old === undefined) throw new Error("bug: the pipeline runs on changes that are known whole");
  pipeline.start(kind, [change.old], startOfPods);
  if (change.kind === "deleted") {
    return change.late ? pipeline.relist(kind, [], longAfter) : pipeline.see(kind, { old: change.old }, longAfter);
  }
  // Deleted and made anew while no watch was there.
  if (uid(change.old) !== uid(change.new)) return pipeline.rewatch(kind, [change.new], longAfter);
  return pipeline.see(kind, { old: change.old, new: change.new }, longAfter);
}

function uid(object: Json): Json | undefined {
  return memberAt(object, "metadata", "uid");
}
