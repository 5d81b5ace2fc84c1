/** The value of a header, of several the first one. */
export function single(header: string | string[] | undefined): string | undefined {
  return typeof header === "string" ? header : header?.[0];
}

/** The code of an error of the network or of TLS, such as ECONNREFUSED; messages could quote what was sent. */
export function whyNot(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "unknown error";
}
