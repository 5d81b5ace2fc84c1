import { parseArgs, type ParseArgsOptionDescriptor } from "node:util";
import { readTarget, type Target } from "../knowledge/target.ts";
import { closest } from "../language/closest.ts";
import { commandNames, commandRow, commandSets, type CommandName } from "./commands.ts";
import type { OptionRow } from "./option-row.ts";
import { optionsOf, type OptionsOf } from "./options-of.ts";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help"; readonly topic: CommandName | undefined }
  | { readonly kind: "usage"; readonly problem: string }
  | { readonly [C in Runnable]: { readonly kind: C; readonly options: OptionsOf<C> } }[Runnable];

type Runnable = Exclude<CommandName, "help">;

class Usage extends Error {}

/** Reads the arguments after the program's name. Pure: never exits, prints or throws; misuse is a `usage` command. */
export function parseCommand(argv: readonly string[]): Command {
  try {
    return readCommand(argv);
  } catch (error) {
    if (error instanceof Usage) return { kind: "usage", problem: error.message };
    throw error;
  }
}

function readCommand([first, ...rest]: readonly string[]): Command {
  switch (first) {
    case undefined:
    case "--help":
    case "-h":
      return { kind: "help", topic: undefined };
    case "--version":
    case "-V":
      return readOptions("version", rest);
    default:
      return readOptions(nameOf(first), rest);
  }
}

function nameOf(text: string): CommandName {
  const found = commandNames.find((name) => name === text);
  if (found !== undefined) return found;
  if (text.startsWith("-")) throw new Usage(`the command comes first, found "${text}"`);
  const near = closest(text, commandNames);
  throw new Usage(`unknown command "${text}"${near === undefined ? "" : `; did you mean "${near}"?`}`);
}

function readOptions(name: CommandName, argv: readonly string[]): Command {
  const rows = optionsOf(name);
  const { values, given } = tokens(name, rows, argv);
  if (values["help"] === true) return { kind: "help", topic: name };
  refuseRepeated(rows, given);
  const operands = readOperands(name, rows, given);
  if (name === "help") {
    const [topic] = operands;
    return { kind: "help", topic: topic === undefined ? undefined : oneOf("the command", topic, commandNames) };
  }
  const options: Record<string, unknown> = { operands };
  for (const row of rows) {
    if (row.takes !== "operand" && row.name !== "help") options[camelCase(row.name)] = valueOf(row, values[row.name]);
  }
  // What the table says of the command, which the compiler cannot follow.
  return refined({ kind: name, options } as Exclude<Command, { readonly kind: "help" | "usage" }>);
}

/** What no row can say alone. */
function refined(command: Command): Command {
  if (command.kind === "build") refuseOutput(command.options);
  if (command.kind === "test") refuseOfTest(command.options);
  if (compiles(command)) {
    refuseVerbose(command.options, command.kind !== "check");
    const { operands, config = "", crds, apiResources } = command.options;
    // Elsewhere two inputs of one name are one.
    const versions = command.kind === "diff" ? operands.map((path) => [path]) : [operands];
    const oldConfig = command.kind === "diff" ? command.options.oldConfig : undefined;
    const paths = [...versions, [config], [oldConfig], crds, apiResources, alsoReadBy(command)];
    const read = paths.filter((some) => some.includes("-"));
    if (read.length > 1) throw new Usage("standard input can be read only once: name files instead of the other -");
  }
  if (command.kind === "build" || command.kind === "discover") {
    const { out } = command.options;
    if (out === "-") throw new Usage("--out writes to a file; leave --out away to write to standard output");
    if (out === "") throw new Usage("--out must name a path, found nothing");
  }
  if (command.kind === "krm" && [...command.options.crds, ...command.options.apiResources].includes("-")) {
    throw new Usage("standard input is the ResourceList: name files instead of -");
  }
  return command;
}

type Compiling = Extract<Command, { readonly kind: (typeof commandSets.compiling)[number] }>;

/** Whether a command reads rules from files, and takes the options that go with them. */
function compiles(command: Command): command is Compiling {
  return commandSets.compiling.some((name) => name === command.kind);
}

/** What else than rules, configuration and kinds a command reads. */
function alsoReadBy(command: Compiling): readonly (string | undefined)[] {
  if (command.kind === "test") return command.options.rules;
  if (command.kind === "explain") return [command.options.event];
  if (command.kind === "diff") return command.options.corpus;
  return command.kind === "simulate" ? [command.options.events] : [];
}

/** A report for programs is one document, and that of `build` goes to where `--verbose` tells. */
function refuseVerbose(
  { verbose, quiet, format }: Pick<OptionsOf<"check">, "verbose" | "quiet" | "format">,
  reports: boolean,
): void {
  if (!verbose) return;
  if (quiet) throw new Usage("--verbose and --quiet contradict each other");
  if (reports && format !== "text") throw new Usage(`--verbose would stand amid the ${format} on standard error`);
}

function refuseOfTest({ minCoverage, coverage, filter, watch, output, operands, rules }: OptionsOf<"test">): void {
  if (minCoverage !== undefined && !/^(?:100|[0-9]{1,2})$/.test(minCoverage)) {
    throw new Usage(`--min-coverage must be a whole number from 0 to 100, found "${minCoverage}"`);
  }
  if (filter !== undefined && (coverage || minCoverage !== undefined)) {
    throw new Usage("coverage counts all cases: leave --filter away");
  }
  if (watch && output !== "text") throw new Usage("--watch is for people: it writes text");
  if (watch && [...operands, ...rules].includes("-")) throw new Usage("--watch watches files: name them instead of -");
}

function refuseOutput({ output, emit, out, check }: OptionsOf<"build">): void {
  if ((output === "name" || output === "dir") && emit !== "manifests") {
    throw new Usage(`--emit ${emit} is printed as yaml or json, not with -o ${output}`);
  }
  if (output === "dir" && out === undefined) throw new Usage("-o dir writes into a folder: name it with --out");
  if (check && out === undefined) throw new Usage("--check compares with a file: name it with --out");
}

type Value = string | boolean | readonly (string | boolean)[] | undefined;
type Values = Readonly<Record<string, Value>>;

interface Tokens {
  readonly values: Values;
  /** What was given, in order: options by name, operands without one. */
  readonly given: readonly { readonly option: string | undefined; readonly text: string }[];
}

function tokens(name: CommandName, rows: readonly OptionRow[], argv: readonly string[]): Tokens {
  try {
    const options = Object.fromEntries(rows.map((row) => [row.name, descriptor(row)]));
    const read = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true, tokens: true });
    const given = read.tokens.flatMap((token) => {
      if (token.kind === "option-terminator") return [];
      return [{ option: token.kind === "option" ? token.name : undefined, text: token.value ?? "" }];
    });
    return { values: read.values, given };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error;
    const problem = error.message.split(". To specify")[0] ?? error.message;
    const unknown = /^Unknown option '--([^']*)'/.exec(problem)?.[1] ?? "";
    const near = closest(
      unknown,
      rows.map((row) => row.name),
    );
    throw new Usage(near === undefined ? problem : `${problem} of ${name}; did you mean "--${near}"?`);
  }
}

function descriptor(row: OptionRow): ParseArgsOptionDescriptor {
  const type = row.takes === "nothing" ? "boolean" : "string";
  const multiple = row.takes === "texts" || row.takes === "operand" || row.takes === "target";
  return { type, multiple, ...(row.short === undefined ? {} : { short: row.short }) };
}

function valueOf(row: Exclude<OptionRow, { takes: "operand" }>, value: Value): unknown {
  switch (row.takes) {
    case "nothing":
      return value === true;
    case "text":
      return value;
    case "texts":
      return value ?? [];
    case "size":
      return readSize(`--${row.name}`, typeof value === "string" ? value : row.default);
    case "target":
      return targetOf(`--${row.name}`, Array.isArray(value) ? value.map(String) : []);
    case "choice":
      return typeof value === "string" ? oneOf(`--${row.name}`, value, row.choices) : row.choices[0];
  }
}

/** Of two texts only one would count: a configuration would be left out without a word. */
function refuseRepeated(rows: readonly OptionRow[], given: Tokens["given"]): void {
  for (const { name } of rows.filter(({ takes }) => takes === "text")) {
    const texts = given.filter(({ option }) => option === name).map(({ text }) => JSON.stringify(text));
    if (texts.length > 1) throw new Usage(`--${name} can be given once, found ${texts.join(" and ")}`);
  }
}

/** The operands in the order given, those among them that an option gives. */
function readOperands(name: CommandName, rows: readonly OptionRow[], given: Tokens["given"]): readonly string[] {
  const named = new Set(rows.filter(({ takes }) => takes === "operand").map((row) => row.name));
  const operands = given.filter(({ option }) => option === undefined || named.has(option)).map(({ text }) => text);
  const row = commandRow(name).operands;
  if (row?.missing !== undefined && operands.length < (row.atLeast ?? 1)) throw new Usage(`${name} ${row.missing}`);
  const atMost = row ? (row.atMost ?? Number.POSITIVE_INFINITY) : 0;
  const surplus = operands[atMost];
  if (surplus !== undefined) {
    const most = atMost === 0 ? "no operand" : `at most ${atMost} operand${atMost === 1 ? "" : "s"}`;
    throw new Usage(`${name} takes ${most}, found "${surplus}"`);
  }
  if (row?.words) oneOf(name, operands[0] ?? "", row.words);
  if (row?.choices) for (const operand of operands) oneOf(name, operand, row.choices);
  return operands;
}

function oneOf<const T extends string>(what: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Usage(`${what} must be ${choices.join(", ")}, found "${value}"`);
  return found;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function targetOf(option: string, texts: readonly string[]): Target {
  const target = readTarget(texts);
  if ("problem" in target) throw new Usage(`${option}: ${target.problem}`);
  return target;
}

const units: Readonly<Record<string, number>> = { "": 1, Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3 };

function readSize(option: string, text: string): number {
  const [, amount, unit = ""] = /^([1-9][0-9]{0,9})(Ki|Mi|Gi)?$/.exec(text) ?? [];
  if (amount === undefined) throw new Usage(`${option} must be a size such as 16Mi, found "${text}"`);
  return Number(amount) * (units[unit] ?? 1);
}
