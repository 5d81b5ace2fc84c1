import fc from "fast-check";
import { expect, it } from "vitest";
import { configSchema } from "@argo-rules/contracts";
import { compile, type CompileInput, type CompileResult } from "../../src/compile.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { arbitraryRuleSet } from "../support/arbitrary-rules.ts";
import { arbitraryStroke, mutate } from "../bad-input/mutate.ts";

const good = '{"id": "good", "version": "v1", "resource": "pods", "namespaces": ["x"]}';
const bad = '{"id": "bad", "version": "v1", "resource": "pods", "namespace": ["x"]}';
/** A rule that fits into no Sensor. */
const large = JSON.stringify({
  id: "large",
  version: "v1",
  resource: "pods",
  when: [{ path: "spec.nodeName", in: Array.from({ length: 5000 }, (_, n) => `number ${n}`) }],
});

function skip(text: string, options: Omit<CompileInput, "sources"> = {}): CompileResult {
  return compile({ sources: [{ path: "rules.json", text }], skipInvalid: true, ...options });
}

function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}

const kept: readonly {
  name: string;
  text: string;
  options?: object;
  want: readonly string[];
  rules: readonly string[];
}[] = [
  { name: "nothing wrong", text: `[${good}]`, want: [], rules: ["good"] },
  {
    name: "a rule with an error",
    text: `[${bad}, ${good}]`,
    want: ["warning UNKNOWN_FIELD", "warning RULE_SKIPPED"],
    rules: ["good"],
  },
  {
    name: "an element that is no rule",
    text: `[null, ${good}]`,
    want: ["warning RULE_NOT_OBJECT", "warning RULE_SKIPPED"],
    rules: ["good"],
  },
  {
    name: "a rule that is too large, which only the plan finds",
    text: `[${good}, ${large}]`,
    want: ["warning RULE_TOO_LARGE", "warning RULE_SKIPPED"],
    rules: ["good"],
  },
  {
    name: "an invalid rule that lost to a later one",
    text: `[${bad.replace('"bad"', '"good"')}, ${good}]`,
    want: ["warning UNKNOWN_FIELD", "warning ID_DUPLICATE"],
    rules: ["good"],
  },
  {
    name: "two rules with one id though duplicates are errors",
    text: `[${good}, ${good}]`,
    options: { strict: true },
    want: ["warning ID_DUPLICATE"],
    rules: ["good"],
  },
];

it.each(kept)("compiles the rest of $name", ({ text, options, want, rules }) => {
  const result = skip(text, options);
  expect(told(result.diagnostics)).toEqual(want);
  expect(result.rules.map(({ id }) => id)).toEqual(rules);
  expect(result.objects).toEqual(compile({ sources: [{ path: "rules.json", text: `[${good}]` }] }).objects);
});

it("lets no earlier rule come back for one that is left out, and says so", () => {
  const first = good.replace('"good"', '"twice"');
  const last = bad.replace('"bad"', '"twice"');
  const { diagnostics, rules } = skip(`[${first}, ${last}, ${good}]`);
  expect(rules.map(({ id }) => id)).toEqual(["good"]);
  const skipped = diagnostics.find(({ code }) => code === "RULE_SKIPPED");
  expect(skipped?.message).toBe('rule "twice" is left out because of its error');
  expect(skipped?.related?.map(({ message }) => message)).toEqual([
    "an earlier rule with this id, which does not come back",
  ]);
});

const direct =
  '{"id": "d", "version": "v1", "resource": "pods", "namespaces": ["x"], "action": {"type": "eventsrunner", "direct": true}}';

const failing: readonly { name: string; text: string; options?: object; want: readonly string[] }[] = [
  { name: "a file with a syntax error", text: `[${good}, ${bad}`, want: ["error JSON_SYNTAX"] },
  { name: "a key that stands twice", text: `[${good.replace("{", '{"id": "a", ')}]`, want: ["error DUPLICATE_KEY"] },
  {
    name: "no rule that is left",
    text: `[${bad}]`,
    want: ["warning UNKNOWN_FIELD", "warning RULE_SKIPPED", "error NO_RULES"],
  },
  {
    name: "no rule that is left, though nothing at all is allowed",
    text: `[${bad}, null]`,
    options: { allowEmpty: true },
    want: [
      "warning UNKNOWN_FIELD",
      "warning RULE_SKIPPED",
      "warning RULE_NOT_OBJECT",
      "warning RULE_SKIPPED",
      "error NO_RULES",
    ],
  },
  {
    name: "no rule that is left after planning",
    text: `[${large}, ${bad}]`,
    options: { allowEmpty: true },
    want: [
      "warning UNKNOWN_FIELD",
      "warning RULE_SKIPPED",
      "warning RULE_TOO_LARGE",
      "warning RULE_SKIPPED",
      "error NO_RULES",
    ],
  },
  { name: "no rules at all", text: "[]", want: ["error NO_RULES"] },
  {
    name: "a rule that the configuration lacks something for",
    text: `[${good}, ${direct}]`,
    want: ["error CONFIG_MISSING", "error CONFIG_MISSING"],
  },
  {
    name: "a target that is too old",
    text: `[${good}, ${bad}]`,
    options: { target: { "argo-events": [1, 9, 7] } },
    want: ["error TARGET_TOO_OLD", "warning UNKNOWN_FIELD", "warning RULE_SKIPPED"],
  },
];

it.each(failing)("still fails for $name", ({ text, options, want }) => {
  const result = skip(text, options);
  expect(told(result.diagnostics)).toEqual(want);
  expect([result.objects, result.plan]).toEqual([[], undefined]);
});

it("still fails for pod settings without room for any rule", () => {
  const labels = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`label-${n}`, "x".repeat(63)]));
  const config = configSchema.parse({ pods: { sensor: { labels } }, limits: { sensorBytes: 4096 } });
  const { diagnostics } = skip(`[${good}]`, { config });
  expect(told(diagnostics)).toEqual(["error CONFIG_INVALID"]);
});

it("gives the rules that are kept what they come to alone, whatever else stands in the file", () => {
  let mixed = 0;
  fc.assert(
    fc.property(
      arbitraryRuleSet({ minLength: 1, maxLength: 5 }),
      fc.infiniteStream(fc.array(arbitraryStroke, { maxLength: 2 })),
      (set, strokes) => {
        const written = set.rules.map((rule) => mutate(rule, strokes.next().value ?? []));
        const result = skip(JSON.stringify(written), { config: set.config });
        const errors = result.diagnostics.filter(({ severity }) => severity === "error");
        if (errors.length > 0) return;
        const texts = result.rules.map(({ origin }) => origin.file.text.slice(origin.start, origin.end));
        const alone = compile({ sources: [{ path: "rules.json", text: `[${texts.join()}]` }], config: set.config });
        expect(alone.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(result.objects).toEqual(alone.objects);
        const skipped = result.diagnostics.filter(({ code }) => code === "RULE_SKIPPED").length;
        if (skipped > 0) mixed++;
      },
    ),
    { numRuns: 400 },
  );
  // Else the property would hold for want of rules that are left out.
  expect(mixed).toBeGreaterThan(50);
});
