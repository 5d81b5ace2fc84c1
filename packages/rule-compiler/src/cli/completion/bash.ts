import { commandNames, commandRow, type CommandName } from "../commands.ts";
import type { OptionRow } from "../option-row.ts";
import { optionsOf } from "../options-of.ts";

/**
 * Completion for bash, 3.2 and newer, without the package bash-completion. `=` is a word of its own there
 * (COMP_WORDBREAKS), so that `--format=te` is the three words `--format`, `=` and `te`.
 */
export function bashCompletion(): string {
  return `# Completion of rule-compiler for bash. Made by: rule-compiler completion bash
_rule_compiler() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words= i
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${commandNames.join(" ")} --help --version" -- "$cur"))
    return
  fi
  if [[ $cur == "=" ]]; then
    cur=
  elif [[ $prev == "=" ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 2; i < COMP_CWORD; i++)); do
    # Behind it nothing is an option.
    [[ \${COMP_WORDS[i]} == "--" ]] && command="$command operand" prev=
  done
  case "$command $prev" in
${values()}
  esac
  case "$command $cur" in
${commandNames.map((name) => `    "${name} -"*) words="${spellings(optionsOf(name)).join(" ")}" ;;`).join("\n")}
${commandNames.flatMap(operands).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}

_rule_compiler_files() {
  local name
  compopt -o filenames 2>/dev/null
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$1")
}

complete -F _rule_compiler rule-compiler
`;
}

/** What follows an option that takes a value. */
function values(): string {
  const lines = commandNames.flatMap((name) =>
    optionsOf(name)
      .filter(({ takes }) => takes !== "nothing")
      .map((row) => {
        const patterns = spellings([row]).map((option) => `"${name} ${option}"`);
        return `    ${patterns.join("|")}) ${reply(row)} ;;`;
      }),
  );
  return lines.join("\n");
}

function reply(row: OptionRow): string {
  if ("choices" in row) return `COMPREPLY=($(compgen -W "${row.choices.join(" ")}" -- "$cur")); return`;
  return "file" in row ? `_rule_compiler_files "$cur"; return` : "return";
}

function operands(name: CommandName): readonly string[] {
  const row = commandRow(name).operands;
  if (!row) return [];
  if (row.words) {
    const words = `COMPREPLY=($(compgen -W "${row.words.join(" ")}" -- "$cur"))`;
    return [`    "${name} "*) if ((COMP_CWORD == 2)); then ${words}; else _rule_compiler_files "$cur"; fi; return ;;`];
  }
  if (row.are === "files") return [`    "${name} "*) _rule_compiler_files "$cur"; return ;;`];
  return [`    "${name} "*) words="${(row.choices ?? commandNames).join(" ")}" ;;`];
}

function spellings(rows: readonly OptionRow[]): readonly string[] {
  return rows.flatMap(({ name, short }) => [...(short === undefined ? [] : [`-${short}`]), `--${name}`]);
}
