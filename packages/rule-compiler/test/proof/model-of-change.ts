import type { Json } from "../../src/json/json.ts";
import { Pipeline, type Passed } from "../../src/model/pipeline.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import { longAfter } from "../../src/simulate/one-change.ts";
import { eventSourcesOf, sensorsOf, type Compiled } from "../support/compile-rules.ts";

/** The emitted manifests, ready to be run by the model. */
export function pipelineOf({ objects }: Compiled): Pipeline {
  return new Pipeline({ eventSources: eventSourcesOf(objects), sensors: sensorsOf(objects) });
}

/** What comes of a start, and of watches that start anew, with an object that was there before. */
export function startedWith(
  pipeline: Pipeline,
  { group, version, resource }: NormalRule,
  object: Json,
): readonly Passed[] {
  const kind = { group, version, resource };
  return [...pipeline.start(kind, [object], longAfter), ...pipeline.rewatch(kind, [object], longAfter)];
}
