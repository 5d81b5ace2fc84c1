import { objectsOfRoute } from "@argo-rules/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { fieldTemplate, metadataTemplate, referenceTemplate, valueTemplate } from "../../src/emit/go-template.ts";
import { arbitraryText } from "../support/arbitrary-texts.ts";

// What Argo's own code makes of them is asked in test/conformance.

const body = "{{ $o := .Input.body }}";
const last = "{{ $o := .Input.body }}{{ if not $o.metadata }}{{ $o = $o.Obj }}{{ end }}";

it.each([
  ["body", body],
  ["oldBody", "{{ $o := .Input.oldBody }}"],
  ["last", last],
] as const)("takes everything from %s", (at, start) => {
  for (const template of [
    fieldTemplate(at, "uid"),
    referenceTemplate(at, "added", "r"),
    valueTemplate(at, [{ kind: "key", key: "a" }]),
  ]) {
    expect(template.startsWith(start)).toBe(true);
    expect(template.slice(start.length)).not.toContain(".Input");
  }
});

/** The regular expression of a template, which Go and JavaScript read alike. */
function plainOf(field: Parameters<typeof fieldTemplate>[1]): RegExp {
  return new RegExp(
    JSON.parse(/regexMatch ("(?:[^"\\]|\\.)*")/.exec(fieldTemplate("body", field))?.[1] ?? "") as string,
    "u",
  );
}

it.each([
  // As a field is that is not there.
  ["", false],
  ["a", true],
  ["web-0.a_b:c", true],
  ["A".repeat(253), true],
  ["-rf", false],
  ["a-", false],
  ["a b", false],
  ["a\n", false],
  ["{{workflow.name}}", false],
  ["=1", false],
  ["é", false],
])("lets the field %j stand as it is: %j", (value, plain) => {
  for (const field of ["uid", "resourceVersion", "namespace", "name"] as const) {
    expect(plainOf(field).test(value)).toBe(plain);
  }
});

it("writes any key of a path as a Go string, which ends nothing early", () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryText, fc.constantFrom("\ud800", 'a"}}{{fail "x"')), (key) => {
      const template = valueTemplate("body", [{ kind: "key", key }]);
      const [literal = ""] = /"(?:[^"\\]|\\.)*"(?= \}\}\{\{ \$v \| toJson)/.exec(template) ?? [];
      expect(JSON.parse(literal)).toBe(key.toWellFormed());
      // Go's strings take no line ends as they are, a server-side apply none of the rest.
      // oxlint-disable-next-line no-control-regex -- it is what must not be there
      expect(literal).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/);
    }),
  );
});

it("takes an element of a list only where there is one", () => {
  expect(valueTemplate("body", [{ kind: "index", index: 3 }])).toContain(
    '{{ if not (kindIs "slice" $v) }}{{ $v = list }}{{ end }}{{ if gt (len $v) 3 }}{{ $v = index $v 3 }}',
  );
});

it.each(["added", "modified", "left"] as const)("picks of a Secret that was %s what holds no value", (kind) => {
  const template = metadataTemplate(objectsOfRoute[kind], "modified", "r");
  const picked = [...template.matchAll(/\(pick (\$o(?:\.metadata)?) ([^)]*)\)/g)].map(([, from, keys]) => [from, keys]);
  expect(picked).toHaveLength(2 * objectsOfRoute[kind].length);
  expect(new Set(picked.map(([from]) => from))).toEqual(new Set(["$o", "$o.metadata"]));
  for (const [, keys] of picked) expect(keys).not.toMatch(/data"|stringData|annotations|managedFields/i);
});
