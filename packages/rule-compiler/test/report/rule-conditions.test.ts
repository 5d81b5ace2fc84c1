import { expect, it } from "vitest";
import { ruleConditions } from "../../src/report/rule-conditions.ts";
import { judge } from "../../src/semantics/judge.ts";
import { configWith } from "../support/compile-rules.ts";
import { ruleOf } from "../semantics/judging.ts";

const { sensorName } = configWith();

const everything = ruleOf({
  namespaces: ["shop", "web"],
  labelFilter: "app=web,tier!=db",
  fieldFilter: "metadata.name!=a",
  updatesOn: ["data"],
  when: [
    { path: "data.color", equals: "red" },
    { path: "data.size", changed: true },
  ],
});

const elsewhere = ruleOf({ excludeNamespaces: ["kube-system", "argo"], eventTypes: ["DELETED"] });

const metadata = { name: "b", namespace: "shop", uid: "u", labels: { app: "web" }, resourceVersion: "1" };
const object = { apiVersion: "v1", kind: "ConfigMap", metadata, data: { color: "red", size: "1" } };
const changes = [
  { kind: "created", new: object },
  { kind: "updated", old: object, new: { ...object, metadata: { ...metadata, resourceVersion: "2" } } },
  { kind: "deleted", old: object },
] as const;

/** What holds for every rule and every class, and is no part of what a rule says. */
const ofEveryRule = ["change", "resourceVersion"];

it.each([
  ["with everything", everything],
  ["with excluded namespaces", elsewhere],
])("lists of a rule %s what the judgements check, decided by the same", (_, rule) => {
  const checks = changes.flatMap((change) => judge(rule, change, { sensorName }).classes).flatMap((one) => one.checks);
  const wanted = rule.eventTypes.includes("ADDED") ? ofEveryRule : [...ofEveryRule, "createdAfterStart"];
  const judged = checks
    .filter(({ what }) => !wanted.includes(what))
    .map(({ what, decidedBy }) => `${what} ${decidedBy}`);
  const listed = ruleConditions(rule, sensorName).map(({ what, decidedBy }) => `${what} ${decidedBy}`);
  expect([...new Set(listed)].toSorted()).toEqual([...new Set(judged)].toSorted());
});

it("says each condition in words, in the order in which the cluster decides", () => {
  const shown = ruleConditions(everything, sensorName).map(({ decidedBy, text }) => `${decidedBy}: ${text}`);
  expect(shown).toEqual([
    "apiServer: configmaps of v1",
    "apiServer: in namespace shop or web",
    "apiServer: label app=web",
    "apiServer: label tier!=db",
    "eventSource: event type ADDED or MODIFIED or DELETED",
    "eventSource: ADDED: created after the watch began",
    'sensor: label er-k8s-sensor is not "ignore"',
    'sensor: field metadata.name is not "a"',
    "sensor: MODIFIED: data changed",
    'sensor: data.color equals "red"',
    "sensor: data.size changed",
  ]);
});

it("names every namespace, however many there are", () => {
  const namespaces = Array.from({ length: 50 }, (_, index) => `namespace-${index + 10}`);
  const texts = ruleConditions(ruleOf({ namespaces }), sensorName).map(({ text }) => text);
  expect(texts).toContain(`in namespace ${namespaces.join(" or ")}`);
});

it("shows no value of Secrets", () => {
  const rule = ruleOf({
    resource: "secrets",
    fieldFilter: "type=Opaque",
    secretData: "include",
    when: [
      { path: "data.password", equals: "aHVudGVyMg==" },
      { path: "data.password", matches: "aHVudGVy.*" },
      { path: "metadata.name", equals: "db" },
    ],
  });
  const texts = ruleConditions(rule, sensorName).map(({ text }) => text);
  expect(texts.slice(-4)).toEqual([
    'field type is "Opaque"',
    "data.password equals (not shown)",
    "data.password matches (not shown)",
    'metadata.name equals "db"',
  ]);
});
