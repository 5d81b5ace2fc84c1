import { createCollector } from "../parse/collector.ts";
import { parseText } from "../parse/parse-text.ts";
import { placeOfFile } from "../parse/place.ts";
import type { Node, ObjectNode } from "../parse/tree.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { fieldPath } from "./field-path.ts";
import { nodeText } from "../parse/node-text.ts";
import { nameOf, referenceTo } from "./reference.ts";

/** A part of an object that is read as if it were a file. */
export interface FunctionSource {
  readonly object: ObjectNode;
  readonly file: SourceFile;
  /** The path in the object of a place in the file, such as `spec.rules[1].id`. */
  readonly pathOf: (span: Span) => string;
  /** A text of the object, in which lines and columns count; elsewhere only the path tells a place. */
  readonly isText: boolean;
}

/** A text of an object, such as `data.rules` of a ConfigMap, as a file. */
export function textSource(object: ObjectNode, path: string, text: string): FunctionSource {
  return { object, file: { path: shownAs(object, path), text }, pathOf: () => path, isText: true };
}

/** A list or mapping of an object, such as `spec.rules`, as a file of its own. */
export function valueSource(object: ObjectNode, path: string, value: Node): FunctionSource {
  const file = { path: shownAs(object, path), text: nodeText(value) };
  let tree: Node | undefined;
  const pathOf = (span: Span): string => {
    [tree] = tree ? [tree] : parseText(file.text, "json", placeOfFile(file), createCollector(0));
    const inside = tree ? fieldPath(tree, span) : "";
    return inside === "" || inside.startsWith("[") ? `${path}${inside}` : `${path}.${inside}`;
  };
  return { object, file, pathOf, isText: false };
}

function shownAs(object: ObjectNode, path: string): string {
  const reference = referenceTo(object);
  return `${reference ? nameOf(reference) : "(without a name)"} ${path}`;
}
