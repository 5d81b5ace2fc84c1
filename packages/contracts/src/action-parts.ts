import { z } from "zod";
import { durationFrom, durationPattern } from "./duration.ts";

export const flag = z.boolean("true or false");

/** A duration of whole or partial seconds, from 1s to 24h. */
export const duration = z
  .string('a duration such as "30s"')
  .regex(durationPattern, 'a duration such as "30s"')
  .refine(durationFrom(1000), "a duration from 1s to 24h");

const whole = (least: number, most: number) => {
  const expected = `a whole number from ${least} to ${most}`;
  return z.int(expected).min(least, expected).max(most, expected);
};

/** Argo reads it as an int32; what does not fit stops its controllers. More than this a second is no limit anyway. */
const mostRequests = 1_000_000;

export const rateLimit = z
  .strictObject(
    {
      max: whole(1, mostRequests),
      per: z.enum(["second", "minute", "hour"], "second, minute or hour"),
    },
    "{max, per}",
  )
  .describe("Argo's rate limit: further events wait in the event bus, none is dropped.");

export const timeout = duration.describe("How long one attempt may take, in whole seconds.");

/** Keys of every action that runs as a Workflow. */
export const workflowActionFields = {
  timeout: timeout.optional(),
  rateLimit: rateLimit.optional(),
  dispatch: z
    .enum(["native", "forwarder"], '"native" or "forwarder"')
    .optional()
    .describe("Who creates the Workflow: the Sensor (native, the default) or the forwarder."),
  rate: z
    .literal("high", '"high"')
    .optional()
    .describe("More than five events a second are expected: the forwarder creates the Workflows."),
  cooldown: duration
    .optional()
    .describe("After an action on an object, how long further ones on it are left out; chooses the forwarder."),
  budget: z
    .strictObject(
      { max: whole(1, 1_000_000), per: z.enum(["minute", "hour", "day"], "minute, hour or day") },
      "{max, per}",
    )
    .optional()
    .describe("How many actions of the rule in a time; further ones are refused. Chooses the forwarder."),
} as const;

/** Keys of the actions whose WorkflowTemplate the compiler writes. */
export const stepActionFields = {
  ...workflowActionFields,
  retry: z
    .strictObject({ attempts: whole(1, 100).optional(), delay: duration.optional() }, "{attempts, delay}")
    .optional()
    .describe("Attempts in all and the wait between them; defaults are maxTryCount and requeueDelay."),
  concurrency: z
    .union(
      [
        z.literal("perObject"),
        z.strictObject({ max: whole(1, 10_000).optional(), perObject: flag.optional() }, "{max, perObject}"),
      ],
      '"perObject" or {max, perObject}',
    )
    .optional()
    .describe("How many Workflows of the action run at once (workerCount), and whether one at a time per object."),
  dryRun: flag.optional().describe("Check everything, change nothing, and say what would have been done."),
} as const;

/** How much of an event a Workflow gets. */
const eventContents = ["full", "reference"] as const;

export const eventContent = z
  .enum(eventContents, '"full" or "reference"')
  .optional()
  .describe(
    "full (default): the whole event. reference: kind, namespace, name, uid and resourceVersion of the object.",
  );
