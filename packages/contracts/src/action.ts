import { z } from "zod";
import { durationFrom, durationPattern } from "./duration.ts";

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
export const builtActionTypes = ["log", "eventsrunner"] as const satisfies readonly ActionType[];
export type BuiltActionType = (typeof builtActionTypes)[number];

/** Keys of actions that the language has and this version does not compile yet. */
export const unbuiltActionKeys = [
  "retry",
  "concurrency",
  "cooldown",
  "budget",
  "dryRun",
  "approval",
  "dispatch",
  "event",
] as const;

const duration = z
  .string('a duration such as "30s"')
  .regex(durationPattern, 'a duration such as "30s"')
  .refine(durationFrom(1000), "a duration from 1s to 24h");

/** Argo reads it as an int32; what does not fit stops its controllers. More than this a second is no limit anyway. */
const mostRequests = 1_000_000;

const rateLimit = z
  .strictObject(
    {
      max: z
        .int("a whole number from 1 to 1000000")
        .min(1, "a whole number from 1 to 1000000")
        .max(mostRequests, "a whole number from 1 to 1000000"),
      per: z.enum(["second", "minute", "hour"], "second, minute or hour"),
    },
    "{max, per}",
  )
  .describe("Argo's rate limit: further events wait in the event bus, none is dropped.");

const timeout = duration.describe("How long one attempt may take, in whole seconds.");

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
} as const satisfies Record<BuiltActionType, z.ZodType>;
