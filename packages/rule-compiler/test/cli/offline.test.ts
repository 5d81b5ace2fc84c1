import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { commandNames } from "../../src/cli/commands.ts";
import { oneRule, resourceList, ruleSet } from "../krm/lists.ts";

const folder = mkdtempSync(join(tmpdir(), "offline-"));
const program = join(import.meta.dirname, "../../src/cli/main.ts");
afterAll(() => rmSync(folder, { recursive: true }));

// Loaded before the program: looking up a name, opening a connection and starting a program leave a line and fail.
const guard = `
import { syncBuiltinESMExports } from "node:module";
import child from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
import { writeSync } from "node:fs";
const refuse = (what) => () => { writeSync(2, "reached out: " + what + "\\n"); throw new Error(what); };
net.Socket.prototype.connect = refuse("connect");
dgram.Socket.prototype.send = refuse("send");
dns.lookup = refuse("lookup");
child.ChildProcess.prototype.spawn = refuse("spawn");
child.spawnSync = refuse("spawnSync");
child.execFileSync = refuse("execFileSync");
syncBuiltinESMExports();
`;
writeFileSync(join(folder, "guard.mjs"), guard);
writeFileSync(
  join(folder, "good.json"),
  '[{"id": "a", "version": "v1", "resource": "configmaps", "namespaces": ["x"]}]',
);
writeFileSync(join(folder, "bad.json"), '[{"id": "a", "version": "v1", "resource": "https://example.com/pods"}]');
writeFileSync(
  join(folder, "manifests.yaml"),
  "apiVersion: argoproj.io/v1alpha1\nkind: EventSource\nmetadata: {name: https://example.com}\nspec: {}\n",
);
writeFileSync(join(folder, "event.json"), '{"type": "ADDED", "object": {"kind": "https://example.com/pods"}}');
writeFileSync(
  join(folder, "good.test.json"),
  JSON.stringify({
    rules: ["good.json"],
    tests: [{ rule: "a", cases: [{ name: "a", given: { new: {} }, expect: { fires: true } }] }],
  }),
);
writeFileSync(join(folder, "config.yaml"), "eventsRunnerBaseURL: https://example.com\n");

/** Commands that need no network; what is asked of each. */
const offline: Readonly<Record<string, readonly string[]>> = {
  build: ["build good.json --config config.yaml", "build bad.json", "build good.json --emit plan"],
  check: ["check good.json bad.json", "check bad.json --format sarif", "check https://example.com/rules.json"],
  explain: [
    "explain good.json -e event.json",
    "explain good.json -e bad.json",
    "explain good.json -e https://example.com/e",
  ],
  plan: ["plan good.json", "plan bad.json", "plan good.json -o json --config config.yaml"],
  rbac: ["rbac good.json", "rbac bad.json", "rbac good.json --rule a -o yaml"],
  steps: ["steps list", "steps manifests good.json", "steps manifests https://example.com/rules.json"],
  simulate: ["simulate good.json -e event.json", "simulate good.json -e https://example.com/e -o json"],
  test: ["test good.test.json", "test bad.json --rules good.json", "test . --rules https://example.com/rules.json"],
  diff: [
    "diff good.json good.json --config config.yaml",
    "diff good.json bad.json",
    "diff good.json good.json --corpus event.json -o markdown",
    "diff good.json https://example.com/rules.json",
  ],
  verify: ["verify manifests.yaml", "verify bad.json", "verify https://example.com/sensor.yaml"],
  config: ["config --config config.yaml"],
  krm: ["krm"],
  schema: ["schema rules"],
  init: ["init -"],
  completion: ["completion bash"],
  version: ["version"],
  help: ["help build"],
};

const input = resourceList([], ruleSet(oneRule));

function start(args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const env = { PATH: process.env["PATH"] };
  return spawnSync(process.execPath, ["--import", "./guard.mjs", ...args], {
    cwd: folder,
    encoding: "utf8",
    env,
    input,
  });
}

/** The one command that talks to a cluster. */
const online = ["discover"];

it("says of every command whether it needs the network", () => {
  expect([...Object.keys(offline), ...online].toSorted()).toEqual(commandNames.toSorted());
});

it.each(Object.values(offline).flat())("opens no connection and starts no program for `%s`", (line) => {
  const { status, stderr } = start([program, ...line.split(" ")]);
  expect(stderr).not.toContain("reached out");
  expect([0, 1]).toContain(status);
});

const reaching: readonly { readonly what: string; readonly code: string }[] = [
  { what: "connect", code: 'await fetch("http://127.0.0.1:4/").catch(() => {})' },
  { what: "lookup", code: '(await import("node:dns")).lookup("example.com", () => {})' },
  { what: "spawn", code: '(await import("node:child_process")).exec("true")' },
];

it.each(reaching)("would notice $what", ({ what, code }) => {
  expect(start(["--input-type=module", "--eval", code]).stderr).toContain(`reached out: ${what}`);
});
