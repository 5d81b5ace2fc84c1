import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.ts";

/** The commands of the only `sh` block under README's heading "Quick start"; throws when there is not exactly one block. */
export function quickStartCommands(): readonly string[] {
  const section = readFileSync(join(root, "README.md"), "utf8")
    .split(/^## /m)
    .find((one) => one.startsWith("Quick start\n"));
  if (section === undefined) throw new Error('README.md has no heading "## Quick start"');
  const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)];
  if (blocks.length !== 1) throw new Error(`README.md's Quick start has ${blocks.length} sh blocks instead of one`);
  return (blocks[0]?.[1] ?? "").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
