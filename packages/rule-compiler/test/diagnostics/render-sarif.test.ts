import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { diagnose } from "../../src/diagnostics/catalog.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderSarif } from "../../src/diagnostics/render-sarif.ts";
import { stdinPath, type SourceFile } from "../../src/source/source-file.ts";
import { compileRow, readRow } from "../bad-input/row.ts";
import { rows } from "../bad-input/rows.ts";
import { arbitraryMangledFile } from "../support/arbitrary-files.ts";
import { readSarif, sarifSchema, type SarifResult, type SarifRun } from "../support/sarif.ts";

const tool = { name: "rule-compiler", version: "1.2.3" };
const file: SourceFile = { path: "rules/a b.yaml", text: "- a: 1\n  a: 2\n" };

function runOf(diagnostics: readonly Diagnostic[]): SarifRun {
  const { log, problems } = readSarif(renderSarif(diagnostics, tool));
  expect(problems).toEqual([]);
  const [run, ...more] = log.runs;
  expect(more).toEqual([]);
  return run as SarifRun;
}

function resultOf(one: Diagnostic): SarifResult {
  const [result, ...more] = runOf([one]).results;
  expect(more).toEqual([]);
  return result as SarifResult;
}

function at(path: string, text = "x"): Diagnostic {
  return diagnose("YAML_SYNTAX", { file: { path, text }, start: 0, end: text.length }, { problem: "wrong" });
}

it("is judged by the schema of SARIF 2.1.0, which refuses what is none", () => {
  expect(sarifSchema.title).toMatch(/^Static Analysis Results Format \(SARIF\) Version 2\.1\.0\b/);
  expect(sarifSchema.id).toMatch(/sarif-2\.1\.0/);
  const location = { physicalLocation: { artifactLocation: { uri: "a b.yaml" }, region: { startLine: 0 } } };
  const results = [
    { level: "bad", locations: [{ x: 1 }] },
    { message: { text: "" }, locations: [location] },
  ];
  expect(readSarif(JSON.stringify({ version: "2.1.0", runs: [{ results }] })).problems).toEqual([
    "/runs/0 must have required property 'tool'",
    "/runs/0/results/0 must have required property 'message'",
    "/runs/0/results/0/level must be equal to one of the allowed values",
    "/runs/0/results/0/locations/0 must NOT have additional properties",
    '/runs/0/results/1/locations/0/physicalLocation/artifactLocation/uri must match format "uri-reference"',
    "/runs/0/results/1/locations/0/physicalLocation/region/startLine must be >= 1",
  ]);
});

it("gives every field of a diagnostic", () => {
  const related = [{ message: "first given here", span: { file, start: 2, end: 3 } }];
  const span = { file, start: 9, end: 10, approximate: true as const };
  const log: unknown = JSON.parse(
    renderSarif([diagnose("DUPLICATE_KEY", span, { key: "a" }, { related, ruleId: "r" })], tool),
  );
  const artifactLocation = { uri: "rules/a%20b.yaml", uriBaseId: "%SRCROOT%" };
  expect(log).toEqual({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "rule-compiler",
            version: "1.2.3",
            semanticVersion: "1.2.3",
            rules: [
              {
                id: "DUPLICATE_KEY",
                shortDescription: { text: "Duplicate key" },
                fullDescription: { text: "Duplicate key. Nothing is compiled while this stands." },
                help: { text: "docs/diagnostics.md#duplicate_key tells what it means and what to do." },
                defaultConfiguration: { level: "error" },
              },
            ],
          },
        },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: {
          "%SRCROOT%": { description: { text: "The folder in which the compiler was started." } },
        },
        columnKind: "utf16CodeUnits",
        results: [
          {
            ruleId: "DUPLICATE_KEY",
            ruleIndex: 0,
            level: "error",
            message: { text: 'the key "a" stands twice in one object\nhint: keep one of them' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation,
                  region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 },
                },
                logicalLocations: [{ name: "r", kind: "rule" }],
                message: { text: "somewhere in this text" },
              },
            ],
            relatedLocations: [
              {
                physicalLocation: {
                  artifactLocation,
                  region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 4 },
                },
                message: { text: "first given here" },
              },
            ],
            partialFingerprints: { "diagnostic/v1": expect.stringMatching(/^[0-9a-f]{32}:1$/) as string },
          },
        ],
      },
    ],
  });
});

it("gives a log without results for no diagnostics", () => {
  const run = runOf([]);
  expect([run.results, run.tool.driver.rules]).toEqual([[], []]);
  expect(run.invocations).toEqual([{ executionSuccessful: true }]);
});

const severities = ["error", "warning", "note"] as const;

it.each(severities)("takes the level of a %s from the diagnostic, whatever the code's own is", (severity) => {
  const one = diagnose("YAML_SYNTAX", { file, start: 0, end: 1 }, { problem: "wrong" }, { severity });
  expect(resultOf(one).level).toBe(severity);
});

it("lists each code that stands in a file once and points at it", () => {
  const span = { file, start: 0, end: 1 };
  const given = [
    diagnose("YAML_SYNTAX", span, { problem: "one" }),
    diagnose("DUPLICATE_KEY", span, { key: "a" }),
    diagnose("YAML_SYNTAX", { ...span, start: 1 }, { problem: "two" }),
  ];
  const { results, tool: shown } = runOf(given);
  expect(shown.driver.rules.map(({ id }) => id)).toEqual(["DUPLICATE_KEY", "YAML_SYNTAX"]);
  expect(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
    ["YAML_SYNTAX", 1],
    ["DUPLICATE_KEY", 0],
    ["YAML_SYNTAX", 1],
  ]);
});

it("tells of what stands in no file as a notification, since services refuse results without a place", () => {
  const reason = 'there is no "x"';
  const run = runOf([diagnose("INPUT_UNREADABLE", undefined, { reason }), at("a.yaml")]);
  expect(run.results.map(({ ruleId }) => ruleId)).toEqual(["YAML_SYNTAX"]);
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(["YAML_SYNTAX"]);
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          descriptor: { id: "INPUT_UNREADABLE", index: 0 },
          level: "error",
          message: { text: `cannot read the input: ${reason}\nhint: check the path and its permissions` },
        },
      ],
    },
  ]);
});

const locations: readonly { readonly path: string; readonly want: object }[] = [
  { path: "rules.yaml", want: { uri: "rules.yaml", uriBaseId: "%SRCROOT%" } },
  { path: "./rules/a.yaml", want: { uri: "rules/a.yaml", uriBaseId: "%SRCROOT%" } },
  { path: ".//./a.yaml", want: { uri: "a.yaml", uriBaseId: "%SRCROOT%" } },
  { path: "../a.yaml", want: { uri: "../a.yaml", uriBaseId: "%SRCROOT%" } },
  { path: "..a/.b.yaml", want: { uri: "..a/.b.yaml", uriBaseId: "%SRCROOT%" } },
  { path: "/srv/rules/é.yaml", want: { uri: "file:///srv/rules/%C3%A9.yaml" } },
  { path: "a:b/50%/c#d?.yaml", want: { uri: "a%3Ab/50%25/c%23d%3F.yaml", uriBaseId: "%SRCROOT%" } },
  { path: "a\\b\n\u001b.yaml", want: { uri: "a%5Cb%0A%1B.yaml", uriBaseId: "%SRCROOT%" } },
  { path: "half \ud83d.yaml", want: { uri: "half%20%EF%BF%BD.yaml", uriBaseId: "%SRCROOT%" } },
  { path: stdinPath, want: { uri: "%3Cstdin%3E" } },
];

it.each(locations)("locates $path by a URI", ({ path, want }) => {
  const [location] = resultOf(at(path)).locations;
  expect(location?.physicalLocation.artifactLocation).toEqual(want);
});

const regions: readonly {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly want: readonly number[];
}[] = [
  { text: "a: 1\nb: 2\n", start: 5, end: 6, want: [2, 1, 2, 2] },
  { text: "a: 1\r\nb: 2\r\n", start: 6, end: 7, want: [2, 1, 2, 2] },
  { text: "😀: é", start: 4, end: 5, want: [1, 5, 1, 6] },
  { text: "\ufeffa: 1", start: 1, end: 2, want: [1, 1, 1, 2] },
  { text: "a: 1\nb: 2\n", start: 0, end: 10, want: [1, 1, 3, 1] },
  { text: "", start: 0, end: 0, want: [1, 1, 1, 1] },
];

it.each(regions)("counts lines, and columns in UTF-16 units, of $text", ({ text, start, end, want }) => {
  const one = diagnose("YAML_SYNTAX", { file: { path: "a.yaml", text }, start, end }, { problem: "wrong" });
  const [startLine, startColumn, endLine, endColumn] = want;
  expect(resultOf(one).locations[0]?.physicalLocation).toMatchObject({
    region: { startLine, startColumn, endLine, endColumn },
  });
});

const messages: readonly { readonly problem: string; readonly want: string }[] = [
  { problem: "write {a: [1]}", want: "write {{a: [1]}}" },
  { problem: "{0} and [here](1)", want: String.raw`{{0}} and \[here\](1)` },
  { problem: String.raw`[a\d](https://example.com)`, want: String.raw`\[a\\d\](https://example.com)` },
  { problem: "line\nend\u001b[31m\u202e", want: "line␊end␛[31m\ufffd" },
];

it.each(messages)("lets $problem be no placeholder, no link and no second line", ({ problem, want }) => {
  expect(resultOf(diagnose("YAML_SYNTAX", { file, start: 0, end: 1 }, { problem })).message.text).toBe(want);
});

it("shows the id of a rule as it shows messages", () => {
  const one = diagnose("YAML_SYNTAX", { file, start: 0, end: 1 }, { problem: "wrong" }, { ruleId: "a\u202e\n" });
  expect(resultOf(one).locations[0]).toMatchObject({ logicalLocations: [{ name: "a\ufffd␊", kind: "rule" }] });
});

function printsOf(text: string, path = "a.yaml"): readonly string[] {
  const result = compile({ sources: [{ path, text }] });
  return runOf(result.diagnostics).results.flatMap((one) => Object.values(one.partialFingerprints));
}

it("names results alike when lines move, blanks change and files are renamed, and apart otherwise", () => {
  const rule = (id: string, more: string): string => `- id: ${id}\n  version: v1\n  resource: pods\n  ${more}\n`;
  const before = printsOf(`${rule("a", "namespace: [x]")}${rule("b", "namespace: [x]")}`);
  expect(before.length).toBeGreaterThanOrEqual(2);
  expect(new Set(before).size).toBe(before.length);
  const moved = printsOf(`# moved\n\n${rule("a", "namespace:   [x]")}\n\n${rule("b", "namespace: [x]")}`, "b.yaml");
  expect(moved).toEqual(before);
  const swapped = printsOf(`${rule("b", "namespace: [x]")}${rule("a", "namespace: [x]")}`);
  expect(swapped.toSorted()).toEqual(before.toSorted());
  const other = printsOf(`${rule("a", "namespac: [x]")}${rule("b", "namespace: [x]")}`);
  expect(other.filter((print) => before.includes(print))).toHaveLength(before.length - 1);
});

it("tells two mistakes alike in one file apart, and shows the text of no configuration in a hash", () => {
  const text = "secret";
  const prints = (confidential: boolean, given: string): readonly string[] => {
    const shown = { path: "c.yaml", text: given, confidential };
    const one = diagnose("YAML_SYNTAX", { file: shown, start: 0, end: given.length }, { problem: "wrong" });
    return runOf([one, one]).results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints));
  };
  expect(prints(false, text).map((print) => print.split(":")[1])).toEqual(["1", "2"]);
  expect(prints(true, text)).toEqual(prints(true, "another"));
  expect(prints(false, text)).not.toEqual(prints(false, "another"));
});

it.each(rows)("gives a valid log for $name", (row) => {
  const { sources } = readRow(row);
  const { diagnostics } = compileRow(row, sources);
  const run = runOf(diagnostics);
  const placed = diagnostics.filter(({ span }) => span);
  expect(run.results).toHaveLength(placed.length);
  expect(run.invocations[0]?.toolExecutionNotifications ?? []).toHaveLength(diagnostics.length - placed.length);
  expect(run.results.every(({ locations: found }) => found.length === 1)).toBe(true);
});

it("gives a valid log for any mangled rule, under any path", () => {
  let told = 0;
  fc.assert(
    fc.property(arbitraryMangledFile, (mangled) => {
      told += runOf(compile({ sources: [mangled] }).diagnostics).results.length;
    }),
    { numRuns: 300 },
  );
  expect(told).toBeGreaterThan(300);
});
