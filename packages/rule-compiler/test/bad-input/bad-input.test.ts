import { expect, it } from "vitest";
import { catalog } from "../../src/diagnostics/catalog.ts";
import { printYaml } from "../../src/print/print.ts";
import { loadings } from "../cli/table-load-config.ts";
import { undeliveredRows } from "../cli/undelivered.ts";
import { failures } from "../cli/cluster/table-failures.ts";
import { badKubeconfigs } from "../cli/cluster/table-kubeconfig.ts";
import { closedClusters, incompleteClusters } from "../cli/cluster/table-partial.ts";
import { unreadableRows } from "../cli/unreadable.ts";
import { krmRows } from "../krm/table-krm.ts";
import { badTests } from "../ruletest/bad-tests.ts";
import { badEvents } from "../simulate/bad-events.ts";
import { apiResourcesRows } from "../validate/table-api-resources.ts";
import { configRows } from "../validate/table-config.ts";
import { crdRows } from "../validate/table-crds.ts";
import { targetRows } from "../validate/table-target.ts";
import { manifestRows } from "../verify/rows.ts";
import { compileRow, readRow, toldOf } from "./row.ts";
import { rows } from "./rows.ts";

it.each(rows)("says exactly what is wrong with $name", (row) => {
  const { sources, wanted } = readRow(row);
  const result = compileRow(row, sources);
  expect(toldOf(result.diagnostics, sources)).toEqual(wanted);
  const failed = result.diagnostics.some(({ severity }) => severity === "error");
  expect(result.plan === undefined).toBe(failed);
  expect(failed ? result.objects : []).toEqual([]);
  expect(compileRow(row, sources).diagnostics).toEqual(result.diagnostics);
});

it.each(rows.filter((row) => row.says !== undefined))("names value and remedy for $name", (row) => {
  const { sources } = readRow(row);
  const { message = "", hint = "" } = compileRow(row, sources).diagnostics[0] ?? {};
  expect(`${message}\n${hint}`).toContain(row.says);
});

it("has a row for every diagnostic, and enough of them", () => {
  const ofFiles = [
    rows,
    configRows,
    crdRows,
    apiResourcesRows,
    targetRows,
    unreadableRows,
    undeliveredRows,
    loadings,
    krmRows,
    badEvents,
  ];
  const ofClusters = [badKubeconfigs, failures, incompleteClusters, closedClusters];
  const wants = [...ofFiles, ...ofClusters].flat().flatMap(({ want }) => want);
  const ofTests = badTests.flatMap(({ want }) => want.map((one) => one.split(" ").at(-1)));
  const codes = new Set([
    ...wants.map((want) => want.split(" ")[1]),
    ...ofTests,
    ...manifestRows.map(({ code }) => code),
  ]);
  expect(Object.keys(catalog).filter((code) => !codes.has(code))).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(110);
});

it("gives every row a name of its own", () => {
  const names = rows.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it.each(rows.filter((row) => row.want.length === 0 && row.also === undefined))(
  "compiles $name to the same bytes with either line end",
  (row) => {
    const { sources } = readRow(row);
    const [unix, dos] = [/\r?\n/g, /\r?\n/g].map((lineEnd, index) => {
      const texts = sources.map(({ path, text }) => ({
        path,
        text: text.replaceAll(lineEnd, index === 0 ? "\n" : "\r\n"),
      }));
      return printYaml(compileRow(row, texts).objects);
    });
    expect(dos).toBe(unix);
  },
);
