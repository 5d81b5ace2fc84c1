import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { helpOf } from "../diagnostics/help-of.ts";
import { summaryLine } from "../diagnostics/render-text.ts";
import { visible } from "../diagnostics/visible.ts";
import type { ObjectNode } from "../parse/tree.ts";
import { positionAt, type SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { fieldPath, holds } from "./field-path.ts";
import type { FunctionSource } from "./function-source.ts";
import { nameOf, referenceTo, type Reference } from "./reference.ts";

/** What a function has to say, as the specification of KRM functions writes it. */
export interface FunctionResult {
  readonly message: string;
  readonly severity: "error" | "warning" | "info";
  readonly resourceRef?: Omit<Reference, "file">;
  readonly field?: { readonly path: string };
  readonly file?: NonNullable<Reference["file"]>;
  readonly tags: Readonly<Record<string, string>>;
}

/** Where the places of diagnostics are. */
export interface Origins {
  /** The ResourceList itself. */
  readonly file: SourceFile;
  /** The functionConfig and the items in it. */
  readonly objects: readonly ObjectNode[];
  readonly sources: readonly FunctionSource[];
}

/** A place as the people see it who wrote the objects: nobody has ever seen the ResourceList. */
interface Place {
  readonly reference: Reference | undefined;
  /** Path in the object, empty for the object itself; without an object, that of a file. */
  readonly path: string;
  /** In a text of the object, or in a file. */
  readonly position: { readonly line: number; readonly column: number } | undefined;
}

/** A diagnostic as a result. */
export function resultOf(diagnostic: Diagnostic, origins: Origins): FunctionResult {
  const { code, severity, message, hint, span, related, ruleId } = diagnostic;
  const place = span && placeOf(span, origins);
  const others = (related ?? []).map((one) => `${one.message}: ${placeText(placeOf(one.span, origins))}`);
  const { file, ...resourceRef } = place?.reference ?? { file: undefined };
  return {
    message: [`${code}: ${message}`, ...(hint === undefined ? [] : [hint]), ...others].join("; "),
    severity: severity === "note" ? "info" : severity,
    ...("name" in resourceRef ? { resourceRef } : {}),
    ...("name" in resourceRef && place?.path ? { field: { path: place.path } } : {}),
    ...(file ? { file } : place && !place.reference ? { file: { path: place.path } } : {}),
    tags: {
      code,
      help: helpOf(code),
      ...(ruleId === undefined ? {} : { rule: ruleId }),
      ...(place?.position ? { line: String(place.position.line), column: String(place.position.column) } : {}),
    },
  };
}

/** Most diagnostics told as text; beyond that people mend the first ones first. */
const toldAtMost = 200;

/** Diagnostics for people, a few lines each, in their order; nothing of the input can steer the terminal. */
export function resultText(diagnostics: readonly Diagnostic[], origins: Origins): string {
  const left = diagnostics.slice(toldAtMost);
  const lines = diagnostics
    .slice(0, toldAtMost)
    .flatMap(({ code, severity, message, hint, span, related }) => [
      `${span ? `${placeText(placeOf(span, origins))}: ` : ""}${severity} ${code}: ${message}`,
      ...(hint === undefined ? [] : [`  hint: ${hint}`]),
      ...(related ?? []).map((one) => `  ${one.message}: ${placeText(placeOf(one.span, origins))}`),
    ]);
  const more = left.length === 0 ? [] : [`… and ${left.length} more (${summaryLine(left)})`];
  return [...lines, ...more].map((line) => `${visible(line)}\n`).join("");
}

function placeText({ reference, path, position }: Place): string {
  const at = position ? `:${position.line}:${position.column}` : "";
  if (!reference) return `${path}${at}`;
  const from = reference.file ? ` (${reference.file.path})` : "";
  return `${nameOf(reference)}${from}${path === "" ? "" : ` ${path}`}${at}`;
}

function placeOf(span: Span, { file, objects, sources }: Origins): Place {
  // A configuration is read under a copy of its file.
  const source =
    sources.find((one) => one.file === span.file) ?? sources.find((one) => one.file.path === span.file.path);
  if (source) {
    const position = source.isText ? positionAt(span.file, span.start) : undefined;
    return { reference: referenceTo(source.object), path: source.pathOf(span), position };
  }
  const object = span.file === file ? objects.find((one) => holds(one.span, span)) : undefined;
  const reference = object && referenceTo(object);
  if (object && reference) return { reference, path: fieldPath(object, span), position: undefined };
  return { reference: undefined, path: span.file.path, position: positionAt(span.file, span.start) };
}
