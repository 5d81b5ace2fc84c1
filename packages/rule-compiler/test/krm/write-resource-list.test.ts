import fc from "fast-check";
import { expect, it } from "vitest";
import { Document, parse, parseDocument, visit, type ToStringOptions } from "yaml";
import { writeResourceList } from "../../src/krm/write-resource-list.ts";
import { trickyTexts } from "../support/arbitrary-texts.ts";
import { resourceList } from "./lists.ts";

const unchanged = { replaced: new Map(), added: [] };
const result = { message: "m: \u0085 yes", severity: "info", tags: { code: "C" } } as const;

const text = fc.oneof(fc.constantFrom(...trickyTexts), fc.string({ unit: "binary" }), fc.lorem());
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(true, false, null),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(text, tie("any"), { maxKeys: 3 }),
  ),
})).any;
const object = fc.record({
  apiVersion: fc.constant("v1"),
  kind: text,
  metadata: fc.record({ name: text }),
  data: value,
});

const styles = fc.record({
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom("any", "block", "flow"),
  defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
  lineWidth: fc.constantFrom(0, 30, 80),
}) as fc.Arbitrary<ToStringOptions>;

/** What a reader of YAML makes of a text, by the two versions of its schema that are in use. */
function readings(of: string): readonly unknown[] {
  return [
    parse(of, { schema: "core" }),
    parse(of, { version: "1.1", merge: false, resolveKnownTags: false, logLevel: "error" }),
  ];
}

it("means the same to every reader after results are added, whatever the items are and however they are written", () => {
  fc.assert(
    fc.property(
      fc.array(object, { maxLength: 4 }),
      styles,
      fc.constantFrom(null, "yaml-1.1" as const),
      (items, style, compat) => {
        const list = { apiVersion: "config.kubernetes.io/v1", kind: "ResourceList", items };
        const given = new Document(list, { compat }).toString(style);
        // The package writes some lists that it does not read.
        fc.pre(parseDocument(given).errors.length === 0);
        const written = writeResourceList(given, unchanged, [result]);
        const [core, old] = readings(written) as readonly { results?: unknown }[];
        expect(core?.results).toEqual([result]);
        delete core?.results;
        delete old?.results;
        expect([core, old]).toEqual(readings(given));
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  "apiVersion: v1\ndata: {a: yes, b: 0755, c: 1_000, d: ~, e: 0o7, f: 1e3, g: 2024-01-01, h: =, i: .5, j: 12:30:45}\n",
  "apiVersion: v1 # one\n# two\ndata:\n  # three\n  a: |-\n    x\n      y\n  b: >-\n    x y\n  c: |2\n     x\n",
  'apiVersion: v1\ndata:\n  a: \'it\'\'s\'\n  b: "\\u0085\\t\\""\n  c:\n  d: "1"\n  \'e f\': ""\n',
  "apiVersion: v1\ndata: {a: [1, 'b', {c: null}], \"d\": {}, e: []}\n",
])("leaves an item letter by letter: %j", (item) => {
  const given = resourceList([item, "apiVersion: v1\nkind: A"]);
  expect(writeResourceList(given, unchanged, [])).toBe(given);
});

it("writes aliases out, so that nothing refers to what is removed", () => {
  const given = resourceList([
    "apiVersion: v1\ndata: &a {b: 1}",
    "apiVersion: v1\ndata: *a",
    "apiVersion: v1\ndata: *a",
  ]);
  const written = writeResourceList(given, { replaced: new Map([[0, undefined]]), added: [] }, []);
  const items = [
    { apiVersion: "v1", data: { b: 1 } },
    { apiVersion: "v1", data: { b: 1 } },
  ];
  expect(parse(written)).toMatchObject({ items });
  let marks = 0;
  visit(parseDocument(written), {
    Alias: () => void marks++,
    Node: (_, node) => void ("anchor" in node && node.anchor && marks++),
  });
  expect(marks).toBe(0);
});

it("leaves an empty list where every item is removed", () => {
  const written = writeResourceList(resourceList(["a: b"]), { replaced: new Map([[0, undefined]]), added: [] }, [
    result,
  ]);
  expect(parse(written)).toEqual({
    apiVersion: "config.kubernetes.io/v1",
    kind: "ResourceList",
    items: [],
    results: [result],
  });
});

it.each(["items: []\n", "items:\n", ""])("adds to a list that begins with %j", (items) => {
  const added = [{ apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "a", namespace: "b" } }] as const;
  const given = `apiVersion: config.kubernetes.io/v1\nkind: ResourceList\n${items}`;
  expect(parse(writeResourceList(given, { replaced: new Map(), added }, []))).toMatchObject({ items: added });
});
