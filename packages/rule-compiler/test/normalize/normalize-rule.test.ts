import type { ConfigInput } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { printPath } from "../../src/language/path-print.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import type { Span } from "../../src/source/span.ts";
import { compileRules, configWith } from "../support/compile-rules.ts";

const direct: ConfigInput = {
  eventsRunnerBaseURL: "https://runner.example/",
  authType: "jwt",
  eventsRunner: { tokenSecret: { name: "runner", key: "token" }, systemRoots: true },
};

function normalized(rest: object, config: ConfigInput = {}): NormalRule {
  const [rule] = compileRules([{ id: "r", version: "v1", resource: "pods", ...rest }], configWith(config)).rules;
  if (!rule) throw new Error("no rule");
  return rule;
}

it("fills in every default of a rule that says least", () => {
  const { origin, fieldOrigins, ...rule } = normalized({});
  expect(origin).toMatchObject({ file: { path: "rules.json" }, start: 1 });
  expect(Object.keys(fieldOrigins)).toEqual(["resource"]);
  expect(rule).toEqual({
    id: "r",
    group: "",
    version: "v1",
    resource: "pods",
    namespaced: true,
    namespaces: [],
    excludeNamespaces: [],
    eventTypes: ["ADDED", "MODIFIED", "DELETED"],
    updatesOn: [],
    fieldFilter: [],
    labelFilter: [],
    labelSelector: "",
    when: [],
    secretData: false,
    action: { kind: "forward", action: "log" },
  });
});

it.each([
  [{ namespaces: ["b", "a", "b"] }, { namespaces: ["a", "b"] }],
  [{ excludeNamespaces: ["b", "a"] }, { excludeNamespaces: ["a", "b"] }],
  [
    { namespaces: ["a", "b"], excludeNamespaces: ["b"] },
    { namespaces: ["a"], excludeNamespaces: [] },
  ],
  [{ eventTypes: [] }, { eventTypes: ["ADDED", "MODIFIED", "DELETED"] }],
  [{ eventTypes: ["deleted", "Added", "DELETED"] }, { eventTypes: ["ADDED", "DELETED"] }],
  [{ labelFilter: " b in (y, x,y) ,a==1" }, { labelSelector: "a=1,b in (x,y)" }],
  [{ labelFilter: "" }, { labelSelector: "", labelFilter: [] }],
  [{ resource: "secrets", secretData: "include" }, { secretData: true }],
])("brings %j into its canonical form", (rest, want) => {
  expect(normalized(rest)).toMatchObject(want);
});

it("spells top-level keys of updatesOn as the kind does", () => {
  const rule = normalized({ resource: "configmaps", updatesOn: ["binarydata", "data.x", "Nonsense"] });
  expect(rule.updatesOn.map(printPath)).toEqual(["binaryData", "data.x", "Nonsense"]);
});

it.each<readonly [object, ConfigInput, object]>([
  [{}, { executorType: "eventsrunner" }, { kind: "forward", action: "eventsrunner" }],
  [{ action: "log" }, { executorType: "eventsrunner" }, { kind: "forward", action: "log" }],
  [{ action: { type: "log", verbose: false } }, {}, { kind: "forward", action: "log" }],
  [{ action: { type: "log", verbose: true } }, {}, { kind: "verboseLog" }],
  [{ action: { type: "eventsrunner", direct: false } }, {}, { kind: "forward", action: "eventsrunner" }],
  [
    { action: { type: "log", rateLimit: { max: 2, per: "hour" } } },
    {},
    { kind: "forward", action: "log", rateLimit: { unit: "Hour", requestsPerUnit: 2 } },
  ],
  [
    { action: { type: "eventsrunner", direct: true } },
    direct,
    {
      kind: "direct",
      url: "https://runner.example/api/v1/events",
      timeoutSeconds: 30,
      attempts: 5,
      delay: "30s",
      token: { name: "runner", key: "token" },
    },
  ],
])("turns the action of %j under %j into %j", (rest, config, want) => {
  expect(normalized(rest, config).action).toEqual(want);
});

it("keeps terms of a field filter with what the API server compares", () => {
  const { fieldFilter } = normalized({ fieldFilter: "status.phase!=Running,spec.hostNetwork=true" });
  expect(fieldFilter).toMatchObject([
    { label: "status.phase", negated: true, value: "Running", field: { default: "" } },
    { label: "spec.hostNetwork", negated: false, value: "true", field: { default: "false" } },
  ]);
});

it("keeps terms on custom kinds with their path", () => {
  const [term] = normalized({
    group: "example.com",
    resource: "widgets",
    scope: "Namespaced",
    fieldFilter: "spec.size=3",
  }).fieldFilter;
  expect(term?.field).toBeUndefined();
  expect(term?.path && printPath(term.path)).toBe("spec.size");
});

it("parses patterns and paths of conditions once", () => {
  const { when } = normalized({ when: [{ path: 'data["a.b"]', matches: "x|y" }] });
  expect(when).toMatchObject([
    {
      path: {
        segments: [
          { kind: "key", key: "data" },
          { kind: "key", key: "a.b" },
        ],
      },
      test: { matches: "x|y" },
      pattern: { anchored: "^(?:x|y)$" },
    },
  ]);
});

it("knows where each part of a rule stands in its file", () => {
  const text = `[{"id": "r", "version": "v1", "Resource": "pods", "namespaces": ["a"], "eventTypes": ["ADDED"],
    "labelFilter": "app=x", "fieldFilter": "status.phase=a,spec.nodeName!=b", "updatesOn": ["status"],
    "when": [{"path": "a", "exists": true}, {"path": "b", "equals": 1}]}]`;
  const { rules } = compile({ sources: [{ path: "rules.json", text }], config: configWith() });
  const [rule] = rules;
  if (!rule) throw new Error("no rule");
  const written = ({ file, start, end }: Span): string => file.text.slice(start, end);
  expect(Object.entries(rule.fieldOrigins).map(([field, span]) => `${field} ${written(span)}`)).toEqual([
    'resource "pods"',
    'namespaces ["a"]',
    'eventTypes ["ADDED"]',
    'updatesOn ["status"]',
    'labelFilter "app=x"',
    'fieldFilter "status.phase=a,spec.nodeName!=b"',
  ]);
  expect(rule.fieldFilter.map(({ origin }) => written(origin))).toEqual(["status.phase=a", "spec.nodeName!=b"]);
  expect(rule.when.map(({ origin }) => written(origin))).toEqual([
    '{"path": "a", "exists": true}',
    '{"path": "b", "equals": 1}',
  ]);
});

it("leaves disabled rules and the losers of duplicate ids out", () => {
  const rules = [
    { id: "a", version: "v1", resource: "pods" },
    { id: "a", version: "v1", resource: "services" },
    { id: "b", version: "v1", resource: "pods", disabled: true },
  ];
  expect(compileRules(rules, configWith()).rules.map(({ id, resource }) => [id, resource])).toEqual([
    ["a", "services"],
  ]);
});
