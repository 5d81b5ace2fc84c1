import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkSize } from "../parse/check-text.ts";
import { createCollector } from "../parse/collector.ts";
import { describeNode, shorten } from "../parse/describe-node.ts";
import { MAX_DIAGNOSTICS } from "../parse/limits.ts";
import { parseText } from "../parse/parse-text.ts";
import { placeOfFile } from "../parse/place.ts";
import { member, type Node, type ObjectNode } from "../parse/tree.ts";
import type { SourceFile } from "../source/source-file.ts";

/** What a function is given: objects to add to, and what it is to do. */
export interface ResourceList {
  readonly items: readonly ObjectNode[];
  /** Absent when the function runs without one. */
  readonly functionConfig: ObjectNode | undefined;
}

/**
 * Reads a ResourceList, in YAML or JSON. Undefined when it is none, with the reasons.
 * @see https://github.com/kubernetes-sigs/kustomize/blob/master/cmd/config/docs/api-conventions/functions-spec.md
 */
export function readResourceList(
  file: SourceFile,
  maxBytes: number,
): { readonly list: ResourceList | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const tooLarge = checkSize(file, maxBytes);
  if (tooLarge) return { list: undefined, diagnostics: [tooLarge] };
  const out = createCollector(MAX_DIAGNOSTICS);
  // JSON is YAML, too: there is one reader, as there is one writer.
  const [root, second] = parseText(file.text, "yaml", placeOfFile(file), out);
  if (!root || out.all().length > 0) return { list: undefined, diagnostics: out.all() };
  const refuse = (node: Node, problem: string) => ({
    list: undefined,
    diagnostics: [diagnose("RESOURCE_LIST_INVALID", node.span, { problem })],
  });
  if (second) return refuse(second, "a second document follows");
  if (root.kind !== "object") return refuse(root, `found ${describeNode(root)}`);
  const [apiVersion, kind] = ["apiVersion", "kind"].map((key) => textOf(root, key));
  if (kind !== "ResourceList" || !apiVersion?.startsWith("config.kubernetes.io/")) {
    const what = kind === undefined ? "an object without kind" : `kind ${JSON.stringify(shorten(kind))}`;
    const version = apiVersion === undefined ? "without apiVersion" : `of ${JSON.stringify(shorten(apiVersion))}`;
    return refuse(root, `found ${what} ${version}`);
  }
  const items = member(root, "items")?.value ?? root;
  const list = items.kind === "array" ? items.items : items === root || items.kind === "null" ? [] : undefined;
  if (!list) return refuse(items, `items must be a list, found ${describeNode(items)}`);
  const objects = list.filter((item) => item.kind === "object");
  const other = list.find((item) => item.kind !== "object");
  if (other) return refuse(other, `an item must be an object, found ${describeNode(other)}`);
  const config = member(root, "functionConfig")?.value;
  if (config && config.kind !== "object" && config.kind !== "null") {
    return refuse(config, `functionConfig must be an object, found ${describeNode(config)}`);
  }
  return { list: { items: objects, functionConfig: config?.kind === "object" ? config : undefined }, diagnostics: [] };
}

/** The text under a key of an object; undefined when it is missing or no text. */
export function textOf(node: ObjectNode, key: string): string | undefined {
  const value = member(node, key)?.value;
  return value?.kind === "string" ? value.value : undefined;
}

/** The object under a key; undefined when it is missing or no object. */
export function objectOf(node: ObjectNode, key: string): ObjectNode | undefined {
  const value = member(node, key)?.value;
  return value?.kind === "object" ? value : undefined;
}
