import type { Condition, EventType, SecretKey } from "@argo-rules/contracts";
import type { SelectableField } from "../knowledge/selectable-fields.ts";
import type { LabelRequirement, Path, Pattern } from "../language/trees.ts";
import type { Span } from "../source/span.ts";

/** A term of a field selector: the value at `field` (table of the kind) or `path` (custom kinds) is, or is not, `value`. */
export interface NormalFieldTerm {
  readonly label: string;
  readonly negated: boolean;
  readonly value: string;
  readonly field?: SelectableField;
  readonly path?: Path;
}

/** A condition with its path and pattern parsed. */
export interface NormalCondition {
  readonly path: Path;
  readonly test: Omit<Condition, "path">;
  readonly pattern?: Pattern;
}

/** Argo's rate limit of a trigger: later events wait. */
export interface RateLimit {
  readonly unit: "Second" | "Minute" | "Hour";
  readonly requestsPerUnit: number;
}

/** Post to the forwarder, which writes a line (`log`) or delivers to Events Runner (`eventsrunner`). */
export interface ForwardAction {
  readonly kind: "forward";
  readonly action: "log" | "eventsrunner";
  readonly rateLimit?: RateLimit;
}

/** Argo's own log trigger with the whole event. */
export interface VerboseLogAction {
  readonly kind: "verboseLog";
  readonly rateLimit?: RateLimit;
}

/** Post from the Sensor straight to Events Runner. */
export interface DirectAction {
  readonly kind: "direct";
  readonly url: string;
  readonly timeoutSeconds: number;
  /** Attempts in all, and the constant wait between them as Go writes durations. */
  readonly attempts: number;
  readonly delay: string;
  readonly token?: SecretKey;
  readonly caCert?: SecretKey;
  readonly clientCert?: SecretKey;
  readonly clientKey?: SecretKey;
  readonly rateLimit?: RateLimit;
}

export type NormalAction = ForwardAction | VerboseLogAction | DirectAction;

/** A rule with every default filled in and every list in its canonical order. */
export interface NormalRule {
  readonly id: string;
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  /** Sorted; empty means all. */
  readonly namespaces: readonly string[];
  /** Sorted; only when `namespaces` is empty. */
  readonly excludeNamespaces: readonly string[];
  readonly eventTypes: readonly EventType[];
  readonly updatesOn: readonly Path[];
  readonly fieldFilter: readonly NormalFieldTerm[];
  /** Canonical order. */
  readonly labelFilter: readonly LabelRequirement[];
  /** The same as one text, equal for equal selectors. */
  readonly labelSelector: string;
  readonly when: readonly NormalCondition[];
  /** Forward and keep the values of Secrets. */
  readonly secretData: boolean;
  readonly action: NormalAction;
  readonly origin: Span;
}

/** Whether the rule watches core Secrets. */
export function isSecretRule(rule: Pick<NormalRule, "group" | "resource">): boolean {
  return rule.group === "" && rule.resource === "secrets";
}
