import { configSchema, defaultConfig, originalKeys, type ConfigInput } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { builtinKinds } from "../../src/knowledge/kinds.ts";
import { printPath } from "../../src/language/path-print.ts";
import { parseRules } from "../../src/parse/parse-rules.ts";
import { validateRule, type ValidatedRule } from "../../src/validate/rule.ts";
import type { ShapedRule } from "../../src/validate/shaped-rule.ts";

const base = { id: "a", version: "v1", resource: "configmaps" };

const readScript = (path: string): { readonly reason: string } => ({ reason: `nothing is read here, ${path} neither` });

function validated(fields: object, config: ConfigInput = {}): ValidatedRule {
  const file = { path: "rules.json", text: JSON.stringify([{ ...base, ...fields }]) };
  const [rule] = parseRules(file).rules;
  if (!rule) throw new Error(`no rule in ${file.text}`);
  const context = { config: configSchema.parse(config), kinds: builtinKinds, strict: false, compat: false, readScript };
  return validateRule(rule.node, context);
}

function shaped(fields: object, config: ConfigInput = {}): ShapedRule {
  const { rule, diagnostics } = validated(fields, config);
  if (!rule) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return rule;
}

const read: readonly { given: object; want: Partial<ShapedRule> }[] = [
  { given: {}, want: { id: "a", group: "", version: "v1", resource: "configmaps", namespaced: true } },
  { given: { group: "" }, want: { group: "", namespaced: true } },
  { given: { resource: "nodes" }, want: { namespaced: false } },
  { given: { group: "apps", resource: "deployments", scope: "Namespaced" }, want: { group: "apps", namespaced: true } },
  { given: { group: "e.com", resource: "xs" }, want: { namespaced: undefined } },
  { given: { group: "e.com", resource: "xs", scope: "Cluster" }, want: { namespaced: false } },
  { given: { group: "e.com", resource: "xs", scope: "Namespaced" }, want: { namespaced: true } },
  { given: {}, want: { eventTypes: ["ADDED", "MODIFIED", "DELETED"] } },
  { given: { eventTypes: [] }, want: { eventTypes: ["ADDED", "MODIFIED", "DELETED"] } },
  { given: { eventTypes: ["deleted", "Added", "DELETED"] }, want: { eventTypes: ["ADDED", "DELETED"] } },
  { given: { namespaces: ["b", "a", "B"] }, want: { namespaces: ["a", "b"], excludeNamespaces: [] } },
  { given: { excludeNamespaces: ["b", "a", "b"] }, want: { namespaces: [], excludeNamespaces: ["a", "b"] } },
  { given: { namespaces: ["a", "b"], excludeNamespaces: ["b"] }, want: { namespaces: ["a"], excludeNamespaces: [] } },
  {
    given: { resource: "nodes", namespaces: ["a"], excludeNamespaces: ["b"] },
    want: { namespaces: [], excludeNamespaces: [] },
  },
  { given: {}, want: { action: { type: "log" }, matchAll: false, disabled: false, secretData: false } },
  { given: { matchAll: true, disabled: true }, want: { matchAll: true, disabled: true } },
  { given: { resource: "secrets", secretData: "include" }, want: { secretData: true } },
  { given: { action: "log" }, want: { action: { type: "log" } } },
  { given: { action: { type: "log", verbose: true } }, want: { action: { type: "log", verbose: true } } },
];

it.each(read)("reads $given", ({ given, want }) => {
  expect(shaped(given)).toMatchObject(want);
});

it("reads the original's nine keys in any letter case, and no others", () => {
  const values = {
    group: "",
    namespaces: ["x"],
    eventTypes: ["MODIFIED"],
    updatesOn: ["data"],
    fieldFilter: "metadata.name=a",
    labelFilter: "a",
  };
  for (const spell of [(key: string) => key.toUpperCase(), (key: string) => key.toLowerCase()]) {
    const entries = Object.entries({ ...base, ...values }).map(([key, value]) => [spell(key), value] as const);
    expect(entries).toHaveLength(originalKeys.length);
    const [rule] = parseRules({ path: "rules.json", text: JSON.stringify([Object.fromEntries(entries)]) }).rules;
    const context = { config: defaultConfig, kinds: builtinKinds, strict: false, compat: false, readScript };
    const { rule: found } = validateRule(
      rule?.node ?? { kind: "null", span: { file: { path: "", text: "" }, start: 0, end: 0 } },
      context,
    );
    expect(found).toMatchObject({ id: "a", namespaces: ["x"], eventTypes: ["MODIFIED"] });
    expect(found?.labelFilter).toHaveLength(1);
    expect(found?.fieldFilter).toHaveLength(1);
  }
  for (const key of ["MatchAll", "WHEN", "Action", "Description"]) {
    expect(validated({ [key]: true }).diagnostics.map(({ code }) => code)).toContain("UNKNOWN_FIELD");
  }
});

const suggestions: readonly { given: string; want: string }[] = [
  { given: "namespace", want: "namespaces" },
  { given: "excludeNamespace", want: "excludeNamespaces" },
  { given: "name", want: "id" },
  { given: "Kind", want: "resource" },
  { given: "apiVersion", want: "version" },
  { given: "selector", want: "labelFilter" },
  { given: "labels", want: "labelFilter" },
  { given: "fieldSelector", want: "fieldFilter" },
  { given: "events", want: "eventTypes" },
  { given: "updateOn", want: "updatesOn" },
  { given: "conditions", want: "when" },
  { given: "actions", want: "action" },
  { given: "matchall", want: "matchAll" },
];

it.each(suggestions)("suggests $want for $given", ({ given, want }) => {
  const [first] = validated({ [given]: "x" }).diagnostics;
  expect(first).toMatchObject({ code: "UNKNOWN_FIELD", hint: `did you mean "${want}"?` });
});

const paths: readonly { given: object; want: readonly string[] }[] = [
  { given: { updatesOn: ["data", "DATA", "binarydata"] }, want: ["data", "data", "binaryData"] },
  { given: { updatesOn: ["metadata.labels", 'data["a.b"]'] }, want: ["metadata.labels", 'data["a.b"]'] },
  { given: { updatesOn: ["nonsense"] }, want: ["nonsense"] },
  { given: { group: "e.com", resource: "xs", updatesOn: ["SPEC"] }, want: ["SPEC"] },
];

it.each(paths)("reads the paths of $given", ({ given, want }) => {
  expect(shaped(given).updatesOn.map(printPath)).toEqual(want);
});

it("takes selectable fields from the kind's table, and any path of a custom kind", () => {
  const [known] = shaped({ resource: "pods", fieldFilter: "status.phase!=Running" }).fieldFilter;
  expect(known).toMatchObject({
    term: { field: "status.phase", operator: "notEquals", value: "Running" },
    field: { label: "status.phase" },
  });
  const [custom] = shaped({ group: "e.com", resource: "xs", fieldFilter: "spec.size=3" }).fieldFilter;
  expect(custom).toMatchObject({ term: { value: "3" }, path: { segments: [{ key: "spec" }, { key: "size" }] } });
  expect(custom).not.toHaveProperty("field");
});

it("refuses a field selector that asks one field for two values, and takes one that only repeats itself", () => {
  const refused = [
    "metadata.name=a,metadata.name=b",
    "metadata.name=a,metadata.name!=a",
    "metadata.name!=a,metadata.name=a",
  ];
  for (const fieldFilter of refused) expect(validated({ fieldFilter }).rule, fieldFilter).toBeUndefined();
  const taken = [
    "metadata.name=a,metadata.name==a",
    "metadata.name=a,metadata.name!=b",
    "metadata.name!=a,metadata.name!=b",
  ];
  for (const fieldFilter of taken) expect(shaped({ fieldFilter }).fieldFilter, fieldFilter).toHaveLength(2);
});

const delivery = { eventsRunnerBaseURL: "https://er.example" } as const;
const key = { name: "er", key: "k" };
const directly: readonly { config: ConfigInput; missing: readonly string[] }[] = [
  { config: {}, missing: ["eventsRunnerBaseURL", "authType"] },
  { config: delivery, missing: ["authType", "eventsRunner.caCertSecret"] },
  {
    config: { ...delivery, authType: "jwt", eventsRunner: { systemRoots: true } },
    missing: ["eventsRunner.tokenSecret"],
  },
  {
    config: { ...delivery, authType: "jwt", eventsRunner: { tokenSecret: key } },
    missing: ["eventsRunner.caCertSecret"],
  },
  { config: { ...delivery, authType: "jwt", eventsRunner: { tokenSecret: key, systemRoots: true } }, missing: [] },
  { config: { ...delivery, authType: "jwt", eventsRunner: { tokenSecret: key, caCertSecret: key } }, missing: [] },
  {
    config: { ...delivery, authType: "mTLS", eventsRunner: { caCertSecret: key } },
    missing: ["eventsRunner.clientCertSecret", "eventsRunner.clientKeySecret"],
  },
  {
    config: { ...delivery, authType: "mTLS", eventsRunner: { caCertSecret: key, clientCertSecret: key } },
    missing: ["eventsRunner.clientKeySecret"],
  },
  {
    config: { ...delivery, authType: "mTLS", eventsRunner: { caCertSecret: key, clientKeySecret: key } },
    missing: ["eventsRunner.clientCertSecret"],
  },
  {
    config: {
      ...delivery,
      authType: "mTLS",
      eventsRunner: { caCertSecret: key, clientCertSecret: key, clientKeySecret: key },
    },
    missing: [],
  },
];

it.each(directly)("misses $missing for direct delivery with $config", ({ config, missing }) => {
  const { rule, diagnostics } = validated({ matchAll: true, action: { type: "eventsrunner", direct: true } }, config);
  const found = diagnostics
    .filter(({ code }) => code === "CONFIG_MISSING")
    .map(({ message }) => /"([^"]+)"/.exec(message)?.[1]);
  expect(found).toEqual(missing);
  expect(rule === undefined).toBe(missing.length > 0);
});
