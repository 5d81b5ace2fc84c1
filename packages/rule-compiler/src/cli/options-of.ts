import type { Target } from "../knowledge/target.ts";
import { commandSets, type CommandName } from "./commands.ts";
import type { OptionRow } from "./option-row.ts";
import { options } from "./options.ts";

type Rows = (typeof options)[number];

type CommandsOf<Of> = Of extends CommandName
  ? Of
  : Of extends keyof typeof commandSets
    ? (typeof commandSets)[Of][number]
    : never;

/** The rows of a command that have a value of their own: operands in another spelling are operands, help is a command. */
type RowsOf<C extends CommandName, R = Exclude<Rows, { name: "help" } | { takes: "operand" }>> = R extends {
  of: infer Of;
}
  ? C extends CommandsOf<Of>
    ? R
    : never
  : never;

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

type ValueOf<R> = R extends { takes: "nothing" }
  ? boolean
  : R extends { takes: "size" }
    ? number
    : R extends { takes: "target" }
      ? Target
      : R extends { takes: "texts" }
        ? readonly string[]
        : R extends { choices: readonly (infer Word)[] }
          ? Word
          : string | undefined;

/** What a command is told: the values of its options, `max-input` as `maxInput`, and its operands. */
export type OptionsOf<C extends CommandName> = {
  readonly [R in RowsOf<C> as Camel<R["name"]>]: ValueOf<R>;
} & { readonly operands: readonly string[] };

/** The options of a command, in the order of its help. */
export function optionsOf(command: CommandName): readonly OptionRow[] {
  return options.filter(({ of }) => of === command || (isSet(of) && commandsOf(of).includes(command)));
}

function isSet(of: Rows["of"]): of is Extract<Rows["of"], keyof typeof commandSets> {
  return Object.hasOwn(commandSets, of);
}

function commandsOf(set: keyof typeof commandSets): readonly CommandName[] {
  return commandSets[set];
}
