import { z } from "zod";
import { eventContent, workflowActionFields } from "./action-parts.ts";

const text = z.string("a string");

/** What a mapped parameter may be besides a constant and a path. */
const parameterOrigins = ["event", "eventType", "ruleID", "uid", "resourceVersion", "namespace", "name"] as const;
export type ParameterOrigin = (typeof parameterOrigins)[number];

const parameterSchema = z.union(
  [
    text,
    z.strictObject({ from: z.enum(parameterOrigins, `one of ${parameterOrigins.join(", ")}`) }, "{from}"),
    z.strictObject(
      {
        path: text.min(1, "a path").describe("Path in the object of the event."),
        encoding: z.literal("base64", '"base64"').optional(),
      },
      "{path, encoding}",
    ),
  ],
  'a string, {"from": …} or {"path": …, "encoding": "base64"}',
);

/** `workflow`: a WorkflowTemplate of the user's own is run, with mapped parameters. */
export const workflowActionSchema = z
  .strictObject({
    type: z.literal("workflow"),
    ...workflowActionFields,
    template: text
      .regex(
        /^(?=.{1,63}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/,
        "the name of a WorkflowTemplate, in lower case, at most 63 characters",
      )
      .describe("Name of the WorkflowTemplate in the actions namespace."),
    clusterScope: z.boolean("true or false").optional().describe("It is a ClusterWorkflowTemplate."),
    event: eventContent,
    parameters: z
      .record(
        text.regex(/^[-a-zA-Z0-9_]{1,128}$/, "an object whose keys are names of parameters: letters, digits, - and _"),
        parameterSchema,
        "an object of parameters",
      )
      .refine((parameters) => Object.keys(parameters).length <= 100, "at most 100 parameters")
      .optional()
      .describe("Arguments of the Workflow: constants, fields of the event, or values of its object in base64."),
  })
  .describe("Run a WorkflowTemplate of your own.");

export type WorkflowAction = z.infer<typeof workflowActionSchema>;
export type WorkflowParameter = z.infer<typeof parameterSchema>;
