import fc from "fast-check";
import { expect, it } from "vitest";
import { mapped, nodesOf, parse, valueOf, valuesOf } from "./values.ts";

/** Pieces from which texts come that are nearly JSON or nearly YAML. */
const piece = fc.oneof(
  fc.constantFrom("[", "]", "{", "}", ":", ": ", ",", '"', "'", "\\", "\n", "\r\n", "\r", " ", "  ", "\t", "- ", "? "),
  fc.constantFrom("#", "//", "/*", "*/", "&a ", "*a ", "!t ", "!!str ", "|\n", ">-\n", "---\n", "...\n", "%YAML 1.2\n"),
  fc.constantFrom(
    "rules:",
    "data:\n  rules: |\n    ",
    "kind: ConfigMap\n",
    "apiVersion: v1\n",
    "<<: ",
    "null",
    "1",
    "\uFEFF",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));
const path = fc.constantFrom("a.json", "a.yaml", "a");

it("never throws and points only into the file, whatever the text is", () => {
  fc.assert(
    fc.property(text, path, (input, name) => {
      const { rules, diagnostics } = parse(input, name);
      const spans = [
        ...diagnostics.flatMap((one) => (one.span ? [one.span] : [])),
        ...rules.flatMap((rule) => nodesOf(rule.node).map((node) => node.span)),
      ];
      for (const { start, end } of spans) {
        expect(0 <= start && start <= end && end <= input.length).toBe(true);
      }
      const silentlyEmpty = input.trim() === "" && diagnostics.length === 0;
      expect(silentlyEmpty).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

const json = fc.jsonValue({ maxDepth: 5, noUnicodeString: false });

it("reads what JSON.stringify writes, as JSON and as YAML", () => {
  fc.assert(
    fc.property(fc.array(json), fc.constantFrom(undefined, 2), (values, indent) => {
      const want = mapped(JSON.parse(JSON.stringify(values)));
      expect(valuesOf(JSON.stringify(values, undefined, indent), "a.json")).toEqual(want);
      const lines = values.map((value) => `- ${JSON.stringify(value)}\n`).join("");
      expect(valuesOf(lines === "" ? "rules: []" : lines, "a.yaml")).toEqual(want);
    }),
    { numRuns: 500 },
  );
});

it("gives each JSON node a span that JSON.parse reads as the node's value", () => {
  fc.assert(
    fc.property(fc.array(json), fc.constantFrom("", "\uFEFF"), (values, mark) => {
      const input = mark + JSON.stringify(values, undefined, 1);
      for (const node of parse(input, "a.json").rules.flatMap((rule) => nodesOf(rule.node))) {
        const written = input.slice(node.span.start, node.span.end);
        expect(mapped(JSON.parse(written))).toEqual(valueOf(node));
        if (node.kind !== "string" || node.contentStart === undefined) continue;
        expect(input.startsWith(node.value, node.contentStart)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it("gives nodes inside a literal block of a ConfigMap spans that hold their JSON, for LF and CRLF", () => {
  fc.assert(
    fc.property(
      fc.array(json, { minLength: 1 }),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom("\n", "\r\n"),
      (values, by, end) => {
        const indented = JSON.stringify(values, undefined, 2)
          .split("\n")
          .map((line) => " ".repeat(2 + by) + line);
        const lines = ["apiVersion: v1", "kind: ConfigMap", "data:", "  rules: |", ...indented, "---", ""];
        const input = lines.join(end);
        const { rules, diagnostics } = parse(input, "a.yaml");
        expect(diagnostics).toEqual([]);
        expect(rules.map((rule) => valueOf(rule.node))).toEqual(
          mapped(values.map((one) => JSON.parse(JSON.stringify(one)) as unknown)),
        );
        for (const node of rules.flatMap((rule) => nodesOf(rule.node))) {
          expect(node.span.approximate).toBeUndefined();
          expect(mapped(JSON.parse(input.slice(node.span.start, node.span.end)))).toEqual(valueOf(node));
        }
      },
    ),
    { numRuns: 300 },
  );
});
