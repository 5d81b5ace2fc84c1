/** Path on which the forwarder, like an Events Runner server, takes normalized events. */
export const eventsPath = "/api/v1/events";

/** Path on which the forwarder takes what a Sensor could not hand over. */
export const deadLettersPath = "/api/v1/dead-letters";

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
} as const;

/** A dead letter: a normalized event, why it was given up, and by whom. */
export interface DeadLetter {
  readonly ruleID: string;
  readonly eventType: string;
  /** Word for the failed hand-over, such as `direct` or `workflow`. */
  readonly reason: string;
  readonly event: unknown;
}
