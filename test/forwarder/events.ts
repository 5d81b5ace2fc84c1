import type { NormalizedEvent } from "@argo-rules/contracts";

/** An event to send, and the name under which both ledgers know it. */
export interface SentEvent {
  /** ruleID/uid/resourceVersion/class. */
  readonly identity: string;
  readonly body: string;
}

/** The parts of an event that make it one. */
interface Identified {
  readonly ruleID: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly eventType: string;
}

export function identityOf({ ruleID, uid, resourceVersion, eventType }: Identified): string {
  return [ruleID, uid, resourceVersion, eventType].join("/");
}

/** So many changes of one object follow each other. */
const changes = 5;

/** The event number `n` of a sender: its objects change five times each, and nobody else sends about them. */
export function makeEvent(sender: string, n: number, padding = 200): SentEvent {
  const uid = `${sender}-${Math.floor(n / changes)}`;
  const of = { ruleID: "cm-rule", eventType: "modified" } as const;
  const objectAt = (version: number) => {
    // Twice, so that one of them stands whole on a page wherever pages end.
    const identity = identityOf({ ...of, uid, resourceVersion: `${version}` });
    return {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: uid, namespace: "faults", uid, resourceVersion: `${version}` },
      data: { identity, padding: "x".repeat(padding), again: identity },
    };
  };
  const version = (n % changes) + 1;
  const event: NormalizedEvent = { ...of, objects: [objectAt(version - 1), objectAt(version)] };
  return { identity: objectAt(version).data.identity, body: JSON.stringify(event) };
}
