import { memberText, routeKinds, type DeadLetter } from "@argo-rules/contracts";
import { z } from "zod";
import { bytesOf } from "./bytes.ts";
import type { Given } from "./given.ts";
import { factsOf, keysOf, nameOfWorkflow, onceOf } from "./identity.ts";
import type { Letter } from "./job.ts";
import { firstProblem } from "./read-event.ts";
import { shapeEvent } from "./shape.ts";

const letterSchema = z.looseObject({
  ruleID: z.string().min(1),
  eventType: z.string(),
  reason: z.enum(["direct", "workflow", "tooLarge"]),
  route: z.enum(routeKinds).optional(),
  event: z.unknown(),
}) satisfies z.ZodType<Omit<DeadLetter, "event" | "route">>;

const details: Readonly<Record<DeadLetter["reason"], string>> = {
  direct: "Events Runner did not take it from the Sensor",
  workflow: "the Sensor could not create the Workflow",
  tooLarge: "the event is larger than a Workflow can carry",
};

/** Reads what a Sensor could not hand over. What should have gone to Events Runner can be sent there later. */
export function readLetter(given: Given): Letter | { readonly problem: string } {
  const { json, text, ruleSet, shaping } = given;
  const read = letterSchema.safeParse(json);
  if (!read.success) return { problem: `this is no dead letter: ${firstProblem(read.error)}` };
  const { reason, route, event } = read.data;
  const told = factsOf(json, ruleSet);
  const facts = { ...told, object: factsOf(event, ruleSet).object };
  const detail = route === undefined ? details[reason] : `${details[reason]} (route ${route})`;
  const shaped = shapeEvent(memberText(text, "event") ?? "null", event, shaping);
  const destination = reason === "direct" ? "eventsRunner" : undefined;
  const { uid, resourceVersion } = facts.object;
  const workflowName =
    reason === "workflow" && route && uid !== "" && resourceVersion !== ""
      ? nameOfWorkflow({ ruleSet, ruleId: facts.ruleId, route, uid, resourceVersion })
      : undefined;
  return {
    reason,
    detail,
    destination,
    ...(workflowName === undefined ? {} : { workflowName }),
    once: onceOf(ruleSet, text),
    ...keysOf("eventsRunner", facts, shaped),
    facts,
    body: bytesOf(shaped, given),
  };
}
