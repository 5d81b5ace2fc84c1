import { expect, it } from "vitest";
import { testsData } from "../../src/report/tests-data.ts";
import { testsJunit } from "../../src/report/tests-junit.ts";
import type { TestReport } from "../../src/report/tests-report.ts";
import { testsText } from "../../src/report/tests-text.ts";
import { coverageOf } from "../../src/ruletest/coverage.ts";
import { runTests } from "../../src/ruletest/run-tests.ts";
import { compiledRule, testsOf } from "../ruletest/running.ts";
import { readJunit } from "../support/junit.ts";

const compiled = compiledRule({ namespaces: ["shop"], when: [{ path: "data.color", equals: "<red>" }] });

function reportOf(minimum?: number): TestReport {
  const cases = [
    { name: "it is <red>", given: { new: { data: { color: "<red>" } } }, expect: { fires: true } },
    { name: "it is\u001b blue", given: { new: { data: { color: "blue" } } }, expect: { fires: true, class: "added" } },
    {
      name: "it weighs another amount",
      given: { new: { data: { color: "<red>", n: "1" } } },
      expect: { fires: true, payload: { ruleID: "q", objects: [{ data: { n: "2" } }] } },
    },
  ];
  const run = runTests([testsOf(cases)], { compiled });
  const coverage = coverageOf(compiled.rules, run.cases);
  return { cases: run.cases, coverage: { ...coverage, ...(minimum === undefined ? {} : { minimum }) } };
}

const table = `RULE  CHECK       FIRES  FAILS  ABOUT
r     ADDED       yes    -
r     MODIFIED    NO     -
r     DELETED     NO     -
r     namespaces  yes    NO     shop
r     when[0]     yes    yes    data.color
`;

it("tells people what was expected and found, and which check decides", () => {
  expect(testsText(reportOf(), { quiet: false })).toMatchInlineSnapshot(`
    "r.test.json
      ok    r: it is <red>
      FAIL  r: it is␛ blue  r.test.json:1:223
            fires: expected fires as added, found does not fire
            rule r  rules.json:1:2
              ADDED does not fire
                FAILS    when[0] data.color: wants equals "<red>"; found "blue"  (Sensor, rules.json:1:81)
      FAIL  r: it weighs another amount  r.test.json:1:350
            payload ruleID: expected "q", found "r"
            payload objects[0].data.n: expected "2", found "1"

    3 cases: 1 passed, 2 failed

    RULE  CHECK       FIRES  FAILS  ABOUT
    r     ADDED       yes    -
    r     MODIFIED    NO     -
    r     DELETED     NO     -
    r     namespaces  yes    NO     shop
    r     when[0]     yes    yes    data.color
    coverage: 4 of 7, 57 %
    "
  `);
  const quiet = testsText(reportOf(), { quiet: true });
  expect(quiet).not.toContain("  ok ");
  expect(quiet).toContain("3 cases: 1 passed, 2 failed");
});

it("shows coverage as a table, and whether it is enough", () => {
  expect(testsText(reportOf(), { quiet: false })).toContain(`\n${table}coverage: 4 of 7, 57 %\n`);
  expect(testsText(reportOf(57), { quiet: false })).toContain("57 %\n");
  expect(testsText(reportOf(58), { quiet: false })).toContain("57 %, less than 58 %\n");
});

it("gives programs the same as JSON", () => {
  const data = JSON.parse(testsData(reportOf(58))) as object;
  expect(data).toMatchObject({
    passed: 1,
    failed: 2,
    files: [
      {
        file: "r.test.json",
        cases: [
          {
            rule: "r",
            name: "it is <red>",
            line: 1,
            passed: true,
            fires: ["added"],
            mayFire: [],
            because: [],
            problems: [],
          },
          {
            passed: false,
            fires: [],
            because: ["when[0]"],
            problems: [{ about: "fires", expected: "fires as added", actual: "does not fire" }],
          },
          {
            fires: ["added"],
            problems: [
              { about: "payload", path: "ruleID", expected: '"q"', actual: '"r"' },
              { about: "payload", path: "objects[0].data.n", expected: '"2"', actual: '"1"' },
            ],
          },
        ],
      },
    ],
    coverage: {
      shown: 4,
      all: 7,
      percent: 57,
      minimum: 58,
      rules: [{ rule: "r", file: "rules.json", line: 1, cases: 3 }],
    },
  });
});

it("writes a JUnit report that keeps to the schema, with the coverage as a case", () => {
  const root = readJunit(testsJunit(reportOf(58)));
  expect(root.attributes).toEqual({ name: "rule-compiler", tests: "4", failures: "3", errors: "0" });
  const [file, coverage] = root.children;
  expect(file?.attributes).toMatchObject({ name: "r.test.json", tests: "3", failures: "2", skipped: "0" });
  const [passed, failed, other] = file?.children ?? [];
  expect(passed).toMatchObject({ attributes: { name: "it is <red>", classname: "r" }, children: [] });
  expect(failed?.children[0]?.attributes).toEqual({
    type: "fires",
    message: "expected fires as added, found does not fire",
  });
  expect(failed?.children[0]?.text).toContain('FAILS    when[0] data.color: wants equals "<red>"; found "blue"');
  expect(other?.children[0]?.attributes["message"]).toBe('expected "q", found "r" (and 1 more)');
  expect(coverage?.children[0]).toMatchObject({
    attributes: { name: "at least 58 %" },
    children: [{ name: "failure", text: `${table}coverage: 4 of 7, 57 %, less than 58 %\n` }],
  });
  const enough = readJunit(testsJunit(reportOf(57)));
  expect(enough.attributes["failures"]).toBe("2");
  expect(enough.children[1]?.children[0]?.children[0]?.name).toBe("system-out");
});
