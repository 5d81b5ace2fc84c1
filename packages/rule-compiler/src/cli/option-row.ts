import type { commandSets, CommandName } from "./commands.ts";

interface Row {
  readonly name: string;
  readonly short?: string;
  /** The command, or the set of commands, that takes it. */
  readonly of: CommandName | keyof typeof commandSets;
  /** One sentence for the help, without choices and default. */
  readonly help: string;
}

/** A switch. */
interface Switch extends Row {
  readonly takes: "nothing";
}

/** One text, or many. */
interface Text extends Row {
  readonly takes: "text" | "texts";
  readonly placeholder: string;
  /** Whether the text names a file, for completion. */
  readonly file?: true;
  /** What holds without the option, as the help tells it. */
  readonly default?: string;
}

/** Another way to write an operand; may be repeated. */
interface OperandOption extends Row {
  readonly takes: "operand";
  readonly placeholder: string;
  readonly file: true;
}

/** A number of bytes: `100`, `2Ki`, `16Mi`, `1Gi`. */
interface Size extends Row {
  readonly takes: "size";
  readonly placeholder: string;
  readonly default: string;
}

/** Versions of products: `argo-events=1.9.11`, several with commas or repeated. */
interface Targets extends Row {
  readonly takes: "target";
  readonly placeholder: string;
}

/** One of these words; the first is the default. */
interface Choice extends Row {
  readonly takes: "choice";
  readonly placeholder: string;
  readonly choices: readonly [string, ...string[]];
}

export type OptionRow = Switch | Text | OperandOption | Size | Targets | Choice;
