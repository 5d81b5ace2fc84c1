import type { Dispatcher } from "undici";

/** How long the rest of an answer may take, in ms: who sends it drop by drop must not hold a connection. */
const patience = 5000;

/** The status was said: what the body holds, or that it ends early, changes nothing. */
export async function discard({ body }: Dispatcher.ResponseData): Promise<void> {
  try {
    await body.dump({ limit: 65_536, signal: AbortSignal.timeout(patience) });
  } catch {
    // The connection is gone, and with it the rest.
  }
}

/** The value of a header, of several the first one. */
export function single(header: string | string[] | undefined): string | undefined {
  return typeof header === "string" ? header : header?.[0];
}

/** The code of an error of the network or of TLS, such as ECONNREFUSED; messages could quote what was sent. */
export function whyNot(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "unknown error";
}
