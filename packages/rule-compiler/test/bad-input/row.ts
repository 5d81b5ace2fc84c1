import { configSchema, type ConfigInput } from "@argo-rules/contracts";
import { compile, type CompileInput, type CompileResult } from "../../src/compile.ts";
import type { DiagnosticCode } from "../../src/diagnostics/catalog.ts";
import type { Diagnostic, Severity } from "../../src/diagnostics/diagnostic.ts";
import { kindTable, type ToldKinds } from "../../src/knowledge/told-kinds.ts";
import type { SourceFile } from "../../src/source/source-file.ts";
import { marked } from "../support/marked.ts";

/** A diagnostic that is expected; `~` where only the scalar it stands in can be pointed at. */
export type Want = `${Severity} ${DiagnosticCode}${"" | " ~"}`;

/** One input and all that the compiler has to say about it. */
export interface BadInput {
  readonly name: string;
  /** The text, with ⟦…⟧ around the place of each diagnostic. A function where the text is large. */
  readonly input: string | (() => string);
  /** `rules.json` unless given. */
  readonly file?: string;
  /** A second file, compiled after the first. */
  readonly also?: { readonly file: string; readonly input: string };
  readonly options?: Omit<CompileInput, "sources" | "config" | "kinds"> & { readonly config?: ConfigInput };
  /** What is told of kinds besides Kubernetes' own. */
  readonly told?: ToldKinds;
  /** All of them, in the order in which their places open. Empty: the input is accepted. */
  readonly want: readonly Want[];
  /** Part of what the first of them says, message and hint, where the words matter. */
  readonly says?: string;
}

/** A row in short: name, keys of the action as JSON text, what is expected of them, and what it says. */
export type ShortRow = readonly [name: string, keys: string, want: Want | readonly Want[] | undefined, says?: string];

/** Rows whose actions differ in a few keys; `around` makes the whole input of them. */
export function actionRowsOf(around: (keys: string) => string, rows: readonly ShortRow[]): readonly BadInput[] {
  return rows.map(([name, keys, want, says]) => ({
    name,
    input: around(keys),
    options: steps,
    want: want === undefined ? [] : typeof want === "string" ? [want] : want,
    ...(says === undefined ? {} : { says }),
  }));
}

/** A configuration with which actions can run steps, of an image that stays what it is. */
export const steps: NonNullable<BadInput["options"]> = {
  config: {
    images: {
      registry: "registry.example",
      workflowSteps: { digest: `sha256:${"0".repeat(64)}` },
      scriptRunner: { digest: `sha256:${"1".repeat(64)}` },
    },
  },
};

/** A rule on all ConfigMaps with these further fields, as JSON text. */
export function rule(fields: string): string {
  return ruleOn('"version": "v1", "resource": "configmaps"', fields);
}

/** A rule on a kind with these further fields, as JSON text. */
export function ruleOn(kind: string, fields = ""): string {
  const matchAll = /"(?:matchAll|when|namespaces|labelFilter|fieldFilter)"/.test(fields) ? "" : ', "matchAll": true';
  return `[{"id": "r", ${kind}${matchAll}${fields === "" ? "" : `, ${fields}`}}]`;
}

/** A rule on all ConfigMaps with this one condition, as JSON text. */
export function when(condition: string): string {
  return rule(`"when": [${condition}]`);
}

/** A ConfigMap with this under `data`, as YAML text. */
export function configMap(name: string, data: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${data}`;
}

/** What one diagnostic comes to in a table: file, place and word for it. */
export interface Told {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly want: string;
}

/** The sources of a row, and where it expects what. */
export function readRow(row: BadInput): { readonly sources: readonly SourceFile[]; readonly wanted: readonly Told[] } {
  const given = [{ file: row.file ?? "rules.json", input: row.input }, ...(row.also ? [row.also] : [])];
  const read = given.map(({ file, input }) => ({ file, ...marked(typeof input === "string" ? input : input()) }));
  const places = read.flatMap(({ file, spans }) => spans.map((span) => ({ file, ...span })));
  if (places.length !== row.want.length) throw new Error(`${row.name}: ${places.length} places are marked`);
  return {
    sources: read.map(({ file, text }) => ({ path: file, text })),
    wanted: places.map((place, index) => ({ ...place, want: row.want[index] ?? "" })),
  };
}

/** Diagnostics as a table writes them, by file and place; of those that begin at one place the longer first. */
export function toldOf(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): readonly Told[] {
  const rank = (one: Told): number => sources.findIndex(({ path }) => path === one.file);
  return diagnostics
    .map(({ severity, code, span }) => ({
      file: span?.file.path ?? "",
      start: span?.start ?? -1,
      end: span?.end ?? -1,
      want: `${severity} ${code}${span?.approximate ? " ~" : ""}`,
    }))
    .toSorted((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end);
}

/** Compiles a row. */
export function compileRow(row: BadInput, sources: readonly SourceFile[]): CompileResult {
  const { config, ...options } = row.options ?? {};
  return compile({
    sources,
    ...options,
    ...(config ? { config: configSchema.parse(config) } : {}),
    ...(row.told ? { kinds: kindTable(row.told) } : {}),
  });
}
