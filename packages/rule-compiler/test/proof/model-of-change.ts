import { memberAt, type Json } from "../../src/json/json.ts";
import { Pipeline, type Passed } from "../../src/model/pipeline.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import type { ObjectChange } from "../../src/semantics/change.ts";
import { eventSourcesOf, sensorsOf, type Compiled } from "../support/compile-rules.ts";

/** Long before every object was created. */
const start = 0;

/** Long after. */
export const later: number = Date.UTC(2030, 0);

/** The emitted manifests, ready to be run by the model. */
export function pipelineOf({ objects }: Compiled): Pipeline {
  return new Pipeline({ eventSources: eventSourcesOf(objects), sensors: sensorsOf(objects) });
}

/** What the watches are told of a change, and what comes of it. The pods have started long before. */
export function passedBy(pipeline: Pipeline, rule: NormalRule, change: ObjectChange): readonly Passed[] {
  const { group, version, resource } = rule;
  const kind = { group, version, resource };
  if (change.kind === "created") {
    pipeline.start(kind, [], start);
    return pipeline.see(kind, { new: change.new }, later);
  }
  if (change.old === undefined) throw new Error("the model runs on changes that are known whole");
  pipeline.start(kind, [change.old], start);
  if (change.kind === "deleted") {
    return change.late ? pipeline.relist(kind, [], later) : pipeline.see(kind, { old: change.old }, later);
  }
  const madeAnew = uid(change.old) !== uid(change.new);
  // Deleted and made anew while no watch was there.
  if (madeAnew) return pipeline.rewatch(kind, [change.new], later);
  return pipeline.see(kind, { old: change.old, new: change.new }, later);
}

/** What comes of a start, and of watches that start anew, with an object that was there before. */
export function startedWith(
  pipeline: Pipeline,
  { group, version, resource }: NormalRule,
  object: Json,
): readonly Passed[] {
  const kind = { group, version, resource };
  return [...pipeline.start(kind, [object], later), ...pipeline.rewatch(kind, [object], later)];
}

function uid(object: Json): Json | undefined {
  return memberAt(object, "metadata", "uid");
}
