import { type BadInput, configMap, rule } from "./row.ts";

const good = '[{"id": "a", "version": "v1", "resource": "configmaps", "matchAll": true}]';

/** Files as such: size, encoding, notation, nesting. */
export const inputRows: readonly BadInput[] = [
  {
    name: "the original sensor's example, with its trailing comma",
    input: `[{
    "id": "cm-rule-1",
    "group": "",
    "version": "v1",
    "resource": "configmaps",
    "namespaces": ["kube-system", "default"],
    "eventTypes": ["ADDED", "MODIFIED"],
    "updatesOn": ["data"],
    "fieldFilter": ⟦"metadata.namespace!=kube-public"⟧,
    "labelFilter": "er-k8s-sensor!=ignore",
}]`,
    want: ["note FIELD_FILTER_AGE"],
  },
  { name: "comments, as editors write them", input: `// rules\n/* all of them */ ${good}`, want: [] },
  {
    name: "two lists in one file, as cat makes them",
    input: `${good}\n⟦[⟧${good.slice(1)}`,
    want: ["error JSON_SYNTAX"],
    says: "jq -s add",
  },
  {
    name: "rules as JSON lines",
    input: `${good.slice(1, -1)}\n⟦{⟧${good.slice(2, -1)}\n`,
    want: ["error JSON_SYNTAX"],
    says: "a file is one value",
  },
  { name: "text after the rules", input: `${good} ⟦the⟧ end`, want: ["error JSON_SYNTAX"], says: "is as in JSON" },
  { name: "an empty file", input: "⟦⟧", want: ["error INPUT_EMPTY"] },
  {
    name: "an empty file, though nothing is allowed",
    input: "⟦⟧",
    options: { allowEmpty: true },
    want: ["error INPUT_EMPTY"],
  },
  { name: "a file of blanks", input: "⟦⟧ \n\t\r\n", want: ["error INPUT_EMPTY"] },
  { name: "a YAML file of comments", input: "⟦⟧# none yet\n", file: "rules.yaml", want: ["error INPUT_EMPTY"] },
  { name: "an empty array", input: "⟦[]⟧", want: ["error NO_RULES"] },
  { name: "an empty array that is allowed", input: "[]", options: { allowEmpty: true }, want: [] },
  { name: "an empty list under rules", input: '⟦{"rules": []}⟧', want: ["error NO_RULES"] },
  {
    name: "an empty list under rules that is allowed",
    input: '{"rules": []}',
    options: { allowEmpty: true },
    want: [],
  },
  {
    name: "nothing but disabled rules",
    input: `⟦[{"id": "a", "version": "v1", "resource": "configmaps", "matchAll": true, "disabled": true}]⟧`,
    want: ["error NO_RULES"],
    says: "disabled",
  },
  { name: "null for rules", input: '{"rules": ⟦null⟧}', want: ["error NOT_RULES"] },
  { name: "one rule without its array", input: `⟦${good.slice(1, -1)}⟧`, want: ["error NOT_RULES"] },
  {
    name: "a manifest of another kind",
    input: '⟦{"apiVersion": "v1", "kind": "Secret"}⟧',
    want: ["error NOT_RULES"],
    says: '"Secret"',
  },
  { name: "a key beside rules", input: `{"rules": ${good}, ⟦"version"⟧: 2}`, want: ["error UNKNOWN_FIELD"] },
  {
    name: "a file of 20 MB",
    input: () => `⟦⟧[${" ".repeat(20_000_000)}]`,
    want: ["error INPUT_TOO_LARGE"],
    says: "--max-input",
  },
  {
    name: "more bytes than the limit given",
    input: `⟦⟧${good}`,
    options: { maxBytes: 20 },
    want: ["error INPUT_TOO_LARGE"],
  },
  {
    name: "more YAML documents than anybody writes",
    input: () => `${"---\n".repeat(10_002)}---⟦⟧\n${"---\n".repeat(10_000)}`,
    file: "rules.yaml",
    want: ["error INPUT_TOO_COMPLEX"],
  },
  { name: "a binary file", input: "\u007fELF⟦\u0002⟧\u0001\0\0", want: ["error INPUT_NOT_TEXT"] },
  { name: "UTF-16 read as UTF-8", input: "[⟦\0⟧]\0", want: ["error INPUT_NOT_TEXT"], says: "NUL" },
  { name: "a byte order mark", input: `\uFEFF${good}`, want: [] },
  { name: "a byte order mark alone", input: "\uFEFF⟦⟧", want: ["error INPUT_EMPTY"] },
  { name: "half a surrogate pair", input: rule('"description": "⟦\ud83d⟧"'), want: ["error INVALID_UNICODE"] },
  { name: "a JSON value that is none", input: "[⟦tru⟧]", want: ["error JSON_SYNTAX"], says: '"tru"' },
  { name: "single quotes", input: "[{⟦'id'⟧: 1}]", want: ["error JSON_SYNTAX"], says: "double quotes" },
  { name: "JSON that ends early", input: '[{"id": "a"⟦⟧', want: ["error JSON_SYNTAX"], says: "the end of the input" },
  { name: "two arrays after each other", input: `${good}\n⟦[⟧]`, want: ["error JSON_SYNTAX"] },
  {
    name: "a key twice in a rule",
    input: '[{"id": "a", "version": "v1", "resource": "configmaps", "matchAll": true, ⟦"id"⟧: "b"}]',
    want: ["error DUPLICATE_KEY"],
  },
  { name: "brackets 201 deep", input: `${"[".repeat(200)}⟦[⟧${"]".repeat(201)}`, want: ["error TOO_DEEP"] },
  {
    name: "a rule nested 500 deep",
    input: `[{"when": ${"[".repeat(198)}⟦[⟧${"[".repeat(301)}${"]".repeat(500)}}]`,
    want: ["error TOO_DEEP"],
  },
  {
    name: "more mistakes than anybody reads",
    input: () => `[${"⟦1⟧, ".repeat(10_000)}⟦1⟧, 1]`,
    want: [...Array.from({ length: 10_000 }, () => "error RULE_NOT_OBJECT" as const), "error TOO_MANY_DIAGNOSTICS"],
  },
];

const yamlRule = "- id: a\n  version: v1\n  resource: configmaps\n  matchAll: true\n";

/** YAML and ConfigMaps. */
export const yamlRows: readonly BadInput[] = [
  { name: "YAML in CRLF lines", file: "rules.yaml", input: yamlRule.replaceAll("\n", "\r\n"), want: [] },
  {
    name: "tabs as YAML indentation",
    file: "rules.yaml",
    input: "- id: a\n⟦\t⟧version: v1\n",
    want: ["error YAML_SYNTAX"],
    says: "tabs",
  },
  { name: "a YAML string that is not closed", file: "rules.yaml", input: '- id: "a\n⟦⟧', want: ["error YAML_SYNTAX"] },
  { name: "a YAML tag", file: "rules.yaml", input: "- ⟦!!binary⟧ aGk=\n", want: ["error YAML_UNSUPPORTED"] },
  { name: "a list as a YAML key", file: "rules.yaml", input: "- ? ⟦[a]⟧\n  : 1\n", want: ["error YAML_UNSUPPORTED"] },
  {
    name: "aliases that repeat each other over and over",
    file: "rules.yaml",
    input: `- &a [${"x,".repeat(10)}]\n- &b [${"*a,".repeat(10)}]\n- &c [${"*b,".repeat(10)}]\n- [${"*c,".repeat(7)} ⟦*c⟧, ⟦*c⟧, ⟦*c⟧]\n`,
    want: ["error YAML_ALIAS_LIMIT", "error YAML_ALIAS_LIMIT", "error YAML_ALIAS_LIMIT"],
  },
  { name: "an alias inside its own value", file: "rules.yaml", input: "- &a [⟦*a⟧]\n", want: ["error YAML_SYNTAX"] },
  {
    name: "a ConfigMap without data",
    file: "rules.yaml",
    input: `⟦⟦${configMap("cm", "data2: {}")}⟧\n⟧`,
    want: ["error NO_RULES", "warning CONFIGMAP_WITHOUT_RULES"],
  },
  {
    name: "a ConfigMap with rules under another key",
    file: "cm.yaml",
    input: configMap("cm", `⟦data⟧:\n  rule: |\n    []\n---\n${configMap("other", `data:\n  rules: '${good}'\n`)}`),
    want: ["warning CONFIGMAP_WITHOUT_RULES"],
  },
  {
    name: "a ConfigMap whose rules are a list",
    file: "cm.yaml",
    input: configMap("cm", `data:\n  rules: ⟦${good}⟧\n`),
    want: ["error CONFIGMAP_RULES_NOT_TEXT"],
    says: "rules: |",
  },
  {
    name: "a ConfigMap with empty rules",
    file: "cm.yaml",
    input: configMap("cm", 'data:\n  rules: "⟦⟧"\n'),
    want: ["error INPUT_EMPTY"],
  },
  {
    name: "broken JSON inside a ConfigMap's block",
    file: "cm.yaml",
    input: configMap("cm", 'data:\n  rules: |\n    [\n      {"id": ⟦tru⟧}\n    ]\n'),
    want: ["error JSON_SYNTAX"],
  },
  {
    name: "a wrong field inside a ConfigMap's block",
    file: "cm.yaml",
    input: configMap(
      "cm",
      "data:\n  rules: |\n    - id: a\n      version: v1\n      resource: configmaps\n      namespaces: ⟦default⟧\n",
    ),
    want: ["error WRONG_TYPE"],
  },
  {
    name: "a wrong selector inside a folded block",
    file: "cm.yaml",
    input: configMap(
      "cm",
      'data:\n  rules: ⟦>\n    [{"id": "a", "version": "v1", "resource": "configmaps",\n    "labelFilter": "a in"}]\n⟧',
    ),
    want: ["error LABEL_SELECTOR ~"],
  },
  {
    name: "a List with one broken ConfigMap",
    file: "list.yaml",
    input: `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: x}\n  data:\n    rules: |\n      [⟦oops⟧]\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: y}\n  data:\n    rules: |\n      - id: ⟦y⟧\n        version: v1\n        resource: configmaps\n`,
    want: ["error JSON_SYNTAX", "warning MATCHES_EVERYTHING"],
  },
  {
    name: "a List of numbers",
    file: "list.yaml",
    input: "apiVersion: v1\nkind: List\nitems: [⟦5⟧]\n",
    want: ["error NOT_RULES"],
  },
];
