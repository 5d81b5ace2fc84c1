import type { Want } from "../bad-input/row.ts";
import { configMap, oneRule, resourceList, ruleSet } from "./lists.ts";

/** A ResourceList with something wrong in it. */
export interface KrmRow {
  readonly name: string;
  readonly input: string;
  readonly want: readonly Want[];
  /** Where each of them is, as people are told it; `-` where there is no place. */
  readonly at: readonly string[];
}

const account = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop-sensor\n  namespace: eventsrunner\n";
const ours = "  labels: {app.kubernetes.io/instance: shop, app.kubernetes.io/managed-by: rule-compiler}\n";

export const krmRows: readonly KrmRow[] = [
  { name: "nothing", input: "", want: ["error INPUT_EMPTY"], at: ["<stdin>:1:1"] },
  { name: "no YAML", input: "a: [\n", want: ["error YAML_SYNTAX"], at: ["<stdin>:2:1"] },
  { name: "a list of rules", input: "- id: a\n", want: ["error RESOURCE_LIST_INVALID"], at: ["<stdin>:1:1"] },
  {
    name: "a List of Kubernetes",
    input: "apiVersion: v1\nkind: List\nitems: []\n",
    want: ["error RESOURCE_LIST_INVALID"],
    at: ["<stdin>:1:1"],
  },
  {
    name: "a ResourceList of somebody else",
    input: "apiVersion: example.com/v1\nkind: ResourceList\n",
    want: ["error RESOURCE_LIST_INVALID"],
    at: ["<stdin>:1:1"],
  },
  {
    name: "two lists",
    input: `${resourceList([])}---\n${resourceList([])}`,
    want: ["error RESOURCE_LIST_INVALID"],
    at: ["<stdin>:5:1"],
  },
  {
    name: "items that are no list",
    input: resourceList([]).replace("[]", "{}"),
    want: ["error RESOURCE_LIST_INVALID"],
    at: ["<stdin>:3:8"],
  },
  {
    name: "an item that is no object",
    input: resourceList([]).replace("[]", "[{}, 1]"),
    want: ["error RESOURCE_LIST_INVALID"],
    at: ["<stdin>:3:13"],
  },
  {
    name: "a functionConfig that is text",
    input: resourceList([], "functionConfig: RuleSet\n"),
    want: ["error RESOURCE_LIST_INVALID"],
    at: ["<stdin>:4:17"],
  },
  {
    name: "a functionConfig of another kind",
    input: resourceList([], ruleSet(oneRule).replace("RuleSet", "ConfigMap")),
    want: ["error RULE_SET_INVALID"],
    at: ["ConfigMap/shop kind"],
  },
  {
    name: "a functionConfig of another version",
    input: resourceList([], ruleSet(oneRule).replace("argo-rules/v1", "argo-rules/v2")),
    want: ["error RULE_SET_INVALID"],
    at: ["RuleSet/shop apiVersion"],
  },
  {
    name: "an empty functionConfig",
    input: resourceList([], "functionConfig: {}\n"),
    want: ["error RULE_SET_INVALID", "error RULE_SET_INVALID"],
    at: ["<stdin>:4:17", "<stdin>:4:17"],
  },
  {
    name: "rules beside spec",
    input: resourceList([], ruleSet("config: {}").replace("  spec:", "  rules: []\n  spec:")),
    want: ["error UNKNOWN_FIELD"],
    at: ["RuleSet/shop rules"],
  },
  {
    name: "an unknown key of spec",
    input: resourceList([], ruleSet(oneRule.replace("rules", "rule"))),
    want: ["error UNKNOWN_FIELD"],
    at: ["RuleSet/shop spec.rule"],
  },
  {
    name: "a spec that is a list",
    input: resourceList([], ruleSet(oneRule).replace(/ {2}spec:[^]*/, "  spec: []\n")),
    want: ["error RULE_SET_INVALID"],
    at: ["RuleSet/shop spec"],
  },
  {
    name: "rules that are text",
    input: resourceList([], ruleSet("rules: |\n  - id: a\n")),
    want: ["error RULE_SET_INVALID"],
    at: ["RuleSet/shop spec.rules"],
  },
  {
    name: "a configuration that is text",
    input: resourceList([], ruleSet(`config: s3cr3t\n${oneRule}`)),
    want: ["error RULE_SET_INVALID"],
    at: ["RuleSet/shop spec.config"],
  },
  {
    name: "an unknown key of the configuration",
    input: resourceList([], ruleSet(`config: {forwarder: {uri: x}}\n${oneRule}`)),
    want: ["error CONFIG_UNKNOWN_KEY"],
    at: ["RuleSet/shop spec.config.forwarder.uri"],
  },
  {
    name: "a name that is none for a rule set",
    input: resourceList([], ruleSet(oneRule, "my_rules")),
    want: ["error RULE_SET_INVALID"],
    at: ["RuleSet/my_rules metadata.name"],
  },
  {
    name: "no name",
    input: resourceList([], ruleSet(oneRule).replace("name: shop", "labels: {}")),
    want: ["error RULE_SET_INVALID"],
    at: ["<stdin>:8:5"],
  },
  { name: "no rules anywhere", input: resourceList([]), want: ["error NO_RULES"], at: ["-"] },
  {
    name: "a functionConfig without rules",
    input: resourceList([configMap("other", "[]", "a: b")], ruleSet("config: {}")),
    want: ["error NO_RULES"],
    at: ["RuleSet/shop"],
  },
  {
    name: "an empty list of rules",
    input: resourceList([], ruleSet("rules: []")),
    want: ["error NO_RULES"],
    at: ["RuleSet/shop spec.rules"],
  },
  {
    name: "a labelled ConfigMap without rules",
    input: resourceList([configMap("team", "[]").replace("rules: |", "rule: |")], ruleSet(oneRule)),
    want: ["warning CONFIGMAP_WITHOUT_RULES"],
    at: ["ConfigMap/team"],
  },
  {
    name: "a labelled ConfigMap whose rules are a list",
    input: resourceList([configMap("team", "[]").replace("rules: |", "rules:")], ruleSet(oneRule)),
    want: ["error CONFIGMAP_RULES_NOT_TEXT"],
    at: ["ConfigMap/team data.rules"],
  },
  {
    name: "broken rules in a ConfigMap of a namespace",
    input: resourceList([configMap("team", '[{"id": tru}]').replace("name: team", "name: team\n  namespace: x")]),
    want: ["error JSON_SYNTAX"],
    at: ["ConfigMap/x/team data.rules:1:9"],
  },
  {
    name: "a rule with mistakes in several places",
    input: resourceList(
      [],
      ruleSet(
        "rules:\n- id: a\n  version: v1\n  resource: pods\n  matchAll: true\n  when: [{path: metadata.name, equal: 1}, {path: a..b, equals: 1}]\n",
      ),
    ),
    want: ["error UNKNOWN_FIELD", "error CONDITION_OPERATORS", "error PATH_SYNTAX"],
    at: ["equal", "", "path"].map((key, index) => `RuleSet/shop spec.rules[0].when[${index >> 1}]${key && `.${key}`}`),
  },
  {
    name: "an object of somebody else in the place of ours",
    input: resourceList([account], ruleSet(oneRule)),
    want: ["error OBJECT_EXISTS"],
    at: ["ServiceAccount/eventsrunner/shop-sensor"],
  },
  {
    name: "one of ours twice",
    input: resourceList([account + ours, account + ours], ruleSet(oneRule)),
    want: ["error OBJECT_EXISTS"],
    at: ["ServiceAccount/eventsrunner/shop-sensor"],
  },
  {
    name: "what an earlier run made",
    input: resourceList([account.replace("shop-sensor", "shop-old") + ours], ruleSet(oneRule)),
    want: ["note OBJECTS_REMOVED"],
    at: ["-"],
  },
];
