import type { ConfigInput } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { compiledRule, configInput, problemLines, runOne } from "./running.ts";

const parameters = {
  severity: "high",
  object: { from: "name" },
  color: { path: "data.color", encoding: "base64" },
};
const action = { type: "workflow", template: "scan", parameters };
const given = { new: { metadata: { name: "a", uid: "u" }, data: { color: "red" } } };
const name = /^r-a-[0-9a-f]{24}$/;

interface Row {
  readonly title: string;
  readonly action: object | string;
  readonly workflow: object;
  readonly want: readonly (string | RegExp)[];
}

const rows: readonly Row[] = [
  {
    title: "a Workflow as expected",
    action,
    workflow: {
      namespace: "eventsrunner-actions",
      template: "scan",
      arguments: { severity: "high", object: "a", color: { base64: '"red"' } },
    },
    want: [],
  },
  {
    title: "another Workflow than expected",
    action,
    workflow: {
      name: "r-a-1",
      namespace: "x",
      template: "scam",
      arguments: { severity: "low", color: { base64: '"blue"' }, none: "" },
    },
    want: [
      /^workflow name "r-a-1" <> "r-a-[0-9a-f]{24}"$/,
      'workflow namespace "x" <> "eventsrunner-actions"',
      'workflow template "scam" <> "scan"',
      'workflow arguments.severity "low" <> "high"',
      'workflow arguments.color "\\"blue\\"" <> "\\"red\\""',
      'workflow arguments.none "" <> missing',
    ],
  },
  {
    title: "no Workflow where an event is forwarded",
    action: "eventsrunner",
    workflow: {},
    want: ["workflow a Workflow <> none: its action creates no Workflow"],
  },
  {
    title: "what is known of a Workflow that the forwarder creates",
    action: { ...action, dispatch: "forwarder" },
    workflow: { template: "scan", arguments: { severity: "high", object: "a" } },
    want: ['workflow arguments.object "a" <> what the forwarder fills in'],
  },
];

it.each(rows)("tells $title", ({ action: does, workflow, want }) => {
  const rule = compiledRule({ action: does, namespaces: ["shop"] });
  const lines = problemLines(runOne(rule, { given, expect: { fires: true, workflow } }));
  expect(lines).toHaveLength(want.length);
  for (const [index, line] of lines.entries())
    expect(line).toMatch(
      want[index] instanceof RegExp ? want[index] : new RegExp(`^${RegExp.escape(want[index] ?? "")}$`),
    );
});

function nameOf(dispatch: string): string {
  const rule = compiledRule({ action: { ...action, dispatch }, namespaces: ["shop"] });
  const [line = ""] = problemLines(runOne(rule, { given, expect: { fires: true, workflow: { name: "?" } } }));
  return /<> "(.*)"$/.exec(line)?.[1] ?? "";
}

it("gives a Workflow the same name, whoever creates it", () => {
  expect(nameOf("native")).toMatch(name);
  expect(nameOf("forwarder")).toBe(nameOf("native"));
});

it("tells that an event too large for a Workflow becomes a dead letter", () => {
  const rule = compiledRule({
    action: { type: "workflow", template: "scan", event: "full", parameters: { e: { from: "event" } } },
    namespaces: ["shop"],
  });
  const large = { new: { data: { color: "x".repeat(80_000) } } };
  const expected = { fires: true, workflow: { template: "scan" } };
  expect(problemLines(runOne(rule, { given: large, expect: expected }))).toEqual([
    "workflow a Workflow <> none: the event is too large, and becomes a dead letter",
  ]);
  expect(problemLines(runOne(rule, { given, expect: expected }))).toEqual([]);
});

it("never tells values of Secrets", () => {
  const secrets = { resource: "secrets", namespaces: ["shop"], secretData: "include" };
  const secret = { new: { data: { password: "aHVudGVyMg==" } } };
  const payload = { objects: [{ data: { password: "aHVudGVyMw==", other: "b3RoZXI=" } }] };
  const forwarded = runOne(compiledRule(secrets), { given: secret, expect: { fires: true, payload } });
  expect(problemLines(forwarded)).toEqual([
    "payload objects[0].data.password (not shown) <> (not shown)",
    "payload objects[0].data.other (not shown) <> missing",
  ]);
  const mapped = { ...action, parameters: { p: { path: "data.password", encoding: "base64" } } };
  const config: ConfigInput = configInput;
  const run = runOne(
    compiledRule({ ...secrets, action: mapped }),
    { given: secret, expect: { fires: true, workflow: { arguments: { p: { base64: "x" } } } } },
    { config },
  );
  expect(problemLines(run)).toEqual(["workflow arguments.p (not shown) <> (not shown)"]);
  const kept = runOne(compiledRule({ ...secrets, secretData: undefined }), {
    given: secret,
    expect: { fires: true, payload },
  });
  expect(problemLines(kept)).toEqual(["payload objects[0].data (not shown) <> missing"]);
});
