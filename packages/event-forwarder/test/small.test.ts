import { expect, it } from "vitest";
import { outcomeOfStatus, readRetryAfter } from "../src/deliver/outcome.ts";
import { PayloadTemplate } from "../src/deliver/template.ts";
import { acceptTokens, acceptsNobody } from "../src/http/auth.ts";
import { bearerToken } from "../src/event/bearer.ts";

it.each([
  { status: 200, want: "delivered" },
  ...[201, 202, 204, 301, 302, 307, 400, 401, 403, 404, 409, 500, 502, 504].map((status) => ({
    status,
    want: "failed",
  })),
  { status: 429, want: "away" },
  { status: 503, want: "away" },
])("takes status $status for $want", ({ status, want }) => {
  expect(outcomeOfStatus(status, undefined, 0).kind).toBe(want);
});

it.each([
  { text: "120", want: 120_000 },
  { text: " 0 ", want: 1000 },
  { text: "999999999", want: 3_600_000 },
  { text: "Thu, 01 Jan 1970 00:00:10 GMT", want: 5000 },
  { text: "Thu, 01 Jan 1970 00:00:01 GMT", want: 1000 },
  { text: "soon", want: undefined },
  { text: "-5", want: undefined },
])("reads Retry-After $text", ({ text, want }) => {
  expect(readRetryAfter(text, 5000)).toBe(want);
});

it.each([
  { text: "Bearer a\n", header: "Bearer a", want: true },
  { text: "a", header: "bearer a", want: true },
  { text: "a\r\nBearer b\n\n", header: "Bearer b", want: true },
  { text: "a", header: "a", want: false },
  { text: "a", header: "Bearer ab", want: false },
  { text: "a", header: "Bearer ", want: false },
  { text: "a", header: undefined, want: false },
  { text: "\n\n", header: "Bearer ", want: false },
  { text: "", header: "Bearer", want: false },
])("takes the header $header for the tokens $text: $want", ({ text, header, want }) => {
  expect(acceptTokens(text)(header)).toBe(want);
});

it.each([
  { text: "", want: true },
  { text: " \nBearer \n", want: true },
  { text: "a", want: false },
])("knows whether there is a token in $text", ({ text, want }) => {
  expect(acceptsNobody(text)).toBe(want);
});

it.each([
  { text: "a", want: "a" },
  { text: " a\n", want: "a" },
  { text: "Bearer a\n", want: "a" },
  { text: "bearer \t a", want: "a" },
  { text: "Bearer", want: "" },
  { text: " BEARER \n", want: "" },
  { text: "bearera", want: "bearera" },
  { text: "", want: "" },
])("reads the token in $text", ({ text, want }) => {
  expect(bearerToken(text)).toBe(want);
});

const event =
  '{"ruleID":"r","eventType":"modified","objects":[{"n":1},{"n":12345678901234567890,"s":"<&\\"","f":1.0}]}';

it.each([
  { template: '{"id":"{{ruleID}}","set":"{{ruleSet}}"}', want: '{"id":"r","set":"shop"}' },
  { template: '{"now":{{json object}} }', want: '{"now":{"n":12345678901234567890,"s":"<&\\"","f":1.0} }' },
  { template: "[{{#each objects}}{{this.n}}{{#unless @last}},{{/unless}}{{/each}}]", want: "[1,12345678901234567890]" },
  { template: '{"s":{{json object.s}},"none":{{json object.none}} }', want: '{"s":"<&\\"","none":null }' },
])("renders $template", ({ template, want }) => {
  expect(new PayloadTemplate(template).render(Buffer.from(event), { ruleSet: "shop" })).toEqual({ body: want });
});

it.each([
  { name: "no JSON", template: '{"s":"{{object.s}}"}', problem: "gave no JSON" },
  { name: "a helper that is not there", template: "{{nothing object}}", problem: "failed" },
  { name: "a member of the prototype", template: "{{object.constructor}}", problem: "gave no JSON" },
])("says that a template gives $name for an event, and shows nothing of it", ({ template, problem }) => {
  const rendered = new PayloadTemplate(template).render(Buffer.from(event), { ruleSet: "shop" });
  expect("problem" in rendered && rendered.problem).toContain(problem);
});

it("refuses a template that is none at the start", () => {
  expect(() => new PayloadTemplate("{{#if}")).toThrow("Parse error");
});
