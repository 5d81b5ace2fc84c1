import type { Span } from "../source/span.ts";
import type { Truth } from "./truth.ts";

/** What a check is about: a field of the rule, or what holds for every rule. */
export type CheckName =
  | "resource"
  | "namespaces"
  | "labelFilter"
  | "eventTypes"
  | "change"
  | "resourceVersion"
  | "createdAfterStart"
  | "fieldFilter"
  | "ignoreLabel"
  | "excludeNamespaces"
  | "updatesOn"
  | "when";

/** Who decides it in the cluster; docs/04-mapping.md, "Where each condition runs". */
export type DecidedBy = "apiServer" | "eventSource" | "sensor";

/** What was asked of a change, and what it answered. The texts are for people: short, and without values of Secrets. */
export interface Finding {
  readonly expected: string;
  readonly actual: string;
  readonly holds: Truth;
}

/** One of the things that must all hold for a change to count. */
export interface Check extends Finding {
  readonly what: CheckName;
  /** Which of several requirements, terms or conditions of the rule, from 0. */
  readonly index?: number;
  /** Where the value stands that was looked at, as the rule language writes paths. */
  readonly path?: string;
  /** The object that was looked at. */
  readonly on?: "old" | "new";
  readonly decidedBy: DecidedBy;
  /** The place in the rule; the whole rule for what holds for every rule. */
  readonly span: Span;
}
