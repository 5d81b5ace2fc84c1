import { z } from "zod";
import { duration } from "./action-parts.ts";

/** Settings of all Workflows that the compiler's own WorkflowTemplates start. */
export const workflowSettingsSchema = z
  .strictObject(
    {
      timeout: duration.default("5m").describe("One attempt of a step, unless the action says otherwise."),
      ttlAfterSuccess: duration
        .default("1h")
        .describe("How long a Workflow that succeeded is kept; until then a repeated event is recognised."),
      ttlAfterFailure: duration.default("24h").describe("How long a Workflow that failed is kept."),
      hardenExecutor: z
        .enum(["podSpecPatch", "controller"], '"podSpecPatch" or "controller"')
        .default("podSpecPatch")
        .describe(
          "Who restricts Argo's own containers: each template by podSpecPatch, or the controller's configuration.",
        ),
    },
    "{timeout, ttlAfterSuccess, ttlAfterFailure, hardenExecutor}",
  )
  .describe("Workflows.");
