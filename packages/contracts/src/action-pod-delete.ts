import { z } from "zod";
import { flag, stepActionFields } from "./action-parts.ts";

const replicas = 'a whole number from 1 to 100000, or a percentage from "1%" to "100%"';

/** `pod-delete`: the pod of the event is deleted or evicted. */
export const podDeleteActionSchema = z
  .strictObject({
    type: z.literal("pod-delete"),
    ...stepActionFields,
    gracePeriodSeconds: z
      .int("seconds from 0 to 86400")
      .min(0, "seconds from 0 to 86400")
      .max(86_400, "seconds from 0 to 86400")
      .optional()
      .describe("Grace period of the deletion; default is the pod's own."),
    evict: flag.optional().describe("Evict, so that disruption budgets count."),
    allowStandalone: flag.optional().describe("Also pods that no controller owns, which nothing brings back."),
    minHealthy: z
      .union(
        [z.int().min(1, replicas).max(100_000, replicas), z.string().regex(/^(?:[1-9][0-9]?|100)%$/, replicas)],
        replicas,
      )
      .optional()
      .describe("Healthy replicas of the pod's owner that must be left."),
  })
  .describe("Delete the pod.");

export type PodDeleteAction = z.infer<typeof podDeleteActionSchema>;
