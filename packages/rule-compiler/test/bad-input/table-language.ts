import { type BadInput, rule, ruleOn, when } from "./row.ts";

const labels = (selector: string): string => rule(`"labelFilter": "${selector}"`);
const fields = (selector: string): string => rule(`"eventTypes": ["DELETED"], "fieldFilter": "${selector}"`);
const matches = (pattern: string): string => when(`{"path": "data.a", "matches": "${pattern}"}`);
const path = (text: string): string => when(`{"path": "${text}", "exists": true}`);
const equals = (value: string): string => when(`{"path": "data.a", "equals": ${value}}`);

/** Label and field selectors, paths, patterns. */
export const selectorRows: readonly BadInput[] = [
  {
    name: "a set of labels that is not closed",
    input: labels("a in (b,⟦⟧"),
    want: ["error LABEL_SELECTOR"],
    says: "the end of the selector",
  },
  { name: "three label values in a row", input: labels("a==b⟦==⟧c"), want: ["error LABEL_SELECTOR"] },
  {
    name: "two mistakes in one label selector",
    input: labels("a ⟦is⟧ b,⟦-x⟧"),
    want: ["error LABEL_SELECTOR", "error LABEL_SELECTOR"],
  },
  { name: "a label key with two slashes", input: labels("⟦a/b/c⟧=d"), want: ["error LABEL_SELECTOR"] },
  {
    name: "a quoted label value",
    input: rule(String.raw`"labelFilter": ⟦"a=\"b\""⟧`),
    want: ["error LABEL_SELECTOR ~"],
  },
  { name: "labels compared by >=", input: labels("a>⟦=⟧5"), want: ["error LABEL_SELECTOR"] },
  {
    name: "label keys that every JavaScript object has",
    input: labels("constructor=a,toString,⟦__proto__⟧ in (b)"),
    want: ["error LABEL_SELECTOR"],
  },
  {
    name: "a label selector of blanks, which selects everything",
    input: rule('"matchAll": true, "labelFilter": ⟦"  "⟧'),
    want: ["warning SELECTOR_EMPTY"],
  },
  {
    name: "a label selector whose canonical form is longer than any may be",
    input: longLabels,
    want: ["error LABEL_SELECTOR"],
  },
  {
    name: "a field selector of a comma, which selects everything",
    input: rule('"matchAll": true, "fieldFilter": ⟦","⟧'),
    want: ["warning SELECTOR_EMPTY"],
  },
  {
    name: "a field selector with a set",
    input: fields("⟦metadata.name in (a⟧,⟦b)⟧"),
    want: ["error FIELD_SELECTOR", "error FIELD_SELECTOR"],
    says: '"when"',
  },
  { name: "a field selector with >", input: fields("⟦metadata.name>5⟧"), want: ["error FIELD_SELECTOR"] },
  { name: "a field selector without a field", input: fields("⟦=⟧a"), want: ["error FIELD_SELECTOR"] },
  { name: "a field selector with blanks", input: fields("⟦metadata.name ⟧= a"), want: ["error FIELD_SELECTOR"] },
  {
    name: "a field no API server selects by",
    input: fields("⟦spec.replicas⟧=1"),
    want: ["error SELECTOR_FIELD_UNKNOWN"],
    says: "metadata.name, metadata.namespace",
  },
  {
    name: "a field selector on a custom kind",
    input: ruleOn(
      '"group": "example.com", "version": "v1", "resource": "widgets", "scope": "Namespaced"',
      '"eventTypes": ["DELETED"], "fieldFilter": "⟦spec.size⟧=3"',
    ),
    want: ["warning SELECTOR_FIELD_CUSTOM"],
  },
  {
    name: "a field of a custom kind that is no path",
    input: ruleOn(
      '"group": "example.com", "version": "v1", "resource": "widgets", "scope": "Namespaced"',
      '"fieldFilter": "spec.⟦*⟧=3"',
    ),
    want: ["error PATH_SYNTAX"],
  },
  {
    name: "a field selector that contradicts itself",
    input: rule('"fieldFilter": ⟦"metadata.name=a,metadata.name=b"⟧'),
    want: ["error RULE_NEVER_FIRES"],
  },
  { name: "an empty path", input: path("⟦⟧"), want: ["error PATH_SYNTAX"] },
  {
    name: "a path with a wildcard",
    input: path("spec.containers[⟦*⟧].image").replace("[⟦*⟧]", "⟦[*]⟧"),
    want: ["error PATH_SYNTAX"],
    says: "wildcard",
  },
  { name: "a path with a query", input: path("spec.⟦containers#(name==a)⟧"), want: ["error PATH_SYNTAX"] },
  { name: "a path with a pipe", input: path("⟦data|@this⟧"), want: ["error PATH_SYNTAX"] },
  { name: "a path of JSONPath", input: path("⟦$.⟧data.a"), want: ["error PATH_SYNTAX"], says: "JSONPath" },
  { name: "a path with an empty segment", input: path("data⟦..⟧a"), want: ["error PATH_SYNTAX"] },
  { name: "a path with a negative index", input: path("spec.containers⟦[-1]⟧"), want: ["error PATH_SYNTAX"] },
  {
    name: "a label's path without brackets",
    input: path("metadata.labels.app.kubernetes.⟦io/name⟧"),
    want: ["error PATH_SYNTAX"],
    says: 'metadata.labels["app.kubernetes.io/name"]',
  },
  { name: "a path in updatesOn with a wildcard", input: rule('"updatesOn": ["⟦data*⟧"]'), want: ["error PATH_SYNTAX"] },
  { name: "a pattern with look-around", input: matches("⟦(?=⟧a)"), want: ["error PATTERN_SYNTAX"], says: "notMatches" },
  {
    name: "a pattern that would leave its anchors",
    input: matches("a⟦)⟧|⟦(⟧b"),
    want: ["error PATTERN_SYNTAX", "error PATTERN_SYNTAX"],
  },
  { name: "a pattern with an open group", input: matches("⟦(⟧a"), want: ["error PATTERN_SYNTAX"] },
  { name: "a pattern with an open class", input: matches("⟦[a⟧"), want: ["error PATTERN_SYNTAX"] },
  {
    name: "a pattern with a POSIX class",
    input: matches("[⟦[:alpha:]⟧]"),
    want: ["error PATTERN_SYNTAX"],
    says: "POSIX",
  },
  { name: "a pattern with flags", input: matches("⟦(?i⟧)a"), want: ["error PATTERN_SYNTAX"] },
  {
    name: "a pattern with a back-reference",
    input: rule(String.raw`"when": [{"path": "data.a", "matches": ⟦"(a)\\1"⟧}]`),
    want: ["error PATTERN_SYNTAX ~"],
  },
  {
    name: "a pattern that would take ages",
    input: matches("((⟦a{1,1000}⟧){1,1000})"),
    want: ["error PATTERN_SYNTAX"],
  },
  { name: "a pattern that repeats nothing", input: matches("⟦*⟧a"), want: ["error PATTERN_SYNTAX"] },
];

/** Conditions: their operators and what they compare with. */
export const conditionRows: readonly BadInput[] = [
  {
    name: "a condition without operator",
    input: when('⟦{"path": "data.a"}⟧'),
    want: ["error CONDITION_OPERATORS"],
    says: "found none",
  },
  {
    name: "a condition with two operators",
    input: when('⟦{"path": "data.a", "equals": 1, "in": [2]}⟧'),
    want: ["error CONDITION_OPERATORS"],
    says: "equals and in",
  },
  { name: "a condition without path", input: when('⟦{"equals": 1}⟧'), want: ["error MISSING_FIELD"], says: '"path"' },
  { name: "an empty condition", input: when("⟦⟦{}⟧⟧"), want: ["error MISSING_FIELD", "error CONDITION_OPERATORS"] },
  {
    name: "an unknown operator",
    input: when('⟦{"path": "data.a", ⟦"equal"⟧: 1}⟧'),
    want: ["error CONDITION_OPERATORS", "error UNKNOWN_FIELD"],
  },
  {
    name: "condition keys that every JavaScript object has",
    input: when('{"path": "data.a", "equals": 1, ⟦"__proto__"⟧: 1, ⟦"constructor"⟧: 2}'),
    want: ["error UNKNOWN_FIELD", "error UNKNOWN_FIELD"],
  },
  { name: "changed: false", input: when('{"path": "data.a", "changed": ⟦false⟧}'), want: ["error INVALID_VALUE"] },
  {
    name: "changed: {}",
    input: when('{"path": "data.a", "changed": ⟦{}⟧}'),
    want: ["error INVALID_VALUE"],
    says: "an empty object",
  },
  {
    name: "changed with an unknown key",
    input: when('{"path": "data.a", "changed": {⟦"form"⟧: 1}}'),
    want: ["error UNKNOWN_FIELD"],
  },
  {
    name: "in without values",
    input: when('{"path": "data.a", "in": ⟦[]⟧}'),
    want: ["error INVALID_VALUE"],
    says: "an empty array",
  },
  { name: "a list for equals", input: equals("⟦[]⟧"), want: ["error INVALID_VALUE"] },
  { name: "an object for equals", input: equals("⟦{}⟧"), want: ["error INVALID_VALUE"] },
  { name: "null for equals, which is a value", input: equals("null"), want: [] },
  { name: "a list in in", input: when('{"path": "data.a", "in": ["a", ⟦["b"]⟧]}'), want: ["error INVALID_VALUE"] },
  {
    name: "a text for greaterThan",
    input: when('{"path": "data.a", "greaterThan": ⟦"5"⟧}'),
    want: ["error WRONG_TYPE"],
  },
  { name: "a number for matches", input: when('{"path": "data.a", "matches": ⟦5⟧}'), want: ["error WRONG_TYPE"] },
  { name: "a text for exists", input: when('{"path": "data.a", "exists": ⟦"no"⟧}'), want: ["error WRONG_TYPE"] },
  {
    name: "a number beyond 2^53",
    input: equals("⟦9007199254740993⟧"),
    want: ["error NUMBER_TOO_LARGE"],
    says: "9007199254740993",
  },
  { name: "a number beyond all", input: equals("⟦1e400⟧"), want: ["error NUMBER_TOO_LARGE"], says: "1e400" },
  {
    name: "numbers beyond -2^53 in changed",
    input: when('{"path": "data.a", "changed": {"from": ⟦-1e20⟧, "to": ⟦1e21⟧}}'),
    want: ["error NUMBER_TOO_LARGE", "error NUMBER_TOO_LARGE"],
  },
  { name: "1.0", input: equals("⟦1.0⟧"), want: ["note NUMBER_REWRITTEN"], says: "the JSON text 1" },
  { name: "1e3", input: equals("⟦1e3⟧"), want: ["note NUMBER_REWRITTEN"], says: "1000" },
  { name: "-0", input: equals("⟦-0⟧"), want: ["note NUMBER_REWRITTEN"] },
  {
    name: "0x10 in YAML",
    file: "rules.yaml",
    input: "- id: a\n  version: v1\n  resource: pods\n  when: [{path: spec.x, equals: ⟦0x10⟧}]\n",
    want: ["note NUMBER_REWRITTEN"],
    says: "16",
  },
  {
    name: ".inf in YAML",
    file: "rules.yaml",
    input: "- id: a\n  version: v1\n  resource: pods\n  when: [{path: spec.x, lessThan: ⟦.inf⟧}]\n",
    want: ["error YAML_UNSUPPORTED"],
  },
  {
    name: "changed on a rule that wants no MODIFIED",
    input: rule('"eventTypes": ["ADDED"], "when": [⟦{"path": "data", "changed": true}⟧]'),
    want: ["error RULE_NEVER_FIRES"],
  },
  {
    name: "changed on a rule that wants more than MODIFIED",
    input: rule('"when": [⟦{"path": "data", "changed": true}⟧]'),
    want: ["warning CHANGED_NEVER_HOLDS"],
    says: "ADDED and DELETED",
  },
  {
    name: "updatesOn on a rule that wants no MODIFIED",
    input: rule('"eventTypes": ["ADDED"], ⟦"updatesOn"⟧: ["data"]'),
    want: ["warning UPDATES_ON_WITHOUT_MODIFIED"],
  },
  {
    name: "updatesOn with all of metadata",
    input: rule('"updatesOn": ⟦["metadata"]⟧'),
    want: ["note UPDATES_ON_ALWAYS"],
  },
  {
    name: "a path into a field the kind does not have",
    input: when('{"path": ⟦"spec.replicas"⟧, "notEquals": 1}'),
    want: ["warning PATH_UNKNOWN"],
    says: "spec",
  },
  {
    name: "a path that begins as Argo's events do",
    input: when('{"path": ⟦"body.data.a"⟧, "equals": "b"}'),
    want: ["warning PATH_UNKNOWN"],
    says: 'leave out "body."',
  },
  {
    name: "a change from a value to itself",
    input: rule('"eventTypes": ["MODIFIED"], "when": [⟦{"path": "data.a", "changed": {"from": 1, "to": 1}}⟧]'),
    want: ["error RULE_NEVER_FIRES"],
  },
  {
    name: "updatesOn in lower case",
    input: rule('"updatesOn": [⟦"binarydata"⟧]'),
    want: ["note UPDATES_ON_SPELLING"],
    says: '"binaryData"',
  },
  {
    name: "updatesOn with a field nobody knows",
    input: rule('"updatesOn": [⟦"spec"⟧]'),
    want: ["note UPDATES_ON_UNKNOWN"],
  },
];

/** Just under the longest selector there may be, and beyond it when blanks are put in. */
function longLabels(): string {
  const many = Array.from({ length: 7100 }, (_, index) => `a${index} in(b,c)`).join(",");
  return labels(`⟦${many}⟧`);
}
