import { z } from "zod";
import { actionTypes } from "./action.ts";
import { count, dnsLabel, duration, text, url } from "./config-values.ts";

/** Keys of the original event sensor, with its defaults. */
export const originalConfigFields = {
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
