import { readRetryAfter, type Outcome } from "../deliver/outcome.ts";
import type { ApiAnswer, NoAnswer } from "./kubernetes-api.ts";

/** What an attempt to create a Workflow came to. */
export interface Creation {
  readonly outcome: Outcome;
  /** Whether there is surely no Workflow; after an error of the server or of the network there may be one. */
  readonly notMade: boolean;
}

/**
 * What the API server's answer to a creation means. A Workflow of this name that exists is success: the event was
 * delivered before. 429 and errors of the server say nothing of the event, and 401 only that the token has to be read
 * again. Source: https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md#http-status-codes
 */
export function creationOf(answer: ApiAnswer | NoAnswer, now: number): Creation {
  if ("code" in answer) {
    const { code } = answer;
    const kind = code === "UND_ERR_HEADERS_TIMEOUT" || code === "TimeoutError" ? "timeout" : "away";
    return { outcome: { kind, detail: `the API server does not answer: ${code}` }, notMade: false };
  }
  const { status, reason, retryAfter } = answer;
  if (status === 201 || (status === 409 && reason === "AlreadyExists")) {
    return { outcome: { kind: "delivered" }, notMade: false };
  }
  const detail = `the API server answers ${status}${reason === "" ? "" : ` ${reason}`}`;
  if (status !== 401 && status !== 429 && status < 500) {
    // A conflict whose reason did not come may be that there is one.
    return { outcome: { kind: "failed", detail }, notMade: status !== 409 || reason !== "" };
  }
  const afterMs = retryAfter === undefined ? undefined : readRetryAfter(retryAfter, now);
  const pause = afterMs === undefined ? {} : { afterMs };
  return { outcome: { kind: "away", detail, ...pause }, notMade: status < 500 };
}
