import type { RouteKind } from "@argo-rules/contracts/steps";

/** What a step is told about its rule beside the event. */
export interface RuleOfEvent {
  readonly ruleId: string;
  /** How the event came to count. */
  readonly route: RouteKind;
}
