import { asksForCertificate, asksForToken, parseDuration, parseQuantity, type Config } from "@argo-rules/contracts";
import { bearerToken } from "../event/bearer.ts";
import type { ClusterAccess } from "./cluster-access.ts";
import type { EventsRunnerAccess, Listen, Settings } from "./settings.ts";

/** Something in the configuration that does not go together, with the key it is about. */
export interface Problem {
  readonly key: string;
  readonly problem: string;
}

/** A request without `requestTimeout`. */
const defaultTimeout = 30_000;

/**
 * Makes settings of a configuration, and says all at once what does not go together. Whatever is half configured is a
 * problem, never a weaker connection: the original sensor went on without a certificate that it could not load.
 */
export function settingsOf(
  config: Config,
  cluster?: ClusterAccess,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const { forwarder } = config;
  const problems: Problem[] = [];
  const settings: Settings = {
    ruleSet: config.name,
    logVerbosity: config.logVerbosity,
    listen: listenOf(config, problems),
    spool: forwarder.spoolDir === "" ? undefined : { folder: forwarder.spoolDir, size: bytes(forwarder.spoolSize) },
    body: { most: bytes(forwarder.maxBody), mostFromSensors: bytes(forwarder.maxSensorBody) },
    delivery: {
      workers: config.workerCount,
      maxTryCount: config.maxTryCount,
      requeueDelay: milliseconds(config.requeueDelay),
      maxAge: milliseconds(forwarder.maxAge),
    },
    eventsRunner: eventsRunnerOf(config, problems),
    stripManagedFields: forwarder.managedFields === "strip",
    drainTimeout: milliseconds(forwarder.drainTimeout),
    requestTimeout: milliseconds(config.requestTimeout) || defaultTimeout,
    actionsNamespace: config.actionsNamespace,
    cluster,
  };
  const { spool, body } = settings;
  if (spool && spool.size < 4 * Math.max(body.most, body.mostFromSensors)) {
    const problem =
      "must be at least four times forwarder.maxBody and forwarder.maxSensorBody, or no large event gets in";
    problems.push({ key: "forwarder.spoolSize", problem });
  }
  return { settings, problems };
}

function listenOf({ forwarder }: Config, problems: Problem[]): Listen {
  const { listenAddress: address, listenPort: port, auth, tokenPath, certPath, keyPath, clientCaPath } = forwarder;
  if ((certPath === "") !== (keyPath === "")) {
    const key = certPath === "" ? "forwarder.certPath" : "forwarder.keyPath";
    problems.push({ key, problem: "a certificate and its key go together: one of them is missing" });
  }
  if (clientCaPath !== "" && certPath === "") {
    problems.push({
      key: "forwarder.certPath",
      problem: "certificates of clients need https: a certificate is missing",
    });
  }
  if (asksForToken(auth) && tokenPath === "") {
    problems.push({ key: "forwarder.tokenPath", problem: `is empty, and "forwarder.auth" is "${auth}"` });
  }
  // The other way round it is a matter of the schema.
  if (asksForCertificate(auth) && clientCaPath === "") {
    problems.push({ key: "forwarder.clientCaPath", problem: `is empty, and "forwarder.auth" is "${auth}"` });
  }
  const tls = { certPath, keyPath, clientCaPath: given(clientCaPath) };
  return {
    address,
    port,
    tokenPath: asksForToken(auth) ? tokenPath : undefined,
    tls: certPath === "" ? undefined : tls,
  };
}

function eventsRunnerOf(config: Config, problems: Problem[]): EventsRunnerAccess | undefined {
  const { eventsRunnerBaseURL: url, authType, caCertPath, clientCertPath, clientKeyPath } = config;
  if (url === "") return undefined;
  const secure = url.startsWith("https:");
  const say = (key: string, problem: string): void => void problems.push({ key, problem });
  const token = tokenOf(config, say);
  if (authType === "") say("authType", 'must be "jwt" or "mTLS" for events to be sent to eventsRunnerBaseURL');
  if (authType === "jwt" && !token)
    say("jwtToken", 'neither it nor "forwarder.jwtTokenPath" is set, and authType is "jwt"');
  if (authType === "mTLS" && !secure) say("eventsRunnerBaseURL", 'must begin with https:// where authType is "mTLS"');
  if (authType === "mTLS" && clientCertPath === "") say("clientCertPath", 'is empty, and authType is "mTLS"');
  if (authType === "mTLS" && clientKeyPath === "") say("clientKeyPath", 'is empty, and authType is "mTLS"');
  if (authType !== "mTLS" && (clientCertPath === "") !== (clientKeyPath === "")) {
    say(
      clientCertPath === "" ? "clientCertPath" : "clientKeyPath",
      "a certificate and its key go together: one of them is missing",
    );
  }
  if (secure && caCertPath === "" && !config.eventsRunner.systemRoots) {
    say("caCertPath", 'is empty: name the CA of eventsRunnerBaseURL, or set "eventsRunner.systemRoots"');
  }
  if (!secure && (caCertPath !== "" || clientCertPath !== "")) {
    say("eventsRunnerBaseURL", "must begin with https:// where certificates are configured");
  }
  return {
    url,
    timeout: milliseconds(config.requestTimeout) || defaultTimeout,
    token,
    caPath: given(caCertPath),
    client: clientCertPath === "" ? undefined : { certPath: clientCertPath, keyPath: clientKeyPath },
    templatePath: given(config.forwarder.payloadTemplate),
  };
}

function tokenOf(
  { jwtToken, forwarder: { jwtTokenPath } }: Config,
  say: (key: string, problem: string) => void,
): EventsRunnerAccess["token"] {
  if (jwtToken !== "" && jwtTokenPath !== "") {
    say("forwarder.jwtTokenPath", "is set beside jwtToken: only one of them can be meant");
  }
  if (jwtTokenPath !== "") return { path: jwtTokenPath };
  if (jwtToken !== "" && !/^[!-~]+$/.test(bearerToken(jwtToken))) {
    say("jwtToken", "must be one token, alone or after the word Bearer");
  }
  return jwtToken === "" ? undefined : { value: jwtToken };
}

function given(path: string): string | undefined {
  return path === "" ? undefined : path;
}

// The schema has let only sizes and durations through.
const bytes = (size: string): number => Math.floor(parseQuantity(size) ?? 0);
const milliseconds = (duration: string): number => Math.ceil(parseDuration(duration) ?? 0);
