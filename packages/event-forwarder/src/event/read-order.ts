import { eventClasses, routeKinds } from "@argo-rules/contracts";
import { z } from "zod";
import { bytesOf } from "./bytes.ts";
import type { Given } from "./given.ts";
import { factsOf, keysOf } from "./identity.ts";
import type { Job } from "./job.ts";
import { firstProblem } from "./read-event.ts";
import { shapeEvent } from "./shape.ts";

const text = z.string();
const parameter = z.union([
  z.looseObject({ name: text, value: text }),
  z.looseObject({ name: text, from: z.enum(["event", "uid", "resourceVersion", "namespace", "name"]) }),
  z.looseObject({ name: text, path: z.array(z.union([text, z.int()])) }),
]);

/** What a Sensor orders (`WorkflowOrder` of the contracts). */
export const orderSchema = z.looseObject({
  ruleID: text.min(1),
  eventType: z.enum(eventClasses),
  route: z.enum(routeKinds),
  workflow: z.looseObject({
    namespace: text.min(1),
    template: text.min(1),
    clusterScope: z.boolean(),
    labels: z.record(text, text),
    parameters: z.array(parameter).optional(),
    event: z.enum(["full", "reference"]),
    activeDeadlineSeconds: z.int().positive().optional(),
  }),
  cooldownSeconds: z.int().positive().optional(),
  budget: z.looseObject({ max: z.int().positive(), seconds: z.int().positive() }).optional(),
  event: z.looseObject({ objects: z.array(z.unknown()).min(1) }),
});

export type Order = z.infer<typeof orderSchema>;

/** Reads the order of a Workflow. */
export function readOrder(given: Given): Job | { readonly problem: string } {
  const { json, text: written, ruleSet, shaping } = given;
  const read = orderSchema.safeParse(json);
  if (!read.success) return { problem: `this is no order of a Workflow: ${firstProblem(read.error)}` };
  const facts = { ...factsOf(json, ruleSet), object: factsOf(read.data.event, ruleSet).object };
  const shaped = shapeEvent(written, read.data.event, shaping, ["event"]);
  return { destination: "workflow", ...keysOf("workflow", facts, shaped), facts, body: bytesOf(shaped, given) };
}
