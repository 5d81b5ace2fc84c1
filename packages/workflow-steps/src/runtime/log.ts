/** Fields of a line, beside time, level and message. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes JSON lines. No line holds an event, a part of one, or a token. */
export interface Log {
  readonly info: (message: string, fields?: LogFields) => void;
  readonly warn: (message: string, fields?: LogFields) => void;
  readonly error: (message: string, fields?: LogFields) => void;
}

/** A log whose lines all have these fields, as far as they are known by then. */
export function createLog(write: (line: string) => void, common: () => LogFields): Log {
  const writer = (level: string) => (message: string, fields?: LogFields) => {
    const time = new Date().toISOString();
    write(`${JSON.stringify({ time, level, ...common(), message, ...fields })}\n`);
  };
  return { info: writer("info"), warn: writer("warn"), error: writer("error") };
}
