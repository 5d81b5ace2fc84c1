/** Result codes of SQLite that are told apart (https://www.sqlite.org/rescode.html). */
const codes = { busy: 5, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;

/** A full disk under the file that SQLite shares between processes (SQLITE_IOERR_SHMSIZE). */
const noRoomToShare = codes.ioError + (19 << 8);

function wholeCodeOf(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode : undefined;
}

/** The primary result code: SQLite puts details into the upper bits. */
function codeOf(error: unknown): number | undefined {
  const code = wholeCodeOf(error);
  return code === undefined ? undefined : code & 0xff;
}

/**
 * Whether there is no room now: the database is as large as it may be, the disk is full, or another process has kept the
 * database to itself for five seconds.
 */
export function isFull(error: unknown): boolean {
  const code = codeOf(error);
  return code === codes.full || code === codes.busy || wholeCodeOf(error) === noRoomToShare;
}

/** What the disk said when reading or writing failed; undefined for every other error. */
export function diskFault(error: unknown): string | undefined {
  if (codeOf(error) !== codes.ioError || isFull(error)) return undefined;
  return `SQLite tells a disk I/O error, code ${wholeCodeOf(error)}`;
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
