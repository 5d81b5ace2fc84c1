import type {
  Condition,
  EventsRunnerAction,
  EventType,
  LogAction,
  PodDeleteAction,
  ScriptAction,
  WorkflowAction,
} from "@argo-rules/contracts";
import type { FieldTerm, LabelRequirement, Path, Pattern } from "../language/trees.ts";
import type { SelectableField } from "../knowledge/selectable-fields.ts";
import type { Span } from "../source/span.ts";

/** A condition whose path and patterns are parsed. `written` is the condition as the contract types it. */
export interface ShapedCondition {
  readonly written: Condition;
  readonly path: Path;
  /** Present for matches and notMatches. */
  readonly pattern?: Pattern;
  readonly span: Span;
}

/** A term of a field selector with what the API server would compare. */
export interface ShapedFieldTerm {
  readonly term: FieldTerm;
  /** From the table of the kind; absent for custom kinds, where `path` is read as it stands. */
  readonly field?: SelectableField;
  /** Where the value of a custom kind stands. */
  readonly path?: Path;
  /** The term in the selector. */
  readonly span: Span;
}

/** The fields of a rule that narrow what it counts. */
export type NarrowingField =
  | "resource"
  | "namespaces"
  | "excludeNamespaces"
  | "eventTypes"
  | "updatesOn"
  | "labelFilter"
  | "fieldFilter";

/** Where the values of these fields stand, as far as the rule has them. */
export type FieldSpans = Readonly<Partial<Record<NarrowingField, Span>>>;

export type ShapedAction = LogAction | EventsRunnerAction | ScriptAction | PodDeleteAction | WorkflowAction;

/** Where a script stands: its text, which becomes a ConfigMap, or a key of an existing one. */
export type ScriptSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "configMap"; readonly name: string; readonly key: string };

/** A rule without errors: every text in it is parsed, nothing is defaulted yet. */
export interface ShapedRule {
  readonly id: string;
  /** For people. */
  readonly description?: string;
  readonly disabled: boolean;
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  /** undefined: an unknown kind whose scope does not matter, since the rule names no namespaces. */
  readonly namespaced: boolean | undefined;
  readonly namespaces: readonly string[];
  readonly excludeNamespaces: readonly string[];
  readonly eventTypes: readonly EventType[];
  readonly updatesOn: readonly Path[];
  readonly fieldFilter: readonly ShapedFieldTerm[];
  readonly labelFilter: readonly LabelRequirement[];
  readonly when: readonly ShapedCondition[];
  readonly matchAll: boolean;
  readonly secretData: boolean;
  /** As written, or what the configuration's executorType says. */
  readonly action: ShapedAction;
  /** The script of a script action. */
  readonly script?: ScriptSource;
  /** The paths of a workflow action's parameters, by name. */
  readonly parameterPaths: ReadonlyMap<string, Path>;
  /** The whole rule. */
  readonly span: Span;
  readonly fieldSpans: FieldSpans;
  /** Its id, to point at in messages about the set. */
  readonly idSpan: Span;
}
