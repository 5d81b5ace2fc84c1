import type { Condition, EventType } from "@argo-rules/contracts";
import type { SelectableField } from "../knowledge/selectable-fields.ts";
import type { LabelRequirement, Path, Pattern } from "../language/trees.ts";
import type { Span } from "../source/span.ts";
import { isSecretKind } from "../validate/kind.ts";
import type { FieldSpans } from "../validate/shaped-rule.ts";
import type { NormalAction } from "./normal-action.ts";

/** A term of a field selector: the value at `field` (table of the kind) or `path` (custom kinds) is, or is not, `value`. */
export interface NormalFieldTerm {
  readonly label: string;
  readonly negated: boolean;
  readonly value: string;
  readonly field?: SelectableField;
  readonly path?: Path;
  readonly origin: Span;
}

/** A condition with its path and pattern parsed. */
export interface NormalCondition {
  readonly path: Path;
  readonly test: Omit<Condition, "path">;
  readonly pattern?: Pattern;
  readonly origin: Span;
}

/** A rule with every default filled in and every list in its canonical order. */
export interface NormalRule {
  readonly id: string;
  /** For people. */
  readonly description?: string;
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  /** undefined: an unknown kind that names no namespaces. */
  readonly namespaced: boolean | undefined;
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
  /** Where single fields stand, as far as they are written. */
  readonly fieldOrigins: FieldSpans;
}

/** Whether the events of a rule are handed on without the values of Secrets. */
export function isMetadataOnly(rule: Pick<NormalRule, "group" | "resource" | "secretData">): boolean {
  return isSecretKind(rule) && !rule.secretData;
}
