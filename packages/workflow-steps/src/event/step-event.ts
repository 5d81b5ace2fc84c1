/** Which object an event is about, as far as the event says. */
export interface Subject {
  readonly apiVersion: string;
  /** Empty where the event does not say: audit events name the resource, and hold objects only at some levels. */
  readonly kind: string;
  /** Empty for objects of the cluster. */
  readonly namespace: string;
  readonly name: string;
  /** Empty where the event does not say: alerts of Falco name pods without it. */
  readonly uid: string;
  /** As the event shows them. Empty for references and alerts, which hold none. */
  readonly labels: Readonly<Record<string, string>>;
}

/** An event that a step was given, whatever its shape was. */
export interface StepEvent {
  readonly kind: "resource" | "reference" | "falco" | "audit" | "other";
  /**
   * JSON for scripts, with every digit as it came: the normalized event, the reference to its object, the alert of
   * Falco, the audit event, or the body of a request.
   */
  readonly text: string;
  /** Undefined when the event is about no object, such as an alert from outside of any pod. */
  readonly subject: Subject | undefined;
  /** When what an alert or audit event reports happened, in ms since 1970; undefined where it does not say. */
  readonly happenedAt: number | undefined;
}
