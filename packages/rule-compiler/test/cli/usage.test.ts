import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

/** Clears the screen of a terminal, or is an annotation in the log of GitHub Actions. */
const hostile = "\u001b[2J\n::error::x";

const rows: readonly { argv: readonly string[]; code: number }[] = [
  { argv: [hostile], code: 2 },
  { argv: ["build", "good.json", `--${hostile}`], code: 2 },
  { argv: ["build", "good.json", "--emit", hostile], code: 2 },
  { argv: ["config", "--set", `${hostile}=1`], code: 2 },
  { argv: ["init", hostile], code: 2 },
  { argv: ["init", `${hostile}.yaml`], code: 0 },
  { argv: ["init", `there${hostile}.yaml`], code: 1 },
  { argv: ["check", hostile], code: 1 },
  { argv: ["check", `${hostile}*.json`], code: 1 },
  { argv: ["config", "-c", hostile], code: 1 },
];

it.each(rows)("steers neither terminal nor log by $argv", async ({ argv, code }) => {
  const host = memoryHost({ [`there${hostile}.yaml`]: "rules: []\n" });
  expect(await run(argv, host)).toBe(code);
  const said = host.err();
  expect(said).toContain("::error::x");
  expect(said).not.toContain("\u001b");
  expect(said).not.toMatch(/^::/m);
});
