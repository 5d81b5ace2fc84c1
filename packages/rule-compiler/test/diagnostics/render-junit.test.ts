import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { diagnose } from "../../src/diagnostics/catalog.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderJunit } from "../../src/diagnostics/render-junit.ts";
import type { SourceFile } from "../../src/source/source-file.ts";
import { compileRow, readRow } from "../bad-input/row.ts";
import { rows } from "../bad-input/rows.ts";
import { arbitraryMangledFile } from "../support/arbitrary-files.ts";
import { readJunit, type JunitElement } from "../support/junit.ts";

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

/** The report on files that are compiled together. */
function reportOn(files: readonly SourceFile[], fails = isError, compat = false): string {
  const { diagnostics, found } = compile({ sources: files, compat });
  return renderJunit(diagnostics, { files, rules: found, fails });
}

/** `suite: case result…`, line by line, as a dashboard lists it. */
function listed(root: JunitElement): readonly string[] {
  return root.children.flatMap((suite) =>
    suite.children.map(
      ({ attributes, children }) =>
        `${suite.attributes["name"]}: ${[attributes["name"], ...children.map(({ name }) => name)].join(" ")}`,
    ),
  );
}

function yaml(path: string, ...rules: readonly string[]): SourceFile {
  return { path, text: rules.map((rule) => `- version: v1\n  resource: pods\n  ${rule}\n`).join("") };
}

const good = "id: good\n  namespaces: [x]";
const warned = "id: warned";
const bad = "id: bad\n  namespace: [x]\n  matchAll: 1";
const disabled = "id: off\n  namespaces: [x]\n  disabled: true";
const nameless = "namespaces: [x]";

it("refuses what is no report", () => {
  expect(() => readJunit('<testsuites><testcase name="x"/></testsuites>')).toThrow(/testcase.*not expected/is);
  expect(() => readJunit("<testsuites>\u0001</testsuites>")).toThrow(/invalid/i);
});

it("gives a suite for each file and a case for each rule and for the file itself", () => {
  const root = readJunit(reportOn([yaml("a.yaml", good, bad, disabled), yaml("b.yaml", warned, nameless)]));
  expect(listed(root)).toEqual([
    "a.yaml: whole file",
    "a.yaml: good",
    "a.yaml: bad failure",
    "a.yaml: off skipped",
    "b.yaml: whole file",
    "b.yaml: warned system-out",
    "b.yaml: rule 2 failure",
  ]);
  expect(root.attributes).toEqual({ name: "rule-compiler", tests: "7", failures: "2", errors: "0" });
  expect(root.children.map(({ attributes }) => attributes)).toEqual([
    { name: "a.yaml", tests: "4", failures: "1", errors: "0", skipped: "1" },
    { name: "b.yaml", tests: "3", failures: "1", errors: "0", skipped: "0" },
  ]);
  expect(root.children[0]?.children[2]?.attributes).toEqual({ name: "bad", classname: "a.yaml" });
});

it("shows of a failed rule all there is to say, the first in the headline", () => {
  const root = readJunit(reportOn([yaml("a.yaml", good, bad)]));
  const failure = root.children[0]?.children[2]?.children[0];
  expect(failure?.attributes).toEqual({
    type: "UNKNOWN_FIELD",
    message: 'UNKNOWN_FIELD: unknown field "namespace" (and 1 more)',
  });
  expect(failure?.text).toBe(
    [
      'a.yaml:8:3: error UNKNOWN_FIELD: unknown field "namespace"',
      "    8 |   namespace: [x]",
      "      |   ^^^^^^^^^",
      '      = hint: did you mean "namespaces"?',
      'a.yaml:9:13: error WRONG_TYPE: "matchAll" must be true or false, found the number 1',
      "    9 |   matchAll: 1",
      "      |             ^",
      "",
    ].join("\n"),
  );
});

it("fails for warnings where they fail the command", () => {
  const file = yaml("a.yaml", warned);
  expect(listed(readJunit(reportOn([file])))).toEqual(["a.yaml: whole file", "a.yaml: warned system-out"]);
  const failing = readJunit(reportOn([file], ({ severity }) => severity !== "note"));
  expect(listed(failing)).toEqual(["a.yaml: whole file", "a.yaml: warned failure"]);
  expect(failing.attributes).toMatchObject({ tests: "2", failures: "1" });
});

it("tells of a file that is no rules as a whole, of one without problems that it passed", () => {
  const broken: SourceFile = { path: "b.json", text: '[{"id": "a",' };
  expect(listed(readJunit(reportOn([yaml("a.yaml", good), broken])))).toEqual([
    "a.yaml: whole file",
    "a.yaml: good",
    "b.json: whole file failure",
  ]);
});

it("tells of what stands in no file, and of files that only diagnostics name, in suites of their own", () => {
  const config: SourceFile = { path: "config.yaml", text: "nam: x" };
  const diagnostics = [
    diagnose("CONFIG_UNKNOWN_KEY", { file: config, start: 0, end: 3 }, { key: "nam", suggestion: "name" }),
    diagnose("INPUT_UNREADABLE", undefined, { reason: "there is none" }),
  ];
  const report = renderJunit(diagnostics, { files: [yaml("a.yaml")], rules: [], fails: isError });
  expect(listed(readJunit(report))).toEqual([
    "a.yaml: whole file",
    "command line: whole command line failure",
    "config.yaml: whole file failure",
  ]);
});

it("gives a report without suites for nothing at all", () => {
  const root = readJunit(renderJunit([], { files: [], rules: [], fails: isError }));
  expect([root.attributes, root.children]).toEqual([
    { name: "rule-compiler", tests: "0", failures: "0", errors: "0" },
    [],
  ]);
});

it("puts mistakes under the rule they stand in, also of rules with one id and of rules in one scalar", () => {
  const twice = readJunit(reportOn([yaml("a.yaml", "id: a\n  namespaces: [X]", "id: a\n  namespaces: [x]")]));
  expect(listed(twice)).toEqual(["a.yaml: whole file", "a.yaml: a system-out", "a.yaml: a"]);
  const inner = JSON.stringify([
    { id: "a", version: "v1", resource: "pods", namespaces: ["x"] },
    { id: "b", version: "v1", resource: "pods", namespace: "x" },
    { id: "c", version: "v1", resource: "pods", namespaces: ["x"] },
  ]);
  const text = `kind: ConfigMap\napiVersion: v1\nmetadata: {name: rules}\ndata:\n  rules: ${JSON.stringify(inner)}\n`;
  expect(listed(readJunit(reportOn([{ path: "map.yaml", text }])))).toEqual([
    "map.yaml: whole file",
    "map.yaml: a",
    "map.yaml: b failure",
    "map.yaml: c",
  ]);
});

const hostile: readonly { readonly given: string; readonly want: string }[] = [
  { given: "<&>\"'", want: "<&>\"'" },
  { given: "]]></failure><x/>", want: "]]></failure><x/>" },
  { given: "<!--<![CDATA[&amp;", want: "<!--<![CDATA[&amp;" },
  { given: "\u0000\u0001\b\u000b\u001b[31m\u007f", want: "␀␁␈␋␛[31m␡" },
  { given: "\ufffe\uffff\ud800\udc00\ud800", want: "\ufffd\ufffd\ud800\udc00\ufffd" },
  { given: "tab\tline\nreturn\r", want: "tab␉line␊return␍" },
];

it.each(hostile)("writes $given as text in names, headlines and bodies", ({ given, want }) => {
  const file: SourceFile = { path: `${given}.json`, text: given };
  const one = diagnose("YAML_SYNTAX", { file, start: 0, end: given.length }, { problem: given });
  const rule = { id: given, span: { file, start: 0, end: given.length }, disabled: false };
  const root = readJunit(renderJunit([one], { files: [file], rules: [rule], fails: isError }));
  const [suite] = root.children;
  const [, found] = suite?.children ?? [];
  expect(suite?.attributes["name"]).toBe(`${want}.json`);
  expect(found?.attributes).toEqual({ name: want, classname: `${want}.json` });
  expect(found?.children[0]?.attributes["message"]).toBe(`YAML_SYNTAX: ${want}`);
  expect(found?.text).toContain(`error YAML_SYNTAX: ${want}`);
});

it.each(rows)("gives a valid report that fails where it should for $name", (row) => {
  const { sources } = readRow(row);
  const { diagnostics, found } = compileRow(row, sources);
  const root = readJunit(renderJunit(diagnostics, { files: sources, rules: found, fails: isError }));
  expect(root.attributes["failures"] !== "0").toBe(diagnostics.some(isError));
  const told = diagnostics.filter(({ code }) => root.text.includes(`${code}: `));
  expect(told.length).toBe(diagnostics.length);
  expect(Number(root.attributes["tests"])).toBeGreaterThanOrEqual(sources.length + found.length);
});

it("gives a valid report for any mangled rule, under any path", () => {
  fc.assert(
    fc.property(arbitraryMangledFile, (mangled) => {
      expect(readJunit(reportOn([mangled])).children).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});
