import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { quickStartCommands } from "../support/quick-start.ts";
import { machinePath, root, runOk } from "../support/run.ts";

const work = mkdtempSync(join(tmpdir(), "fresh-clone-"));
const clone = join(work, "clone");
const home = join(work, "home");

afterAll(() => rmSync(work, { recursive: true }));

it("compiles the README's example in a fresh clone with an empty home, stdout holding only YAML documents", () => {
  mkdirSync(home);
  runOk("git", ["clone", "--quiet", root, clone]);
  const env = { HOME: home, PATH: machinePath };
  const { stdout } = runOk("sh", ["-c", quickStartCommands()[0] ?? "false"], { cwd: clone, env });
  const documents = parseAllDocuments(stdout);
  expect(documents.length).toBeGreaterThan(0);
  expect(documents.flatMap((document) => document.errors)).toEqual([]);
  const objects = documents.map((document) => document.toJS() as { readonly kind?: unknown } | null);
  expect(objects.filter((object) => typeof object?.kind !== "string")).toEqual([]);
  expect(readFileSync(join(clone, "manifests.yaml"), "utf8")).toBe(stdout);
  expect(existsSync(join(clone, "node_modules"))).toBe(true);
  expect(runOk("git", ["status", "--porcelain"], { cwd: clone }).stdout).toBe("");
});
