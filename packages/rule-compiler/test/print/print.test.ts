import type { ConfigMap, KubernetesObject } from "@argo-rules/argo-types";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { printJson, printYaml } from "../../src/print/print.ts";
import { arbitraryRuleSet } from "../support/arbitrary-rules.ts";
import { trickyTexts } from "../support/arbitrary-texts.ts";
import { compileRules } from "../support/compile-rules.ts";

const printedTexts = [
  ...trickyTexts,
  "y",
  "n",
  "No",
  "OFF",
  "True",
  "NULL",
  "Null",
  "0b1",
  "017",
  "0xFF",
  "1e3",
  "+1",
  ".5",
  "-.INF",
  ".NaN",
  "1:1",
  "?",
  "? a",
  ":",
  "a:",
  "-",
  "--- a",
  "...",
  "---",
  "%TAG",
  "&a",
  "*a",
  "!tag",
  "|",
  ">",
  "@",
  "a\nb\n",
  "\n\n a",
  "tab\tinside",
  "a\u0085b",
  "a\u2028b\u2029",
  "\ufeffa",
  "a\u0000b",
  "\u{10ffff}",
  "a\r\nb",
  "\r",
  "trailing\n",
  "x".repeat(5000),
  "a long text with blanks ".repeat(200),
];

function configMap(data: Readonly<Record<string, string>>): ConfigMap {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "texts", namespace: "default" }, data };
}

/** What a YAML 1.1 reader, as Go's is, refuses to find raw in a text, and what it takes for the end of a line. */
// oxlint-disable-next-line no-control-regex -- this is about control characters
const unreadable = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/u;

function parsed(yaml: string, version: "1.1" | "1.2"): readonly unknown[] {
  const documents = parseAllDocuments(yaml, { version });
  return [...documents].map((document) => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  });
}

/** What each reader makes of what is printed, and what no reader takes raw. */
function readBack(objects: readonly KubernetesObject[]): unknown {
  const yaml = printYaml(objects);
  const list: unknown = JSON.parse(printJson(objects));
  return { raw: unreadable.exec(yaml), "1.1": parsed(yaml, "1.1"), "1.2": parsed(yaml, "1.2"), list };
}

function whole(objects: readonly KubernetesObject[]): unknown {
  return { raw: null, "1.1": objects, "1.2": objects, list: { apiVersion: "v1", kind: "List", items: objects } };
}

it.each(printedTexts)("prints %j as a value and as a key so that it reads back as itself", (text) => {
  const objects = [configMap({ value: text, [`key ${text}`]: "x", [text]: text })];
  expect(readBack(objects)).toEqual(whole(objects));
});

it("prints any text so that YAML 1.1 and 1.2 read it back as itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (key, value) => {
      const objects = [configMap({ [key]: value })];
      expect(readBack(objects)).toEqual(whole(objects));
    }),
    { numRuns: 500 },
  );
});

it("prints compiled rules so that YAML 1.1, YAML 1.2 and JSON read the same objects back", () => {
  fc.assert(
    fc.property(arbitraryRuleSet({ minLength: 1, maxLength: 10 }), ({ rules, config }) => {
      const { objects } = compileRules(rules, config);
      expect(readBack(objects)).toEqual(whole(objects));
    }),
    { numRuns: 40 },
  );
});

it("prints one document per object, in order, and never folds or aliases", () => {
  const shared = { a: "word ".repeat(100) };
  const yaml = printYaml([configMap(shared), configMap(shared)]);
  expect(yaml.split("\n").filter((line) => line === "---")).toHaveLength(2);
  expect(yaml.split("\n").filter((line) => line.includes("word word"))).toHaveLength(2);
  expect(yaml).not.toMatch(/[&*]a\d/);
});

it("prints no objects as an empty stream and an empty List", () => {
  expect(printYaml([])).toBe("");
  expect(JSON.parse(printJson([]))).toEqual({ apiVersion: "v1", kind: "List", items: [] });
});

it.each([
  "0X1ab",
  "0b1",
  "0o7",
  "0x1",
  "1e3",
  "1_000",
  "-0",
  "+.5",
  ".5",
  "12:30:45",
  "2024-01-01",
  "0B_1",
  "1.",
  "08",
])("quotes %s, which some reader of YAML takes for a number or a date", (text) => {
  expect(printYaml([configMap({ value: text })])).toContain(`  value: "${text}"\n`);
});

it.each(["10m", "64Mi", "v1", "a1", "x0", "app.kubernetes.io/name", "1 and more"])("prints %s plain", (text) => {
  expect(printYaml([configMap({ value: text })])).toContain(`  value: ${text}\n`);
});
