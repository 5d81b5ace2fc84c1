import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";

const folder = mkdtempSync(join(tmpdir(), "program-"));
const program = join(import.meta.dirname, "../../src/cli/main.ts");
const env = { PATH: process.env["PATH"], NODE: process.execPath, PROGRAM: program };
const rule = (id: number, more: string): string =>
  `{"id": "r${id}", "version": "v1", "resource": "configmaps", ${more}}`;
const rules = Array.from({ length: 400 }, (_, id) => rule(id, '"namespaces": ["x"]'));

writeFileSync(join(folder, "good.json"), `[${rules.join(",\n")}]`);
writeFileSync(join(folder, "bad.json"), `[${rules.map((_, id) => rule(id, '"namespace": "x"')).join(",\n")}]`);
afterAll(() => rmSync(folder, { recursive: true }));

function shell(command: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const script = `compiler() { "$NODE" "$PROGRAM" "$@"; }\n${command}`;
  return spawnSync("bash", ["--norc", "--noprofile", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env,
    timeout: 60_000,
    maxBuffer: 2 ** 26,
  });
}

it("prints manifests alone and ends with 0", () => {
  const { status, stdout, stderr } = shell("compiler build good.json");
  expect([status, stderr]).toEqual([0, ""]);
  const kinds = parseAllDocuments(stdout).map((document) => document.get("kind"));
  expect(kinds).toContain("EventSource");
});

it("prints diagnostics alone and ends with 1", () => {
  const { status, stdout, stderr } = shell("compiler build bad.json");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^bad\.json:1:\d+: error UNKNOWN_FIELD/);
  expect(stderr).toMatch(/400 errors\n$/);
});

it("ends with 2 where it is used wrongly", () => {
  const { status, stdout, stderr } = shell("compiler build good.json --nope");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("'--nope'");
});

it("takes rules from a pipe", () => {
  expect(shell("compiler build - < good.json | cmp - <(compiler build good.json)")).toMatchObject({
    status: 0,
    stderr: "",
  });
});

it("says nothing when the reader of manifests has seen enough", () => {
  const { stdout, stderr } = shell("compiler build good.json | head -n 1 | wc -l; echo ${PIPESTATUS[0]}");
  expect([stdout.replaceAll(/\s+/g, " ").trim(), stderr]).toEqual(["1 0", ""]);
});

it("keeps its exit code when the reader of diagnostics has seen enough", () => {
  const { stdout } = shell("{ compiler check bad.json; echo $? > code; } 2>&1 | head -c 1 > /dev/null; cat code");
  expect(stdout.trim()).toBe("1");
  const warned = shell(`sed 's/"namespace": "x"/"eventTypes": []/' bad.json > warned.json
{ compiler check warned.json; echo $? > code; } 2>&1 | head -c 1 > /dev/null; cat code`);
  expect(warned.stdout.trim()).toBe("0");
});
