import { didYouMean, error, note, warning } from "./entry.ts";

/** Codes about the entries of hand-written EventSources. */
export const manifestSourceCatalog = {
  MANIFEST_ENTRY_DEAD: error<{ entry: string; problem: string; suggestion?: string }>(
    (p) => `the entry ${JSON.stringify(p.entry)} never starts, while its pod stays up: ${p.problem}`,
    (p) => didYouMean(p.suggestion),
  ),
  MANIFEST_PUBLISHES_NOTHING: error<{ entry: string; problem: string; hint?: string }>(
    (p) => `the entry ${JSON.stringify(p.entry)} never publishes an event: ${p.problem}`,
    (p) => p.hint,
  ),
  MANIFEST_SCOPE: error<{ resource: string; namespace: string }>(
    (p) =>
      `${p.resource} do not live in namespaces: asking for those of ${JSON.stringify(p.namespace)} gives 404 for ever`,
    () => 'write namespace: ""',
  ),
  MANIFEST_RESOURCE: warning<{ found: string; suggestion?: string }>(
    (p) => `Kubernetes serves no ${p.found}: the watch gets 404 for ever, while the pod stays up`,
    (p) => didYouMean(p.suggestion) ?? "write the plural name in lower case, as in kubectl api-resources",
  ),
  MANIFEST_FIELD_NOT_TEXT: warning<{ key: string; value: string; negative: boolean }>(
    (p) =>
      `fields compares texts only; where ${JSON.stringify(p.key)} is a number or a boolean it counts as empty, and ${
        p.negative ? "always differs from" : "never matches"
      } ${JSON.stringify(p.value)}`,
    () => "compare it in the Sensor, with a data filter of type number or bool",
  ),
  MANIFEST_FIELD_MISSING: note<{ key: string }>(
    (p) => `an object without ${JSON.stringify(p.key)} is dropped, though != asks for objects that differ`,
    () => "decide it in the Sensor, with exprs",
  ),
  MANIFEST_AFTER_START: warning<{ types: string }>(
    (p) =>
      `afterStart drops some events of ${p.types}: changes by server-side apply to objects older than the pod, and deletions that a finalizer holds up`,
    () => "keep afterStart for an entry of ADD alone, and the other types in another entry without it",
  ),
  MANIFEST_REPLAY: note<Record<never, never>>(
    () => "every start of the pod publishes all existing objects as ADD again, as does every change of the EventSource",
    () => "afterStart: true leaves out what was there before the pod",
  ),
  MANIFEST_WATCHES_SECRETS: note<Record<never, never>>(
    () => "whole Secrets, values included, go to the EventBus, and stay there for its retention (7 days by default)",
    () => "watch what the Secrets are for, or limit who can read the EventBus and its volumes",
  ),
  MANIFEST_WEBHOOK_OPEN: warning<Record<never, never>>(
    () => "whoever reaches the endpoint can publish events: there is no authSecret",
    () => "name a Secret with a token in authSecret",
  ),
} as const;
