import { diagnose } from "../diagnostics/catalog.ts";
import type { Collector } from "./collector.ts";
import { describeNode, shorten } from "./describe-node.ts";
import { formatOfText } from "./format.ts";
import { parseText } from "./parse-text.ts";
import { placeOfString } from "./place-of-string.ts";
import { member, type Node, type ObjectNode, type StringNode } from "./tree.ts";

/** One element of a list of rules as it was written; whether it is a rule at all is judged later. */
export interface RawRule {
  readonly node: Node;
  /** Name of the ConfigMap it came from. */
  readonly container?: string;
}

function notRules(node: Node, found: string, out: Collector): void {
  out.add(diagnose("NOT_RULES", node.span, { found }));
}

function text(node: ObjectNode, key: string): string | undefined {
  const value = member(node, key)?.value;
  return value?.kind === "string" ? value.value : undefined;
}

function describeObject(node: ObjectNode): string {
  const kind = text(node, "kind");
  if (kind !== undefined) return `a Kubernetes object of kind ${JSON.stringify(shorten(kind))}`;
  if (node.members.length === 0) return "an empty object";
  const keys = node.members.slice(0, 3).map((one) => JSON.stringify(shorten(one.key)));
  return `an object with ${keys.join(", ")}${node.members.length > 3 ? " …" : ""}`;
}

function describeDocument(node: Node): string {
  return node.kind === "object" ? describeObject(node) : describeNode(node);
}

function elements(node: Node, container: string | undefined): readonly RawRule[] {
  if (node.kind !== "array") return [];
  return node.items.map((item) => (container === undefined ? { node: item } : { node: item, container }));
}

function checkOtherKeys(node: ObjectNode, out: Collector): void {
  for (const { key, keySpan, value } of node.members) {
    if (key === "rules") continue;
    if (key !== "$schema") out.add(diagnose("UNKNOWN_FIELD", keySpan, { field: key }));
    else if (value.kind !== "string") {
      out.add(diagnose("WRONG_TYPE", value.span, { field: key, expected: "a string", found: describeNode(value) }));
    }
  }
}

/** An array of rules or `{rules: [...]}`, which is all that may stand inside a ConfigMap. */
function rulesOfList(node: Node, container: string | undefined, out: Collector): readonly RawRule[] {
  if (node.kind === "array") return elements(node, container);
  const rules = node.kind === "object" ? member(node, "rules") : undefined;
  if (node.kind !== "object" || rules === undefined) {
    notRules(node, describeDocument(node), out);
    return [];
  }
  checkOtherKeys(node, out);
  if (rules.value.kind !== "array") notRules(rules.value, `"rules" with ${describeNode(rules.value)}`, out);
  return elements(rules.value, container);
}

function rulesOfText(node: StringNode, container: string, out: Collector): readonly RawRule[] {
  const documents = parseText(node.value, formatOfText(node.value), placeOfString(node), out);
  return documents.flatMap((document) => rulesOfList(document, container, out));
}

function rulesOfConfigMap(node: ObjectNode, out: Collector): readonly RawRule[] {
  const metadata = member(node, "metadata")?.value;
  const name = (metadata?.kind === "object" ? text(metadata, "name") : undefined) ?? "(without a name)";
  const data = member(node, "data");
  const rules = data?.value.kind === "object" ? member(data.value, "rules") : undefined;
  if (rules === undefined) {
    out.add(diagnose("CONFIGMAP_WITHOUT_RULES", data?.keySpan ?? node.span, { name }));
    return [];
  }
  if (rules.value.kind !== "string") {
    const found = describeNode(rules.value);
    out.add(diagnose("CONFIGMAP_RULES_NOT_TEXT", rules.value.span, { name, found }));
    return [];
  }
  return rulesOfText(rules.value, name, out);
}

function rulesOfItems(node: ObjectNode, kind: string, out: Collector): readonly RawRule[] {
  const items = member(node, "items")?.value;
  if (items?.kind !== "array") {
    notRules(items ?? node, items ? `"items" with ${describeNode(items)}` : `a ${kind} without items`, out);
    return [];
  }
  return items.items.flatMap((item) => {
    if (item.kind !== "object") {
      notRules(item, `${describeNode(item)} in a ${kind}`, out);
      return [];
    }
    // The API server leaves kind and apiVersion out of the items of a typed list.
    const typed = kind === "ConfigMapList" && member(item, "kind") === undefined;
    return typed ? rulesOfConfigMap(item, out) : rulesOfKubernetes(item, out);
  });
}

function rulesOfKubernetes(node: ObjectNode, out: Collector): readonly RawRule[] {
  const kind = text(node, "kind");
  const apiVersion = text(node, "apiVersion");
  if (apiVersion === "v1" && kind === "ConfigMap") return rulesOfConfigMap(node, out);
  if (apiVersion === "v1" && (kind === "List" || kind === "ConfigMapList")) return rulesOfItems(node, kind, out);
  const version =
    apiVersion === undefined ? "without apiVersion" : `of apiVersion ${JSON.stringify(shorten(apiVersion))}`;
  notRules(node, kind === undefined ? "a Kubernetes object without a kind" : `${describeObject(node)} ${version}`, out);
  return [];
}

/**
 * Finds the rules of one document: an array, `{rules: [...]}`, a ConfigMap with `data.rules`, or a List of ConfigMaps.
 * Anything else is reported. The text inside a ConfigMap is parsed here; its errors do not touch other ConfigMaps.
 */
export function unwrapRules(document: Node, out: Collector): readonly RawRule[] {
  // Judged before "rules" is looked at: a ClusterRole has rules too.
  const kubernetes = document.kind === "object" && ["kind", "apiVersion"].some((key) => member(document, key));
  return kubernetes ? rulesOfKubernetes(document, out) : rulesOfList(document, undefined, out);
}
