import { execFileSync, spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { processHost } from "../../src/cli/host.ts";

const work = mkdtempSync(join(tmpdir(), "host-"));
const program = join(import.meta.dirname, "../../src/cli/main.ts");
let folder = work;

beforeEach(({ task }) => {
  folder = join(work, task.id);
  mkdirSync(folder);
  writeFileSync(join(folder, "rules.json"), `[{"id":"a","version":"v1","resource":"configmaps","namespaces":["x"]}]`);
});

afterAll(() => rmSync(work, { recursive: true }));

/** No HOME and no ER_K8S_*: a developer's own configuration would show in what is printed. */
const bare = { PATH: process.env["PATH"], NODE: process.execPath, PROGRAM: program };

function compiler(args: readonly string[], env: NodeJS.ProcessEnv = {}): ReturnType<typeof spawnSync> {
  const options = { cwd: folder, encoding: "utf8", env: { ...bare, ...env }, timeout: 60_000 } as const;
  return spawnSync(process.execPath, [program, ...args], options);
}

function shell(command: string): string {
  return execFileSync("bash", ["--norc", "--noprofile", "-c", command], {
    cwd: folder,
    encoding: "utf8",
    env: bare,
    timeout: 60_000,
  });
}

it("writes through a link and keeps the mode of the file behind it", () => {
  writeFileSync(join(folder, "target.yaml"), "old", { mode: 0o600 });
  symlinkSync("target.yaml", join(folder, "link.yaml"));
  expect(compiler(["build", "rules.json", "--out", "link.yaml"]).status).toBe(0);
  expect(lstatSync(join(folder, "link.yaml")).isSymbolicLink()).toBe(true);
  expect(statSync(join(folder, "target.yaml")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, "target.yaml"), "utf8")).toContain("kind: Sensor");
});

it("writes through a link what is not there yet, over two of them, and says of one that leads in circles why not", () => {
  mkdirSync(join(folder, "made"));
  symlinkSync("made/target.yaml", join(folder, "second.yaml"));
  symlinkSync(join(folder, "second.yaml"), join(folder, "link.yaml"));
  expect(compiler(["build", "rules.json", "--out", "link.yaml"]).status).toBe(0);
  expect(lstatSync(join(folder, "link.yaml")).isSymbolicLink()).toBe(true);
  expect(lstatSync(join(folder, "made/target.yaml")).isFile()).toBe(true);
  symlinkSync("circle.yaml", join(folder, "circle.yaml"));
  const circle = compiler(["build", "rules.json", "--out", "circle.yaml"]);
  expect([circle.status, circle.stderr]).toEqual([1, expect.stringContaining("OUTPUT_FAILED: cannot write it: ELOOP")]);
  expect(lstatSync(join(folder, "circle.yaml")).isSymbolicLink()).toBe(true);
});

it("writes into a pipe without reading it first", () => {
  shell("mkfifo pipe");
  const received = shell('cat pipe > received & "$NODE" "$PROGRAM" build rules.json --out pipe; wait; cat received');
  expect(received).toContain("kind: EventSource");
  expect(lstatSync(join(folder, "pipe")).isFIFO()).toBe(true);
});

it("leaves the file alone when it is what would be written", () => {
  expect(compiler(["build", "rules.json", "--out", "out.yaml"]).status).toBe(0);
  const before = statSync(join(folder, "out.yaml")).ino;
  expect(compiler(["build", "rules.json", "--out", "out.yaml"]).status).toBe(0);
  expect(statSync(join(folder, "out.yaml")).ino).toBe(before);
});

it.each([
  ["rules.json", []],
  ["./rules.json", []],
  ["config.yaml", ["--config", "config.yaml"]],
])("refuses to overwrite the input %s", (out, more) => {
  writeFileSync(join(folder, "config.yaml"), "name: a\n");
  const result = compiler(["build", "rules.json", "--out", out, ...more]);
  expect(result.status).toBe(2);
  expect(readFileSync(join(folder, "rules.json"), "utf8")).toContain('"id":"a"');
  expect(readFileSync(join(folder, "config.yaml"), "utf8")).toBe("name: a\n");
});

it.each([
  [["."], "rules.json"],
  [["*.json"], "rules.json"],
  [["rules.json"], "link.json"],
  [["link.json"], "rules.json"],
])("refuses to overwrite what %j reads under the name %s", (inputs, out) => {
  symlinkSync("rules.json", join(folder, "link.json"));
  const result = compiler(["build", ...inputs, "--out", out]);
  expect(result.status).toBe(2);
  expect(readFileSync(join(folder, "rules.json"), "utf8")).toContain('"id":"a"');
});

it("reads a file once, whatever names it is given by", () => {
  symlinkSync("rules.json", join(folder, "link.json"));
  const result = compiler(["check", "rules.json", "./rules.json", "link.json"]);
  expect({ status: result.status, stderr: String(result.stderr) }).toEqual({ status: 0, stderr: "" });
});

it("waits for standard input that comes late", () => {
  const late = "(sleep 0.5; cat rules.json) |";
  expect(shell(`${late} "$NODE" "$PROGRAM" build - -o json`)).toContain('"kind":"Sensor"');
});

it("reads no more of a pipe than the limit and one byte", () => {
  shell("mkfifo endless");
  const read = shell(
    '(head -c 50000000 /dev/zero > endless || true) 2>/dev/null & "$NODE" "$PROGRAM" check endless --max-input 1Mi 2>&1 || true',
  );
  expect(read).toContain("INPUT_TOO_LARGE");
});

it("says in one line that standard output cannot be written", () => {
  const said = shell('"$NODE" "$PROGRAM" build rules.json 2>&1 >/dev/full; echo "exit $?"');
  expect(said).toMatch(/^rule-compiler: cannot write to standard output: ENOSPC/m);
  expect(said).toMatch(/exit 1\n$/);
});

it("ends quietly when the reader of its output has seen enough", () => {
  expect(shell('set -o pipefail; "$NODE" "$PROGRAM" build rules.json | head -1')).toBe("---\n");
});

it("tells files, folders and others apart, and nothing from something", () => {
  const host = processHost();
  expect(host.stat(folder)?.kind).toBe("folder");
  expect(host.stat(join(folder, "rules.json"))).toMatchObject({ kind: "file" });
  expect(host.stat("/dev/null")?.kind).toBe("other");
  expect(host.stat(join(folder, "nothing"))).toBeUndefined();
});

/** What `check` ends with and says first, with this as HOME. */
function withHome(home: string): readonly [number | null, string] {
  const { status, stderr } = compiler(["check", "rules.json"], { HOME: home });
  return [status, String(stderr).split("\n")[0] ?? ""];
}

it("reads the configuration below the home directory, whatever that is", () => {
  const home = join(folder, "home");
  expect(withHome(join(folder, "missing"))).toEqual([0, ""]);
  expect(withHome(join(folder, "rules.json"))).toEqual([0, ""]);
  mkdirSync(join(home, ".er-k8s-sensor"), { recursive: true });
  expect(withHome(home)).toEqual([0, ""]);
  const path = join(home, ".er-k8s-sensor/config.yaml");
  writeFileSync(path, "name: mine\n");
  expect(withHome(home)).toEqual([0, `note CONFIG_AMBIENT: the configuration is taken from the file ${path}`]);
  expect(withHome("home")).toEqual([
    0,
    "note CONFIG_AMBIENT: the configuration is taken from the file home/.er-k8s-sensor/config.yaml",
  ]);
});

it("fails where a configuration is found and cannot be read", () => {
  const home = join(folder, "home");
  const path = join(home, ".er-k8s-sensor/config.yaml");
  mkdirSync(path, { recursive: true });
  const unreadable = `error CONFIG_UNREADABLE: cannot read the configuration ${JSON.stringify(path)}:`;
  expect(withHome(home)).toEqual([1, `${unreadable} it is a folder`]);
  rmSync(path, { recursive: true });
  symlinkSync("config.yaml", path);
  expect(withHome(home)).toEqual([1, expect.stringContaining(`${unreadable} ELOOP`)]);
  rmSync(path);
  symlinkSync("missing", path);
  expect(withHome(home)).toEqual([1, expect.stringContaining(`${unreadable} ENOENT`)]);
});

it("reads a configuration from a pipe", () => {
  const values = shell('"$NODE" "$PROGRAM" config --config <(echo "name: piped")');
  expect(values).toMatch(/^name +piped +\/dev\/fd\/\d+:1:1$/m);
});

const added = JSON.stringify({
  type: "ADDED",
  object: { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a", namespace: "x", uid: "1" } },
});

it("says what comes of an event before the next one is there", () => {
  writeFileSync(join(folder, "event.jsonl"), `${added}\n`);
  const told = shell(`
    coproc "$NODE" "$PROGRAM" simulate rules.json --no-ambient -q -e -
    cat event.jsonl >&"\${COPROC[1]}"
    read -r -t 50 first <&"\${COPROC[0]}"
    echo "$first"
    in=\${COPROC[1]}; exec {in}>&-
    tail -n 2 <&"\${COPROC[0]}"
  `);
  expect(told).toMatch(/^1: a {2}ADDED configmaps x\/a .*\n1 event, 1 firing of 1 rule\ntaken to be new: 1 object; /);
});

it("ends when nobody reads what comes of an endless stream", () => {
  writeFileSync(join(folder, "event.jsonl"), `${added}\n${added.replace("ADDED", "DELETED")}\n`);
  const endless = `yes "$(cat event.jsonl)" | "$NODE" "$PROGRAM" simulate rules.json --no-ambient -q -e - -o json`;
  expect(shell(`${endless} | head -n 1 | cut -c 1-35; echo "\${PIPESTATUS[1]}"`)).toBe(
    '{"kind":"firing","line":1,"rule":"a\n0\n',
  );
});
