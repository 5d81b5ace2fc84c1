import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { commandNames } from "../../src/cli/commands.ts";
import { helpText } from "../../src/cli/help.ts";
import { optionsOf } from "../../src/cli/options-of.ts";

it.each([undefined, ...commandNames])("keeps the help of %s within 120 columns", (name) => {
  expect(
    helpText(name)
      .split("\n")
      .filter((line) => line.length > 120),
  ).toEqual([]);
});

it("tells every command", () => {
  for (const name of commandNames) expect(helpText(undefined)).toMatch(new RegExp(`^  ${name} +\\w`, "m"));
});

it.each(commandNames)("gives no two options of %s one name or letter", (name) => {
  const rows = optionsOf(name);
  const spellings = rows.flatMap((row) => [row.name, ...("short" in row ? [row.short] : [])]);
  expect(new Set(spellings).size).toBe(spellings.length);
});

it("tells choices and defaults", () => {
  expect(helpText("build")).toMatch(/^ {2}-o, --output FORM +how to write it, .*: yaml, json, name, dir \(yaml\)$/m);
  expect(helpText("build")).toMatch(/^ {6}--max-input SIZE +largest input, such as 16Mi \(16Mi\)$/m);
});

it("loads no part of the compiler for help and wrong usage", () => {
  const source = join(import.meta.dirname, "../../src");
  const loaded = [...closure(join(source, "cli/main.ts"))].map((path) => relative(source, path));
  expect(loaded).toContain("cli/help.ts");
  const others = loaded.filter((path) => path.endsWith(".ts") && !path.startsWith("cli/"));
  expect(others.toSorted()).toEqual([
    "diagnostics/visible.ts",
    "knowledge/product-version.ts",
    "knowledge/supported-versions.ts",
    "knowledge/target.ts",
    "language/closest.ts",
    "language/edit-distance.ts",
  ]);
  expect(loaded.filter((path) => !path.endsWith(".ts") && !path.includes("node:"))).toEqual([]);
});

/** What is loaded with a file: all that it imports, but types and what it imports when it gets there. */
function closure(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!path.endsWith(".ts")) return seen;
  const imports = readFileSync(path, "utf8").matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)"/gm);
  for (const [, name = ""] of imports) closure(name.startsWith(".") ? join(dirname(path), name) : name, seen);
  return seen;
}
