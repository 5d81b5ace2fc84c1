import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  expressionCases,
  filterCases,
  pathCases,
  patternCases,
  type ExpressionCase,
  type FilterCase,
  type PathCase,
  type PatternCase,
} from "./model-cases.ts";

/** Cases and what Argo's code made of them, as the readings of model-readings.ts. */
export interface ModelRecording {
  readonly paths: readonly (PathCase & { readonly want: readonly string[] })[];
  readonly expressions: readonly (ExpressionCase & { readonly want: string })[];
  readonly patterns: readonly (PatternCase & { readonly want: string })[];
  readonly filters: readonly (FilterCase & { readonly want: readonly string[] })[];
}

/** The cases that are recorded. They stand in the recording, too, so that it holds when cases are made otherwise. */
export function recordedCases(): {
  readonly paths: readonly PathCase[];
  readonly expressions: readonly ExpressionCase[];
  readonly patterns: readonly PatternCase[];
  readonly filters: readonly FilterCase[];
} {
  return {
    paths: pathCases(60, 99),
    expressions: expressionCases(600, 99),
    patterns: patternCases(600, 99),
    filters: filterCases(12, 99),
  };
}

const file = join(import.meta.dirname, "verdicts", "model.json");

/** Reads what was recorded. Fails when nothing was. */
export async function readModelRecording(): Promise<ModelRecording> {
  return JSON.parse(await readFile(file, "utf8")) as ModelRecording;
}

/** Writes a recording, one case a line. */
export async function writeModelRecording(recording: ModelRecording): Promise<void> {
  const parts = Object.entries(recording).map(([name, cases]: [string, readonly unknown[]]) => {
    const lines = cases.map((one) => `    ${JSON.stringify(one)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(",\n")}\n  ]`;
  });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `{\n${parts.join(",\n")}\n}\n`);
}
