import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { marked } from "../support/marked.ts";
import { memoryHost } from "../support/memory-host.ts";
import { badTests, type BadTests } from "./bad-tests.ts";

const rules = JSON.stringify([
  {
    id: "red",
    version: "v1",
    resource: "configmaps",
    namespaces: ["shop"],
    when: [{ path: "data.color", equals: "red" }],
  },
  { id: "failed", version: "v1", resource: "pods", fieldFilter: "status.phase=Failed" },
  { id: "nodes", version: "v1", resource: "nodes", labelFilter: "a" },
  { id: "off", version: "v1", resource: "configmaps", namespaces: ["shop"], disabled: true },
]);

interface Entry {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

async function told({
  text,
  files = {},
}: BadTests): Promise<{ readonly code: number; readonly entries: readonly Entry[]; out: string; err: string }> {
  const host = memoryHost({ "a.test.yaml": marked(text).text, "rules.json": rules, ...files });
  const code = await run(["test", "a.test.yaml", "--no-ambient", "--quiet", "--format", "json"], host);
  return { code, entries: JSON.parse(host.err()) as readonly Entry[], out: host.out(), err: host.err() };
}

it.each(badTests)("says exactly what is wrong with $name, and runs nothing", async (row) => {
  const { code, entries, out } = await told(row);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  const words = entries.map(
    ({ file, severity, code: name }) => `${file === "a.test.yaml" ? "" : `${file}: `}${severity} ${name}`,
  );
  expect(words).toEqual(row.want);
  const places = entries.flatMap(({ file, start, end }) =>
    file === "a.test.yaml" ? [{ start: start.offset, end: end.offset }] : [],
  );
  const { spans } = marked(row.text);
  expect(new Set(places.map((one) => JSON.stringify(one)))).toEqual(new Set(spans.map((one) => JSON.stringify(one))));
});

it.each(badTests.filter(({ says }) => says !== undefined))("names value or remedy for $name", async (row) => {
  const { entries } = await told(row);
  const [first] = entries;
  expect(`${first?.message}\n${first?.hint ?? ""}`).toContain(row.says);
});

it("shows nothing of files that may hold secrets", async () => {
  const files = {
    "a.test.json": '{"rules": ["rules.json"], "tests": [{"rule": "red", "object": "secret.yaml", "cases": []}]}',
  };
  const host = memoryHost({
    ...files,
    "rules.json": rules,
    "secret.yaml": "data: {password: hunter2, password: hunter3}\n",
  });
  expect(await run(["test", "a.test.json", "--no-ambient"], host)).toBe(1);
  expect(host.err()).not.toMatch(/hunter|password/);
  const inline = memoryHost({
    "b.test.yaml": "tests: [{rule: red, object: {kind: Secret, data: {password: hunter2}}, cases: 5}]\n",
  });
  expect(await run(["test", "b.test.yaml", "--no-ambient"], inline)).toBe(1);
  expect(inline.err()).toContain("WRONG_TYPE");
  expect(inline.err()).not.toMatch(/hunter|password/);
});

const oneLine = (given: string, expected: string): string =>
  `rules: [rules.json]\ntests:\n  - rule: sec\n    cases: [{name: a, given: ${given}, expect: ${expected}}]\n`;

it.each([
  ["what is given", oneLine("{new: {data: {password: hunter2}}, foo: 1}", "{fires: true}"), "TEST_UNKNOWN_KEY"],
  ["what is expected", oneLine("{new: {data: {password: hunter2}}}", "{fires: true, class: aded}"), "INVALID_VALUE"],
  [
    "a check",
    oneLine("{new: {data: {password: hunter2}}}", '{fires: false, because: "when[7]"}'),
    "TEST_CHECK_UNKNOWN",
  ],
  ["brackets", "tests: [{rule: sec, cases: [{name: a, given: {new: {data: {password: hunter2}}", "YAML_SYNTAX"],
])("shows no line of values where %s is wrong, though no word says that it is a Secret", async (_, text, code) => {
  const onSecrets = [{ id: "sec", version: "v1", resource: "secrets", namespaces: ["shop"] }];
  const host = memoryHost({ "a.test.yaml": text, "rules.json": JSON.stringify(onSecrets) });
  expect(await run(["test", "a.test.yaml", "--no-ambient"], host)).toBe(1);
  expect(host.err()).toContain(code);
  expect(host.err()).not.toMatch(/hunter|password/);
});
