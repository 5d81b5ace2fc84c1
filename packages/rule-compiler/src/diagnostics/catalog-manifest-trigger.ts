import { didYouMean, error, firstOf, note, warning } from "./entry.ts";

/** Codes about the triggers of hand-written Sensors. */
export const manifestTriggerCatalog = {
  MANIFEST_CONDITIONS_MISSING: warning<{ dependencies: readonly string[] }>(
    (p) => `without conditions the trigger waits until all dependencies have had an event: ${firstOf(p.dependencies)}`,
    (p) => `write conditions: "${p.dependencies.slice(0, 2).join(" || ")}" for any of them, or && for all`,
  ),
  MANIFEST_CONDITIONS_INVALID: error<{ problem: string; suggestion?: string }>(
    (p) => `the trigger never starts, while its pod stays up: ${p.problem}`,
    (p) => didYouMean(p.suggestion) ?? "conditions are names of dependencies, &&, || and parentheses",
  ),
  MANIFEST_FIRES_TWICE: warning<{ first: string; second: string }>(
    (p) =>
      `${JSON.stringify(p.first)} and ${JSON.stringify(p.second)} hear the same event, and what passes one passes the other: the trigger runs twice for it`,
    () => "write one dependency",
  ),
  MANIFEST_MAY_FIRE_TWICE: note<{ first: string; second: string }>(
    (p) =>
      `${JSON.stringify(p.first)} and ${JSON.stringify(p.second)} hear the same event: where the filters of both hold, the trigger runs twice for it`,
    () => "see to it that no event passes both, or write one dependency",
  ),
  MANIFEST_TRIGGER_FAILS: error<{ problem: string; hint?: string }>(
    (p) => `the trigger fails each time it fires: ${p.problem}`,
    (p) => p.hint,
  ),
  MANIFEST_TRIGGER_SEVERAL: warning<{ used: string; others: readonly string[] }>(
    (p) => `a template is one trigger: Argo takes "${p.used}" and passes over ${firstOf(p.others)}`,
    () => "write one trigger for each",
  ),
  MANIFEST_RETRY_IGNORED: warning<Record<never, never>>(
    () => "retryStrategy does nothing without atLeastOnce: a failure is logged, and the event is gone",
    () => "write atLeastOnce: true beside it; the trigger then works on one event at a time",
  ),
  MANIFEST_RETRY_NONE: note<Record<never, never>>(
    () => "atLeastOnce without retryStrategy tries once: after a failure the event is gone all the same",
    () => "add a retryStrategy, and a dlqTrigger for what fails to the end",
  ),
  MANIFEST_BACKOFF: error<{ problem: string; hint?: string }>(
    (p) => `with this backoff the action is never run at all: ${p.problem}`,
    (p) => p.hint,
  ),
  MANIFEST_BACKOFF_DEFAULT: note<{ missing: readonly string[] }>(
    (p) => `what is left out counts: ${p.missing.join(", ")}`,
    () => "write steps, duration, factor and jitter out",
  ),
  MANIFEST_RATE_LIMIT: error<Record<never, never>>(
    () => "without requestsPerUnit, or with 0, the Sensor divides by zero when it starts, and crashes for ever",
    () => "write requestsPerUnit: 1 or more, or leave rateLimit out",
  ),
  MANIFEST_RATE_UNIT: error<{ found: string; suggestion?: string }>(
    (p) => `there is no unit ${JSON.stringify(p.found)}: Argo counts by the second`,
    (p) => didYouMean(p.suggestion) ?? "write Second, Minute or Hour",
  ),
  MANIFEST_NANOSECONDS: warning<{ found: string }>(
    (p) => `the duration ${p.found} is in nanoseconds: there is no pause between tries`,
    (p) => `write a unit: "${p.found}s"`,
  ),
  MANIFEST_TEMPLATE: error<{ problem: string; fallback?: string }>(
    (p) =>
      `${p.problem}: ${p.fallback === undefined ? "the trigger fails each time" : `its ${p.fallback} counts instead`}`,
  ),
  MANIFEST_VALUE_OVERWRITES: warning<{ dependency: string; dest: string }>(
    (p) =>
      `when ${JSON.stringify(p.dependency)} has not fired, its value is written all the same, over what an earlier parameter wrote to ${JSON.stringify(p.dest)}`,
    () => "give constants as dataKey: '!\"text\"', which counts only when the dependency fires",
  ),
  MANIFEST_PAYLOAD_CRASH: error<{ dependency: string }>(
    (p) =>
      `the trigger also fires without ${JSON.stringify(p.dependency)}: this parameter then has no value, and the Sensor crashes`,
    () => 'write a trigger for each dependency, or give the parameter a value; for a whole body, dest: ""',
  ),
  MANIFEST_PARAMETER_UNUSED: error<{ dependency: string; known: boolean; suggestion?: string }>(
    (p) =>
      p.known
        ? `the trigger never has an event of ${JSON.stringify(p.dependency)}, which is not in its conditions`
        : `the Sensor has no dependency ${JSON.stringify(p.dependency)}`,
    (p) => didYouMean(p.suggestion) ?? "name a dependency of the conditions",
  ),
  MANIFEST_DEST: warning<{ dest: string; problem: string }>(
    (p) => `the dest ${JSON.stringify(p.dest)} ${p.problem}`,
    () => "write the element into the resource first, with its name, and let the parameter fill in its value",
  ),
  MANIFEST_INJECTION: warning<{ parameter: string; place: string }>(
    (p) =>
      `text of the event becomes part of a program: the parameter ${JSON.stringify(p.parameter)} is put into ${p.place}, so whoever writes the event runs commands`,
    () => "hand it over in an environment variable, and read that in quotes",
  ),
  MANIFEST_DUPLICATES: warning<Record<never, never>>(
    () => "generateName makes a new object whenever an event is delivered again, as atLeastOnce may do",
    () => "make metadata.name of the event with a parameter: the second one is then AlreadyExists",
  ),
  MANIFEST_TLS_OFF: warning<Record<never, never>>(
    () => "insecureSkipVerify lets anybody in between read and change the requests",
    () => "name the authority in caCertSecret",
  ),
  MANIFEST_SECRET_IN_PLAIN: warning<{ where: string }>(
    (p) => `${p.where} holds what looks like a credential, readable for all who may read Sensors`,
    () => "use secureHeaders with a secretKeyRef, or basicAuth",
  ),
  MANIFEST_STATUS_UNCHECKED: warning<Record<never, never>>(
    () => "any answer counts as success, 500 too",
    () => "write policy: {status: {allow: [200]}} beside the template, with the codes that count",
  ),
  MANIFEST_CONTENT_TYPE: note<Record<never, never>>(
    () => "the request says nothing of its type: Argo sets no Content-Type",
    () => "write headers: {Content-Type: application/json}",
  ),
  MANIFEST_SUBMIT_FROM: warning<Record<never, never>>(
    () => "submit-from always reports a failure after it has submitted the Workflow; retries submit it again",
    () => "use submit with a Workflow that has a workflowTemplateRef",
  ),
  MANIFEST_LOGS_EVENTS: warning<{ entry: string }>(
    (p) => `the log trigger prints all that ${JSON.stringify(p.entry)} publishes, and that is Secrets`,
    () => "take the trigger out",
  ),
} as const;
