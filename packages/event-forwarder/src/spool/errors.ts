/** Result codes of SQLite that are told apart (https://www.sqlite.org/rescode.html). */
const codes = { busy: 5, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;

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

/** Why a command could not go on, in one sentence for the operator; undefined for what should not happen. */
export function sentenceOf(error: unknown): string | undefined {
  switch (codeOf(error)) {
    case codes.full:
      return "the spool has no room: drop letters, or raise forwarder.spoolSize and the volume";
    case codes.busy:
      return "the spool was in use for five seconds: try again";
    case codes.ioError:
      return "the disk of the spool failed: look at the log of the node";
    case codes.readOnly:
    case codes.cannotOpen:
      return "the spool cannot be opened: who runs this may not read and write it";
    case codes.corrupt:
    case codes.notADatabase:
      return "the spool is damaged: the forwarder moves it aside when it starts";
    default:
      return undefined;
  }
}

/** Whether a file is no sound database. */
export function isDamaged(error: unknown): boolean {
  const code = codeOf(error);
  return code === codes.corrupt || code === codes.notADatabase;
}
