import { expect, it } from "vitest";
import { fieldTemplate, nameTemplate, referenceTemplate, valueTemplate } from "../../../src/emit/go-template.ts";
import { EventData } from "../../../src/model/event.ts";
import { GoError } from "../../../src/model/go-error.ts";
import { compileTemplate } from "../../../src/model/go-template/template.ts";
import { templateValue } from "../../../src/model/go-template/value.ts";

/** What a template makes of an input, or the error that ends it. */
function run(template: string, input: unknown = {}): string {
  const compiled = compileTemplate(template);
  const made =
    compiled instanceof GoError ? compiled : compiled(templateValue(new EventData(JSON.stringify(input)).root.native));
  return made instanceof GoError ? `error: ${made.message}` : made;
}

it.each([
  ["plain", {}, "plain"],
  ["{{ .Input.a.b }}", { a: { b: "x" } }, "x"],
  ["{{ .Input.a.b }}", { a: {} }, "<no value>"],
  ["{{ .Input.a.b.c }}", {}, "<no value>"],
  ["{{ .Input.a.b }}", { a: null }, "error: nil pointer evaluating interface {}.b"],
  ["{{ .Input.a.b }}", { a: "x" }, "error: can't evaluate field b in type string"],
  ["{{ .Input.n }} {{ .Input.m }} {{ .Input.t }}", { n: 1234567, m: 0.1, t: true }, "1.234567e+06 0.1 true"],
  ["{{ .Input }}", { b: [1, null], a: "x" }, "map[a:x b:[1 <nil>]]"],
  ["a {{- .Input.x -}} \n b", { x: "-" }, "a-b"],
  ["{{/* nothing */}}a", {}, "a"],
  ['{{ $x := .Input.a }}{{ $x }}{{ $x = "b" }}{{ $x }}', { a: "a" }, "ab"],
  ["{{ if .Input.a }}yes{{ else if .Input.b }}maybe{{ else }}no{{ end }}", { b: 1 }, "maybe"],
  ["{{ if .Input.a }}yes{{ end }}{{ if not .Input.a }}no{{ end }}", { a: [] }, "no"],
  ["{{ and .Input.a .Input.b }} {{ or .Input.a .Input.b }}", { a: "", b: "b" }, " b"],
  ['{{ printf "%s/%d%%" "a" 3 }}', {}, "a/3%"],
  ['{{ printf "%s" .Input.n }}', { n: 5 }, "%!s(float64=5)"],
  ['{{ "a<b" | toJson | b64enc }}', {}, btoa('"a\\u003cb"')],
  ['{{ default "x" .Input.a }}{{ .Input.b | default "y" }}', { b: "b" }, "xb"],
  ['{{ dict "b" 1 "a" (list "x" nil) | toJson }}', {}, '{"a":["x",null],"b":1}'],
  ['{{ index .Input "a" 1 }}', { a: ["x", "y"] }, "y"],
  ["{{ index .Input.a 2 }}", { a: ["x", "y"] }, "error: index out of range: 2"],
  ['{{ ternary "y" "n" (kindIs "map" .Input) }}', {}, "y"],
  ['{{ "héllo" | sha256sum | trunc 8 }}', {}, "3c48591d"],
  ['{{ len "é" }}', {}, "2"],
  ['{{ fail "no" }}', {}, "error: no"],
  ['{{ regexMatch "^a+$" .Input.a }}', { a: "aa" }, "true"],
  ["{{ .Input.a", {}, 'error: unexpected "end" in action'],
  ["{{ if .Input }}", {}, "error: if without end"],
  ["{{ end }}", {}, "error: unexpected {{end}}"],
  ["{{ $x }}", {}, 'error: undefined variable "$x"'],
  ["{{ .Input.a 1 }}", {}, "error: can't give argument to non-function"],
])("makes of %j with %j: %j", (template, input, want) => {
  expect(run(template, input)).toBe(want);
});

it.each([
  ["{{ range .Input }}{{ end }}", "Go template with range"],
  ['{{ env "HOME" }}', "function env of a Go template"],
  ["{{ if $x := .Input }}{{ end }}", "Go template with a variable in the head of if"],
  ['{{ printf "%q" "a" }}', "printf with %q"],
  ['{{ $m := dict }}{{ set $m "a" $m }}', "a map that is set into itself"],
])("refuses %s by name", (template, what) => {
  expect(() => run(template)).toThrow(`not modelled: ${what}`);
});

it("runs the templates that are emitted", () => {
  const metadata = { uid: "u1", resourceVersion: "7", name: "web", namespace: "team" };
  const input = { body: { apiVersion: "v1", kind: "Pod", metadata, spec: { n: [1, 2] } } };
  expect(run(nameTemplate("body", "r-m-", "set/r/m/", true), input)).toMatch(/^r-m-[0-9a-f]{24}$/);
  expect(run(nameTemplate("body", "r-m-", "set/r/m/", true), { body: {} })).toBe("error: no identity");
  expect(run(fieldTemplate("last", "name"), { body: { Key: "team/web", Obj: input.body } })).toBe("web");
  expect(run(fieldTemplate("body", "name"), { body: { metadata: { name: "{{x}}" } } })).toBe("error: not plain");
  const reference = { apiVersion: "v1", kind: "Pod", name: "web", namespace: "team", resourceVersion: "7", uid: "u1" };
  expect(JSON.parse(atob(run(referenceTemplate("body", "modified", "r"), input)))).toEqual({
    eventType: "modified",
    ruleID: "r",
    reference,
  });
  const path = [
    { kind: "key", key: "spec" },
    { kind: "key", key: "n" },
    { kind: "index", index: 1 },
  ] as const;
  expect(atob(run(valueTemplate("body", path), input))).toBe("2");
  expect(atob(run(valueTemplate("body", path), { body: { spec: "x" } }))).toBe("null");
});
