import { configSchema } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { configMap, namesOf, oneRule, ran, resourceList, ruleSet } from "./lists.ts";

const rule = { id: "a", version: "v1", resource: "configmaps", namespaces: ["shop"] };
const made = [
  "ServiceAccount/shop-configmaps-44c3a5a6",
  "ServiceAccount/shop-sensor",
  "Role/eventsrunner.shop-configmaps-44c3a5a6",
  "RoleBinding/eventsrunner.shop-configmaps-44c3a5a6",
  "Sensor/shop-sensor",
  "EventSource/shop-configmaps-44c3a5a6",
];
const foreign = `apiVersion: v1 # mine
kind: ConfigMap
metadata:
  name: mine # here
data: {}`;
const marks = `  annotations:
    internal.config.kubernetes.io/path: made/sensor.yaml
    config.kubernetes.io/index: "3"
    kustomize.config.k8s.io/id: "x: y\\n"
    mine: none`;

it("puts the objects of the rules behind the items, those that build prints", () => {
  const { items, results, outcome } = ran(resourceList([foreign], ruleSet(oneRule)));
  const sources = [{ path: "rules.json", text: JSON.stringify([rule]) }];
  const { objects } = compile({ sources, config: configSchema.parse({ name: "shop" }) });
  expect(items.slice(1)).toEqual(objects);
  expect([namesOf(items), results, outcome.diagnostics]).toEqual([["ConfigMap/mine", ...made], undefined, []]);
});

it("passes everything else through letter by letter", () => {
  const text = resourceList([foreign, configMap("rules", "[]", "other: label")], ruleSet(oneRule));
  const { text: output } = ran(text);
  const [before, after] = text.split("functionConfig:");
  expect(output.startsWith(before ?? "")).toBe(true);
  expect(output.endsWith(`functionConfig:${after}`)).toBe(true);
});

it.each(["config.kubernetes.io/v1", "config.kubernetes.io/v1beta1"])("reads and writes %s", (apiVersion) => {
  const { text, items } = ran(resourceList([], ruleSet(oneRule)).replace("config.kubernetes.io/v1", apiVersion));
  expect([text.split("\n")[0], items.length]).toEqual([`apiVersion: ${apiVersion}`, made.length]);
});

it("reads a list in JSON, and items that are missing", () => {
  const functionConfig = {
    apiVersion: "argo-rules/v1",
    kind: "RuleSet",
    metadata: { name: "shop" },
    spec: { rules: [rule] },
  };
  const list = { apiVersion: "config.kubernetes.io/v1", kind: "ResourceList", functionConfig };
  expect(namesOf(ran(JSON.stringify(list)).items)).toEqual(made);
  expect(namesOf(ran(JSON.stringify({ ...list, items: null }, null, 2)).items)).toEqual(made);
});

it("takes rules from ConfigMaps with the label of the configuration, after those of the functionConfig", () => {
  const maps = [
    configMap("one", "- {id: b, version: v1, resource: pods, namespaces: [shop]}"),
    configMap("not", "?!", "a: b"),
  ];
  const { items } = ran(resourceList(maps, ruleSet(oneRule)));
  expect(namesOf(items).filter((name) => name.startsWith("EventSource"))).toHaveLength(2);
  expect(namesOf(items).slice(0, 2)).toEqual(["ConfigMap/one", "ConfigMap/not"]);
  const bare = configMap(
    "one",
    "- {id: b, version: v1, resource: pods, namespaces: [shop]}",
    "er-k8s-sensor-rules: true",
  );
  expect(namesOf(ran(resourceList([bare], ruleSet(oneRule))).items)).toEqual(
    namesOf(items).filter((name) => name !== "ConfigMap/not"),
  );
  const other = ruleSet("config:\n  sensorRuleConfigMapLabel: a=b\n");
  const chosen = configMap("not", "- {id: b, version: v1, resource: pods, namespaces: [shop]}", "a: b");
  expect(namesOf(ran(resourceList([chosen, configMap("one", "?!")], other)).items)).toContain("Sensor/shop-sensor");
});

it("runs without a functionConfig, under the defaults", () => {
  const list = resourceList([configMap("one", "- {id: b, version: v1, resource: pods, namespaces: [shop]}")]);
  expect(namesOf(ran(list).items)).toContain("Sensor/rules-sensor");
});

it("names the rule set as the functionConfig is named, or as its configuration says", () => {
  const named = ruleSet(`config: {name: team}\n${oneRule}`, "A name that no rule set may have");
  expect(namesOf(ran(resourceList([], named)).items)).toContain("Sensor/team-sensor");
});

it("replaces what it made before where it stands, keeps its marks, and removes what it makes no more", () => {
  const before = ran(
    resourceList([], ruleSet(`${oneRule}- {id: b, version: v1, resource: pods, namespaces: [web]}\n`)),
  );
  const sensor = before.text.indexOf("  kind: Sensor\n");
  const marked =
    before.text.slice(0, sensor) +
    before.text
      .slice(sensor)
      .replace("    name: shop-sensor\n", `    name: shop-sensor\n${marks.replaceAll(/^/gm, "  ")}\n`);
  const list = marked.replace(/functionConfig:[^]*/, ruleSet(oneRule));
  const { items, results } = ran(list);
  expect(namesOf(items)).toEqual(made);
  expect(items.find(({ kind }) => kind === "Sensor")?.metadata.annotations).toEqual({
    "internal.config.kubernetes.io/path": "made/sensor.yaml",
    "config.kubernetes.io/index": "3",
    "kustomize.config.k8s.io/id": "x: y\n",
  });
  expect(results?.map(({ severity, tags }) => [severity, tags["code"]])).toEqual([["info", "OBJECTS_REMOVED"]]);
  const again = ran(
    list.replace(
      /^items:[^]*?(?=functionConfig:)/m,
      ran(list).text.match(/^items:[^]*?(?=functionConfig:)/m)?.[0] ?? "",
    ),
  );
  expect([again.items, again.results]).toEqual([items, undefined]);
});

it("leaves another rule set's objects alone", () => {
  const other = ran(resourceList([], ruleSet(oneRule, "other")));
  const { items } = ran(other.text.replace("name: other\n  spec", "name: shop\n  spec"));
  expect(items.slice(0, made.length)).toEqual(other.items);
  expect(namesOf(items.slice(made.length))).toEqual(made);
});

it("refuses to replace an object of somebody else", () => {
  const account = `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop-sensor\n  namespace: eventsrunner\n`;
  const elsewhere = account.replace("namespace: eventsrunner", "namespace: web");
  const group = account.replace("v1", "example.com/v1");
  const { items, results } = ran(resourceList([elsewhere, group, account], ruleSet(oneRule)));
  expect(items).toHaveLength(3);
  expect(results).toEqual([
    {
      message: expect.stringMatching(/^OBJECT_EXISTS: ServiceAccount\/eventsrunner\/shop-sensor is there already/),
      severity: "error",
      resourceRef: { apiVersion: "v1", kind: "ServiceAccount", namespace: "eventsrunner", name: "shop-sensor" },
      tags: { code: "OBJECT_EXISTS", help: "docs/diagnostics.md#object_exists" },
    },
  ]);
});

it("tells as results what is wrong, where people wrote it, and leaves the items as they were", () => {
  const bad = oneRule.replace("namespaces", "namespace");
  const map = configMap("team", "- id: b\n  version: v1\n  resource: pods\n  matchAll: true\n  labelFilter: a in\n");
  const text = resourceList(
    [map.replace("  labels:", `${marks.replaceAll("sensor", "team")}\n  labels:`)],
    ruleSet(bad),
  );
  const { items, results, outcome } = ran(text);
  expect(items).toHaveLength(1);
  const shop = { resourceRef: { apiVersion: "argo-rules/v1", kind: "RuleSet", name: "shop" } };
  expect(results).toEqual([
    {
      message: 'UNKNOWN_FIELD: unknown field "namespace"; did you mean "namespaces"?',
      severity: "error",
      ...shop,
      field: { path: "spec.rules[0].namespace" },
      tags: { code: "UNKNOWN_FIELD", help: "docs/diagnostics.md#unknown_field", rule: "a" },
    },
    {
      message: expect.stringContaining("LABEL_SELECTOR: "),
      severity: "error",
      resourceRef: { apiVersion: "v1", kind: "ConfigMap", name: "team" },
      field: { path: "data.rules" },
      file: { path: "made/team.yaml", index: 3 },
      tags: {
        code: "LABEL_SELECTOR",
        help: "docs/diagnostics.md#label_selector",
        rule: "b",
        line: "5",
        column: "20",
      },
    },
  ]);
  expect(outcome.text(outcome.diagnostics)).toMatch(
    /^RuleSet\/shop spec\.rules\[0\]\.namespace: error UNKNOWN_FIELD: .*\n {2}hint: did you mean "namespaces"\?$/m,
  );
  expect(outcome.text(outcome.diagnostics)).toMatch(
    /^ConfigMap\/team \(made\/team\.yaml\) data\.rules:5:\d+: error LABEL_SELECTOR/m,
  );
});

it("says where the other of two rules with one id stands", () => {
  const { outcome } = ran(
    resourceList([configMap("team", "- {id: a, version: v1, resource: pods, matchAll: true}")], ruleSet(oneRule)),
  );
  expect(outcome.text(outcome.diagnostics)).toMatch(
    /^RuleSet\/shop spec\.rules\[0\]\.id: warning ID_DUPLICATE: .*\n(?: .*\n)* {2}the rule that wins: ConfigMap\/team data\.rules:1:8$/m,
  );
});

it("keeps the results of functions before it", () => {
  const before = "results:\n- message: before\n  severity: info\n";
  const text = resourceList([], ruleSet(oneRule.replace("namespaces: [shop]", "matchAll: false")) + before);
  expect(ran(text).results?.map(({ message }) => message.split(":")[0])).toEqual(["before", "MATCHES_EVERYTHING"]);
  expect(ran(resourceList([], ruleSet(oneRule) + before)).results).toEqual([{ message: "before", severity: "info" }]);
});

it("writes no text of the configuration, whatever is wrong with it", () => {
  const secret = "s3cr3t-t0ken";
  const specs = [
    `config: {jwtToken: ${secret}, forwarder: {url: "http://u:${secret}@x"}}`,
    `config: {jwtTokn: ${secret}}`,
    `config: ${secret}`,
    `config: {sensorRuleConfigMapLabel: "${secret} in"}`,
  ];
  for (const spec of specs) {
    const { outcome, results } = ran(resourceList([], ruleSet(`${spec}\n${oneRule}`)));
    expect(outcome.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    expect(`${JSON.stringify(results)}${outcome.text(outcome.diagnostics)}`).not.toContain(secret);
  }
});

it("sees numbers as they are written", () => {
  const condition = (value: string): string => `${oneRule}  when: [{path: data.n, equals: ${value}}]\n`;
  const codes = (value: string) =>
    ran(resourceList([], ruleSet(condition(value)))).outcome.diagnostics.map(({ code }) => code);
  expect(codes("9007199254740993")).toEqual(["NUMBER_TOO_LARGE"]);
  expect(codes("9007199254740991")).toEqual([]);
});
