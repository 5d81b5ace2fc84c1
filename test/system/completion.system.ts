import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { completionFiles, completions, completionScript, typedLines } from "../support/completions.ts";
import { run, runOk } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "completion-"));
const scripts = mkdtempSync(join(tmpdir(), "completion-scripts-"));
const shells = ["bash", "zsh", "fish"] as const;

beforeAll(() => {
  const missing = shells.filter((shell) => run("sh", ["-c", `command -v ${shell}`]).code !== 0);
  if (missing.length > 0) {
    // Debian's and Ubuntu's packages have the names of the shells. Fails where it cannot: nothing is skipped.
    runOk("apt-get", ["update"]);
    runOk("apt-get", ["install", "--yes", "--no-install-recommends", ...missing]);
  }
  for (const shell of shells) writeFileSync(join(scripts, shell), completionScript(shell));
  for (const name of completionFiles) writeFileSync(join(folder, name), "");
});

afterAll(() => {
  for (const path of [folder, scripts]) rmSync(path, { recursive: true });
});

/** Types into an interactive shell on a terminal of its own and gives the shell's output. */
function type(shell: string, keys: string): string {
  const commands = { bash: "bash --norc --noprofile -i", zsh: "zsh -f -i", fish: "fish --no-config -i" };
  const command = commands[shell as keyof typeof commands];
  // `script` gives the shell a terminal. What is typed waits until the shell reads it.
  const done = run("sh", ["-c", `printf '%s' "$KEYS" | timeout 60 script -qec "$SHELL_COMMAND" /dev/null`], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HOME: scripts,
      TERM: "xterm",
      LC_ALL: "C.UTF-8",
      KEYS: keys,
      SHELL_COMMAND: command,
    },
  });
  return done.stdout;
}

/** What zsh offers, line by line: all that a completion function hands to `compadd`, written to a file. */
function completeInZsh(): readonly (readonly string[])[] {
  const found = join(scripts, "found");
  const capture = join(scripts, "capture");
  writeFileSync(
    capture,
    `autoload -U compinit && compinit -D -u
source ${scripts}/zsh
rule-compiler() { }
compadd() {
  # Calls that store into arrays are the completion system's own bookkeeping.
  [[ "\${@[1,(i)(-|--)]}" == *-[OAD]\\ * ]] && { builtin compadd "$@"; return }
  local -a hits
  builtin compadd -O hits "$@"
  (( $#hits )) && print -rl -- $hits >> ${found}.$asked
  builtin compadd "$@"
}
`,
  );
  const lines = completions.map(({ typed }, index) => `asked=${index}\nrule-compiler ${typed}\t\n`);
  type("zsh", `source ${capture}\n${lines.join("")}exit\n`);
  // Matches come as they would be inserted, with blanks escaped.
  return completions.map((_, index) => readLines(`${found}.${index}`).map((match) => match.replaceAll("\\ ", " ")));
}

function completeInFish(): readonly (readonly string[])[] {
  return completions.map(({ typed }) => {
    const ask = `source ${scripts}/fish; complete -C 'rule-compiler ${typed}'`;
    const { stdout } = runOk("fish", ["--no-config", "-c", ask], { cwd: folder });
    return stdout.split("\n").flatMap((line) => line.split("\t")[0] || []);
  });
}

function readLines(path: string): readonly string[] {
  const exists = run("test", ["-e", path]).code === 0;
  return exists
    ? readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => line !== "")
    : [];
}

it.each([
  ["zsh", completeInZsh],
  ["fish", completeInFish],
] as const)("offers in %s what it should", (_, complete) => {
  const offered = complete().map((words, index) => ({
    typed: completions[index]?.typed,
    want: [...new Set(words)].toSorted(),
  }));
  expect(offered).toEqual(completions.map(({ typed, want }) => ({ typed, want: [...want] })));
});

it.each(shells)("completes what is typed into an interactive %s", (shell) => {
  const args = join(scripts, `args-${shell}`);
  const program = {
    bash: `rule-compiler() { printf '<%s>' "$@" >> ${args}; echo >> ${args}; }`,
    zsh: `autoload -U compinit && compinit -D -u; rule-compiler() { printf '<%s>' "$@" >> ${args}; echo >> ${args}; }`,
    fish: `function rule-compiler; printf '<%s>' $argv >> ${args}; echo >> ${args}; end`,
  }[shell];
  const lines = typedLines.map(({ keys }) => `rule-compiler ${keys}\n`);
  const shown = type(shell, `${program}\nsource ${scripts}/${shell}\n${lines.join("")}exit\n`);
  const want = typedLines.map((line) => line.args.map((arg) => `<${arg}>`).join(""));
  expect(readLines(args), shown).toEqual(want);
});
