import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

const program = join(import.meta.dirname, "../../src/cli/main.ts");

function ruleOn(color: string): string {
  const when = [{ path: "data.color", equals: color }];
  return JSON.stringify([{ id: "red", version: "v1", resource: "configmaps", namespaces: ["shop"], when }]);
}

const tests = JSON.stringify({
  rules: ["rules.json"],
  tests: [{ rule: "red", cases: [{ name: "turns red", given: { new: "object.yaml" }, expect: { fires: true } }] }],
});

/** The program watching a folder, and what it has printed. */
class Watching {
  readonly folder: string = mkdtempSync(join(tmpdir(), "watch-"));
  readonly child: ChildProcessWithoutNullStreams;
  #printed = "";

  constructor(...argv: readonly string[]) {
    this.write("rules.json", ruleOn("red"));
    this.write("a.test.json", tests);
    this.write("object.yaml", "data: {color: red}\n");
    this.child = spawn(process.execPath, [program, "test", ...argv, "--watch", "--no-ambient"], { cwd: this.folder });
    const add = (text: Buffer): void => void (this.#printed += String(text));
    this.child.stdout.on("data", add);
    this.child.stderr.on("data", add);
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** As editors do that write a new file first. */
  replace(name: string, text: string): void {
    this.write(`${name}.new`, text);
    renameSync(join(this.folder, `${name}.new`), join(this.folder, name));
  }

  /**
   * Waits until it has printed that, and waits for changes again. A file that is being written may be read in between,
   * so that something else can come before.
   */
  async prints(wanted: RegExp): Promise<void> {
    const whole = new RegExp(`${wanted.source}(?:.*\\n)*watching \\d+ files and folders\\n`);
    while (!whole.test(this.#printed)) {
      await Promise.race([once(this.child.stdout, "data"), once(this.child.stderr, "data")]);
    }
    this.#printed = "";
  }

  async end(signal: NodeJS.Signals): Promise<unknown> {
    this.child.kill(signal);
    const [code] = (await once(this.child, "exit")) as [unknown];
    return code;
  }
}

function watching(...argv: readonly string[]): Watching {
  const one = new Watching(...argv);
  onTestFinished(() => {
    one.child.kill("SIGKILL");
    rmSync(one.folder, { recursive: true });
  });
  return one;
}

it("runs again when rules, tests or fixtures change, and ends with the last code", { timeout: 60_000 }, async () => {
  const one = watching("a.test.json");
  await one.prints(/1 passed, 0 failed/);
  one.replace("rules.json", ruleOn("blue"));
  await one.prints(/changed: rules\.json\n(?:.*\n)*.*0 passed, 1 failed/);
  // Once replaced, it is another file: it is still watched.
  one.replace("rules.json", ruleOn("red"));
  await one.prints(/1 passed, 0 failed/);
  one.write("object.yaml", "data: {color: green}\n");
  await one.prints(/changed: object\.yaml\n(?:.*\n)*.*0 passed, 1 failed/);
  one.write("a.test.json", tests.replace("true", "false"));
  await one.prints(/1 passed, 0 failed/);
  rmSync(join(one.folder, "object.yaml"));
  await one.prints(/TEST_FILE_UNREADABLE/);
  one.write("object.yaml", "data: {color: red}\n");
  await one.prints(/0 passed, 1 failed/);
  expect(await one.end("SIGINT")).toBe(1);
});

it("notices tests that come into a folder, and ends with 0 when all is well", { timeout: 60_000 }, async () => {
  const one = watching(".");
  await one.prints(/1 case: 1 passed, 0 failed/);
  one.write("b.test.json", tests);
  await one.prints(/2 cases: 2 passed, 0 failed/);
  expect(await one.end("SIGTERM")).toBe(0);
});
