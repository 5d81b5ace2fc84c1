import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { commandNames, helpOf, optionNames } from "../support/help.ts";
import { completeInBash, completionFiles, completions, completionScript } from "../support/completions.ts";

// bash only: what zsh and fish offer, and what interactive shells do with it, is in test/system/completion.system.ts.
const folder = mkdtempSync(join(tmpdir(), "completion-"));
const script = completionScript("bash");
for (const name of completionFiles) writeFileSync(join(folder, name), "");
afterAll(() => rmSync(folder, { recursive: true }));

const onlyBash = [
  { typed: "build --color=", want: ["always", "auto", "never"] },
  { typed: "build --emit=p", want: ["plan"] },
  { typed: "build --config=con", want: ["config.yaml"] },
  { typed: "nonsense ", want: [] },
];

it.each([...completions, ...onlyBash])("offers $want for `rule-compiler $typed` in bash", ({ typed, want }) => {
  expect(completeInBash(script, typed, folder).toSorted()).toEqual([...want]);
});

it("offers every command, and every option of each", () => {
  const commands = commandNames();
  expect(completeInBash(script, "", folder)).toEqual([...commands, "--help", "--version"]);
  for (const name of commands) {
    const offered = completeInBash(script, `${name} --`, folder);
    expect(offered.toSorted(), name).toEqual(optionNames(helpOf(name)).toSorted());
  }
});
