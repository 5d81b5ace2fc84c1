import { z } from "zod";
import { forwarderSchema } from "./config-forwarder.ts";
import { imagesSchema } from "./config-images.ts";
import { labelValue, secretKeySchema } from "./config-parts.ts";
import { networkSchema } from "./config-network.ts";
import { podsSchema } from "./config-pods.ts";
import { retrySchema } from "./config-retry.ts";
import { dnsLabel, text } from "./config-values.ts";
import { workflowSettingsSchema } from "./config-workflows.ts";

/** Keys this toolkit adds. */
export const ownConfigFields = {
  name: text()
    .regex(/^[a-z](?:[-a-z0-9]{0,18}[a-z0-9])?$/, "a DNS label of at most 20 characters that starts with a letter")
    .default("rules")
    .describe("Name of the rule set: part of every object's name, and its label."),
  actionsNamespace: dnsLabel.default("eventsrunner-actions").describe("Where Workflows run."),
  eventBus: dnsLabel.default("default").describe("EventBus in sensorNamespace."),
  instanceId: labelValue.default("").describe("controller-instanceid of the Workflow controller, if it has one."),
  forwarder: forwarderSchema.prefault({}),
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
  retry: retrySchema.prefault({}),
  images: imagesSchema.prefault({}),
  network: networkSchema.prefault({}),
  workflows: workflowSettingsSchema.prefault({}),
  pods: podsSchema.prefault({}),
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
