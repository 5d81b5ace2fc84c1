import { z } from "zod";
import { actionTypes } from "./action.ts";
import { labelsSelector } from "./config-parts.ts";
import { count, dnsLabel, duration, path, text, url } from "./config-values.ts";

/** Keys of the original event sensor, with its defaults. */
export const originalConfigFields = {
  logVerbosity: z.int("a whole number from 0").min(0, "a whole number from 0").default(0),
  sensorName: text()
    .regex(/^[A-Za-z0-9](?:[-A-Za-z0-9._]{0,61}[A-Za-z0-9])?$/, "a label key")
    .default("er-k8s-sensor")
    .describe("Objects labelled <sensorName>=ignore never count."),
  kubeConfigPath: path.default(""),
  sensorNamespace: dnsLabel.default("eventsrunner").describe("Where EventSources, Sensors and forwarder live."),
  sensorRuleConfigMapLabel: text()
    .regex(labelsSelector, "labels such as key=value, joined by commas")
    .default("er-k8s-sensor-rules=true")
    .describe("Labels of the ConfigMaps that hold rules."),
  workerCount: count(10_000).default(10),
  maxTryCount: count(100_000).default(5).describe("Attempts in all."),
  requeueDelay: duration(1000, "1s to 24h").default("30s"),
  executorType: z.enum(actionTypes, actionTypes.join(", ")).default("log").describe("Action of rules that name none."),
  scriptDir: path.default(""),
  scriptPrefix: text()
    .regex(/^[ -.0-~\u00a0-\uffff]{0,100}$/, "the beginning of a file's name, without /")
    .default("")
    .describe("Scripts are <scriptDir>/<scriptPrefix>-<id>.sh."),
  authType: z
    .enum(["", "jwt", "mTLS"], '"jwt" or "mTLS"')
    .default("")
    .describe("How to authenticate to Events Runner."),
  eventsRunnerBaseURL: z.union([z.literal(""), url], "an http:// or https:// address").default(""),
  requestTimeout: duration(0, "0s to 24h")
    .default("0s")
    .describe("One request to Events Runner; 0s means the action's default."),
  caCertPath: path.default(""),
  clientCertPath: path.default(""),
  clientKeyPath: path.default(""),
  jwtToken: text()
    .regex(/^[!-~]*$/, "a token, without blanks and line ends")
    .default("")
    .meta({ writeOnly: true, description: "Prefer a Secret in eventsRunner.tokenSecret." }),
} as const;
