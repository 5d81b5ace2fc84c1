import { commandNames, commandRow, type CommandName } from "../commands.ts";
import type { OptionRow } from "../option-row.ts";
import { optionsOf } from "../options-of.ts";

/** Completion for zsh: to be sourced, or to lie as `_rule-compiler` in a folder of `$fpath`. */
export function zshCompletion(): string {
  return `#compdef rule-compiler
# Completion of rule-compiler for zsh. Made by: rule-compiler completion zsh
_rule-compiler() {
  if ((CURRENT == 2)); then
    local -a commands=(
${commandNames.map((name) => `      ${quoted(`${name}:${commandRow(name).summary}`)}`).join("\n")}
    )
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${commandNames.map(branch).join("\n")}
  esac
}

if [[ $funcstack[1] == _rule-compiler ]]; then
  _rule-compiler "$@"
else
  compdef _rule-compiler rule-compiler
fi
`;
}

function branch(name: CommandName): string {
  const specs = [...optionsOf(name).flatMap(specsOf), ...operands(name)];
  return `    ${name})\n      _arguments -s -S \\\n${specs.map((spec) => `        ${quoted(spec)}`).join(" \\\n")}\n      ;;`;
}

/** One spec per spelling; one that was given is not offered again, unless it may be repeated. */
function specsOf(row: OptionRow): readonly string[] {
  const long = `--${row.name}`;
  const short = row.short === undefined ? [] : [`-${row.short}`];
  const before = ["operand", "texts", "target"].includes(row.takes) ? "*" : `(${[...short, long].join(" ")})`;
  if (row.takes === "nothing") return [...short, long].map((option) => `${before}${option}[${escaped(row.help)}]`);
  const action = "choices" in row ? `(${row.choices.join(" ")})` : "file" in row ? "_files" : " ";
  const rest = `[${escaped(row.help)}]:${row.placeholder}:${action}`;
  return [...short.map((option) => `${before}${option}+${rest}`), `${before}${long}=${rest}`];
}

function operands(name: CommandName): readonly string[] {
  const row = commandRow(name).operands;
  if (!row) return [];
  if (row.words) return [`1:${row.placeholder}:(${row.words.join(" ")})`, "*:INPUT:_files"];
  const action = row.are === "files" ? "_files" : `(${(row.choices ?? commandNames).join(" ")})`;
  return [`${row.atMost === 1 ? "1" : "*"}:${row.placeholder}:${action}`];
}

/** Text inside the brackets of a spec. */
function escaped(text: string): string {
  return text.replaceAll(/[\\[\]:]/g, (found) => `\\${found}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
