import { type BadInput, rule, steps } from "./row.ts";

/** A rule that delivers straight to Events Runner, with so many diagnostics expected at its action. */
const direct = (count: number): string =>
  rule(`"action": ${"⟦".repeat(count)}{"type": "eventsrunner", "direct": true}${"⟧".repeat(count)}`);
const authenticated = {
  eventsRunnerBaseURL: "https://events-runner.example",
  authType: "jwt",
  eventsRunner: { tokenSecret: { name: "er", key: "token" }, caCertSecret: { name: "er", key: "ca.crt" } },
} as const;

/** Actions and what they need of the configuration. */
export const actionRows: readonly BadInput[] = [
  {
    name: "an action that is not built",
    input: rule('"action": ⟦"gitops-scale"⟧'),
    want: ["error NOT_BUILT"],
    says: "the action gitops-scale",
  },
  {
    name: "an action that does not exist",
    input: rule('"action": ⟦"logg"⟧'),
    want: ["error INVALID_VALUE"],
    says: 'did you mean "log"?',
  },
  {
    name: "an action without type",
    input: rule('"action": ⟦{"verbose": true}⟧'),
    want: ["error MISSING_FIELD"],
    says: '"type": "log"',
  },
  {
    name: "an action whose type is null",
    input: rule('"action": {"type": ⟦null⟧}'),
    want: ["error INVALID_VALUE"],
    says: "null",
  },
  { name: "null for an action", input: rule('"action": ⟦null⟧'), want: ["error WRONG_TYPE"] },
  {
    name: "a key of actions that is not built",
    input: rule('"action": {"type": "script", "inline": "#!/bin/sh\\n", ⟦"approval"⟧: true}'),
    options: steps,
    want: ["error NOT_BUILT"],
    says: '"approval"',
  },
  {
    name: "keys that only actions have which run as Workflows",
    input: rule('"action": {"type": "log", ⟦"retry"⟧: {}, ⟦"cooldown"⟧: "5m", ⟦"dryRun"⟧: true}'),
    want: ["error OPTION_NOT_FOR_ACTION", "error OPTION_NOT_FOR_ACTION", "error OPTION_NOT_FOR_ACTION"],
    says: '"retry" has no effect on the action log: it belongs to script, pod-delete',
  },
  {
    name: "a key of another action",
    input: rule('"action": {"type": "log", ⟦"direct"⟧: true}'),
    want: ["error OPTION_NOT_FOR_ACTION"],
  },
  {
    name: "an unknown key of an action",
    input: rule('"action": {"type": "log", ⟦"verbos"⟧: true}'),
    want: ["error UNKNOWN_FIELD"],
    says: 'did you mean "verbose"?',
  },
  {
    name: "action keys that every JavaScript object has",
    input: rule('"action": {"type": "log", ⟦"__proto__"⟧: 1, ⟦"valueOf"⟧: 2}'),
    want: ["error UNKNOWN_FIELD", "error UNKNOWN_FIELD"],
  },
  {
    name: "a rate limit of 0",
    input: rule('"action": {"type": "log", "rateLimit": {"max": ⟦0⟧, "per": "second"}}'),
    want: ["error INVALID_VALUE"],
    says: "from 1",
  },
  {
    name: "a rate limit of half an event",
    input: rule('"action": {"type": "log", "rateLimit": {"max": ⟦0.5⟧, "per": "second"}}'),
    want: ["error WRONG_TYPE"],
  },
  {
    name: "a rate limit Argo cannot count to",
    input: rule('"action": {"type": "log", "rateLimit": {"max": ⟦3000000000⟧, "per": "second"}}'),
    want: ["error INVALID_VALUE"],
    says: "1000000",
  },
  {
    name: "a rate limit per day",
    input: rule('"action": {"type": "log", "rateLimit": {"max": 1, "per": ⟦"day"⟧}}'),
    want: ["error INVALID_VALUE"],
    says: "second, minute or hour",
  },
  {
    name: "a rate limit without unit",
    input: rule('"action": {"type": "log", "rateLimit": ⟦{"max": 1}⟧}'),
    want: ["error MISSING_FIELD"],
    says: '"per"',
  },
  {
    name: "a timeout for the forwarder",
    input: rule('"action": ⟦{"type": "log", "timeout": "5s"}⟧'),
    want: ["error OPTION_NOT_FOR_ACTION"],
  },
  {
    name: "a timeout as a bare number",
    input: rule('"action": {"type": "eventsrunner", "timeout": ⟦5⟧}'),
    want: ["error WRONG_TYPE"],
    says: '"30s"',
  },
  {
    name: "a timeout of half a second",
    input: rule('"action": {"type": "eventsrunner", "direct": true, "timeout": ⟦"500ms"⟧}'),
    options: { config: authenticated },
    want: ["error INVALID_VALUE"],
    says: "500ms",
  },
  {
    name: "a timeout longer than Go can count",
    input: rule('"action": {"type": "eventsrunner", "direct": true, "timeout": ⟦"99999999999999h"⟧}'),
    options: { config: authenticated },
    want: ["error INVALID_VALUE"],
  },
  {
    name: "a timeout of a second and a half",
    input: rule('"action": ⟦{"type": "eventsrunner", "direct": true, "timeout": "1500ms"}⟧'),
    options: { config: authenticated },
    want: ["error INVALID_VALUE"],
    says: "whole seconds",
  },
  {
    name: "direct delivery without configuration",
    input: direct(2),
    want: ["error CONFIG_MISSING", "error CONFIG_MISSING"],
    says: "eventsRunnerBaseURL",
  },
  {
    name: "direct delivery with a token that is not named",
    input: direct(1),
    options: { config: { ...authenticated, eventsRunner: { systemRoots: true } } },
    want: ["error CONFIG_MISSING"],
    says: "eventsRunner.tokenSecret",
  },
  {
    name: "direct delivery with half a client certificate",
    input: direct(1),
    options: {
      config: {
        ...authenticated,
        eventsRunner: { ...authenticated.eventsRunner, clientCertSecret: { name: "er", key: "tls.crt" } },
      },
    },
    want: ["error CONFIG_MISSING"],
    says: "eventsRunner.clientKeySecret",
  },
  {
    name: "direct delivery by http:// with mTLS",
    input: direct(1),
    options: {
      config: {
        ...authenticated,
        authType: "mTLS",
        eventsRunnerBaseURL: "http://er.example",
        eventsRunner: {
          clientCertSecret: { name: "er", key: "tls.crt" },
          clientKeySecret: { name: "er", key: "tls.key" },
        },
      },
    },
    want: ["error CONFIG_INVALID"],
    says: "https://",
  },
  {
    name: "a token that travels unencrypted",
    input: direct(2),
    options: {
      config: {
        authType: "jwt",
        eventsRunnerBaseURL: "http://er.example",
        eventsRunner: { tokenSecret: { name: "er", key: "token" } },
      },
    },
    want: ["warning TOKEN_UNENCRYPTED", "warning DIRECT_BLOCKS"],
  },
  {
    name: "direct delivery as it should be",
    input: direct(1),
    options: { config: authenticated },
    want: ["warning DIRECT_BLOCKS"],
  },
  {
    name: "a default action that is not built",
    input: '[{"id": ⟦"a"⟧, "version": "v1", "resource": "pods", "matchAll": true}]',
    options: { config: { executorType: "gitops-scale" } },
    want: ["error NOT_BUILT"],
    says: "executorType",
  },
  {
    name: "a default action that needs more than its name",
    input: '[{"id": ⟦"a"⟧, "version": "v1", "resource": "pods", "matchAll": true}]',
    options: { config: { executorType: "workflow" } },
    want: ["error CONFIG_INVALID"],
    says: "executorType",
  },
];
