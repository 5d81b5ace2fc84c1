import { all } from "./table-compare-rules.ts";
import type { Written } from "./rule-mutations.ts";

/** A rule in two forms that say the same. */
export interface Rewording {
  readonly name: string;
  readonly one: Written;
  readonly other: Written;
}

const configMaps: Written = {
  ...all,
  namespaces: ["default"],
  eventTypes: ["ADDED", "MODIFIED"],
  updatesOn: ["data"],
  fieldFilter: "metadata.name=test",
  labelFilter: "testKey=testValue",
};

const certificates: Written = {
  group: "cert-manager.io",
  version: "v1",
  resource: "certificates",
  scope: "Namespaced",
  namespaces: ["shop", "payments"],
  eventTypes: ["MODIFIED"],
  labelFilter: "tier in (frontend, backend), !experimental",
};

const owner = 'metadata.annotations["example.com/owner"]';
const pods: Written = { ...all, resource: "pods", namespaces: ["shop"] };
const phase = (...tests: readonly object[]): Written => ({
  ...pods,
  when: tests.map((test) => ({ path: "status.phase", ...test })),
});
const labels = (labelFilter: string): Written => ({ ...all, labelFilter });
const reach = (rule: Written): Written => ({ ...all, resource: "pods", ...rule });
const when = (...conditions: readonly (readonly [path: string, test: object])[]): Written => ({
  ...all,
  when: conditions.map(([path, test]) => ({ path, ...test })),
});

/** Rules of the examples, and rules like them, written again as people do. */
export const rewordings: readonly Rewording[] = [
  // Label selectors.
  { name: "a label out of a list of one", one: labels("app=a"), other: labels("app in (a)") },
  { name: "labels in another order, twice", one: labels("app=a,tier"), other: labels("tier,tier,app=a") },
  { name: "a label that is there anyway", one: labels("app in (a,b)"), other: labels("app,app in (b,a)") },
  { name: "a list that another one cuts down", one: labels("app in (a,b),app in (b,c)"), other: labels("app=b") },
  { name: "a list that a refusal cuts down", one: labels("app in (a,b),app!=a"), other: labels("app=b") },
  { name: "refusals one by one", one: labels("app notin (a,b,c)"), other: labels("app!=a,app notin (c,b)") },
  { name: "the tighter of two bounds", one: labels("size>5,size>7,size<9"), other: labels("size<9,size<12,size>7") },
  { name: "a label that is a number is there", one: labels("size>5"), other: labels("size>5,size,size!=5,size!=x") },
  { name: "numbers out of a list", one: labels("size in (3,7,x),size>5"), other: labels("size=7") },
  { name: "a label that is missing has no value", one: labels("!app"), other: labels("!app,app!=a") },
  {
    name: "the selector of an example",
    one: certificates,
    other: { ...certificates, labelFilter: "tier notin (database),tier in (backend,frontend,database),!experimental" },
  },
  // Reach, and fields that an object keeps for life.
  {
    name: "a namespace as a field, too",
    one: reach({ namespaces: ["shop"] }),
    other: reach({ namespaces: ["shop"], fieldFilter: "metadata.namespace=shop" }),
  },
  {
    name: "a namespace as a field alone",
    one: reach({ namespaces: ["shop"] }),
    other: reach({ fieldFilter: "metadata.namespace=shop" }),
  },
  {
    name: "a namespace as a condition",
    one: reach({ namespaces: ["shop", "bank"] }),
    other: reach({ when: [{ path: "metadata.namespace", in: ["bank", "shop"] }] }),
  },
  {
    name: "excluded namespaces as a condition",
    one: reach({ excludeNamespaces: ["shop", "bank"], matchAll: true }),
    other: reach({ when: [{ path: "metadata.namespace", notIn: ["bank", "shop"] }] }),
  },
  {
    name: "a namespace that is not refused",
    one: reach({ namespaces: ["shop"] }),
    other: reach({ namespaces: ["shop"], fieldFilter: "metadata.namespace!=bank" }),
  },
  {
    name: "the name as a condition",
    one: configMaps,
    other: { ...configMaps, fieldFilter: undefined, when: [{ path: "metadata.name", equals: "test" }] },
  },
  {
    name: "a label as a condition, too",
    one: configMaps,
    other: { ...configMaps, when: [{ path: "metadata.labels.testKey", equals: "testValue" }] },
  },
  {
    name: "a field as a condition, too",
    one: { ...pods, fieldFilter: "status.phase=Failed" },
    other: { ...pods, fieldFilter: "status.phase=Failed", when: [{ path: "status.phase", notEquals: "Running" }] },
  },
  // What changed.
  {
    name: "paths of which one holds the other",
    one: configMaps,
    other: { ...configMaps, updatesOn: ["data.a", "data"] },
  },
  {
    name: "a change taken apart, beside what it was",
    one: { ...pods, when: [{ path: "status.phase", changed: { from: "Running", to: "Failed" } }] },
    other: {
      ...pods,
      when: [
        { path: "status.phase", changed: { from: "Running" } },
        { path: "status.phase", in: ["Failed", "Running"] },
        { path: "status.phase", changed: { to: "Failed" } },
      ],
    },
  },
  // Conditions on one value.
  {
    name: "a value out of a list of one",
    one: phase({ equals: "Failed" }),
    other: phase({ in: ["Failed", "Failed"] }),
  },
  {
    name: "a condition twice",
    one: phase({ equals: "Failed" }),
    other: phase({ equals: "Failed" }, { equals: "Failed" }),
  },
  { name: "lists that leave one", one: phase({ equals: "b" }), other: phase({ in: ["a", "b"] }, { notEquals: "a" }) },
  {
    name: "values refused one by one",
    one: phase({ notIn: ["a", "b"] }),
    other: phase({ notEquals: "b" }, { notEquals: "a" }),
  },
  { name: "a value that is there", one: phase({ equals: "a" }), other: phase({ exists: true }, { equals: "a" }) },
  {
    name: "the tighter of two numbers",
    one: phase({ greaterThan: 3 }),
    other: phase({ greaterThan: 3 }, { greaterThan: 1 }),
  },
  {
    name: "a number is no text",
    one: phase({ greaterThan: 3 }),
    other: phase({ greaterThan: 3 }, { notIn: ["a", 3] }),
  },
  // Patterns.
  {
    name: "a list as a pattern",
    one: phase({ in: ["Failed", "Unknown"] }),
    other: phase({ matches: "Unknown|Failed" }),
  },
  { name: "a pattern taken together", one: phase({ matches: "team-(?:a|b)" }), other: phase({ matches: "team-[ab]" }) },
  { name: "a part that may be missing", one: phase({ matches: "webs?" }), other: phase({ in: ["web", "webs"] }) },
  {
    name: "branches in another order",
    one: { ...certificates, when: [{ path: owner, matches: "team-[a-z]+|ops" }] },
    other: { ...certificates, when: [{ path: owner, matches: "(?:ops|(team-[a-z]+))" }] },
  },
  {
    name: "texts refused by a pattern",
    one: phase({ matches: "[a-c]" }, { notMatches: "a|b" }),
    other: phase({ equals: "c" }),
  },
  // Conditions on several places.
  {
    name: "conditions in another order",
    one: when(["data.a", { exists: true }], ["data.b", { notEquals: 1 }]),
    other: when(["data.b", { notEquals: 1 }], ["data.a", { exists: true }]),
  },
  {
    name: "what is missing holds nothing",
    one: when(["data.a", { exists: false }]),
    other: when(["data.a", { exists: false }], ["data.a.b", { exists: false }], ["data.a.b.c", { notEquals: "x" }]),
  },
  {
    name: "a text holds nothing",
    one: when(["data.a", { matches: "x.*" }]),
    other: when(["data.a", { matches: "x.*" }], ["data.a[0]", { exists: false }]),
  },
  {
    name: "what holds something is there, and is no text",
    one: when(["data.a.b", { equals: 1 }]),
    other: when(["data.a.b", { equals: 1 }], ["data", { exists: true }], ["data.a", { notIn: ["x", null] }]),
  },
];
