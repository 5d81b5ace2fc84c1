import type { HttpTrigger, PayloadParameter, RetryBackoff, SecureHeader, TlsConfig } from "@argo-rules/argo-types";
import {
  asksForToken,
  deadLettersPath,
  eventsPath,
  forwarderHeaders,
  parseDuration,
  workflowsPath,
  type Config,
  type SecretKey,
} from "@argo-rules/contracts";
import type { DirectAction } from "../normalize/normal-action.ts";

const json = { "Content-Type": "application/json" } as const;

/** Only 200 is success, on the forwarder as on Events Runner; without a policy Argo takes any answer for success. */
export const acceptOnly200 = { status: { allow: [200] } } as const;

/** How long a Sensor goes on when the forwarder is away: beyond five days events leave the stream by age anyway. */
const forwarderPatience = 5 * 86_400_000;

/**
 * Waiting in the stream is the wanted back-pressure while the forwarder is away: 100,000 attempts every 5 s are 5 days,
 * and a shorter delay makes more of them. All four members are written out, since jitter left out means 1.
 */
export function forwarderRetry({ retry }: Config): RetryBackoff {
  const delay = parseDuration(retry.forwarder.delay) ?? 0;
  const steps = Math.max(100_000, Math.ceil(forwarderPatience / delay));
  return { steps, duration: retry.forwarder.delay, factor: 1, jitter: 0.1 };
}

/** Seconds the forwarder has to store an event. */
const forwarderTimeoutSeconds = 5;

/** Base address of the forwarder: the configured one, or the Service that manifests/forwarder installs. */
function forwarderUrl(config: Config): string {
  if (config.forwarder.url !== "") return config.forwarder.url.replace(/\/+$/, "");
  return `http://event-forwarder.${config.sensorNamespace}.svc:8080`;
}

type SecretsOfTls = Readonly<Record<"caCertSecret" | "clientCertSecret" | "clientKeySecret", SecretKey | undefined>>;

function authorization(secret: SecretKey | undefined): { readonly secureHeaders?: readonly SecureHeader[] } {
  if (!secret) return {};
  return { secureHeaders: [{ name: "Authorization", valueFrom: { secretKeyRef: secret } }] };
}

/** The Secrets with certificates that there are; none of them leaves TLS to the address. */
function tlsOf({ caCertSecret, clientCertSecret, clientKeySecret }: SecretsOfTls): { readonly tls?: TlsConfig } {
  const tls: TlsConfig = {
    ...(caCertSecret ? { caCertSecret } : {}),
    ...(clientCertSecret ? { clientCertSecret } : {}),
    ...(clientKeySecret ? { clientKeySecret } : {}),
  };
  return Object.keys(tls).length > 0 ? { tls } : {};
}

const forwarderPaths = { events: eventsPath, deadLetters: deadLettersPath, workflows: workflowsPath } as const;

/** What is handed to the forwarder. */
export interface ForwarderRequest {
  readonly target: keyof typeof forwarderPaths;
  /** What to do with it. */
  readonly action: string;
  readonly payload: readonly PayloadParameter[];
  /** Whether the rule hands on the values of Secrets, which the forwarder replaces otherwise. */
  readonly secretValues: boolean;
}

/** Request that hands an event to the forwarder and says what to do with it. */
export function toForwarder({ target, action, payload, secretValues }: ForwarderRequest, config: Config): HttpTrigger {
  const { auth, tokenSecret, caCertSecret, clientCertSecret, clientKeySecret } = config.forwarder;
  return {
    url: `${forwarderUrl(config)}${forwarderPaths[target]}`,
    method: "POST",
    headers: {
      ...json,
      [forwarderHeaders.sender]: "sensor",
      [forwarderHeaders.ruleSet]: config.name,
      [forwarderHeaders.action]: action,
      ...(secretValues ? { [forwarderHeaders.secrets]: "include" } : {}),
    },
    ...authorization(asksForToken(auth) ? tokenSecret : undefined),
    ...tlsOf({ caCertSecret, clientCertSecret, clientKeySecret }),
    timeout: forwarderTimeoutSeconds,
    payload,
  };
}

/** Request that delivers an event straight to Events Runner, with the token and certificates the configuration names. */
export function toEventsRunner(action: DirectAction, payload: readonly PayloadParameter[]): HttpTrigger {
  const { caCert: caCertSecret, clientCert: clientCertSecret, clientKey: clientKeySecret } = action;
  return {
    url: action.url,
    method: "POST",
    headers: json,
    ...authorization(action.token),
    ...tlsOf({ caCertSecret, clientCertSecret, clientKeySecret }),
    timeout: action.timeoutSeconds,
    payload,
  };
}
