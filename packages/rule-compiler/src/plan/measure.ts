import type { ActionTemplate, Route, Watch, PlannedRule } from "./ir.ts";

/** Where a watch stands: the EventSource that holds its entry. */
export interface PlacedWatch extends Watch {
  readonly eventSource: string;
}

/**
 * How many bytes the parts of emitted objects take, as Go marshals them. Emission knows; the plan only asks, so that
 * it can decide what fits into one object before anything is emitted.
 */
export interface Measure {
  /** An EventSource without entries. */
  readonly emptyEventSource: (name: string) => number;
  /** One entry of an EventSource. */
  readonly watch: (watch: Watch) => number;
  /** A Sensor without dependencies and triggers. */
  readonly emptySensor: (name: string) => number;
  /** The dependencies and the trigger of a rule, or of the part of it that has these routes. */
  readonly rule: (planned: PlannedRule, routes: readonly Route[], watches: ReadonlyMap<string, PlacedWatch>) => number;
  /** What a pod of a WorkflowTemplate gets of it, before an event comes to it. */
  readonly template: (template: ActionTemplate) => number;
}
