import { commandNames, commandRow, type CommandName } from "../commands.ts";
import type { OptionRow } from "../option-row.ts";
import { optionsOf } from "../options-of.ts";

/** Completion for fish, 3.0 and newer. */
export function fishCompletion(): string {
  return `# Completion of rule-compiler for fish. Made by: rule-compiler completion fish
function __rule_compiler_first
    test (count (commandline -opc)) -eq 1
end

function __rule_compiler_in
    set -l words (commandline -opc)
    test (count $words) -ge 2; and contains -- $words[2] $argv
end

function __rule_compiler_second
    test (count (commandline -opc)) -eq 2
end

complete -c rule-compiler -f
${commandNames.map((name) => complete("__rule_compiler_first", `-a ${name}`, commandRow(name).summary)).join("\n")}
${commandNames.flatMap(linesOf).join("\n")}
`;
}

function linesOf(name: CommandName): readonly string[] {
  const inside = `__rule_compiler_in ${name}`;
  const row = commandRow(name).operands;
  const words = row?.are === "files" ? "-F" : `-a ${quoted((row?.choices ?? commandNames).join(" "))}`;
  const first = row?.words
    ? [complete(`${inside}; and __rule_compiler_second`, `-a ${quoted(row.words.join(" "))}`, row.placeholder)]
    : [];
  return [
    ...first,
    ...(row ? [complete(inside, words, row.placeholder)] : []),
    ...optionsOf(name).map((option) => complete(inside, spelling(option), option.help)),
  ];
}

function spelling(row: OptionRow): string {
  const names = `${row.short === undefined ? "" : `-s ${row.short} `}-l ${row.name}`;
  if (row.takes === "nothing") return names;
  if ("choices" in row) return `${names} -x -a ${quoted(row.choices.join(" "))}`;
  return "file" in row ? `${names} -r -F` : `${names} -x`;
}

function complete(condition: string, what: string, description: string): string {
  return `complete -c rule-compiler -n ${quoted(condition)} ${what} -d ${quoted(description)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, (found) => `\\${found}`)}'`;
}
