import { originalKeys, resourceRuleFields, type Config } from "@argo-rules/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compile, type CompileResult } from "../../src/compile.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import { arbitraryRule, generatedConfigs } from "../support/arbitrary-rules.ts";
import { arbitraryStroke, mutate } from "./mutate.ts";

const config = generatedConfigs[0] as Config;
const strokes = fc.array(arbitraryStroke, { minLength: 1, maxLength: 3 });
const known: ReadonlySet<string> = new Set([...Object.keys(resourceRuleFields), "action"]);

/** What the written rule says, by the real names of its keys; the original's nine count in any letter case. */
function stated(written: object): ReadonlyMap<string, unknown> {
  const real = (key: string): string =>
    known.has(key) ? key : (originalKeys.find((one) => one.toLowerCase() === key.toLowerCase()) ?? key);
  return new Map(Object.entries(written).map(([key, value]) => [real(key), value]));
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.map((one) => String(one)))].toSorted() : [];
}

/** The terms of a selector as any reader would cut it: at commas that stand in no parentheses and after no backslash. */
function termsOf(written: unknown): readonly string[] {
  const selector = typeof written === "string" ? written : "";
  const cut = selector.replaceAll(/\\.|\([^)]*\)/gs, (part) => "x".repeat(part.length));
  const ends = [...cut.matchAll(/,/g)].map(({ index }) => index);
  return [...ends, cut.length].map((end, at) => selector.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end));
}

function labelKeys(selector: unknown): readonly string[] {
  const keys = termsOf(selector).flatMap((term) => /[^\s=!<>(),]+/.exec(term)?.[0] ?? []);
  return [...new Set(keys)].toSorted();
}

function expectStated(written: object, rule: NormalRule, result: CompileResult): void {
  const says = stated(written);
  expect([...says.keys()].filter((key) => !known.has(key))).toEqual([]);
  const dropped = result.diagnostics.some(({ code }) => code === "NAMESPACES_DROPPED");
  const excluded = dropped ? [] : texts(says.get("excludeNamespaces")).map((name) => name.toLowerCase());
  const named = dropped ? [] : texts(says.get("namespaces")).map((name) => name.toLowerCase());
  const wanted = [...new Set(named)].filter((name) => !excluded.includes(name)).toSorted();
  expect(rule.namespaces).toEqual(wanted);
  expect(rule.excludeNamespaces).toEqual(named.length > 0 ? [] : [...new Set(excluded)].toSorted());
  const types = texts(says.get("eventTypes")).map((type) => type.toUpperCase());
  expect([...rule.eventTypes].toSorted()).toEqual(
    types.length > 0 ? [...new Set(types)].toSorted() : ["ADDED", "DELETED", "MODIFIED"],
  );
  const updatesOn = says.get("updatesOn");
  expect(rule.updatesOn).toHaveLength(Array.isArray(updatesOn) ? updatesOn.length : 0);
  expect([...new Set(rule.labelFilter.map(({ key }) => key))].toSorted()).toEqual(labelKeys(says.get("labelFilter")));
  expect(rule.fieldFilter).toHaveLength(termsOf(says.get("fieldFilter")).filter((term) => term !== "").length);
  const conditions = Array.isArray(says.get("when")) ? (says.get("when") as Record<string, unknown>[]) : [];
  const operators = conditions.map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => key !== "path")));
  expect(rule.when.map(({ test }) => ({ ...test }))).toEqual(operators);
}

function expectPlanned(rule: NormalRule, { plan }: CompileResult): void {
  const namespaces = rule.namespaces.length === 0 ? [""] : rule.namespaces;
  for (const watch of plan?.watches ?? []) {
    expect(namespaces).toContain(watch.namespace);
    expect(watch.labels).toEqual(rule.labelFilter);
  }
  const narrowing = rule.fieldFilter.filter(({ negated, field }) => !negated && field?.alternatives.length !== 0);
  for (const { filter } of plan?.rules.flatMap(({ routes }) => routes) ?? []) {
    const tests = filter.kind === "all" ? filter.of.length : 1;
    // The event's type, the ignore label, and at least one test for each condition. Terms that every object meets need
    // none: a label that is never set, or a boolean field that is to differ from a text no boolean has.
    expect(tests).toBeGreaterThanOrEqual(2 + rule.when.length + narrowing.length);
  }
}

it("compiles a mangled rule only to all it still says, or not at all", () => {
  let compiled = 0;
  fc.assert(
    fc.property(arbitraryRule, strokes, (rule, changes) => {
      const written = mutate(rule, changes);
      const sources = [{ path: "rules.json", text: JSON.stringify([written]) }];
      const result = compile({ sources, config });
      const failed = result.diagnostics.some(({ severity }) => severity === "error");
      expect(result.plan === undefined).toBe(failed);
      expect(failed ? result.objects : []).toEqual([]);
      if (failed) return;
      compiled++;
      const [normal] = result.rules;
      if (!normal) throw new Error("a rule compiled to nothing");
      expectStated(written, normal, result);
      expectPlanned(normal, result);
    }),
    { numRuns: 3000 },
  );
  // Else the property would hold for want of rules that compile.
  expect(compiled).toBeGreaterThan(300);
});

const piece = fc.oneof(
  fc.constantFrom(
    "[",
    "]",
    "{",
    "}",
    ":",
    ": ",
    ",",
    '"',
    "'",
    "\n",
    "\r\n",
    "  ",
    "\t",
    "- ",
    "#",
    "/*",
    "*/",
    "&a ",
    "*a ",
  ),
  fc.constantFrom(
    "rules: ",
    "id: a\n",
    "version: v1\n",
    "resource: pods\n",
    "when: ",
    "action: log\n",
    "matchAll: true\n",
  ),
  fc.constantFrom(
    '"id": "a",',
    '"version": "v1",',
    '"resource": "pods",',
    '"matchAll": true',
    '"when": [',
    '"path": "a",',
  ),
  fc.constantFrom(
    "kind: ConfigMap\n",
    "apiVersion: v1\n",
    "data:\n  rules: |\n    ",
    "---\n",
    "null",
    "1e999",
    "\uFEFF",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const nearly = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new TextDecoder().decode(array));
const json = fc.jsonValue({ maxDepth: 6, noUnicodeString: false }).map((value) => JSON.stringify([value]));

it("compiles any text without throwing, and nothing to something never", () => {
  fc.assert(
    fc.property(
      fc.oneof(nearly, bytes, json),
      fc.constantFrom("a.json", "a.yaml", "a"),
      fc.boolean(),
      (text, path, allowEmpty) => {
        const result = compile({ sources: [{ path, text }], allowEmpty, compat: true });
        const failed = result.diagnostics.some(({ severity }) => severity === "error");
        expect(result.rules.length === 0 || failed ? result.objects : []).toEqual([]);
      },
    ),
    { numRuns: 4000 },
  );
});
