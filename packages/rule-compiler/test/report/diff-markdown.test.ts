import { expect, it } from "vitest";
import { diffData } from "../../src/report/diff-data.ts";
import { diffMarkdown } from "../../src/report/diff-markdown.ts";
import { diffText } from "../../src/report/diff-text.ts";
import { changes } from "../diff/versions.ts";

const base = { version: "v1", resource: "configmaps", namespaces: ["shop"], eventTypes: ["MODIFIED"] };
const printers = { text: diffText, markdown: diffMarkdown, json: diffData };

function equals(value: string): object {
  return { ...base, id: "r", when: [{ path: "data.mode", equals: value }] };
}

it("keeps what comes from rules from being Markdown, HTML or a mention", () => {
  const nasty = "`x` | </details> <script>alert(1)</script> @everyone\n# no heading\n```\n[l](http://x) *b*";
  const markdown = diffMarkdown(changes([equals("a")], [equals(nasty)]));
  const outside = markdown
    .replaceAll(/^(`{3,})json\n[^\n]*\n\1$/gm, "")
    .replaceAll(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
  expect(outside).not.toMatch(/script|everyone|heading|http|\*b\*/);
  expect(outside.match(/<\/?details>/g)).toEqual(["<details>", "</details>"]);
});

it("ends no cell of the table inside of it", () => {
  const markdown = diffMarkdown(changes([equals("a")], [equals("a|b|c")]));
  const row = markdown.split("\n").find((line) => line.startsWith("| `r`")) ?? "";
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
});

it("stays within what a comment may hold, and says what it leaves out", () => {
  const many = (value: string): readonly object[] =>
    Array.from({ length: 400 }, (_, index) => ({ ...equals(`${value}${"x".repeat(300)}`), id: `rule-${index}` }));
  const markdown = diffMarkdown(changes(many("a"), many("b")));
  expect(markdown.length).toBeLessThanOrEqual(60_000);
  expect(markdown).toMatch(/… and \d+ more rules: rule-compiler diff tells all\./);
  expect(markdown).toMatch(/#### In the cluster\n/);
  expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
});

it("says in all forms the same of nothing", () => {
  const diff = changes([equals("a")], [equals("a")]);
  expect(diffText(diff)).toBe(
    "equal\n1 rule before, 1 now: 0 added, 0 removed, 0 changed, 1 equal\n\nin the cluster\n  manifests: 0 added, 0 edited, 0 removed\n",
  );
  expect(diffMarkdown(diff)).toMatch(/^### Rules: equal\n/);
  expect(JSON.parse(diffData(diff))).toMatchObject({ verdict: "equal", changed: [], added: [], removed: [] });
});

it.each(Object.entries(printers))("shows no value of a Secret, nor what one is compared with, as %s", (_, print) => {
  const secret = (value: string): object => ({
    ...base,
    id: "r",
    resource: "secrets",
    when: [{ path: "data.password", equals: value }],
    secretData: "include",
  });
  const printed = print(changes([secret("b25lLXBhc3N3b3Jk")], [secret("b3RoZXItcGFzc3dvcmQ=")]));
  expect(printed).not.toMatch(/b25lLXBhc3N3b3Jk|b3RoZXItcGFzc3dvcmQ/);
  expect(printed).toContain("(not shown)");
});

it.each(Object.entries(printers))("shows no character that steers a terminal, as %s", (_, print) => {
  const printed = print(changes([equals("a")], [equals("\u001b[31m\u202e\u{e0041}\u0085")]));
  expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

it("writes witnesses of which every character can be read back", () => {
  const text = diffText(changes([equals("a")], [equals("\u001b\u202e\u{e0041}\ud83d\ude00 <é>")]));
  const line = text.split("\n").find((one) => one.trim().startsWith('{"type":"UPDATE"')) ?? "";
  expect(JSON.parse(line)).toMatchObject({ body: { data: { mode: "\u001b\u202e\u{e0041}\ud83d\ude00 <é>" } } });
});
