import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { configMap, oneRule, ran, resourceList, ruleSet } from "./lists.ts";
import { krmRows } from "./table-krm.ts";

it.each(krmRows)("says exactly what is wrong with $name, and where", ({ input, want, at }) => {
  const { outcome, items, results } = ran(input);
  const told = outcome.diagnostics.map(({ severity, code }) => `${severity} ${code}`);
  const lines = outcome
    .text(outcome.diagnostics)
    .split("\n")
    .filter((line) => /^\S/.test(line));
  const places = lines.map((line) => /^(?:(.*): )?(?:error|warning|note) [A-Z_]+: /.exec(line)?.[1] ?? "-");
  expect([told, places]).toEqual([want, at]);
  if (!want.some((one) => one.startsWith("error"))) return;
  // No ResourceList, or the one that was given with what is wrong.
  const given = want.some((one) => /INPUT|YAML|RESOURCE_LIST/.test(one)) ? undefined : (parse(input) as object);
  expect(items).toEqual((given as { items?: unknown } | undefined)?.items ?? []);
  expect(results?.map(({ tags }) => tags["code"])).toEqual(given && told.map((one) => one.split(" ")[1]));
});

it("tells people of 200 mistakes at most, and programs of all", () => {
  const { outcome, results } = ran(resourceList([], ruleSet(`rules: [${"1, ".repeat(299)}1]`)));
  const lines = outcome
    .text(outcome.diagnostics)
    .split("\n")
    .filter((line) => /^\S/.test(line));
  expect([lines.length, lines.at(-1)]).toEqual([201, "… and 100 more (100 errors)"]);
  expect(results).toHaveLength(300);
});

it("never throws on a mangled list, and never loses an item of somebody else", () => {
  const good = resourceList(
    [configMap("mine", "[]", "a: b"), configMap("team", oneRule.replace("id: a", "id: b"))],
    ruleSet(oneRule),
  );
  const stroke = fc.record({ at: fc.nat(good.length), length: fc.nat(6), text: fc.string({ maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 1, maxLength: 3 }), (strokes) => {
      const bad = strokes.reduce(
        (text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length),
        good,
      );
      const { outcome, items } = ran(bad);
      const failed = outcome.diagnostics.some(({ severity }) => severity === "error");
      const refused = outcome.output(failed) === undefined;
      expect(failed || !refused).toBe(true);
      const given = refused ? undefined : (parse(bad) as { items?: unknown[] }).items;
      expect(items.slice(0, given?.length ?? 0)).toEqual(given ?? []);
    }),
    { numRuns: 400 },
  );
});
