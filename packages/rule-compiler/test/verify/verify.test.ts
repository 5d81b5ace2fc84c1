import { expect, it } from "vitest";
import { verify } from "../../src/verify/verify.ts";
import { marked } from "../support/marked.ts";
import type { ManifestRow } from "./row.ts";
import { manifestRows } from "./rows.ts";

const named = manifestRows.map((row, index) => ({ ...row, title: row.name ?? `row ${index}` }));

function told(row: ManifestRow, text: string) {
  const { diagnostics } = verify([{ path: row.file ?? "manifest.yaml", text }]);
  return diagnostics.filter(({ code, severity }) => severity !== "note" || code === row.code);
}

it.each(named)("finds $code and nothing else in a manifest with it: $title", (row) => {
  const { text, spans } = marked(row.bad);
  const found = told(row, text).map(({ code, span }) => ({ code, start: span?.start ?? 0, end: span?.end ?? 0 }));
  expect(found).toEqual(spans.map((span) => ({ code: row.code, ...span })));
  expect(spans).toHaveLength(1);
});

it.each(named)("says nothing of the same manifest without $code: $title", (row) => {
  expect(told(row, row.good)).toEqual([]);
});

it.each(named.filter(({ says }) => says !== undefined))("names value and remedy for $code: $title", (row) => {
  const [first] = told(row, marked(row.bad).text);
  expect(`${first?.message}\n${first?.hint}`).toContain(row.says);
});
