import { defaultConfig } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { renderJson } from "../../src/diagnostics/render-json.ts";
import { renderText } from "../../src/diagnostics/render-text.ts";
import { readConfig } from "../../src/validate/read-config.ts";
import type { BadInput } from "../bad-input/row.ts";
import { readRow, toldOf } from "../bad-input/row.ts";
import { configRows } from "./table-config.ts";

const rows = configRows.map((row): BadInput => ({ file: "config.yaml", ...row }));

it.each(rows)("says exactly what is wrong with $name", (row) => {
  const { sources, wanted } = readRow(row);
  const [source = { path: "", text: "" }] = sources;
  const { config, diagnostics } = readConfig(source);
  expect(toldOf(diagnostics, sources)).toEqual(wanted);
  const [first = { message: "", hint: "" }] = diagnostics;
  expect(`${first.message}\n${first.hint}`).toContain(row.says ?? "");
  const failed = diagnostics.some(({ severity }) => severity === "error");
  expect(failed ? config : defaultConfig).toEqual(defaultConfig);
});

it("never shows a token, in any form", () => {
  for (const row of rows) {
    const { diagnostics } = readConfig(readRow(row).sources[0] ?? { path: "", text: "" });
    expect(renderText(diagnostics)).not.toContain("s3cr3t");
    expect(renderJson(diagnostics)).not.toContain("s3cr3t");
  }
});

const accepted: readonly { given: string; want: object }[] = [
  { given: "sensorName: mine", want: { sensorName: "mine", workerCount: 10 } },
  { given: "SENSORNAME: mine\nMaxTryCount: 2", want: { sensorName: "mine", maxTryCount: 2 } },
  { given: '{"name": "other", "requeueDelay": "1m30s",}', want: { name: "other", requeueDelay: "1m30s" } },
  {
    given: "eventsRunner: {tokenSecret: {name: a, key: b}}",
    want: { eventsRunner: { tokenSecret: { name: "a", key: "b" }, systemRoots: false } },
  },
  { given: "pods: {sensor: {labels: {constructor: a}}}", want: { pods: { sensor: { labels: { constructor: "a" } } } } },
  { given: "limits: {sensorBytes: 20000}", want: { limits: { sensorBytes: 20_000, eventSourceBytes: 96_000 } } },
];

it.each(accepted)("reads $given over the defaults", ({ given, want }) => {
  const { config, diagnostics } = readConfig({ path: "config.yaml", text: given });
  expect(diagnostics).toEqual([]);
  expect(config).toMatchObject(want);
});
