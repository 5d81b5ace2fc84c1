import { positionAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { visible } from "./visible.ts";

/** Where a span begins, as editors link it: `file:line:column`. */
export function placeText(span: Span): string {
  const { line, column } = positionAt(span.file, span.start);
  return `${visible(span.file.path)}:${line}:${column}`;
}
