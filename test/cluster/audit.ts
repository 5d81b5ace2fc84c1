import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A request as the API server wrote it down. */
export interface Call {
  readonly user: string;
  /** `get`, `list`, `watch`, `create`, `update`, `patch`, `delete` or `deletecollection`. */
  readonly verb: string;
  /** Empty for the core group, and for paths that are no resources. */
  readonly group: string;
  /** Empty for paths that are no resources: `path` says which. */
  readonly resource: string;
  readonly subresource: string;
  /** Empty for requests to the whole cluster. */
  readonly namespace: string;
  readonly name: string;
  readonly path: string;
  /** HTTP status of the answer. */
  readonly code: number;
}

/** https://kubernetes.io/docs/reference/config-api/apiserver-audit.v1/#audit-k8s-io-v1-Event */
interface AuditEvent {
  readonly auditID: string;
  readonly stage: "RequestReceived" | "ResponseStarted" | "ResponseComplete" | "Panic";
  readonly requestURI: string;
  readonly verb: string;
  readonly user: { readonly username?: string };
  readonly objectRef?: {
    readonly apiGroup?: string;
    readonly resource?: string;
    readonly subresource?: string;
    readonly namespace?: string;
    readonly name?: string;
  };
  readonly responseStatus?: { readonly code?: number };
}

const longestWait = 10_000;

/**
 * The answered requests of a user, in the order they came in, among them every request whose answer has been read: the
 * log says that a request came before it is carried out, so what has no end yet is waited for. A watch counts from its
 * start. Rejects when a request has no end after ten seconds.
 */
export async function readCalls(path: string, user: string): Promise<readonly Call[]> {
  const until = Date.now() + longestWait;
  for (;;) {
    const events = readEvents(path).filter((event) => event.user.username === user);
    const answers = new Map(
      events.filter(({ responseStatus }) => responseStatus?.code).map((event) => [event.auditID, event]),
    );
    const received = [...new Set(events.map(({ auditID }) => auditID))];
    const waiting = received.filter((id) => !answers.has(id));
    if (waiting.length === 0) return received.flatMap((id) => callOf(answers.get(id)));
    if (Date.now() > until) {
      const paths = events.filter(({ auditID }) => waiting.includes(auditID)).map(({ requestURI }) => requestURI);
      throw new Error(`requests of ${user} that did not end: ${paths.join(" ")}`);
    }
    await sleep(20);
  }
}

function callOf(event: AuditEvent | undefined): readonly Call[] {
  if (event === undefined) return [];
  const { apiGroup = "", resource = "", subresource = "", namespace = "", name = "" } = event.objectRef ?? {};
  return [
    {
      user: event.user.username ?? "",
      verb: event.verb,
      group: apiGroup,
      resource,
      subresource,
      namespace,
      name,
      path: event.requestURI,
      code: event.responseStatus?.code ?? 0,
    },
  ];
}

/** Whole lines only: the last one may still be on its way. */
function readEvents(path: string): readonly AuditEvent[] {
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as AuditEvent);
}
