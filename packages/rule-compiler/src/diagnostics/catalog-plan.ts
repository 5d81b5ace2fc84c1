import { didYouMean, error, note, warning } from "./entry.ts";

/** What to do about a kind that is not in the table, by why it is not. */
const unknownKindHints = {
  untold: 'if it is a custom kind, state "scope": "Namespaced" or "Cluster", or give its definition with --crds',
  unread: "its group could not be read when the table was made: run rule-compiler discover again",
  absent: "install it before the rules; if it is there by now, run rule-compiler discover again",
} as const;

/** Codes about what rules come to: kinds, reach, actions, configuration, sizes. */
export const planCatalog = {
  RESOURCE_UNKNOWN: warning<{
    resource: string;
    table: string;
    missing: "absent" | "untold" | "unread";
    suggestion?: string | undefined;
  }>(
    (p) => `${p.resource} is no kind of ${p.table}; a watch on a kind that does not exist is silent for ever`,
    (p) => didYouMean(p.suggestion) ?? unknownKindHints[p.missing],
  ),
  VERSION_NOT_SERVED: error<{ resource: string; version: string; served: string }>(
    (p) => `${p.resource} is not served in version "${p.version}"`,
    (p) => `served: ${p.served}`,
  ),
  SCOPE_UNKNOWN: error<{ resource: string }>(
    (p) => `whether ${p.resource} is namespaced is not known`,
    () => 'add "scope": "Namespaced" or "scope": "Cluster", or give its definition with --crds',
  ),
  SCOPE_CONFLICT: error<{ resource: string; scope: string; actual: string }>(
    (p) => `"scope" says ${p.scope}, but ${p.resource} is ${p.actual}`,
    () => 'remove "scope"',
  ),
  RESOURCE_NOT_WATCHABLE: error<{ resource: string }>(
    (p) => `${p.resource} cannot be watched: the API server offers no list and watch for it`,
  ),
  MATCHES_EVERYTHING: warning<{ resource: string }>(
    (p) => `the rule has no condition: it counts every object of ${p.resource} in all namespaces`,
    () => 'add namespaces, labelFilter, fieldFilter or when, or state "matchAll": true',
  ),
  NOISY_WATCH: warning<{ resource: string }>(
    (p) => `${p.resource} change all the time, and the whole cluster's changes would pass through the event bus`,
    () => "name namespaces or a labelFilter",
  ),
  SECRET_ON_BUS: warning<{ bus: string }>(
    (p) =>
      `whole Secrets pass through the EventBus ${p.bus} and stay there for its retention, whatever the rule forwards`,
    () => "restrict who can read the event bus, and shorten its retention",
  ),
  SECRET_DATA_INCLUDED: warning<{ places: string }>(
    (p) => `the values of Secrets are forwarded and will be held in: ${p.places}`,
    () => 'remove "secretData": "include" unless the action needs the values',
  ),
  SECRET_DATA_ELSEWHERE: error<{ resource: string }>(
    (p) => `"secretData" belongs to rules on secrets, not on ${p.resource}`,
    () => "remove it",
  ),
  SECRET_VERBOSE_LOG: error<Record<never, never>>(
    () => '"verbose" would write whole Secrets to the Sensor\'s log',
    () => 'remove "verbose"',
  ),
  OPTION_NOT_FOR_ACTION: error<{ option: string; action: string; why: string }>(
    (p) => `"${p.option}" has no effect on the action ${p.action}: ${p.why}`,
    () => "remove it",
  ),
  TOKEN_UNENCRYPTED: warning<{ key: string }>(
    (p) => `the token travels unencrypted: "${p.key}" is an http:// address`,
    () => "use https:// and name the CA in eventsRunner.caCertSecret",
  ),
  DIRECT_BLOCKS: warning<{ time: string }>(
    (p) => `while Events Runner does not answer, one event of this rule holds back the next for up to ${p.time}`,
    () => 'without "direct" the forwarder retries without holding others back',
  ),
  RULE_TOO_LARGE: error<{ bytes: number; limit: number; object: string }>(
    (p) => `the rule comes to ${p.bytes} bytes in one ${p.object}, more than the ${p.limit} that fit`,
    () => "shorten its lists and patterns, or split it into several rules",
  ),
  NAMESPACES_EXCLUDED: note<{ namespaces: string }>(
    (p) => `${p.namespaces} stands in both "namespaces" and "excludeNamespaces" and is left out`,
    () => "remove it from both",
  ),
} as const;
