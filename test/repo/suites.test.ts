import { globSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "../support/run.ts";
import systemConfig from "../../vitest.system.config.ts";
import config from "../../vitest.config.ts";

interface Suite {
  readonly name: string;
  readonly include: readonly string[];
}

const suites: readonly Suite[] = [
  ...(config.test?.projects ?? []).flatMap((project) => {
    if (typeof project !== "object" || !("test" in project) || typeof project.test?.name !== "string") return [];
    return [{ name: project.test.name, include: project.test.include ?? [] }];
  }),
  { name: "system", include: systemConfig.test?.include ?? [] },
];

it("has a suite for every package, for the recorded verdicts, for the receiver, for the repository and for real programs", () => {
  const want = [...readdirSync(`${root}/packages`), "conformance", "events-runner", "repo", "system"];
  expect(suites.map((suite) => suite.name).toSorted()).toEqual(want.toSorted());
});

it("finds test files in every suite", () => {
  const empty = suites.filter((suite) => globSync(suite.include, { cwd: root }).length === 0);
  expect(empty.map((suite) => suite.name)).toEqual([]);
});

it("runs every test file in one suite", () => {
  const files = globSync(["packages/*/test/**/*.test.ts", "test/**/*.test.ts", "**/*.system.ts"], {
    cwd: root,
    exclude: (name) => name.includes("node_modules"),
  });
  const covered = new Map<string, number>();
  for (const suite of suites) {
    for (const file of globSync(suite.include, { cwd: root })) covered.set(file, (covered.get(file) ?? 0) + 1);
  }
  expect(files.filter((file) => covered.get(file) !== 1)).toEqual([]);
});
