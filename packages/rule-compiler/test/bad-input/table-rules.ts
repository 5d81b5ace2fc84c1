import { type BadInput, rule, ruleOn } from "./row.ts";

const id = (text: string): string => `[{"id": ${text}, "version": "v1", "resource": "configmaps", "matchAll": true}]`;
const plain = (text: string): string => `{"id": ${text}, "version": "v1", "resource": "configmaps", "matchAll": true}`;

/** Elements that are no rules, keys, ids. */
export const keyRows: readonly BadInput[] = [
  { name: "null among rules", input: `[⟦null⟧, ${plain('"a"')}]`, want: ["error RULE_NOT_OBJECT"], says: "null" },
  { name: "a number among rules", input: `[${plain('"a"')}, ⟦42⟧]`, want: ["error RULE_NOT_OBJECT"], says: "42" },
  { name: "a list among rules", input: `[⟦[${plain('"a"')}]⟧]`, want: ["error RULE_NOT_OBJECT"] },
  {
    name: "an empty rule",
    input: "[⟦⟦⟦{}⟧⟧⟧]",
    want: ["error MISSING_FIELD", "error MISSING_FIELD", "error MISSING_FIELD"],
  },
  {
    name: "a rule without version",
    input: '[⟦{"id": "a", "resource": "configmaps"}⟧]',
    want: ["error MISSING_FIELD"],
    says: '"version": "v1"',
  },
  {
    name: "namespace for namespaces",
    input: rule('⟦"namespace"⟧: "prod"'),
    want: ["error UNKNOWN_FIELD"],
    says: 'did you mean "namespaces"?',
  },
  {
    name: "eventType for eventTypes",
    input: rule('⟦"eventType"⟧: ["ADDED"]'),
    want: ["error UNKNOWN_FIELD"],
    says: 'did you mean "eventTypes"?',
  },
  {
    name: "labelFilters for labelFilter",
    input: rule('⟦"labelFilters"⟧: "a=b"'),
    want: ["error UNKNOWN_FIELD"],
    says: 'did you mean "labelFilter"?',
  },
  {
    name: "labelSelector for labelFilter",
    input: rule('⟦"labelSelector"⟧: "a=b"'),
    want: ["error UNKNOWN_FIELD"],
    says: 'did you mean "labelFilter"?',
  },
  {
    name: "fieldSelector for fieldFilter",
    input: rule('⟦"fieldSelector"⟧: "a=b"'),
    want: ["error UNKNOWN_FIELD"],
    says: 'did you mean "fieldFilter"?',
  },
  {
    name: "WHEN, which only the original's keys may be written as",
    input: rule('⟦"WHEN"⟧: []'),
    want: ["error UNKNOWN_FIELD"],
    says: 'did you mean "when"?',
  },
  {
    name: "an unknown key, where unknown keys are ignored as of old",
    input: rule('⟦"namespace"⟧: "prod"'),
    options: { compat: true },
    want: ["warning UNKNOWN_FIELD"],
  },
  {
    name: "FieldFilter in the spelling of Go",
    input: rule('⟦"FieldFilter"⟧: ⟦"metadata.name=a"⟧, "eventTypes": ["added"]'),
    want: ["note FIELD_SPELLING", "note FIELD_FILTER_AGE"],
    says: '"fieldFilter"',
  },
  {
    name: "two spellings of one key",
    input: rule('"namespaces": ["a"], ⟦"Namespaces"⟧: ["b"]'),
    want: ["error FIELD_TWICE"],
  },
  {
    name: "three spellings of the id",
    input: '[{⟦"ID"⟧: "a", ⟦"Id"⟧: "b", ⟦"id"⟧: "c", "version": "v1", "resource": "configmaps"}]',
    want: ["note FIELD_SPELLING", "error FIELD_TWICE", "error FIELD_TWICE"],
  },
  {
    name: "keys that every JavaScript object has",
    input: rule('⟦"__proto__"⟧: {"id": "x"}, ⟦"constructor"⟧: 1, ⟦"toString"⟧: 2'),
    want: ["error UNKNOWN_FIELD", "error UNKNOWN_FIELD", "error UNKNOWN_FIELD"],
    says: "remove it",
  },
  {
    name: "a key of another source",
    input: rule('⟦"minimumPriority"⟧: "Warning"'),
    want: ["error FIELD_OF_OTHER_SOURCE"],
    says: "falco",
  },
  {
    name: "a source that is not built, with its keys",
    input: '[{"id": "a", "source": ⟦"falco"⟧, "rules": ["x"]}]',
    want: ["error NOT_BUILT"],
    says: "the source falco",
  },
  {
    name: "a source that does not exist",
    input: rule('"source": ⟦"kafka"⟧'),
    want: ["error INVALID_VALUE"],
    says: '"kafka"',
  },
  { name: "an empty id", input: id('⟦""⟧'), want: ["error ID_INVALID"] },
  { name: "an id with slashes", input: id('⟦"team/a/rule"⟧'), want: ["error ID_INVALID"], says: '"team-a-rule"' },
  {
    name: "an id that climbs out of its folder",
    input: id('⟦"../../etc/passwd"⟧'),
    want: ["error ID_INVALID"],
    says: '"etc-passwd"',
  },
  { name: "an id of two dots", input: id('⟦".."⟧'), want: ["error ID_INVALID"], says: '"my-rule"' },
  { name: "an id of 300 characters", input: id(`⟦"${"x".repeat(300)}"⟧`), want: ["error ID_INVALID"], says: "63" },
  { name: "an id of 64 characters", input: id(`⟦"${"x".repeat(64)}"⟧`), want: ["error ID_INVALID"] },
  { name: "an id of 63 characters", input: id(`"${"x".repeat(63)}"`), want: [] },
  { name: "an id with a leading dash", input: id('⟦"-rule"⟧'), want: ["error ID_INVALID"], says: '"rule"' },
  { name: "an id with a line feed", input: id(String.raw`⟦"a\n"⟧`), want: ["error ID_INVALID"] },
  { name: "an id in another script", input: id('⟦"правило"⟧'), want: ["error ID_INVALID"] },
  {
    name: "one id twice in a file",
    input: `[${plain('⟦"a"⟧')}, ${plain('"a"')}]`,
    want: ["warning ID_DUPLICATE"],
    says: '"a"',
  },
  {
    name: "a rule that is to be left out",
    input: `[${plain('"a"')}, {"id": ⟦"b"⟧, "version": "v1", "resource": "pods", ⟦"namespace"⟧: "x"}]`,
    options: { skipInvalid: true },
    want: ["warning RULE_SKIPPED", "warning UNKNOWN_FIELD"],
  },
  {
    name: "a rule without an id that is to be left out",
    input: `[${plain('"a"')}, ⟦⟦7⟧⟧]`,
    options: { skipInvalid: true },
    want: ["warning RULE_NOT_OBJECT", "warning RULE_SKIPPED"],
  },
  {
    name: "one id three times in a file",
    input: `[${plain('⟦"a"⟧')}, ${plain('⟦"a"⟧')}, ${plain('"a"')}]`,
    want: ["warning ID_DUPLICATE", "warning ID_DUPLICATE"],
  },
  {
    name: "one id in two files",
    input: `[${plain('⟦"a"⟧')}]`,
    also: { file: "more.json", input: `[${plain('"a"')}]` },
    want: ["warning ID_DUPLICATE"],
  },
  {
    name: "one id twice, strictly",
    input: `[${plain('⟦"a"⟧')}, ${plain('"a"')}]`,
    options: { strict: true },
    want: ["error ID_DUPLICATE"],
  },
  {
    name: "one id in two files, strictly",
    input: `[${plain('⟦"a"⟧')}]`,
    also: { file: "more.json", input: `[${plain('"a"')}]` },
    options: { strict: true },
    want: ["error ID_DUPLICATE"],
  },
  { name: "ids that differ in letter case only", input: `[${plain('"a"')}, ${plain('"A"')}]`, want: [] },
];

const wrong: readonly [field: string, value: string, says: string][] = [
  ["source", "5", "the number 5"],
  ["description", "{}", "an object"],
  ["disabled", '"true"', 'the string "true"'],
  ["group", "null", "null"],
  ["scope", "true", "true"],
  ["namespaces", '"prod"', "a list of namespaces"],
  ["excludeNamespaces", "{}", "a list of namespaces"],
  ["eventTypes", '"ADDED"', "a list of event types"],
  ["updatesOn", '"data"', "a list of fields"],
  ["fieldFilter", '["a=b"]', "a string"],
  ["labelFilter", '{"app": "web"}', "a string"],
  ["when", '{"path": "a"}', "a list of conditions"],
  ["matchAll", "1", "true or false"],
  ["action", "5", "log"],
];

/** A value of the wrong type for every key, and in every list. */
export const typeRows: readonly BadInput[] = [
  {
    name: "an object with a length instead of a text",
    input: '[{"id": "a", "version": ⟦{"length": {"a": 1}}⟧, "resource": "configmaps"}]',
    want: ["error WRONG_TYPE"],
  },
  ...wrong.map(([field, value, says]): BadInput => ({
    name: `${value} for ${field}`,
    input: rule(`"${field}": ⟦${value}⟧`).replace(field === "matchAll" ? ', "matchAll": true' : "\0", ""),
    want: [field === "source" || field === "scope" ? "error INVALID_VALUE" : "error WRONG_TYPE"],
    says,
  })),
  {
    name: "a number for id",
    input: '[{"id": ⟦7⟧, "version": "v1", "resource": "configmaps"}]',
    want: ["error WRONG_TYPE"],
    says: "the number 7",
  },
  {
    name: "a number for version",
    input: '[{"id": "a", "version": ⟦1⟧, "resource": "configmaps"}]',
    want: ["error WRONG_TYPE"],
  },
  {
    name: "a list for resource",
    input: '[{"id": "a", "version": "v1", "resource": ⟦["pods"]⟧}]',
    want: ["error WRONG_TYPE"],
  },
  {
    name: "true for secretData",
    input: ruleOn('"version": "v1", "resource": "secrets"', '"secretData": ⟦true⟧'),
    want: ["error INVALID_VALUE"],
    says: '"include"',
  },
  {
    name: "null in namespaces",
    input: rule('"namespaces": ["a", ⟦null⟧]'),
    want: ["error WRONG_TYPE"],
    says: '"namespaces[1]"',
  },
  { name: "a number in eventTypes", input: rule('"eventTypes": [⟦1⟧]'), want: ["error WRONG_TYPE"] },
  { name: "an object in updatesOn", input: rule('"updatesOn": [⟦{}⟧]'), want: ["error WRONG_TYPE"] },
  { name: "a text in when", input: rule('"when": [⟦"data.a=b"⟧]'), want: ["error WRONG_TYPE"] },
  {
    name: "all fields wrong at once",
    input: '[{"id": ⟦1⟧, "version": ⟦2⟧, "resource": ⟦3⟧, "namespaces": ⟦4⟧, ⟦"nope"⟧: 5, "action": ⟦6⟧}]',
    want: [
      "error WRONG_TYPE",
      "error WRONG_TYPE",
      "error WRONG_TYPE",
      "error WRONG_TYPE",
      "error UNKNOWN_FIELD",
      "error WRONG_TYPE",
    ],
  },
  {
    name: "a namespace that can be none",
    input: rule('"namespaces": [⟦"prod_1"⟧, ⟦""⟧, ⟦"*"⟧]'),
    want: ["error INVALID_VALUE", "error INVALID_VALUE", "error INVALID_VALUE"],
    says: '"prod_1"',
  },
  { name: "a namespace in upper case", input: rule('"namespaces": [⟦"Prod"⟧]'), want: ["note NAMESPACE_LOWERED"] },
  {
    name: "an event type of Argo",
    input: rule('"eventTypes": [⟦"UPDATE"⟧]'),
    want: ["error EVENT_TYPE_UNKNOWN"],
    says: 'did you mean "MODIFIED"?',
  },
  {
    name: "event types that do not exist",
    input: rule('"eventTypes": [⟦"BOOKMARK"⟧, ⟦""⟧, ⟦"*"⟧]'),
    want: ["error EVENT_TYPE_UNKNOWN", "error EVENT_TYPE_UNKNOWN", "error EVENT_TYPE_UNKNOWN"],
    says: 'unknown event type "BOOKMARK"',
  },
  { name: "event types in any letter case", input: rule('"eventTypes": ["added", "Modified", "DELETED"]'), want: [] },
  {
    name: "empty lists, which say nothing",
    input: rule('"matchAll": true, "namespaces": [], "eventTypes": [], "updatesOn": [], "when": []'),
    want: [],
  },
];
