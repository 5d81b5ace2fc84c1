import { z } from "zod";
import { duration } from "./action-parts.ts";

const podGcStrategies = [
  "OnPodCompletion",
  "OnPodSuccess",
  "OnWorkflowCompletion",
  "OnWorkflowSuccess",
  "Never",
] as const;

/** Settings of all Workflows that the compiler's own WorkflowTemplates start. */
export const workflowSettingsSchema = z
  .strictObject(
    {
      timeout: duration.default("5m").describe("One attempt of a step, unless the action says otherwise."),
      ttlAfterSuccess: duration
        .default("1h")
        .describe("How long a Workflow that succeeded is kept; until then a repeated event is recognised."),
      ttlAfterFailure: duration.default("24h").describe("How long a Workflow that failed is kept."),
      podGC: z
        .enum(podGcStrategies, podGcStrategies.join(", "))
        .default("OnWorkflowSuccess")
        .describe("When pods are deleted, and with them their logs; Never leaves them until their Workflow goes."),
      podGCDelay: duration.default("10m").describe("How long pods stay after that."),
      hardenExecutor: z
        .enum(["podSpecPatch", "controller"], '"podSpecPatch" or "controller"')
        .default("podSpecPatch")
        .describe(
          "Who restricts Argo's own containers: each template by podSpecPatch, or the controller's configuration.",
        ),
    },
    "{timeout, ttlAfterSuccess, ttlAfterFailure, podGC, podGCDelay, hardenExecutor}",
  )
  .describe("Workflows.");
