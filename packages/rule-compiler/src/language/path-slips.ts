import { printKey, printPath } from "./path-print.ts";
import type { PathCursor } from "./path-cursor.ts";
import { quote } from "./quote.ts";
import type { Segment } from "./trees.ts";

/** Members of Kubernetes objects whose keys are free text, often with dots and slashes. */
const freeKeyed: ReadonlySet<string> = new Set([
  "annotations",
  "binaryData",
  "data",
  "labels",
  "matchLabels",
  "nodeSelector",
  "stringData",
]);

/** What other path languages mean by a character, and what to write here instead. */
const foreign: ReadonlyMap<string, { readonly what: string; readonly instead: string }> = new Map([
  ["*", { what: "a wildcard", instead: 'name one key, or one element such as [0]; a key that holds * is ["a*"]' }],
  ["?", { what: "a wildcard or query", instead: "name one key, or one element such as [0]" }],
  ["#", { what: "a query of gjson", instead: "name one element, such as [0]" }],
  ["@", { what: "a modifier", instead: "name the member itself" }],
  ["|", { what: "a pipe", instead: "join segments by ." }],
  ["$", { what: "JSONPath", instead: "begin with the first key" }],
  ["{", { what: "a template", instead: "write the path without braces" }],
  ["}", { what: "a template", instead: "write the path without braces" }],
  ["(", { what: "a query", instead: "name one element, such as [0]" }],
  ["]", { what: "a bracket without its opening one", instead: "remove it" }],
]);

/** A message and a hint for a bare segment that holds another character than a bare segment may. */
export function explainSlip(cursor: PathCursor, start: number): { readonly message: string; readonly hint: string } {
  const written = cursor.text.slice(start, cursor.at);
  const wrong = /[^A-Za-z0-9_-]/u.exec(written)?.[0] ?? written;
  const known = foreign.get(wrong);
  if (known !== undefined) {
    return {
      message: `"${wrong}" in ${quote(written)} is ${known.what}, which paths do not have`,
      hint: known.instead,
    };
  }
  if (written.trim() !== written || wrong.trim() === "") {
    return { message: `a blank stands in ${quote(written)}`, hint: `remove it, or write ${printKey(written, true)}` };
  }
  return {
    message: `${quote(written)} holds ${quote(wrong)}, so it cannot stand bare`,
    hint: `write ${corrected(cursor, start)}`,
  };
}

/**
 * The path as it was probably meant. Below labels, annotations and their like all that follows is one key:
 * `metadata.labels.app.kubernetes.io/name` means `metadata.labels["app.kubernetes.io/name"]`.
 */
function corrected(cursor: PathCursor, start: number): string {
  const { segments, text } = cursor;
  const map = segments.findIndex((segment) => segment.kind === "key" && freeKeyed.has(segment.key));
  const between = map === -1 ? [] : segments.slice(map + 1);
  const dotted = map !== -1 && between.every((segment) => segment.kind === "key");
  const before = dotted ? segments.slice(0, map + 1) : segments;
  const head = dotted ? between.map((segment) => (segment.kind === "key" ? `${segment.key}.` : "")).join("") : "";
  const rest = /^[^[]*/.exec(text.slice(start))?.[0] ?? "";
  const tail = dotted ? rest : text.slice(start, cursor.at);
  const key: Segment = { kind: "key", key: (head + tail).replaceAll(/\\(.)/g, "$1") };
  return printPath({ segments: [...before, key] });
}
