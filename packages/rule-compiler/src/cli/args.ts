import { parseArgs } from "node:util";
import { schemaNames, type SchemaName } from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";

export interface CommonOptions {
  readonly inputs: readonly string[];
  readonly recursive: boolean;
  readonly config: string | undefined;
  readonly name: string | undefined;
  readonly strict: boolean;
  readonly compat: boolean;
  readonly allowEmpty: boolean;
  readonly maxBytes: number | undefined;
  readonly failOn: "error" | "warning";
  readonly format: "text" | "json";
  readonly color: "auto" | "always" | "never";
  readonly quiet: boolean;
}

export interface BuildOptions extends CommonOptions {
  readonly output: "yaml" | "json";
  readonly emit: "manifests" | "plan" | "rules";
  readonly out: string | undefined;
  /** Compare with `out` instead of writing. */
  readonly compare: boolean;
}

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help"; readonly topic: string | undefined }
  | { readonly kind: "version" }
  | { readonly kind: "build"; readonly options: BuildOptions }
  | { readonly kind: "check"; readonly options: CommonOptions }
  | { readonly kind: "schema"; readonly schema: SchemaName }
  | { readonly kind: "usage"; readonly problem: string };

const commands = ["build", "check", "schema", "help", "version"] as const;

const common = {
  filename: { type: "string", short: "f", multiple: true },
  recursive: { type: "boolean", short: "R" },
  config: { type: "string" },
  name: { type: "string" },
  strict: { type: "boolean" },
  compat: { type: "boolean" },
  "allow-empty": { type: "boolean" },
  "max-input": { type: "string" },
  "fail-on": { type: "string" },
  format: { type: "string" },
  color: { type: "string" },
  quiet: { type: "boolean", short: "q" },
  help: { type: "boolean", short: "h" },
} as const;

const build = {
  ...common,
  output: { type: "string", short: "o" },
  emit: { type: "string" },
  out: { type: "string" },
  check: { type: "boolean" },
} as const;

class Usage extends Error {}

/** Reads the arguments after the program's name. Pure: never exits, prints or throws; misuse is a `usage` command. */
export function parseCommand(argv: readonly string[]): Command {
  try {
    return readCommand(argv);
  } catch (error) {
    if (error instanceof Usage) return { kind: "usage", problem: error.message };
    if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
      return { kind: "usage", problem: error.message.split(". To specify")[0] ?? error.message };
    }
    throw error;
  }
}

function readCommand(argv: readonly string[]): Command {
  const [name, ...rest] = argv;
  switch (name) {
    case undefined:
    case "--help":
    case "-h":
      return { kind: "help", topic: undefined };
    case "help":
      return readHelp(rest[0]);
    case "--version":
    case "-V":
    case "version":
      return { kind: "version" };
    case "build":
      return readBuild(rest);
    case "check":
      return readCheck(rest);
    case "schema":
      return readSchema(rest);
    default: {
      const near = closest(name, commands);
      throw new Usage(`unknown command "${name}"${near === undefined ? "" : `; did you mean "${near}"?`}`);
    }
  }
}

function readHelp(topic: string | undefined): Command {
  return { kind: "help", topic: topic === undefined ? undefined : oneOf("the command", topic, commands) };
}

function readBuild(argv: readonly string[]): Command {
  const { values, positionals } = parseArgs({ args: [...argv], options: build, allowPositionals: true, strict: true });
  if (values.help) return { kind: "help", topic: "build" };
  const options: BuildOptions = {
    ...readCommon(values, positionals, "build"),
    output: oneOf("--output", values.output, ["yaml", "json"]),
    emit: oneOf("--emit", values.emit, ["manifests", "plan", "rules"]),
    out: values.out,
    compare: values.check ?? false,
  };
  if (options.compare && options.out === undefined) throw new Usage("--check compares with a file: name it with --out");
  return { kind: "build", options };
}

function readCheck(argv: readonly string[]): Command {
  const { values, positionals } = parseArgs({ args: [...argv], options: common, allowPositionals: true, strict: true });
  if (values.help) return { kind: "help", topic: "check" };
  return { kind: "check", options: readCommon(values, positionals, "check") };
}

function readSchema(argv: readonly string[]): Command {
  const options = { help: common.help } as const;
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  if (values.help) return { kind: "help", topic: "schema" };
  if (positionals.length > 1) throw new Usage("schema takes one name");
  return { kind: "schema", schema: oneOf("schema", positionals[0], schemaNames) };
}

interface CommonValues {
  readonly [option: string]: string | boolean | readonly (string | boolean)[] | undefined;
}

function readCommon(values: CommonValues, positionals: readonly string[], command: string): CommonOptions {
  const text = (option: string): string | undefined => {
    const value = values[option];
    return typeof value === "string" ? value : undefined;
  };
  const files = Array.isArray(values["filename"]) ? values["filename"].map(String) : [];
  const inputs = [...files, ...positionals];
  if (inputs.length === 0)
    throw new Usage(`${command} needs rules: a file, a folder, a pattern, or - for standard input`);
  return {
    inputs,
    recursive: values["recursive"] === true,
    config: text("config"),
    name: text("name"),
    strict: values["strict"] === true,
    compat: values["compat"] === true,
    allowEmpty: values["allow-empty"] === true,
    maxBytes: readSize(text("max-input")),
    failOn: oneOf("--fail-on", text("fail-on"), ["error", "warning"]),
    format: oneOf("--format", text("format"), ["text", "json"]),
    color: oneOf("--color", text("color"), ["auto", "always", "never"]),
    quiet: values["quiet"] === true,
  };
}

/** The value if it is one of the choices, the first choice if there is none. */
function oneOf<const T extends string>(option: string, value: string | undefined, choices: readonly [T, ...T[]]): T {
  if (value === undefined) return choices[0];
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Usage(`${option} must be ${choices.join(", ")}, found "${value}"`);
  return found;
}

const sizes: Readonly<Record<string, number>> = { "": 1, Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3 };

function readSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, amount, unit] = /^([1-9][0-9]{0,9})(Ki|Mi|Gi)?$/.exec(text) ?? [];
  if (amount === undefined) throw new Usage(`--max-input must be a size such as 16Mi, found "${text}"`);
  return Number(amount) * (sizes[unit ?? ""] ?? 1);
}
