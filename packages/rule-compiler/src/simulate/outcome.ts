import type { EventClass, RouteKind } from "@argo-rules/contracts";
import type { Action } from "../model/sensor.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";

/** What a trigger does about an event. */
export interface Firing {
  readonly rule: NormalRule;
  readonly eventClass: EventClass;
  /** By which way the event came to be of its class. */
  readonly route: RouteKind;
  /** The event does not fit into a Workflow, and becomes a dead letter. */
  readonly tooLarge: boolean;
  readonly does: Action["does"];
  /** What is handed on holds values of a Secret: it is not for people's eyes. */
  readonly confidential: boolean;
}

/** Something that the model of Argo refuses: whether the rule fires is not known. */
export interface Refused {
  readonly rule: NormalRule;
  /** What is not modelled. */
  readonly what: string;
}

/** A filter on which Argo fails: it drops the event, and logs all of it. None that we emit should. */
export interface FailedFilter {
  readonly rule: NormalRule;
  readonly error: string;
}

/** What the pipeline makes of an event. */
export interface Outcome {
  /** In the order of the manifests. */
  readonly firings: readonly Firing[];
  readonly refused: readonly Refused[];
  readonly failed: readonly FailedFilter[];
  /** Why no watch shows it. */
  readonly unseen?: Unseen;
}

/** Why no watch shows an event. */
export type Unseen =
  /** The object has no metadata. */
  | { readonly why: "noObject" }
  /** No rule watches objects of its kind. */
  | { readonly why: "otherKind" }
  /** It does not say of which kind it is. */
  | { readonly why: "kindUntold" }
  /** It may be of a kind that is watched: it is in another version, or nobody told the plural of its kind. */
  | { readonly why: "kindInDoubt"; readonly kind: string; readonly resource: string }
  /** It was changed, and how it was before is not known. */
  | { readonly why: "stateBeforeUnknown" }
  /** No watch of its kind selects its namespace and labels. */
  | { readonly why: "notSelected" };
