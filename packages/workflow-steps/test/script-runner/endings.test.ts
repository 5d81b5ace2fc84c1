import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { folder, runStep, type Ran } from "./running.ts";

it.each([
  ["exit 0", { result: "done", details: { scriptExitCode: 0 } }],
  ["exit 1", { result: "failed", exitCode: 1 }],
  ["exit 199", { result: "failed", exitCode: 199 }],
  ["exit 200", { result: "failed", exitCode: 1, details: { scriptExitCode: 200 } }],
  ["exit 204", { result: "failed", exitCode: 1, details: { scriptExitCode: 204 } }],
  ["exit 205", { result: "failed", exitCode: 205 }],
  ["exit 255", { result: "failed", exitCode: 255 }],
  ["kill -KILL $$", { result: "failed", exitCode: 137, reason: "ScriptKilled" }],
  ["kill -SEGV $$", { result: "failed", exitCode: 139, reason: "ScriptKilled" }],
  ["kill -TERM $$", { result: "failed", exitCode: 143, reason: "ScriptKilled" }],
  [
    "nosuchcommand",
    { result: "failed", exitCode: 127, message: expect.stringContaining("not in this image") as string },
  ],
])("takes a script's %s for what it is", async (line, want) => {
  expect((await runStep({ script: `#!/bin/sh\n${line}\n` })).outcome).toMatchObject(want);
});

it("gives a script no input", async () => {
  expect(await runStep({ script: "#!/bin/sh\ncat\n" })).toMatchObject({ outcome: { result: "done" }, stdout: "" });
});

/** Ids of the processes that have a word in their environment. */
function processesWith(word: string): readonly string[] {
  const has = (pid: string): boolean => {
    try {
      return readFileSync(`/proc/${pid}/environ`, "utf8").includes(word) && readlinkSync(`/proc/${pid}/exe`) !== "";
    } catch {
      return false;
    }
  };
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && has(name));
}

/** Runs a script and says which of its processes are left. */
async function runMarked(lines: string, signal?: AbortSignal): Promise<Ran & { readonly left: readonly string[] }> {
  const mark = folder();
  const given = { script: `#!/bin/bash\n${lines}\n`, env: { MARK: mark }, declared: "MARK" };
  const ran = await runStep({ ...given, ...(signal ? { signal } : {}) });
  return { ...ran, left: processesWith(mark) };
}

const stubborn = "trap '' TERM INT HUP";

// Most of these wait out the grace of 5 s.
describe.concurrent("ends all of a script", () => {
  it("when its time is up", async () => {
    const ran = await runMarked("echo began\nsleep 600", AbortSignal.timeout(300));
    expect(ran).toMatchObject({ outcome: { result: "failed", reason: "ScriptTimedOut", exitCode: 204 }, left: [] });
    expect(ran.stdout).toBe("began\n");
  });

  it("when it ignores SIGTERM", async () => {
    const ran = await runMarked(`${stubborn}\nwhile :; do sleep 1; done`, AbortSignal.timeout(300));
    expect(ran).toMatchObject({ outcome: { reason: "ScriptTimedOut", exitCode: 204 }, left: [] });
  });

  it("when it ends at SIGTERM, and its children do not", async () => {
    const child = `(${stubborn}; while :; do sleep 1; done) &`;
    const ran = await runMarked(`${child}\n${child}\n${child}\nwait`, AbortSignal.timeout(300));
    expect(ran).toMatchObject({ outcome: { reason: "ScriptTimedOut" }, left: [] });
    expect(ran.log.join()).toMatch(/\d processes that the script had left running were ended/);
  });

  it("when its children go on after it", async () => {
    const ran = await runMarked("sleep 600 &\nsleep 600 &\necho done");
    expect(ran).toMatchObject({ outcome: { result: "done" }, stdout: "done\n", left: [] });
  });

  it("when it forks without end", async () => {
    // Each process is gone after a moment, and another one has taken its place.
    const again = `again() { ${stubborn}; sleep 0.1; again & }`;
    const ran = await runMarked(`${again}\nagain & again & again & again &\nsleep 600`, AbortSignal.timeout(1000));
    expect(ran).toMatchObject({ outcome: { reason: "ScriptTimedOut", exitCode: 204 }, left: [] });
  });

  it("when it is done, and leaves a process that forks and ends without end", async () => {
    const again = `again() { ${stubborn}; sleep 0.05; again & }`;
    const ran = await runMarked(`${again}\nagain & echo done`);
    expect(ran).toMatchObject({ outcome: { result: "done" }, stdout: "done\n", left: [] });
  });

  it("when the step is told to end", async () => {
    const stopping = new AbortController();
    setTimeout(() => stopping.abort(), 300);
    const ran = await runMarked("trap 'echo cleaning up; exit 0' TERM\nsleep 600 & wait", stopping.signal);
    expect(ran).toMatchObject({ outcome: { reason: "ScriptStopped", exitCode: 143 }, left: [] });
    expect(ran.stdout).toBe("cleaning up\n");
  });

  it("and does not wait for one that has left its group and holds its output", async () => {
    const ran = await runMarked("setsid sleep 30 &\nsleep 0.2\necho done");
    expect(ran).toMatchObject({ outcome: { result: "done" }, stdout: "done\n" });
    expect(ran.left).toHaveLength(1);
    for (const pid of ran.left) process.kill(Number(pid), "SIGKILL");
  });
});

it("does not start a script when the step is told to end before", async () => {
  const ran = await runMarked("echo ran", AbortSignal.abort());
  expect(ran).toMatchObject({ outcome: { result: "failed", exitCode: 143 }, stdout: "" });
});

it("leaves nothing behind in the folder for temporary files", async () => {
  const runs = (): readonly string[] => readdirSync(tmpdir()).filter((name) => /^script-.{6}$/.test(name));
  const before = runs();
  const { stdout } = await runStep({
    script: '#!/bin/sh\ntouch x; mkdir -p a/b; chmod 500 a; dirname "$EVENT_FILE"\n',
  });
  await wait(0);
  expect(stdout.startsWith(join(tmpdir(), "script-"))).toBe(true);
  expect(runs().filter((name) => !before.includes(name))).toEqual([]);
});
