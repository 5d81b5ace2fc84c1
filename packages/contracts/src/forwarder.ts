import type { RouteKind } from "./route.ts";

/** Path on which the forwarder, like an Events Runner server, takes normalized events. */
export const eventsPath = "/api/v1/events";

/** Path on which the forwarder takes what a Sensor could not hand over. */
export const deadLettersPath = "/api/v1/dead-letters";

/** Path on which the forwarder takes orders to create a Workflow (`dispatch: forwarder`). */
export const workflowsPath = "/api/v1/workflows";

/**
 * Static headers by which the emitted triggers tell the forwarder who they are. From a sender with `sender` set the
 * forwarder stores whatever comes, a bad event as a dead letter, because a Sensor would repeat a refusal for ever.
 */
export const forwarderHeaders = {
  /** Value `sensor` on everything our Sensors send. */
  sender: "X-Rules-Sender",
  /** The rule set, so that one forwarder can serve several. */
  ruleSet: "X-Rules-Set",
  /** What to do with the event: `log` or `eventsrunner`. */
  action: "X-Rules-Action",
  /** `include` from a rule that hands the values of Secrets on; without it the forwarder replaces them. */
  secrets: "X-Rules-Secrets",
} as const;

/** A dead letter: a normalized event, why it was given up, and by whom. */
export interface DeadLetter {
  readonly ruleID: string;
  readonly eventType: string;
  /**
   * The failed hand-over: `direct` (Events Runner did not take it), `workflow` (the Workflow could not be created, or
   * exists: then the letter is a duplicate) or `tooLarge` (more than a Workflow can carry).
   */
  readonly reason: "direct" | "workflow" | "tooLarge";
  /** With `workflow` and `tooLarge`: the kind of route, from which the Workflow's name follows (`workflowNameOf`). */
  readonly route?: RouteKind;
  readonly event: unknown;
}

/** One argument of an ordered Workflow. */
export type OrderedParameter =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly from: "event" | "uid" | "resourceVersion" | "namespace" | "name" }
  /** The value at these keys and indexes of the object, as base64 of its JSON; `null` where there is none. */
  | { readonly name: string; readonly path: readonly (string | number)[] };

/**
 * What a Sensor posts to `workflowsPath`: the thin Workflow to create, as far as it does not depend on the event, and
 * the event. The forwarder adds the name (`workflowNameOf`), the label `uid` and the arguments taken from the event.
 */
export interface WorkflowOrder {
  readonly ruleID: string;
  readonly eventType: string;
  readonly route: RouteKind;
  readonly workflow: {
    readonly namespace: string;
    readonly template: string;
    readonly clusterScope: boolean;
    readonly labels: Readonly<Record<string, string>>;
    readonly parameters: readonly OrderedParameter[];
    /** What `from: event` stands for: the normalized event, or the reference to its object, in base64. */
    readonly event: "full" | "reference";
    readonly activeDeadlineSeconds?: number;
  };
  /** Checked before a Workflow exists, and again by the step. */
  readonly cooldownSeconds?: number;
  readonly budget?: { readonly max: number; readonly seconds: number };
  readonly event: unknown;
}
