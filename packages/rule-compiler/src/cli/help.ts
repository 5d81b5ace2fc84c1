import { commandNames, commandRow, type CommandName, type Operands } from "./commands.ts";
import type { OptionRow } from "./option-row.ts";
import { optionsOf } from "./options-of.ts";

/** The help text of a command, or the program's own. Needs nothing of the compiler, so that --help starts fast. */
export function helpText(topic: CommandName | undefined): string {
  return topic === undefined ? programHelp() : commandHelp(topic);
}

function programHelp(): string {
  const rows = commandNames.map((name) => [name, commandRow(name).summary] as const);
  return `Compiles sensor rules to Argo Events and Argo Workflows manifests.

Usage: rule-compiler COMMAND [OPTIONS]

Commands:
${columns(rows)}

rule-compiler COMMAND --help tells the options. Data goes to standard output, text for people to standard error.
Exit: 0 fine, 1 the rules have errors (or --check found a difference), 2 wrong usage, 70 a bug of this program.
`;
}

function commandHelp(name: CommandName): string {
  const { about, operands, more } = commandRow(name);
  const usage = ["rule-compiler", name, ...(operands ? [shownInUsage(operands)] : []), "[OPTIONS]"].join(" ");
  const choices = operands?.choices ? [`${operands.placeholder} is ${operandChoice(operands, operands.choices)}.`] : [];
  const rows = optionsOf(name).map((row) => [spelling(row), meaning(row)] as const);
  const paragraphs = [about, `Usage: ${usage}`, ...choices, ...(more === undefined ? [] : [more])];
  return [...paragraphs, `Options:\n${columns(rows)}\n`].join("\n\n");
}

/** `INPUT...`, or `[NAME]` where there need not be one. */
function shownInUsage({ placeholder, atLeast = 1, atMost, missing }: Operands): string {
  const many = atMost === atLeast ? placeholder : `${placeholder}...`;
  return missing === undefined ? `[${many}]` : many;
}

function operandChoice({ missing }: Operands, choices: readonly [string, ...string[]]): string {
  return missing === undefined ? choice(choices) : choices.join(", ");
}

/** The words to choose from, and the default. */
function choice(words: readonly [string, ...string[]]): string {
  return `${words.join(", ")} (${words[0]})`;
}

function spelling(row: OptionRow): string {
  const short = row.short === undefined ? "    " : `-${row.short}, `;
  return `${short}--${row.name}${row.takes === "nothing" ? "" : ` ${row.placeholder}`}`;
}

function meaning(row: OptionRow): string {
  switch (row.takes) {
    case "nothing":
    case "operand":
    case "target":
      return row.help;
    case "text":
    case "texts":
    case "size":
      return row.default === undefined ? row.help : `${row.help} (${row.default})`;
    case "choice":
      return `${row.help}: ${choice(row.choices)}`;
  }
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
