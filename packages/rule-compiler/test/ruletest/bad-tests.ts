import type { DiagnosticCode } from "../../src/diagnostics/catalog.ts";

/** A file of tests in which something is wrong. */
export interface BadTests {
  readonly name: string;
  /** The text of `a.test.yaml`, with ⟦…⟧ around the place of each diagnostic in it. */
  readonly text: string;
  /** Files beside it; `rules.json` and `pod.yaml` are there. */
  readonly files?: Readonly<Record<string, string>>;
  /** All of them, in the order of their places; `pod.yaml: …` for those of other files. */
  readonly want: readonly `${string}error ${DiagnosticCode}`[];
  /** Part of what the first one says, message and hint. */
  readonly says?: string;
}

/** A file with these cases of the rule `red`, in YAML's flow style. */
function casesOf(cases: string, more = ""): string {
  return `rules: [rules.json]\ntests: [{rule: red, ${more}cases: [${cases}]}]\n`;
}

function given(text: string): string {
  return casesOf(`{name: a, given: ${text}, expect: {fires: true}}`);
}

function expecting(text: string): string {
  return casesOf(`{name: a, given: {new: {}}, expect: ${text}}`);
}

const one = "{name: a, given: {new: {}}, expect: {fires: true}}";

export const badTests: readonly BadTests[] = [
  { name: "nothing", text: "⟦⟧", want: ["error INPUT_EMPTY"] },
  {
    name: "a list",
    text: "⟦[]⟧\n",
    want: ["error WRONG_TYPE"],
    says: '"the file" must be an object with rules and tests',
  },
  { name: "broken YAML", text: "tests: [⟦⟧", want: ["error YAML_SYNTAX"] },
  {
    name: "two documents",
    text: `${casesOf(one)}---\n⟦{}⟧\n`,
    want: ["error TEST_CONTRADICTION"],
    says: "here begins a second one",
  },
  { name: "no tests", text: "⟦rules: [rules.json]⟧\n", want: ["error MISSING_FIELD"] },
  { name: "an empty list of tests", text: "rules: [rules.json]\ntests: ⟦[]⟧\n", want: ["error INVALID_VALUE"] },
  {
    name: "files that do not exist, beside a key that does not",
    text: casesOf(
      "{name: a, given: {old: ⟦a.yaml⟧, new: pod.yaml}, expect: {fires: true, payload: ⟦b.yaml⟧}}, {name: b, given: {event: ⟦c.json⟧}, expect: {fires: true, ⟦clas⟧: added}}",
      "object: ⟦d.yaml⟧, ",
    ),
    files: { "pod.yaml": "[not an object" },
    want: [
      "error TEST_FILE_UNREADABLE",
      "error TEST_FILE_UNREADABLE",
      "error TEST_FILE_UNREADABLE",
      "error TEST_FILE_UNREADABLE",
      "error TEST_UNKNOWN_KEY",
    ],
  },
  {
    name: "keys that do not exist, each of them",
    text: `⟦rule⟧: [rules.json]\ntests: [{rule: red, ⟦base⟧: {}, cases: [{⟦nam⟧: b, name: a, given: {new: {}, ⟦nwe⟧: {}}, expect: {fires: true, ⟦clas⟧: added}}]}]\n`,
    want: [
      "error TEST_UNKNOWN_KEY",
      "error TEST_UNKNOWN_KEY",
      "error TEST_UNKNOWN_KEY",
      "error TEST_UNKNOWN_KEY",
      "error TEST_UNKNOWN_KEY",
    ],
    says: 'did you mean "rules"?',
  },
  {
    name: "keys that are missing, each of them",
    text: "rules: [rules.json]\ntests: [⟦{}⟧, {rule: red, cases: [⟦{}⟧]}]\n",
    want: [
      "error MISSING_FIELD",
      "error MISSING_FIELD",
      "error MISSING_FIELD",
      "error MISSING_FIELD",
      "error MISSING_FIELD",
    ],
  },
  {
    name: "a number for a name",
    text: casesOf("{name: ⟦5⟧, given: {new: {}}, expect: {fires: true}}"),
    want: ["error WRONG_TYPE"],
  },
  {
    name: "an empty name",
    text: casesOf('{name: ⟦""⟧, given: {new: {}}, expect: {fires: true}}'),
    want: ["error INVALID_VALUE"],
  },
  { name: "text for truth", text: expecting('{fires: ⟦"yes"⟧}'), want: ["error WRONG_TYPE"], says: "true or false" },
  { name: "a class that is none", text: expecting("{fires: true, class: ⟦created⟧}"), want: ["error INVALID_VALUE"] },
  { name: "an object that is a number", text: given("{new: ⟦5⟧}"), want: ["error INVALID_VALUE"] },
  {
    name: "objects with a length instead of lists and texts",
    text: "rules: ⟦{length: {a: 1}}⟧\ntests: [{rule: ⟦{length: {a: 1}}⟧, object: {length: {a: 1}}, cases: ⟦{length: {a: 1}}⟧}]\n",
    want: ["error WRONG_TYPE", "error WRONG_TYPE", "error WRONG_TYPE"],
  },
  { name: "an object that is null", text: given("{new: ⟦null⟧}"), want: ["error INVALID_VALUE"] },
  { name: "nothing given", text: given("⟦{}⟧"), want: ["error TEST_CONTRADICTION"], says: "nothing is given" },
  {
    name: "an event beside states",
    text: given("⟦{new: {}, event: {type: ADDED, object: {}}}⟧"),
    want: ["error TEST_CONTRADICTION"],
  },
  {
    name: "a payload of what does not fire",
    text: expecting("{fires: false, payload: ⟦{}⟧, class: ⟦added⟧}"),
    want: ["error TEST_CONTRADICTION", "error TEST_CONTRADICTION"],
    says: 'with "fires: false" goes because',
  },
  {
    name: "a reason of what fires",
    text: expecting('{fires: true, because: ⟦"when[0]"⟧}'),
    want: ["error TEST_CONTRADICTION"],
    says: "class, payload, payloadEquals, workflow",
  },
  { name: "one name twice", text: casesOf(`${one}, ${one.replace("a,", "⟦a⟧,")}`), want: ["error TEST_NAME_TWICE"] },
  {
    name: "no rules",
    text: `⟦⟧tests: [{rule: red, cases: [${one}]}]\n`,
    want: ["error TEST_RULES_MISSING"],
    says: "--rules",
  },
  {
    name: "rules that are not there",
    text: `rules: [⟦none.json⟧, rules.json]\ntests: [{rule: red, cases: [${one}]}]\n`,
    want: ["error TEST_FILE_UNREADABLE"],
  },
  {
    name: "rules from standard input",
    text: `rules: [⟦"-"⟧]\ntests: [{rule: red, cases: [${one}]}]\n`,
    want: ["error TEST_FILE_UNREADABLE"],
  },
  {
    name: "a rule that is not there",
    text: `rules: [rules.json]\ntests: [{rule: ⟦rde⟧, cases: [${one}]}]\n`,
    want: ["error TEST_RULE_UNKNOWN"],
    says: 'did you mean "red"?',
  },
  {
    name: "a rule that is disabled",
    text: `rules: [rules.json]\ntests: [{rule: ⟦off⟧, cases: [${one}]}]\n`,
    want: ["error TEST_RULE_UNKNOWN"],
    says: "is disabled",
  },
  {
    name: "checks that the rule does not have",
    text: expecting('{fires: false, because: [⟦"when[1]"⟧, ⟦namespace⟧, "when[0]", ⟦updatesOn⟧]}'),
    want: ["error TEST_CHECK_UNKNOWN", "error TEST_CHECK_UNKNOWN", "error TEST_CHECK_UNKNOWN"],
  },
  { name: "an object that is not there", text: given("{new: ⟦none.yaml⟧}"), want: ["error TEST_FILE_UNREADABLE"] },
  {
    name: "an object that does not parse, twice",
    text: given("{old: broken.json, new: broken.json}"),
    files: { "broken.json": '{"data": {"password": hunter2}}' },
    want: ["broken.json: error JSON_SYNTAX"],
    says: "nothing of it is shown",
  },
  {
    name: "an object that is a list",
    text: given("{new: list.yaml}"),
    files: { "list.yaml": "- 1\n" },
    want: ["list.yaml: error TEST_OBJECT_INVALID"],
  },
  {
    name: "an object with another document behind it",
    text: given("{new: two.yaml}"),
    files: { "two.yaml": "a: 1\n---\nb: 1\n" },
    want: ["two.yaml: error TEST_OBJECT_INVALID"],
  },
  { name: "an event that is none", text: given("{event: ⟦{type: ADDED}⟧}"), want: ["error EVENT_INVALID"] },
  {
    name: "a bookmark as event",
    text: given("{event: ⟦{type: BOOKMARK, object: {}}⟧}"),
    want: ["error EVENT_INVALID"],
  },
  {
    name: "a file of events that are none",
    text: given("{event: events.jsonl}"),
    files: { "events.jsonl": '{"type": "ADDED"}\n{"type": "ADDED"\n' },
    want: ["events.jsonl: error EVENT_INVALID", "events.jsonl: error EVENT_INVALID"],
  },
  {
    name: "labels that are no texts",
    text: given("⟦{new: {metadata: {labels: {a: 1}}}}⟧"),
    want: ["error TEST_OBJECT_INVALID"],
    says: 'the label "a" is no text',
  },
  { name: "metadata that is a text", text: given("⟦{new: {metadata: a}}⟧"), want: ["error TEST_OBJECT_INVALID"] },
  {
    name: "two states that are both wrong",
    text: given("⟦{old: {metadata: {uid: 5}}, new: {metadata: {creationTimestamp: now}}}⟧"),
    want: ["error TEST_OBJECT_INVALID", "error TEST_OBJECT_INVALID"],
  },
  {
    name: "an object that moves to another namespace",
    text: given("⟦{old: {metadata: {namespace: a}}, new: {metadata: {namespace: b}}}⟧"),
    want: ["error TEST_OBJECT_INVALID"],
    says: "metadata.namespace of an object never changes",
  },
  {
    name: "a field of another type than the kind's",
    text: `rules: [rules.json]\ntests: [{rule: failed, cases: [{name: a, given: ⟦{new: {status: {phase: 5}}}⟧, expect: {fires: true}}]}]\n`,
    want: ["error TEST_OBJECT_INVALID"],
    says: "status.phase is no text",
  },
  {
    name: "a namespace where there is none",
    text: `rules: [rules.json]\ntests: [{rule: nodes, cases: [{name: a, given: ⟦{new: {metadata: {namespace: a}}}⟧, expect: {fires: true}}]}]\n`,
    want: ["error TEST_OBJECT_INVALID"],
    says: "nodes have none",
  },
  {
    name: "a number that no float holds",
    text: given("{new: ⟦{data: 1e999}⟧}"),
    want: ["error TEST_OBJECT_INVALID"],
    says: "too large for 64 bits",
  },
];
