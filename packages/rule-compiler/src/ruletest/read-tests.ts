import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hideLines } from "../diagnostics/hide-lines.ts";
import { isJsonObject, jsonObject, memberAt, type Json } from "../json/json.ts";
import { parseDocuments } from "../parse/parse-rules.ts";
import type { Node } from "../parse/tree.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { createReporter, type Reporter } from "../validate/reporter.ts";
import { beside } from "./beside.ts";
import { namesOfFixtures } from "./fixture-names.ts";
import { Fixtures, withoutContent, type ReadFixture, type Reading } from "./fixtures.ts";
import { mergePatch } from "./merge-patch.ts";
import { childOf, itemsOf, textOf } from "./nodes.ts";
import { readExpected } from "./read-expected.ts";
import { checkTestsShape } from "./shape.ts";
import type { Given, RuleTest, TestCase, Tests } from "./tests.ts";

/** What a file of tests comes to. */
export interface ReadTests {
  /** Absent when anything in it is wrong. */
  readonly tests: Tests | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a file of tests (YAML or JSON) and the files it refers to, which `readFixture` gives. Whatever is wrong comes
 * back as diagnostics, all at once, without lines that hold values of objects. Never throws.
 */
export function readTests(
  given: SourceFile,
  options: { readonly readFixture: ReadFixture; readonly maxBytes?: number },
): ReadTests {
  const { root, ...read } = readFile(given, options);
  // Where nothing could be read, nobody knows where values stand.
  const whole = { file: given, start: 0, end: given.text.length };
  return { ...read, diagnostics: hideLines(read.diagnostics, root ? valuesOf(root) : [whole]) };
}

/** The parts of a file of tests that hold what objects hold. */
function valuesOf(root: Node): readonly Span[] {
  return itemsOf(childOf(root, "tests")).flatMap((test) => [
    ...spansOf(test, "object"),
    ...itemsOf(childOf(test, "cases")).flatMap((one) => [...spansOf(one, "given"), ...spansOf(one, "expect")]),
  ]);
}

function spansOf(node: Node, key: string): readonly Span[] {
  const found = childOf(node, key);
  return found ? [found.span] : [];
}

function readFile(
  given: SourceFile,
  { readFixture, maxBytes }: { readonly readFixture: ReadFixture; readonly maxBytes?: number },
): ReadTests & { readonly root?: Node } {
  // Lines with the values of a Secret are not for messages.
  const file = /secret/i.test(given.text) ? { ...given, confidential: true } : given;
  const { documents, diagnostics } = parseDocuments(file, maxBytes === undefined ? {} : { maxBytes });
  const [root, second] = documents;
  if (diagnostics.length > 0 || !root) {
    return {
      tests: undefined,
      diagnostics: file.confidential === true ? diagnostics.map(withoutContent) : diagnostics,
    };
  }
  const reporter = createReporter(undefined);
  if (second) {
    const problem = "a file of tests holds one document, and here begins a second one";
    reporter.report("TEST_CONTRADICTION", second.span, { problem, instead: "put its tests into the first one" });
  }
  checkTestsShape(root, reporter);
  const fixtures = new Fixtures(file, readFixture);
  if (reporter.failed()) {
    for (const node of namesOfFixtures(root)) fixtures.object(node);
    return { tests: undefined, diagnostics: [...reporter.diagnostics, ...fixtures.unreadable()], root };
  }
  const tests = itemsOf(childOf(root, "tests")).map((node) => readRuleTest(node, { fixtures, reporter }));
  reportNamesGivenTwice(tests, reporter);
  const found = [...reporter.diagnostics, ...fixtures.diagnostics];
  if (found.length > 0) return { tests: undefined, diagnostics: found, root };
  const rules = childOf(root, "rules");
  const references = itemsOf(rules).map((node) => ({ path: beside(file.path, textOf(node)), span: node.span }));
  return { tests: { file, rules: rules && references, tests }, diagnostics: [] };
}

function readRuleTest(node: Node, reading: Reading): RuleTest {
  const rule = childOf(node, "rule") ?? node;
  const object = childOf(node, "object");
  const base = object && withoutVersion(reading.fixtures.object(object));
  const cases = itemsOf(childOf(node, "cases")).flatMap((one) => readCase(one, base, reading));
  return { rule: textOf(rule), ruleSpan: rule.span, cases };
}

/** Two states of an object have two versions, so that of the object they differ from is neither's. */
function withoutVersion(object: Json | undefined): Json | undefined {
  const metadata = memberAt(object, "metadata");
  if (!isJsonObject(object) || !isJsonObject(metadata)) return object;
  const others = Object.entries(metadata).filter(([key]) => key !== "resourceVersion");
  return jsonObject([...Object.entries(object), ["metadata", jsonObject(others)]]);
}

function readCase(node: Node, base: Json | undefined, reading: Reading): readonly TestCase[] {
  const name = childOf(node, "name") ?? node;
  const given = readGiven(childOf(node, "given") ?? node, base, reading);
  const expected = readExpected(childOf(node, "expect") ?? node, reading);
  return given && expected ? [{ name: textOf(name), span: name.span, given, expected }] : [];
}

function readGiven(node: Node, base: Json | undefined, { fixtures, reporter }: Reading): Given | undefined {
  const { span } = node;
  const [old, now, event] = ["old", "new", "event"].map((key) => childOf(node, key));
  if (event ? old || now : !old && !now) {
    const problem = event ? "an event and states of an object are both given" : "nothing is given";
    reporter.report("TEST_CONTRADICTION", span, { problem, instead: "give old, new or both, or else event" });
    return undefined;
  }
  if (event) {
    const told = fixtures.event(event);
    return told && { kind: "event", event: told, span };
  }
  const state = (one: Node | undefined): Json | undefined => one && stateOf(one, base, fixtures);
  return { kind: "states", old: state(old), new: state(now), span };
}

/** A file holds the whole object; what is written in the case differs from the object of the test, if there is one. */
function stateOf(node: Node, base: Json | undefined, fixtures: Fixtures): Json | undefined {
  if (node.kind === "string") return fixtures.object(node);
  const json = fixtures.json(node);
  return json === undefined || base === undefined ? json : mergePatch(base, json);
}

function reportNamesGivenTwice(tests: readonly RuleTest[], reporter: Reporter): void {
  const seen = new Set<string>();
  for (const { rule, cases } of tests) {
    for (const { name, span } of cases) {
      const key = JSON.stringify([rule, name]);
      if (seen.has(key)) reporter.report("TEST_NAME_TWICE", span, { name, rule });
      seen.add(key);
    }
  }
}
