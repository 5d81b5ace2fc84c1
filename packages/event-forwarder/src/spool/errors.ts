/** Result codes of SQLite that are told apart (https://www.sqlite.org/rescode.html). */
const codes = { busy: 5, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;

/** The primary result code: SQLite puts details into the upper bits. */
function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
  return error.errcode & 0xff;
}

/**
 * Whether nothing can be written now: the database is as large as it may be, the disk is full, which SQLite also tells as
 * a failed write, or another process has kept the database to itself for five seconds.
 */
export function isFull(error: unknown): boolean {
  const code = codeOf(error);
  return code === codes.full || code === codes.ioError || code === codes.busy;
}

/** Whether somebody else has the database to himself. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === codes.busy;
}

/** Whether a file is no sound database. */
export function isDamaged(error: unknown): boolean {
  const code = codeOf(error);
  return code === codes.corrupt || code === codes.notADatabase;
}
