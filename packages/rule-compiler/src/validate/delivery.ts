import { parseDuration, type Config, type EventsRunnerAction, type LogAction } from "@argo-rules/contracts";
import type { Span } from "../source/span.ts";
import type { Reporter } from "./reporter.ts";

/**
 * Checks that the configuration holds what the action needs, and the action nothing that has no effect on it.
 * Fails closed: half an authentication is an error, as plain http with certificates is.
 */
export function checkDelivery(
  action: LogAction | EventsRunnerAction,
  span: Span,
  config: Config,
  reporter: Reporter,
): void {
  const direct = action.type === "eventsrunner" && action.direct === true;
  if (action.timeout !== undefined) checkTimeout(action, direct, span, reporter);
  if (direct) checkDirect(action, span, config, reporter);
}

/** Seconds an attempt of a direct delivery may take when neither rule nor configuration says. */
const defaultTimeoutSeconds = 30;

/** Seconds one attempt of a direct delivery may take: the rule's, else the configuration's, else 30. */
export function directTimeoutSeconds(timeout: string | undefined, config: Config): number {
  const seconds = Math.ceil((parseDuration(timeout ?? config.requestTimeout) ?? 0) / 1000);
  return seconds === 0 ? defaultTimeoutSeconds : seconds;
}

function checkTimeout(action: LogAction | EventsRunnerAction, direct: boolean, span: Span, reporter: Reporter): void {
  if (!direct) {
    const why = "the forwarder takes an event over at once and has its own requestTimeout";
    reporter.report("OPTION_NOT_FOR_ACTION", span, { option: "timeout", action: action.type, why });
    return;
  }
  checkWholeSeconds("action.timeout", action.timeout, span, reporter);
}

/** Reports a duration that is not one of whole seconds, in which Argo and Kubernetes count. */
export function checkWholeSeconds(field: string, written: string | undefined, span: Span, reporter: Reporter): void {
  if (written === undefined) return;
  const milliseconds = parseDuration(written) ?? 0;
  if (milliseconds >= 1000 && milliseconds % 1000 === 0) return;
  const expected = "whole seconds, at least 1s (Argo counts in seconds)";
  reporter.report("INVALID_VALUE", span, { field, expected, found: `"${written}"` });
}

function checkDirect(action: EventsRunnerAction, span: Span, config: Config, reporter: Reporter): void {
  const missing = (key: string, why: string): void => reporter.report("CONFIG_MISSING", span, { key, why });
  const { tokenSecret, caCertSecret, clientCertSecret, clientKeySecret, systemRoots } = config.eventsRunner;
  const why = "the Sensor delivers straight to Events Runner";
  if (config.eventsRunnerBaseURL === "") missing("eventsRunnerBaseURL", why);
  if (config.authType === "") missing("authType", `${why} and must authenticate`);
  if (config.authType === "jwt" && !tokenSecret) missing("eventsRunner.tokenSecret", "authType is jwt");
  if (config.authType === "mTLS" || clientCertSecret || clientKeySecret) {
    const because = config.authType === "mTLS" ? "authType is mTLS" : "a client certificate needs its other half";
    if (!clientCertSecret) missing("eventsRunner.clientCertSecret", because);
    if (!clientKeySecret) missing("eventsRunner.clientKeySecret", because);
  }
  const tls = config.eventsRunnerBaseURL.startsWith("https:");
  if (tls && !caCertSecret && !systemRoots) {
    missing("eventsRunner.caCertSecret", "the server's certificate must be checked (or set eventsRunner.systemRoots)");
  }
  if (!tls && (config.authType === "mTLS" || caCertSecret || clientCertSecret)) {
    const hint = "with http:// nobody is authenticated";
    const found = `"${config.eventsRunnerBaseURL}"`;
    reporter.report("CONFIG_INVALID", span, {
      key: "eventsRunnerBaseURL",
      expected: "an https:// address",
      found,
      hint,
    });
  }
  if (reporter.failed()) return;
  if (!tls && tokenSecret) reporter.report("TOKEN_UNENCRYPTED", span, { key: "eventsRunnerBaseURL" });
  const attempt = (parseDuration(config.requeueDelay) ?? 0) + directTimeoutSeconds(action.timeout, config) * 1000;
  const minutes = Math.ceil((config.maxTryCount * attempt) / 60_000);
  reporter.report("DIRECT_BLOCKS", span, { time: minutes === 1 ? "a minute" : `${minutes} minutes` });
}
