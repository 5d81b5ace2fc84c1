import { z } from "zod";
import { rateLimit, timeout } from "./action-parts.ts";
import { podDeleteActionSchema } from "./action-pod-delete.ts";
import { scriptActionSchema } from "./action-script.ts";
import { workflowActionSchema } from "./action-workflow.ts";

/** Every action of the rule language. */
export const actionTypes = [
  "log",
  "eventsrunner",
  "script",
  "pod-delete",
  "gitops-scale",
  "email",
  "workflow",
] as const;
export type ActionType = (typeof actionTypes)[number];

/** The actions this version compiles. The others are refused, never accepted and ignored. */
export const builtActionTypes = [
  "log",
  "eventsrunner",
  "script",
  "pod-delete",
  "workflow",
] as const satisfies readonly ActionType[];
export type BuiltActionType = (typeof builtActionTypes)[number];

/** Keys of actions that the language has and this version does not compile yet. */
export const unbuiltActionKeys = ["approval"] as const;

/** `log`: the forwarder writes one line with rule, class and object identity. */
export const logActionSchema = z
  .strictObject({
    type: z.literal("log"),
    verbose: z
      .boolean("true or false")
      .optional()
      .describe("Argo's own log trigger with the whole event in the Sensor's log, instead of the forwarder's line."),
    timeout: timeout.optional(),
    rateLimit: rateLimit.optional(),
  })
  .describe("Write one line per event.");

/** `eventsrunner`: the event is delivered to an Events Runner server. */
export const eventsRunnerActionSchema = z
  .strictObject({
    type: z.literal("eventsrunner"),
    direct: z
      .boolean("true or false")
      .optional()
      .describe("The Sensor posts to Events Runner itself, without the forwarder's spool."),
    timeout: timeout.optional(),
    rateLimit: rateLimit.optional(),
  })
  .describe("Deliver the event to Events Runner.");

export type LogAction = z.infer<typeof logActionSchema>;
export type EventsRunnerAction = z.infer<typeof eventsRunnerActionSchema>;

/** The contract of each action that compiles. */
export const actionSchemas = {
  log: logActionSchema,
  eventsrunner: eventsRunnerActionSchema,
  script: scriptActionSchema,
  "pod-delete": podDeleteActionSchema,
  workflow: workflowActionSchema,
} as const satisfies Record<BuiltActionType, z.ZodType>;
