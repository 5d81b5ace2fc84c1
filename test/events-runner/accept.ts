/** An event that the receiver accepted. */
export interface LedgerEntry {
  /** Of the header Idempotency-Key; empty without one. */
  readonly key: string;
  readonly ruleID: string;
  readonly eventType: string;
  /** Of the last object, the newer one; empty where the object has none. */
  readonly uid: string;
  readonly resourceVersion: string;
  /** When it was accepted, in milliseconds since 1970. */
  readonly at: number;
}

/** Reads the body of a request as an event; says what is wrong with it when it is none. */
export function readEvent(body: string, key: string, at: number): LedgerEntry | string {
  let event: unknown;
  try {
    event = JSON.parse(body);
  } catch {
    return "the body is not JSON";
  }
  const { ruleID, eventType, objects } = membersOf(event);
  if (typeof ruleID !== "string" || ruleID === "") return "the event has no ruleID";
  const { metadata } = membersOf(Array.isArray(objects) ? objects.at(-1) : undefined);
  const { uid, resourceVersion } = membersOf(metadata);
  return {
    key,
    ruleID,
    eventType: textOf(eventType),
    uid: textOf(uid),
    resourceVersion: textOf(resourceVersion),
    at,
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
