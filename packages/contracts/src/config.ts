import { z } from "zod";
import { actionTypes } from "./action.ts";
import { durationFrom, durationPattern } from "./duration.ts";
import { podSettingsSchema, secretKeySchema } from "./config-parts.ts";

const text = (expected = "a string") => z.string(expected);
const count = (most: number) => {
  const expected = `a whole number from 1 to ${most}`;
  return z.int(expected).min(1, expected).max(most, expected);
};
const duration = (least: number, range: string) =>
  text('a duration such as "30s"')
    .regex(durationPattern, 'a duration with a unit such as "30s"')
    .refine(durationFrom(least), `a duration from ${range}`);
const dnsLabel = text().regex(
  /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/,
  "a DNS label: lower-case letters, digits and -, at most 63",
);
const url = text()
  .regex(
    /^https?:\/\/(?:[A-Za-z0-9](?:[-A-Za-z0-9.]{0,252}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?(?:\/(?:[-\w.~!$&'()*+,;=:]|\/|%[0-9A-Fa-f]{2})*)?$/,
    "an http:// or https:// address without user, query or fragment",
  )
  .refine(
    (address) => Number(/:([0-9]+)(?:\/|$)/.exec(address.slice(8))?.[1] ?? 1) <= 65_535,
    "an address with a port up to 65535",
  );

/** Keys of the original event sensor, with its defaults. */
const originalConfigFields = {
  logVerbosity: z.int("a whole number").min(0, "0 or more").default(0),
  sensorName: text()
    .regex(/^[A-Za-z0-9](?:[-A-Za-z0-9._]{0,61}[A-Za-z0-9])?$/, "a label key")
    .default("er-k8s-sensor")
    .describe("Objects labelled <sensorName>=ignore never count."),
  kubeConfigPath: text().default(""),
  sensorNamespace: dnsLabel.default("eventsrunner").describe("Where EventSources, Sensors and forwarder live."),
  sensorRuleConfigMapLabel: text().default("er-k8s-sensor-rules=true"),
  workerCount: count(10_000).default(10),
  maxTryCount: count(100_000).default(5).describe("Attempts in all."),
  requeueDelay: duration(1000, "1s to 24h").default("30s"),
  executorType: z.enum(actionTypes, actionTypes.join(", ")).default("log").describe("Action of rules that name none."),
  scriptDir: text().default(""),
  scriptPrefix: text().default(""),
  authType: z
    .enum(["", "jwt", "mTLS"], '"jwt" or "mTLS"')
    .default("")
    .describe("How to authenticate to Events Runner."),
  eventsRunnerBaseURL: z.union([z.literal(""), url], "an http:// or https:// address").default(""),
  requestTimeout: duration(0, "0s to 24h")
    .default("0s")
    .describe("One request to Events Runner; 0s means the action's default."),
  caCertPath: text().default(""),
  clientCertPath: text().default(""),
  clientKeyPath: text().default(""),
  jwtToken: text().default(""),
} as const;

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
const ownConfigFields = {
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

/** The configuration of compiler, forwarder and collector: the original's keys, then ours. Every key has a default. */
export const configSchema = z
  .strictObject({ ...originalConfigFields, ...ownConfigFields }, "a configuration")
  .describe("Configuration of the toolkit.");

export type Config = z.infer<typeof configSchema>;
export type ConfigInput = z.input<typeof configSchema>;

/** All defaults. Safe to share: nothing in the toolkit writes to it. */
export const defaultConfig: Config = configSchema.parse({});
