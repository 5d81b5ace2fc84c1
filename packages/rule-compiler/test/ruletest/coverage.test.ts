import { expect, it } from "vitest";
import { coverageOf, type Coverage } from "../../src/ruletest/coverage.ts";
import { runTests } from "../../src/ruletest/run-tests.ts";
import { compiledRule, testsOf } from "./running.ts";

type Given = Readonly<Record<string, object>>;

/** What cases with these changes show of a rule; what they expect does not count. */
function shownBy(fields: object, changes: readonly Given[]): Coverage {
  const compiled = compiledRule(fields);
  const cases = changes.map((given, index) => ({ name: `${index}`, given, expect: { fires: true } }));
  return coverageOf(compiled.rules, cases.length === 0 ? [] : runTests([testsOf(cases)], { compiled }).cases);
}

/** Each check with what is shown of it: `+` that, `-` not, `.` nobody can. */
function marks(coverage: Coverage): readonly string[] {
  const mark = (shown: boolean | undefined): string => (shown === undefined ? "." : shown ? "+" : "-");
  return coverage.rules.flatMap(({ checks }) =>
    checks.map(({ check, fires, fails }) => `${check} ${mark(fires)}${mark(fails)}`),
  );
}

const rule = {
  namespaces: ["shop"],
  eventTypes: ["ADDED", "MODIFIED"],
  updatesOn: ["data"],
  when: [
    { path: "data.color", equals: "red" },
    { path: "data.size", exists: true },
  ],
};
const red = { data: { color: "red", size: 1 } };

it("counts rules without a case, with all that they ask for", () => {
  const coverage = shownBy(rule, []);
  expect(marks(coverage)).toEqual([
    "ADDED -.",
    "MODIFIED -.",
    "DELETED .-",
    "namespaces --",
    "updatesOn --",
    "when[0] --",
    "when[1] --",
  ]);
  expect(coverage).toMatchObject({ shown: 0, all: 11, percent: 0 });
  expect(coverage.rules[0]?.cases).toBe(0);
});

interface Row {
  readonly name: string;
  readonly changes: readonly Given[];
  readonly want: readonly string[];
}

const nothing = marks(shownBy(rule, []));

/** What is shown of the rule above: what nothing shows, but for these. */
function but(...shown: readonly string[]): readonly string[] {
  return nothing.map((line) => shown.find((one) => one.split(" ")[0] === line.split(" ")[0]) ?? line);
}

const rows: readonly Row[] = [
  {
    name: "of a rule that fires as ADDED its conditions, but not what is asked of changes alone",
    changes: [{ new: red }],
    want: but("ADDED +.", "namespaces +-", "when[0] +-", "when[1] +-"),
  },
  {
    name: "of a rule that fires as MODIFIED what is asked of changes, too",
    changes: [{ old: {}, new: red }],
    want: but("MODIFIED +.", "namespaces +-", "updatesOn +-", "when[0] +-", "when[1] +-"),
  },
  {
    name: "a condition that alone keeps it from firing",
    changes: [{ new: { data: { color: "blue", size: 1 } } }],
    want: but("when[0] -+"),
  },
  {
    name: "nothing where two of them do",
    changes: [{ new: { data: { color: "blue" } } }, { new: { metadata: { namespace: "bank" }, data: { size: 1 } } }],
    want: nothing,
  },
  {
    name: "namespaces and updatesOn that alone keep it from firing",
    changes: [{ new: { ...red, metadata: { namespace: "bank" } } }, { old: red, new: { ...red, kind: "ConfigMap" } }],
    want: but("namespaces -+", "updatesOn -+"),
  },
  {
    name: "an event type that is not wanted, where nothing else keeps it from firing",
    changes: [{ old: red }],
    want: but("DELETED .+"),
  },
  { name: "nothing of a deletion that would not count anyway", changes: [{ old: {} }], want: nothing },
  {
    name: "nothing where not all is known",
    changes: [{ event: { type: "MODIFIED", object: { data: { color: "blue", size: 1 } } } }],
    want: nothing,
  },
];

it.each(rows)("shows $name", ({ changes, want }) => {
  expect(marks(shownBy(rule, changes))).toEqual(want);
});

it("shows requirements of selectors by objects that are created, and that stay outside", () => {
  const fields = { labelFilter: "a,b", fieldFilter: "metadata.name=x" };
  const labels = { a: "", b: "" };
  const outside = [
    { new: { metadata: { name: "x", labels: { a: "" } } } },
    { old: { metadata: { name: "y", labels } }, new: { metadata: { name: "y", labels: { ...labels, c: "" } } } },
  ];
  expect(marks(shownBy(fields, outside))).toEqual([
    "ADDED -.",
    "MODIFIED -.",
    "DELETED -.",
    "labelFilter[0] --",
    "labelFilter[1] -+",
    "fieldFilter[0] -+",
  ]);
});

it("does not take what stays outside for more than it is where changes are not wanted", () => {
  const fields = { labelFilter: "a", eventTypes: ["ADDED"] };
  expect(marks(shownBy(fields, [{ old: {}, new: { data: {} } }]))).toContain("labelFilter[0] --");
  expect(marks(shownBy(fields, [{ new: {} }]))).toContain("labelFilter[0] -+");
});

it("asks of rules with `changed` only what MODIFIED can show", () => {
  const fields = { namespaces: ["shop"], when: [{ path: "data.color", changed: true }] };
  expect(marks(shownBy(fields, []))).toEqual(["ADDED ..", "MODIFIED -.", "DELETED ..", "namespaces --", "when[0] --"]);
});

it("rounds down, so that only all of it is 100 percent", () => {
  const changes = [{ new: red }, { old: {}, new: red }, { old: red }, { new: { data: { color: "blue", size: 1 } } }];
  expect(shownBy(rule, changes)).toMatchObject({ shown: 8, all: 11, percent: 72 });
});
