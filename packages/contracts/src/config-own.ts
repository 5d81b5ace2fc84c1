import { z } from "zod";
import { podSettingsSchema, secretKeySchema } from "./config-parts.ts";
import { dnsLabel, text, url } from "./config-values.ts";

const imageSchema = z.strictObject(
  {
    repository: text().optional(),
    tag: text().optional(),
    digest: text()
      .regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hex digits")
      .optional(),
  },
  "{repository, tag, digest}",
);

/** Keys this toolkit adds. */
export const ownConfigFields = {
  name: text()
    .regex(/^[a-z](?:[-a-z0-9]{0,18}[a-z0-9])?$/, "a DNS label of at most 20 characters that starts with a letter")
    .default("rules")
    .describe("Name of the rule set: part of every object's name, and its label."),
  actionsNamespace: dnsLabel.default("eventsrunner-actions").describe("Where Workflows run."),
  eventBus: dnsLabel.default("default").describe("EventBus in sensorNamespace."),
  instanceId: text().default("").describe("controller-instanceid of the Workflow controller, if it has one."),
  forwarder: z
    .strictObject(
      {
        url: z.union([z.literal(""), url], "an http:// or https:// address").default(""),
        auth: z.enum(["token", "none"], '"token" or "none"').default("token"),
        tokenSecret: secretKeySchema.default({ name: "event-forwarder-client", key: "authorization" }),
        caCertSecret: secretKeySchema.optional(),
      },
      "{url, auth, tokenSecret, caCertSecret}",
    )
    .prefault({}),
  eventsRunner: z
    .strictObject(
      {
        tokenSecret: secretKeySchema.optional(),
        caCertSecret: secretKeySchema.optional(),
        clientCertSecret: secretKeySchema.optional(),
        clientKeySecret: secretKeySchema.optional(),
        systemRoots: z.boolean("true or false").default(false).describe("Trust the system's CAs when no CA is named."),
      },
      "Secret references",
    )
    .prefault({}),
  images: z
    .strictObject(
      {
        registry: text().default(""),
        eventForwarder: imageSchema.optional(),
        workflowSteps: imageSchema.optional(),
      },
      "{registry, eventForwarder, workflowSteps}",
    )
    .prefault({}),
  pods: z
    .strictObject(
      {
        eventSource: podSettingsSchema.prefault({}),
        sensor: podSettingsSchema.prefault({}),
        step: podSettingsSchema.prefault({}),
      },
      "{eventSource, sensor, step}",
    )
    .prefault({}),
  limits: z
    .strictObject(
      {
        eventSourceBytes: z.int("bytes").min(4096, "4096 to 96000").max(96_000, "4096 to 96000").default(96_000),
        sensorBytes: z.int("bytes").min(4096, "4096 to 96000").max(96_000, "4096 to 96000").default(96_000),
      },
      "{eventSourceBytes, sensorBytes}",
    )
    .prefault({})
    .describe("Largest EventSource and Sensor in bytes of JSON; Linux caps one environment string at 128 KiB."),
} as const;
