import type { ServerResponse } from "node:http";

/** An answer that says what is wrong, as JSON `{code, message}`. */
export interface Refusal {
  readonly status: 400 | 401 | 404 | 405 | 413 | 415 | 502 | 503;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Says that something was taken, without a body: the HTTP client of Argo Events does not read any, and a connection with
 * an unread body is not used again.
 */
export function accept(response: ServerResponse): void {
  response.writeHead(200, { "content-length": "0" }).end();
}

export function refuse(response: ServerResponse, { status, code, message, headers = {} }: Refusal): void {
  write(response, { status, text: `${JSON.stringify({ code, message })}\n`, type: "application/json", headers });
}

/** Writes a text. */
export function write(
  response: ServerResponse,
  {
    status,
    text,
    type,
    headers = {},
  }: { readonly status: number; readonly text: string; readonly type: string; readonly headers?: Refusal["headers"] },
): void {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(text), ...headers }).end(text);
}
