/** Fields of a line, beside time, level and message. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes JSON lines. No line holds an event, a part of one, or a token. */
export interface Log {
  readonly info: (message: string, fields?: LogFields) => void;
  readonly warn: (message: string, fields?: LogFields) => void;
  readonly error: (message: string, fields?: LogFields) => void;
}
