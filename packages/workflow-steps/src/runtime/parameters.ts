/** The parameters of a step by their names in its contract; each is read as the type that the contract says. */
export interface Parameters {
  /** A string; empty where it is not set. */
  readonly text: (name: string) => string;
  readonly flag: (name: string) => boolean;
  /** Undefined where it is not set. */
  readonly integer: (name: string) => number | undefined;
  /** Milliseconds; undefined where it is not set. */
  readonly duration: (name: string) => number | undefined;
  /** A parsed value; undefined where it is not set. */
  readonly json: (name: string) => unknown;
}
