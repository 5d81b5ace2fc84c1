import { isConfidential, type Span } from "../source/span.ts";
import type { Diagnostic, Related, Severity } from "./diagnostic.ts";
import { excerpt } from "./excerpt.ts";
import { inReadingOrder } from "./order.ts";
import { placeText } from "./place-text.ts";
import { visible } from "./visible.ts";

/** How diagnostics are shown. */
export interface RenderTextOptions {
  /** Adds terminal colours (SGR sequences). Off unless asked for; the host knows `NO_COLOR` and the terminal. */
  readonly color?: boolean;
  /** Shows at most this many, then a line with the number left out. */
  readonly limit?: number;
}

type Paint = (style: Style, text: string) => string;
type Style = Severity | "strong" | "faint";

const styles: Readonly<Record<Style, string>> = {
  error: "1;31",
  warning: "1;33",
  note: "1;36",
  strong: "1",
  faint: "2",
};

function painter(color: boolean): Paint {
  return color ? (style, text) => `\u001b[${styles[style]}m${text}\u001b[0m` : (_, text) => text;
}

function excerptLines(span: Span, severity: Severity, paint: Paint): readonly string[] {
  const shown = isConfidential(span) ? undefined : excerpt(span);
  if (!shown) return [];
  const number = String(shown.line).padStart(5);
  const bar = paint("faint", "|");
  const carets = paint(severity, "^".repeat(shown.carets));
  const unsure = span.approximate ? ` ${paint("faint", "(somewhere in this text)")}` : "";
  return [
    `${paint("faint", number)} ${bar} ${shown.text}`,
    `${" ".repeat(number.length)} ${bar} ${" ".repeat(shown.before)}${carets}${unsure}`,
  ];
}

function relatedLine(related: Related): string {
  return `${placeText(related.span)}: ${visible(related.message)}`;
}

function renderOne(one: Diagnostic, paint: Paint): readonly string[] {
  const where = one.span ? `${paint("strong", `${placeText(one.span)}:`)} ` : "";
  return [
    `${where}${paint(one.severity, `${one.severity} ${one.code}`)}: ${visible(one.message)}`,
    ...(one.span ? excerptLines(one.span, one.severity, paint) : []),
    ...(one.hint === undefined ? [] : [`      = hint: ${visible(one.hint)}`]),
    ...(one.related ?? []).map(relatedLine),
  ];
}

/**
 * Renders diagnostics for people: `file:line:column: severity CODE: message` first, so that editors link it, then the
 * source line with carets, the hint and related places. Nothing of the input can steer the terminal. Every line ends
 * with a line feed; no diagnostics give an empty string.
 */
export function renderText(diagnostics: readonly Diagnostic[], options: RenderTextOptions = {}): string {
  const paint = painter(options.color ?? false);
  const sorted = inReadingOrder(diagnostics);
  const shown = sorted.slice(0, options.limit ?? sorted.length);
  const lines = shown.flatMap((one) => renderOne(one, paint));
  const left = sorted.length - shown.length;
  if (left > 0) lines.push(`… and ${left} more (${summaryLine(sorted.slice(shown.length))})`);
  return lines.map((line) => `${line}\n`).join("");
}

function counted(count: number, severity: Severity): readonly string[] {
  return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
}

/** Counts diagnostics by severity, such as `2 errors, 1 warning`; `no problems` when there are none. */
export function summaryLine(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly Severity[] = ["error", "warning", "note"];
  const counts = severities.flatMap((severity) =>
    counted(diagnostics.filter((one) => one.severity === severity).length, severity),
  );
  return counts.length === 0 ? "no problems" : counts.join(", ");
}
