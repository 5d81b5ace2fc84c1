import { positionAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { artifactLocation, sourceRoot } from "./artifact-uri.ts";
import { catalog, type DiagnosticCode } from "./catalog.ts";
import type { Diagnostic, Related, Severity } from "./diagnostic.ts";
import { fingerprints } from "./fingerprint.ts";
import { helpOf, titleOf } from "./help-of.ts";
import { jsonText } from "./json-text.ts";
import { inReadingOrder } from "./order.ts";
import { visible } from "./visible.ts";

/** The program that found the diagnostics. */
export interface Tool {
  readonly name: string;
  /** A semantic version. */
  readonly version: string;
}

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** Messages may hold placeholders (`{0}`) and links (`[text](target)`); ours hold neither, whatever they quote. */
function message(...lines: readonly (string | undefined)[]): { readonly text: string } {
  const shown = lines.flatMap((line) => (line === undefined ? [] : [visible(line)])).join("\n");
  const linkless = shown.includes("](") ? shown.replaceAll(/[\\[\]]/g, String.raw`\$&`) : shown;
  return { text: linkless.replaceAll(/[{}]/g, "$&$&") };
}

function messageOf({ message: text, hint }: Diagnostic): { readonly text: string } {
  return message(text, hint === undefined ? undefined : `hint: ${hint}`);
}

function physicalLocation(span: Span): object {
  const start = positionAt(span.file, span.start);
  const end = positionAt(span.file, span.end);
  return {
    artifactLocation: artifactLocation(span.file.path),
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

function locationOf(span: Span, ruleId: string | undefined): object {
  return {
    physicalLocation: physicalLocation(span),
    ...(ruleId === undefined ? {} : { logicalLocations: [{ name: visible(ruleId), kind: "rule" }] }),
    ...(span.approximate ? { message: message("somewhere in this text") } : {}),
  };
}

function relatedLocation({ span, message: text }: Related): object {
  return { physicalLocation: physicalLocation(span), message: message(text) };
}

/** What a severity means for the build; code scanning services want more than a title of every code. */
const consequences: Readonly<Record<Severity, string>> = {
  error: "Nothing is compiled while this stands.",
  warning: "It compiles, but probably not to what was meant.",
  note: "The compiler read something otherwise than it was written.",
};

/** What `rules` and `notifications` say of a code. */
function descriptor(code: DiagnosticCode): object {
  const { severity } = catalog[code];
  return {
    id: code,
    shortDescription: { text: titleOf(code) },
    fullDescription: { text: `${titleOf(code)}. ${consequences[severity]}` },
    help: { text: `${helpOf(code)} tells what it means and what to do.` },
    defaultConfiguration: { level: severity },
  };
}

function codesOf(diagnostics: readonly Diagnostic[]): readonly DiagnosticCode[] {
  return [...new Set(diagnostics.map(({ code }) => code))].toSorted();
}

function resultsOf(placed: readonly Diagnostic[], codes: readonly DiagnosticCode[]): readonly object[] {
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const prints = fingerprints(placed);
  return placed.map((one, index) => ({
    ruleId: one.code,
    ruleIndex: indexes.get(one.code),
    level: one.severity,
    message: messageOf(one),
    ...(one.span ? { locations: [locationOf(one.span, one.ruleId)] } : {}),
    ...(one.related ? { relatedLocations: one.related.map(relatedLocation) } : {}),
    partialFingerprints: { "diagnostic/v1": prints[index] },
  }));
}

function notificationOf(one: Diagnostic, codes: readonly DiagnosticCode[]): object {
  return {
    descriptor: { id: one.code, index: codes.indexOf(one.code) },
    level: one.severity,
    message: messageOf(one),
  };
}

/**
 * Renders diagnostics as a SARIF 2.1.0 log (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), in the order of
 * `renderText`, ending in a line feed. A diagnostic without a place is a notification of the invocation, not a result:
 * code scanning refuses a whole log for one result that has none. No diagnostics give a log without results, which
 * closes what an earlier one opened.
 */
export function renderSarif(diagnostics: readonly Diagnostic[], tool: Tool): string {
  const sorted = inReadingOrder(diagnostics);
  const placed = sorted.filter(({ span }) => span);
  const placeless = sorted.filter(({ span }) => !span);
  const [rules, notifications] = [codesOf(placed), codesOf(placeless)];
  return jsonText({
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: rules.map(descriptor),
            ...(notifications.length === 0 ? {} : { notifications: notifications.map(descriptor) }),
          },
        },
        invocations: [
          {
            executionSuccessful: placeless.every(({ severity }) => severity !== "error"),
            ...(placeless.length === 0
              ? {}
              : { toolExecutionNotifications: placeless.map((one) => notificationOf(one, notifications)) }),
          },
        ],
        originalUriBaseIds: {
          [sourceRoot]: { description: { text: "The folder in which the compiler was started." } },
        },
        columnKind: "utf16CodeUnits",
        results: resultsOf(placed, rules),
      },
    ],
  });
}
