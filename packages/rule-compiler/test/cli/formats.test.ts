import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { readJunit } from "../support/junit.ts";
import { memoryHost, type MemoryFile } from "../support/memory-host.ts";
import { readSarif } from "../support/sarif.ts";
import { undeliveredRows } from "./undelivered.ts";
import { readWorkflowCommands, type WorkflowCommand } from "../support/workflow-command.ts";

function rule(more: string, id = "a"): string {
  return `{"id": "${id}", "version": "v1", "resource": "configmaps"${more}}`;
}

const files = {
  "good.json": `[${rule(', "namespaces": ["x"]')}]`,
  "noted.json": `[${rule(', "namespaces": ["X"]')}]`,
  "warned.json": `[${rule("")}]`,
  "bad.json": `[${rule("")}, ${rule(', "namespace": "x"', "b")}]`,
};

async function tell(line: string, given: Readonly<Record<string, MemoryFile>> = files) {
  const host = memoryHost(given);
  const code = await run(line.split(" "), host);
  return { code, out: host.out(), err: host.err() };
}

/** What is told, by format: `severity code` of each diagnostic as the format can say it. */
const readers: Readonly<Record<string, (text: string) => readonly string[]>> = {
  json: (text) =>
    (JSON.parse(text) as { severity: string; code: string }[]).map((one) => `${one.severity} ${one.code}`),
  sarif: (text) => {
    const { log, problems } = readSarif(text);
    expect(problems).toEqual([]);
    return log.runs.flatMap(({ results }) => results.map(({ level, ruleId }) => `${level} ${ruleId}`));
  },
  github: (text) =>
    (readWorkflowCommands(text) as readonly WorkflowCommand[]).map(
      ({ command, properties }) => `${command === "notice" ? "note" : command} ${properties["title"]}`,
    ),
  junit: (text) => readJunit(text).text.match(/(?:error|warning|note) [A-Z_]+(?=: )/g) ?? [],
};

const formats = Object.keys(readers);

function read(format: string, text: string): readonly string[] {
  return readers[format]?.(text) ?? [];
}

const told = {
  "good.json": [],
  "noted.json": ["note NAMESPACE_LOWERED"],
  "warned.json": ["warning MATCHES_EVERYTHING"],
  "bad.json": ["warning MATCHES_EVERYTHING", "error UNKNOWN_FIELD"],
};

const cases = formats.flatMap((format) =>
  Object.entries(told).flatMap(([file, want]) =>
    ["error", "warning"].map((failOn) => {
      const failing = want.filter((one) => one.startsWith("error") || one.startsWith(failOn));
      return { format, file, failOn, want, failing, code: failing.length === 0 ? 0 : 1 };
    }),
  ),
);

it.each(cases)(
  "checks $file as $format on standard output; with --fail-on $failOn it ends with $code",
  async ({ format, file, failOn, want, failing, code }) => {
    const line = `check ${file} --format ${format} --fail-on ${failOn}`;
    const { code: ended, out, err } = await tell(line);
    expect([ended, err, read(format, out)]).toEqual([code, "", want]);
    const quiet = await tell(`${line} -q`);
    expect([quiet.code, quiet.err, read(format, quiet.out)]).toEqual([code, "", failing]);
  },
);

it.each(cases)(
  "builds $file and tells as $format on standard error; with --fail-on $failOn it ends with $code",
  async ({ format, file, failOn, want, code }) => {
    const { code: ended, out, err } = await tell(`build ${file} --format ${format} --fail-on ${failOn}`);
    expect([ended, read(format, err)]).toEqual([code, want]);
    expect(out).toBe(code === 0 ? (await tell(`build ${file}`)).out : "");
    expect(out !== "").toBe(code === 0);
  },
);

const undelivered = formats.flatMap((format) => undeliveredRows.map((row) => ({ format, ...row })));

it.each(undelivered)("tells of $name as $format in one report", async ({ format, options, files: there, want, at }) => {
  const line = `build warned.json ${options} --format ${format}`;
  const { code, out, err } = await tell(line, { ...files, ...there });
  expect([code, out]).toEqual([1, ""]);
  expect(read(format, err).toSorted()).toEqual([...want, ...told["warned.json"]].toSorted());
  expect(at.filter((path) => !err.includes(path))).toEqual([]);
});

it("keeps text on standard error, also of check", async () => {
  const { code, out, err } = await tell("check warned.json --format text --fail-on warning");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("warning MATCHES_EVERYTHING");
});

it("shows as JUnit what passed, and what was left out, also where it is to be quiet", async () => {
  const { code, out } = await tell("check good.json bad.json --skip-invalid --format junit -q");
  expect(code).toBe(0);
  const cases = readJunit(out).children.flatMap((suite) => suite.children);
  expect(cases.map(({ attributes, children }) => [attributes["name"], ...children.map(({ name }) => name)])).toEqual([
    ["whole file"],
    ["a"],
    ["whole file"],
    ["a"],
    ["b", "skipped"],
  ]);
  const failing = await tell("check bad.json --skip-invalid --format junit --fail-on warning");
  expect(readJunit(failing.out).children[0]?.attributes).toMatchObject({ failures: "2", skipped: "0" });
});

it.each(formats)("prints nothing as %s of a command line that is wrong", async (format) => {
  const { code, out, err } = await tell(`check good.json --format ${format} --nope`);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("'--nope'");
});

it.each(formats)("fails as %s for an input that is not there", async (format) => {
  const { code, out, err } = await tell(`check good.json missing.json --format ${format}`);
  expect([code, err]).toEqual([1, ""]);
  expect(out).toContain("INPUT_UNREADABLE");
  expect(out).toContain("missing.json");
});

it.each(formats)("names standard input as %s", async (format) => {
  const { code, out } = await tell(`check - --format ${format}`, { "-": files["bad.json"] });
  expect([code, read(format, out)]).toEqual([1, told["bad.json"]]);
});

it.each(formats)("writes 10,000 diagnostics as %s, and all of them", async (format) => {
  const rules = Array.from({ length: 5_000 }, (_, index) => rule(', "namespace": "x", "verion": 1', `r${index}`));
  const { code, out } = await tell(`check r.json --format ${format}`, { "r.json": `[${rules.join(",\n")}]` });
  expect(code).toBe(1);
  expect(read(format, out)).toHaveLength(10_000);
});

it.each(formats)("shows no text of a configuration as %s", async (format) => {
  const { code, out } = await tell(`check good.json --config c.yaml --format ${format}`, {
    ...files,
    "c.yaml": "jwtToken: s3cr3t\nnam: s3cr3t\n",
  });
  expect(code).toBe(1);
  expect(read(format, out).length).toBeGreaterThanOrEqual(2);
  expect(out).not.toContain("s3cr3t");
});
