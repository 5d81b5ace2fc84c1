import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

const maxBody = 64 * 1024 * 1024;

/** Answers with JSON: an object as it is, a text as the message beside the status. */
export function answerJson(response: ServerResponse, status: number, answer: object | string): void {
  const body = typeof answer === "string" ? { code: status, message: answer } : answer;
  response.writeHead(status, { "Content-Type": "application/json" }).end(`${JSON.stringify(body)}\n`);
}

/** The body as text; undefined when it has more than 64 MiB, which are then read to their end and forgotten. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBody) chunks.push(chunk);
  }
  return size > maxBody ? undefined : Buffer.concat(chunks).toString("utf8");
}

/** Whether the request shows the token; always so when there is none. */
export function isAuthorized(request: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return true;
  const given = Buffer.from(request.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
