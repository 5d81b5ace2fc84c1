/** The code of an error of the system, such as ENOENT. Messages may quote what was read. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
