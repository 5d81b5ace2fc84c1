import { expect, it } from "vitest";
import type { EventContext } from "../../src/model/context-filter.ts";
import { EventData } from "../../src/model/event.ts";
import { compileFilter, type DependencyFilters } from "../../src/model/filter.ts";
import { NotModelled } from "../../src/model/not-modelled.ts";

const context: EventContext = {
  id: "1",
  source: "s",
  type: "resource",
  subject: "e",
  datacontenttype: "application/json",
  time: "2026-03-29T01:30:00Z",
};

const event = new EventData('{"type":"ADD","body":{"n":5,"s":"prod-2","t":true,"l":[1]},"oldBody":null}');

/** pass, no, or error. */
function judge(filters: DependencyFilters, operator = ""): string {
  const { pass, error } = compileFilter({ filters, filtersLogicalOperator: operator })(event, context);
  return error === undefined ? (pass ? "pass" : "no") : "error";
}

function data(path: string, type: string, comparator: string, ...value: readonly string[]): DependencyFilters {
  return { data: [{ path, type, comparator, value }] };
}

const isAdd = { expr: "t == 'ADD'", fields: [{ name: "t", path: "type" }] };
const isDelete = { expr: "t == 'DELETE'", fields: [{ name: "t", path: "type" }] };
const fails = { expr: "t == 'ADD'", fields: [{ name: "t", path: "nope" }] };

it.each<readonly [string, DependencyFilters, string]>([
  ["no filter at all", {}, "pass"],
  ["an expression that holds", { exprs: [isAdd] }, "pass"],
  ["one of two that does not", { exprs: [isAdd, isDelete] }, "no"],
  ["a missing path", { exprs: [isAdd, fails] }, "error"],
  ["a missing path behind one that does not hold", { exprs: [isDelete, fails] }, "no"],
  ["or: one that holds behind an error", { exprs: [fails, isAdd], exprLogicalOperator: "or" }, "pass"],
  ["or: an error and none that holds", { exprs: [fails, isDelete], exprLogicalOperator: "or" }, "error"],
  ["an expression without fields", { exprs: [{ expr: "false", fields: [] }] }, "pass"],
  ["or: an expression without fields", { exprs: [{ expr: "true" }], exprLogicalOperator: "or" }, "no"],
  ["an expression that is no boolean", { exprs: [{ ...isAdd, expr: "t" }] }, "no"],
  ["an expression that does not parse", { exprs: [{ ...isAdd, expr: "t = 1" }] }, "error"],
  ["a text, which is an unanchored pattern", data("body.s", "string", "", "rod"), "pass"],
  ["an anchored pattern", data("body.s", "string", "=", "^prod$"), "no"],
  ["!= with several texts, of which one always differs", data("body.s", "string", "!=", "prod", "x"), "pass"],
  ["a comparator that texts do not have", data("body.s", "string", ">", "a"), "no"],
  ["a pattern that is none", data("body.s", "string", "", "("), "error"],
  ["a pattern on a number", data("body.n", "string", "", "^5$"), "pass"],
  ["a number", data("body.n", "number", ">=", "5"), "pass"],
  ["a text as a number, which is 0", data("body.s", "number", "=", "0"), "pass"],
  ["a number that is none", data("body.n", "number", "=", "five"), "error"],
  ["a boolean, whatever the comparator", data("body.t", "bool", "!=", "true"), "pass"],
  ["a boolean that is none", data("body.t", "bool", "", "yes"), "error"],
  ["an unknown type", data("body.t", "text", "", "x"), "error"],
  ["a path that is missing", data("body.nope", "string", "!=", "x"), "error"],
  ["no values", data("body.s", "string", ""), "error"],
  ["a context that is equal", { context: { subject: "e", type: "" } }, "pass"],
  ["a context that differs", { context: { source: "S" } }, "no"],
  ["a time", { time: { start: "01:30:00", stop: "02:00:00" } }, "pass"],
  ["a time that has passed", { time: { start: "00:00:00", stop: "01:30:00" } }, "no"],
  ["a time over midnight", { time: { start: "22:00:00", stop: "02:00:00" } }, "pass"],
  ["a time that ends where it starts, which is all day", { time: { start: "09:00:00", stop: "09:00:00" } }, "pass"],
  ["a time elsewhere", { time: { start: "03:30:00", stop: "04:00:00", timezone: "Europe/Berlin" } }, "pass"],
  ["a time that is none", { time: { start: "25:00:00", stop: "04:00:00" } }, "error"],
  ["a zone that is none", { time: { start: "03:00:00", stop: "04:00:00", timezone: "Nowhere/Land" } }, "error"],
])("judges %s", (_name, filters, want) => {
  expect(judge(filters)).toBe(want);
});

it.each<readonly [string, DependencyFilters, string]>([
  ["one part that holds", { exprs: [isDelete], context: { subject: "e" } }, "pass"],
  ["no part that holds", { exprs: [isDelete], context: { subject: "x" } }, "no"],
  ["one part that holds beside an error", { exprs: [fails], context: { subject: "e" } }, "error"],
  ["no part at all", {}, "no"],
])("judges with or: %s", (_name, filters, want) => {
  expect(judge(filters, "or")).toBe(want);
});

it("tells which item failed and what it compared", () => {
  const filters = {
    exprs: [
      isAdd,
      {
        expr: "n > 9 && o == 1",
        fields: [
          { name: "n", path: "body.n" },
          { name: "o", path: "[x]" },
        ],
      },
    ],
  };
  const { failed } = compileFilter({ filters })(event, context);
  expect([failed?.part, failed?.index]).toEqual(["exprs", 1]);
  expect(failed?.compared()).toEqual([
    { what: "body.n", actual: "5" },
    { what: "[x]", actual: "[]" },
  ]);
});

it("finds an error in data that are no JSON", () => {
  const broken = new EventData("{");
  expect(compileFilter({ filters: { exprs: [] } })(broken, context).error).toContain("not valid JSON");
  expect(compileFilter({ filters: { data: [] } })(broken, context)).toEqual({ pass: true });
});

it.each([
  [{ filters: { script: "return true" } }, "script filter"],
  [{ transform: { jq: "." } }, "transform"],
  [
    { filters: { data: [{ path: "a", type: "string", template: "{{ .Input }}", value: ["x"] }] } },
    "template of a data filter",
  ],
  [
    { filters: { time: { start: "00:00:00", stop: "01:00:00", timezone: "europe/berlin" } } },
    "time zone europe/berlin",
  ],
])("refuses %j by name", (dependency, what) => {
  expect(() => compileFilter(dependency)).toThrow(new NotModelled(what));
});

it.each([
  ["", "error"],
  ["<no value>", "error"],
  ["5", "pass"],
  ["5\u0007", "pass"],
  ["\u00075", "no"],
])("compares what a template gives: %j", (made, want) => {
  const filters = { data: [{ path: "body.s", type: "string", template: "any", value: ["^5$"] }] };
  const { pass, error } = compileFilter({ filters }, () => () => made)(event, context);
  expect(error === undefined ? (pass ? "pass" : "no") : "error").toBe(want);
});
