import { positionAt, stdinPath } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { inReadingOrder } from "./order.ts";
import { placeText } from "./place-text.ts";
import { visible } from "./visible.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

const dataEscapes: Readonly<Record<string, string>> = { "%": "%25", "\r": "%0D", "\n": "%0A" };
const propertyEscapes: Readonly<Record<string, string>> = { ...dataEscapes, ":": "%3A", ",": "%2C" };

function data(text: string): string {
  return text.replaceAll(/[%\r\n]/g, (character) => dataEscapes[character] ?? character);
}

function property(text: string): string {
  return text.replaceAll(/[%\r\n:,]/g, (character) => propertyEscapes[character] ?? character);
}

/** File, lines and, within one line, columns: with columns over several lines the runner drops the columns. */
function place(span: Span): readonly string[] {
  if (span.file.path === stdinPath) return [];
  const start = positionAt(span.file, span.start);
  const end = positionAt(span.file, span.end);
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
  const file = property(visible(span.file.path.replace(/^(?:\.\/+)+/, "")));
  return [`file=${file}`, `line=${start.line}`, `endLine=${end.line}`, ...columns];
}

/** The log of a run shows the message alone, so it begins with the place and ends with all there is to say. */
function messageOf({ code, message, hint, span, related }: Diagnostic): string {
  const lines = [
    `${span ? `${placeText(span)}: ` : ""}${code}: ${visible(message)}`,
    ...(hint === undefined ? [] : [`hint: ${visible(hint)}`]),
    ...(related ?? []).map((one) => `${placeText(one.span)}: ${visible(one.message)}`),
  ];
  return data(lines.join("\n"));
}

function commandOf(one: Diagnostic): string {
  // The title comes last: a code needs no escaping, and the runner trims the end of the properties.
  const properties = [...(one.span ? place(one.span) : []), `title=${one.code}`].join(",");
  return `::${commands[one.severity]} ${properties}::${messageOf(one)}\n`;
}

/**
 * Renders diagnostics as workflow commands, which GitHub Actions turns into annotations: one line each, in the order of
 * `renderText`; notes are notices. Whatever an input holds stays within the one command that quotes it.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  return inReadingOrder(diagnostics).map(commandOf).join("");
}
