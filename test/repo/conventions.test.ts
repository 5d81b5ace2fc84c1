import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { expect, it } from "vitest";
import { readMarkdown } from "../support/markdown.ts";
import { root } from "../support/run.ts";

/** A row of the table: what people expect, what is done, and the tests that prove it. */
interface Row {
  readonly convention: string;
  readonly here: string;
  readonly proof: string;
}

const { headings } = readMarkdown("docs/09-conventions.md");
const table = headings.find(({ text }) => text === "Table")?.body ?? "";
const rows = [...table.matchAll(/^\| (.*) \|$/gm)].slice(1).map(([, cells = ""]): Row => {
  const [convention = "", here = "", proof = ""] = cells.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return { convention, here, proof };
});
const proven = rows.filter(({ proof }) => proof !== "");

it("has a row for each convention", () => {
  expect(rows.length).toBeGreaterThanOrEqual(29);
  expect(new Set(rows.map(({ convention }) => convention)).size).toBe(rows.length);
});

it.each(proven)("names for $convention tests that exist, by file and title", ({ proof }) => {
  const tests = [...proof.matchAll(/\[([^\]]+)\]\(([^)]+)\) "([^"]+)"/g)];
  expect(tests.map(([whole]) => whole).join(", ")).toBe(proof);
  for (const [, name = "", target = "", title = ""] of tests) {
    const path = normalize(join("docs", target));
    expect(path).toMatch(new RegExp(`/${RegExp.escape(name)}$`));
    expect(name).toMatch(/\.(?:test|system)\.ts$/);
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(readFileSync(join(root, path), "utf8")).toContain(`"${title}",`);
  }
});

it.each(rows.filter(({ proof }) => proof === ""))("says of $convention, which nothing proves, why", ({ here }) => {
  expect(here).toMatch(/^Not in this version: \w.{20,}\.$/);
});
