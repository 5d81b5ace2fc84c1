import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { parseCommand } from "../../src/cli/args.ts";
import { processHost } from "../../src/cli/host.ts";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";

const rule = { version: "v1", resource: "configmaps", namespaces: ["shop"] };
const rules = JSON.stringify([
  { id: "red", ...rule, when: [{ path: "data.color", equals: "red" }] },
  { id: "any", ...rule },
]);
const red = { new: { data: { color: "red" } } };

function testsOf(paths: readonly string[] | undefined, fires = true): string {
  const cases = [
    { name: "turns red", given: red, expect: { fires } },
    { name: "turns blue", given: { new: {} }, expect: { fires: false } },
  ];
  const any = [{ name: "is there", given: red, expect: { fires: true } }];
  return JSON.stringify({
    ...(paths ? { rules: paths } : {}),
    tests: [
      { rule: "red", cases },
      { rule: "any", cases: any },
    ],
  });
}

const files = {
  "rules.json": rules,
  "a.test.json": testsOf(["rules.json"]),
  "failing.test.json": testsOf(["rules.json"], false),
  "sub/b.test.json": testsOf(["../rules.json"]),
  "../rules.json": rules,
  "sub/../rules.json": rules,
  "none.test.json": testsOf(undefined),
  "/elsewhere/rules.json": rules,
  "absolute.test.json": testsOf(["/elsewhere/rules.json"]),
  "warned.json": JSON.stringify([
    { id: "red", version: "v1", resource: "configmaps" },
    { id: "any", ...rule },
  ]),
  "bad.json": "[{}]",
};

async function test(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const host = memoryHost({ ...files, "-": testsOf(["rules.json"]) });
  const code = await run(["test", "--no-ambient", ...argv], host);
  return { code, out: host.out(), err: host.err() };
}

it("passes where all is as expected", async () => {
  expect(await test("a.test.json")).toEqual({
    code: 0,
    out: "a.test.json\n  ok    red: turns red\n  ok    red: turns blue\n  ok    any: is there\n\n3 cases: 3 passed, 0 failed\n",
    err: "",
  });
});

it("fails where something is not, in any notation", async () => {
  for (const output of ["text", "json", "junit"]) {
    const { code, out } = await test("failing.test.json", "-o", output);
    expect(code).toBe(1);
    expect(out).toContain("does not fire");
  }
});

it.each([
  ["paths beside the file", ["sub/b.test.json"]],
  ["paths from the root", ["absolute.test.json"]],
  ["standard input", ["-"]],
  ["-f", ["-f", "a.test.json"]],
  ["rules of the command line", ["none.test.json", "--rules", "rules.json"]],
])("finds tests and rules by %s", async (_, argv) => {
  expect(await test(...argv, "-q")).toEqual({ code: 0, out: "3 cases: 3 passed, 0 failed\n", err: "" });
});

it("runs files about the same rules together, and tells what is wrong with the rules once", async () => {
  const both = await test("a.test.json", "none.test.json", "--rules", "warned.json");
  expect(both.err.match(/MATCHES_EVERYTHING/g)).toHaveLength(1);
  expect(both.out).toContain("a.test.json\n");
  expect(both.out).toContain("none.test.json\n");
  const { out } = await test("a.test.json", "absolute.test.json", "--coverage", "-q");
  expect(out.match(/^any +namespaces/gm)).toHaveLength(2);
  const same = await test("a.test.json", "none.test.json", "--rules", "rules.json", "--coverage", "-q");
  expect(same.out.match(/^any +namespaces/gm)).toHaveLength(1);
});

it("takes the rules of the command line instead of those that the tests name", async () => {
  const { code, out } = await test("a.test.json", "--rules", "warned.json", "-q");
  expect(code).toBe(1);
  expect(out).toContain("FAIL  red: turns blue");
});

it("runs the cases that are asked for", async () => {
  expect((await test("a.test.json", "--rule", "any", "-q")).out).toBe("1 case: 1 passed, 0 failed\n");
  expect((await test("a.test.json", "--rule", "any", "--rule", "red", "-q")).out).toBe("3 cases: 3 passed, 0 failed\n");
  expect((await test("a.test.json", "--filter", "turns", "-q")).out).toBe("2 cases: 2 passed, 0 failed\n");
});

it("fails below the coverage that is asked for, of the rules that are asked for", async () => {
  const { out } = await test("a.test.json", "--coverage", "-q");
  expect(out).toMatch(/\ncoverage: 6 of 12, 50 %\n$/);
  expect((await test("a.test.json", "--min-coverage", "50")).code).toBe(0);
  expect((await test("a.test.json", "--min-coverage", "51")).code).toBe(1);
  const one = await test("a.test.json", "--min-coverage", "41", "--rule", "any");
  expect(one).toMatchObject({
    code: 1,
    out: expect.stringContaining("coverage: 2 of 5, 40 %, less than 41 %") as string,
  });
});

it("runs nothing while rules have errors", async () => {
  const { code, out, err } = await test("a.test.json", "--rules", "bad.json");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("bad.json:1:2: error MISSING_FIELD");
});

it("takes warnings for errors when it is told to", async () => {
  expect(await test("a.test.json", "--rules", "warned.json", "--fail-on", "warning")).toMatchObject({
    code: 1,
    out: "",
  });
});

it.each([
  [["a.test.json", "--rule", "rde"], 'there is no rule "rde"'],
  [["a.test.json", "--filter", "no such"], 'no case has "no such" in its name'],
  [[], "test needs tests: a file, a folder, a pattern, or - for standard input"],
])("refuses %j", async (argv, problem) => {
  const { code, err } = await test(...argv);
  expect(code).toBe(2);
  expect(err).toContain(problem);
});

it("tells that a rule that is asked for has no tests", async () => {
  const one = JSON.stringify({
    rules: ["rules.json"],
    tests: [{ rule: "red", cases: [{ name: "a", given: red, expect: { fires: true } }] }],
  });
  const host = memoryHost({ ...files, "one.test.json": one });
  expect(await run(["test", "--no-ambient", "one.test.json", "--rule", "any"], host)).toBe(2);
  expect(host.err()).toContain("there are no tests of any");
});

it.each([
  [["--min-coverage", "101"], '--min-coverage must be a whole number from 0 to 100, found "101"'],
  [["--min-coverage", "80%"], '--min-coverage must be a whole number from 0 to 100, found "80%"'],
  [["--coverage", "--filter", "x"], "coverage counts all cases: leave --filter away"],
  [["--min-coverage", "1", "--filter", "x"], "coverage counts all cases: leave --filter away"],
  [["--watch", "-o", "json"], "--watch is for people: it writes text"],
  [["--watch", "--rules", "-"], "--watch watches files: name them instead of -"],
  [["-", "--rules", "-"], "standard input can be read only once: name files instead of the other -"],
])("does not take %j", (argv, problem) => {
  expect(parseCommand(["test", "a.test.json", ...argv])).toEqual({ kind: "usage", problem });
});

function folderWith(held: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tests-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(held)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function runIn(
  argv: readonly string[],
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ["", ""];
  const host = {
    ...processHost(),
    stdout: (text: string) => void (out += text),
    stderr: (text: string) => void (err += text),
  };
  const code = await run(argv, host);
  return { code, out, err };
}

it("finds tests in folders by their name, and rules beside them", async () => {
  const folder = folderWith({
    "rules.json": rules,
    "a.test.json": testsOf(["rules.json"]),
    "sub/b.test.yaml": testsOf(["../rules.json"]),
    "sub/fixture.yaml": "a: 1\n",
  });
  expect(await runIn(["test", folder, "--no-ambient", "-q"])).toMatchObject({
    code: 0,
    out: "3 cases: 3 passed, 0 failed\n",
  });
  expect(await runIn(["test", folder, "--no-ambient", "-q", "-R"])).toMatchObject({
    code: 0,
    out: "6 cases: 6 passed, 0 failed\n",
  });
  const pattern = await runIn(["test", join(folder, "sub/*.test.*"), "--no-ambient", "-q"]);
  expect(pattern).toMatchObject({ code: 0, out: "3 cases: 3 passed, 0 failed\n" });
  expect(await runIn(["test", join(folder, "none"), "--no-ambient"])).toMatchObject({ code: 1 });
});

it("reads rules from a folder without the tests beside them", async () => {
  const folder = folderWith({ "rules.json": rules, "a.test.json": testsOf(["."]), "b.test.yaml": "tests: []\n" });
  expect(await runIn(["check", folder, "--no-ambient"])).toEqual({ code: 0, out: "", err: "" });
  expect(await runIn(["check", join(folder, "*.json"), "--no-ambient"])).toEqual({ code: 0, out: "", err: "" });
  // Nobody who names a file means another one, and rules are never passed over.
  expect((await runIn(["check", join(folder, "a.test.json"), "--no-ambient"])).code).toBe(1);
  const odd = folderWith({ "x.test.json": JSON.stringify([{ id: "only", ...rule }]) });
  expect((await runIn(["build", odd, "--no-ambient"])).out).toContain("only");
});
