import { expect, it } from "vitest";
import { marked, stretchesOf } from "../support/marked.ts";
import { parse, valueOf } from "./values.ts";

const configMap = (name: string, data: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${data}`;

const sources = (text: string): unknown[] => parse(text).rules.map(({ node, container }) => [valueOf(node), container]);

const accepted: readonly { name: string; given: string; want: unknown[] }[] = [
  {
    name: "a ConfigMap with YAML",
    given: configMap("x", "data:\n  rules: |\n    - 1\n    - 2\n"),
    want: [
      [1, "x"],
      [2, "x"],
    ],
  },
  { name: "a ConfigMap with JSON", given: configMap("x", "data:\n  rules: |\n    [1,]\n"), want: [[1, "x"]] },
  { name: "a ConfigMap with {rules}", given: configMap("x", "data:\n  rules: '{\"rules\": [1]}'\n"), want: [[1, "x"]] },
  {
    name: "a ConfigMap written in JSON",
    given: String.raw`{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"x"},"data":{"rules":"- 1\n- 2"}}`,
    want: [
      [1, "x"],
      [2, "x"],
    ],
  },
  {
    name: "a List",
    given: JSON.stringify({
      apiVersion: "v1",
      kind: "List",
      items: [{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "y" }, data: { rules: "[1]" } }],
    }),
    want: [[1, "y"]],
  },
  {
    name: "a ConfigMapList whose items have no kind",
    given: JSON.stringify({
      apiVersion: "v1",
      kind: "ConfigMapList",
      items: [{ metadata: { name: "y" }, data: { rules: "[1]" } }],
    }),
    want: [[1, "y"]],
  },
  {
    name: "documents of different forms",
    given: `- 1\n---\nrules: [2]\n---\n${configMap("x", "data: {rules: '[3]'}\n")}---\n`,
    want: [
      [1, undefined],
      [2, undefined],
      [3, "x"],
    ],
  },
];

it.each(accepted)("takes rules from $name", ({ given, want }) => {
  expect(parse(given).diagnostics).toEqual([]);
  expect(sources(given)).toEqual(want);
});

const refused: readonly { given: string; code: string; message?: string }[] = [
  { given: "⟦⟧", code: "INPUT_EMPTY" },
  { given: "⟦⟧ \r\n\t\n", code: "INPUT_EMPTY" },
  { given: "⟦⟧# nothing\n---\n", code: "INPUT_EMPTY" },
  { given: "⟦⟧// nothing\n/* at all */", code: "INPUT_EMPTY" },
  { given: "⟦5⟧", code: "NOT_RULES", message: "expected rules, found the number 5" },
  { given: "⟦null⟧", code: "NOT_RULES" },
  { given: "⟦{}⟧", code: "NOT_RULES", message: "expected rules, found an empty object" },
  { given: '⟦{"id": "a", "version": "v1"}⟧', code: "NOT_RULES" },
  { given: '{"rules": ⟦{}⟧}', code: "NOT_RULES", message: 'expected rules, found "rules" with an object' },
  { given: '{"rules": [], ⟦"rulez"⟧: 1}', code: "UNKNOWN_FIELD" },
  { given: '{"rules": [], "$schema": ⟦1⟧}', code: "WRONG_TYPE" },
  { given: "⟦apiVersion: v1\nkind: Pod⟧\n", code: "NOT_RULES" },
  { given: "⟦apiVersion: v2\nkind: ConfigMap⟧\n", code: "NOT_RULES" },
  { given: "⟦apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nrules: []⟧\n", code: "NOT_RULES" },
  { given: "⟦apiVersion: v1\nkind: List⟧\n", code: "NOT_RULES" },
  { given: "apiVersion: v1\nkind: List\nitems: [⟦5⟧]\n", code: "NOT_RULES" },
  { given: configMap("x", "⟦data⟧: {}\n"), code: "CONFIGMAP_WITHOUT_RULES" },
  { given: `⟦${configMap("x", "data2: {}")}⟧\n`, code: "CONFIGMAP_WITHOUT_RULES" },
  { given: configMap("x", "data:\n  rules: ⟦[1]⟧\n"), code: "CONFIGMAP_RULES_NOT_TEXT" },
  { given: configMap("x", 'data:\n  rules: "⟦⟧"\n'), code: "INPUT_EMPTY" },
  { given: configMap("x", "data:\n  rules: |\n    ⟦5⟧\n"), code: "NOT_RULES" },
];

it.each(refused)("reports $code for $given", ({ given, code, message }) => {
  const { text, spans } = marked(given);
  const { rules, diagnostics } = parse(text);
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
  expect(stretchesOf(diagnostics)).toEqual(spans);
  expect(diagnostics[0]?.message).toBe(message ?? diagnostics[0]?.message);
  expect(rules).toEqual([]);
});

it("keeps the errors of one ConfigMap away from the rules of another", () => {
  const text = `${configMap("x", "data:\n  rules: |\n    [tru]\n")}---\n${configMap("y", "data:\n  rules: '[1]'\n")}`;
  expect(parse(text).diagnostics.map((one) => one.code)).toEqual(["JSON_SYNTAX"]);
  expect(sources(text)).toEqual([[1, "y"]]);
});

const literals: readonly { name: string; given: string }[] = [
  { name: "JSON", given: 'data:\n  rules: |\n    [\n      {"id": ⟦tru⟧}\n    ]\n' },
  { name: "YAML", given: "data:\n  rules: |\n    - id: a\n    - ⟦!x⟧ b\n" },
  { name: "a stripped block", given: "data:\n  rules: |- # why\n    - 1\n    - ⟦!x⟧ b\n\n\n" },
  { name: "a kept block with blank lines", given: "data:\n  rules: |+\n\n\n    - 1\n\n    - ⟦!x⟧ b\n\n\n" },
  { name: "an indentation indicator", given: "data:\n  rules: |2\n      - 1\n      - ⟦!x⟧ b\n" },
  { name: "more-indented first blanks", given: "data:\n  rules: |\n   \n    - 1\n      \n    - ⟦!x⟧ b\n" },
  { name: "no line end at the end", given: "data:\n  rules: |\n    - 1\n    - ⟦!x⟧" },
];

it.each(literals)("gives exact places inside a literal block with $name, for LF and CRLF", ({ given }) => {
  for (const input of [given, given.replaceAll("\n", "\r\n")]) {
    const { text, spans } = marked(`${configMap("x", "")}${input}`);
    const { diagnostics } = parse(text);
    expect(stretchesOf(diagnostics)).toEqual(spans);
    expect(diagnostics[0]?.span?.approximate).toBeUndefined();
  }
});

it("finds the content of strings inside a literal block letter by letter", () => {
  const { text, spans } = marked(`${configMap("x", "data:\n  rules: |\n")}    - {id: ⟦abc⟧}\n    - 'x\n      y'\n`);
  const nodes = parse(text).rules.map((rule) => rule.node);
  const id = nodes[0]?.kind === "object" ? nodes[0].members[0]?.value : undefined;
  expect(id).toMatchObject({ value: "abc", contentStart: spans[0]?.start });
  expect(nodes[1]).not.toHaveProperty("contentStart");
});

it("gives exact places inside a quoted scalar that stands letter by letter", () => {
  const { text, spans } = marked(configMap("x", "data:\n  rules: '[⟦tru⟧]'\n"));
  const { diagnostics } = parse(text);
  expect(stretchesOf(diagnostics)).toEqual(spans);
  expect(diagnostics[0]?.span?.approximate).toBeUndefined();
});

const approximate: readonly { name: string; given: string }[] = [
  { name: "a folded block", given: configMap("x", "data:\n  rules: ⟦>\n    [tru,\n     1]\n⟧") },
  { name: "a quoted scalar with escapes", given: configMap("x", String.raw`data: {rules: ⟦"[\x20tru]"⟧}`) },
  {
    name: "a JSON string with escapes",
    given: String.raw`{"apiVersion":"v1","kind":"ConfigMap","data":{"rules":⟦"[\"a\", tru]"⟧}}`,
  },
];

it.each(approximate)("points at the whole scalar, and says so, inside $name", ({ given }) => {
  const { text, spans } = marked(given);
  const { diagnostics } = parse(text);
  expect(diagnostics.map((one) => one.code)).toEqual(["JSON_SYNTAX"]);
  expect(stretchesOf(diagnostics)).toEqual(spans);
  expect(diagnostics[0]?.span?.approximate).toBe(true);
});
