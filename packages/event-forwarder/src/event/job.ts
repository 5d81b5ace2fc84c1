import type { DeadLetter, EventClass } from "@argo-rules/contracts";

/** Where events are delivered to. Each has its own queue, so that one that is away holds nothing else up. */
export const destinations = ["eventsRunner", "workflow"] as const;
export type Destination = (typeof destinations)[number];

/** Why there is no such destination. */
export const noDestination: Readonly<Record<Destination, string>> = {
  eventsRunner: "eventsRunnerBaseURL is not set",
  workflow: "no Workflows can be created: there is no access to a cluster",
};

/** What is known of an event beside its text, for logs and the list of dead letters. */
export interface EventFacts {
  readonly ruleSet: string;
  readonly ruleId: string;
  /** Empty where nobody can tell, of something that is no event. */
  readonly eventClass: EventClass | "";
  readonly object: ObjectIdentity;
}

/** Which object an event is about; parts that the event does not hold are empty. */
export interface ObjectIdentity {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly resourceVersion: string;
}

/** An accepted event, on its way to a destination. */
export interface Job {
  readonly destination: Destination;
  /** 32 hex digits, the same for every delivery of the event: what duplicates are known by. */
  readonly key: string;
  /** Events with the same one are delivered one after another. */
  readonly orderKey: string;
  readonly facts: EventFacts;
  /** JSON in UTF-8: the normalized event as it is handed on, or the order of a Workflow. */
  readonly body: Uint8Array;
}

/**
 * Why something stands in the list of dead letters. The first three are what Sensors say; the forwarder, too, finds that a
 * Workflow cannot be made of an event, or that the event is too large for one.
 */
export type DeathReason =
  | DeadLetter["reason"]
  /** Delivery was tried as often as `maxTryCount` says. */
  | "attempts"
  /** A Sensor sent what no event is, or more than may be sent. */
  | "invalid"
  | "oversized"
  /** There is no such destination in the configuration. */
  | "noDestination"
  /** The payload template failed, or gave no JSON. */
  | "template"
  /** More Workflows than the rule's budget allows. */
  | "budget"
  /** The kill switch did not say that actions are enabled. */
  | "switchedOff"
  /** A Workflow of this name exists: the action was carried out. */
  | "duplicate";

/** What stands in the list of dead letters, before it has a number there. */
export interface Letter {
  readonly reason: DeathReason;
  /** One sentence for people; never from an event. */
  readonly detail: string;
  /** Where it goes when it is replayed; undefined for what cannot be delivered. */
  readonly destination: Destination | undefined;
  /** The Workflow that a Sensor could not create, if its name is known. */
  readonly workflowName?: string;
  /** 32 hex digits, the same whenever the letter is sent: a Sensor repeats what it has no answer to. */
  readonly once: string;
  readonly key: string;
  readonly orderKey: string;
  readonly facts: EventFacts;
  readonly body: Uint8Array;
}
