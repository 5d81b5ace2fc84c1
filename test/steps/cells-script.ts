import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Column, FaultCell } from "./cell.ts";
import { referenceTo } from "./events.ts";
import { expectEnd, type Ending } from "./expect-end.ts";
import { run as runCommand } from "../support/run.ts";
import type { Ran } from "./run-step.ts";
import { runScript, trace, type ScriptGiven } from "./scripts.ts";
import type { World } from "./world.ts";

// What scripts do, and are.

const done: Ending = { code: 0, result: "done", reason: "ScriptDone" };
const timedOut: Ending = { code: 204, result: "failed", reason: "ScriptTimedOut" };

async function run(world: World, given: Pick<ScriptGiven, "script" | "mode" | "action">): Promise<Ran> {
  return runScript(world, { ...given, ...referenceTo(await world.pods.create()) });
}

/** Nothing of a process group runs any more. Who has ended, and was not asked for by its parent, does not count. */
function expectGone(group: string): void {
  expect(runCommand("pgrep", ["--pgroup", group, "--runstates", "D,R,S,T"])).toMatchObject({ code: 1, stdout: "" });
}

/** What cannot be run is told, and not tried again. */
function unrunnable(
  reason: string,
  given: Pick<ScriptGiven, "script" | "mode">,
  ...more: readonly ScriptGiven["script"][]
): FaultCell {
  return {
    want: "cannot be run (202)",
    run: async (world) => {
      for (const script of [given.script, ...more]) {
        const ran = await run(world, { ...given, script });
        expectEnd(ran, { code: 202, result: "badInput", reason });
        expect(ran.stdout).toBe("");
      }
    },
  };
}

const stubborn = "trap '' TERM HUP INT";

export const scriptCells = {
  scriptHangs: {
    want: "ended, timed out (204)",
    run: async (world) => {
      const ran = await run(world, { script: "#!/bin/sh\necho began\nsleep 600\n", action: { timeout: "2s" } });
      expectEnd(ran, timedOut);
      expect(ran.stdout).toBe("began\n");
    },
  },
  scriptForks: {
    want: "done (0), and what is left behind is ended",
    run: async (world) => {
      const again = `again() { ${stubborn}; sleep 0.2; again & }`;
      const ran = await run(world, { script: `#!/bin/bash\n${again}\nagain & again & sleep 600 &\necho $$\n` });
      expectEnd(ran, done);
      expectGone(ran.stdout.trim());
    },
  },
  scriptFloods: {
    want: "done (0), 10 MiB are shown",
    run: async (world) => {
      const ran = await run(world, { script: "#!/bin/sh\nyes | head -c 1073741824\n" });
      expectEnd(ran, done);
      expect(ran.stdout).toHaveLength(10 * 1024 * 1024);
      expect(ran.stderr).toContain("the rest is not shown");
    },
  },
  scriptIgnoresSigterm: {
    want: "killed, timed out (204)",
    run: async (world) => {
      const script = `#!/bin/sh\n${stubborn}\necho $$\nwhile :; do sleep 1; done\n`;
      const ran = await run(world, { script, action: { timeout: "2s" } });
      expectEnd(ran, timedOut);
      expectGone(ran.stdout.trim());
    },
  },
  scriptMissing: unrunnable("ScriptMissing", { script: () => {} }),
  scriptFolder: unrunnable("ScriptNotFile", { script: (folder) => mkdirSync(join(folder, "script")) }),
  scriptWithoutShebang: unrunnable(
    "ScriptWithoutShebang",
    { script: "echo it ran\n" },
    "",
    "#!/bin/sh\r\necho it ran\r\n",
    "\uFEFF#!/bin/sh\necho it ran\n",
  ),
  scriptNotExecutable: unrunnable("ScriptNotExecutable", { script: trace, mode: 0o444 }),
  scriptFails: {
    want: "its own code, 128 + n for a signal",
    run: async (world) => {
      const codes = [
        ["exit 1", 1, "ScriptFailed"],
        ["exit 199", 199, "ScriptFailed"],
        ["exit 203", 1, "ScriptFailed"],
        ["kill -SEGV $$", 139, "ScriptKilled"],
        ["kill -KILL $$", 137, "ScriptKilled"],
      ] as const;
      for (const [line, code, reason] of codes) {
        expectEnd(await run(world, { script: `#!/bin/sh\n${line}\n` }), { code, result: "failed", reason });
      }
    },
  },
} satisfies Partial<Column>;
