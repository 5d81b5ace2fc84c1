import { deadLettersPath, eventsPath, workflowsPath } from "@argo-rules/contracts";
import type { IncomingMessage } from "node:http";
import { isSensor, type RequestKind } from "../event/read-request.ts";
import type { Refusal } from "./answer.ts";
import type { Authorize } from "./auth.ts";

/** Paths that take something. */
export const posted: ReadonlyMap<string, RequestKind> = new Map([
  [eventsPath, "event"],
  [workflowsPath, "order"],
  [deadLettersPath, "letter"],
]);

/** Paths that tell something. */
const told = ["/healthz", "/readyz", "/metrics"] as const;

/** Path of a request, without a query. */
export function pathOf({ url = "" }: IncomingMessage): string {
  return url.replace(/\?.*$/s, "");
}

/** What is wrong with a request before its body is read; undefined when nothing is. */
export function refusalOf(
  request: IncomingMessage,
  { authorize, most }: { readonly authorize: Authorize; readonly most: number },
): Refusal | undefined {
  const { method, headers } = request;
  const path = pathOf(request);
  if (told.some((one) => one === path)) {
    return method === "GET" || method === "HEAD" ? undefined : wrongMethod("GET, HEAD");
  }
  if (!posted.has(path)) return { status: 404, code: "NOT_FOUND", message: "there is nothing at this path" };
  if (method !== "POST") return wrongMethod("POST");
  const lacking = authorize(request);
  if (lacking) return unauthorized(lacking);
  // A Sensor would repeat any refusal for ever: what it sends is kept, whatever it is.
  if (isSensor(headers)) return undefined;
  if (headers["content-encoding"] !== undefined && headers["content-encoding"] !== "identity") {
    return { status: 415, code: "ENCODED_BODY", message: "send the body as it is, without a Content-Encoding" };
  }
  if (!/^application\/json *(?:;|$)/i.test(headers["content-type"] ?? "")) {
    return { status: 415, code: "NOT_JSON", message: "the Content-Type must be application/json" };
  }
  return Number(headers["content-length"] ?? 0) > most ? tooLarge(most) : undefined;
}

function unauthorized(lacking: "certificate" | "token"): Refusal {
  const [what, headers] = lacking === "token" ? ["bearer token", { "www-authenticate": "Bearer" }] : [lacking, {}];
  return { status: 401, code: "UNAUTHORIZED", message: `a ${what} that is accepted here is needed`, headers };
}

/** A body that is larger than is taken. */
export function tooLarge(most: number): Refusal {
  const message = `the body is larger than ${most} bytes`;
  return { status: 413, code: "TOO_LARGE", message, headers: { connection: "close" } };
}

function wrongMethod(allow: string): Refusal {
  return { status: 405, code: "WRONG_METHOD", message: `only ${allow} can be used here`, headers: { allow } };
}
