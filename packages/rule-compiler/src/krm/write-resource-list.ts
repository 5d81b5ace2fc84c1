import type { KubernetesObject } from "@argo-rules/argo-types";
import {
  isMap,
  isSeq,
  parseDocument,
  stringify,
  visit,
  type Document,
  type Scalar,
  type ScalarTag,
  type Tags,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { yamlOptions } from "../print/print.ts";
import { isReadable, textTag } from "../print/yaml-text.ts";
import type { FunctionResult } from "./result.ts";

/** What becomes of the items of a ResourceList. */
export interface ItemChanges {
  /** By the place of an item: what takes that place, or undefined when nothing does. Others stay as they are. */
  readonly replaced: ReadonlyMap<number, KubernetesObject | undefined>;
  readonly added: readonly KubernetesObject[];
}

const same = { version: "1.2", schema: "core", merge: false, uniqueKeys: false, customTags: asWritten } as const;

/**
 * The text of a ResourceList with changed items and further results. Everything else, comments included, stays as it is
 * written, scalars letter by letter: `0755` and `yes` mean different things to different readers. Aliases are written
 * out. `text` is one that `readResourceList` has read.
 */
export function writeResourceList(text: string, changes: ItemChanges, results: readonly FunctionResult[]): string {
  const document = parseDocument(text, same);
  withoutAliases(document);
  changeItems(document, changes);
  if (results.length > 0) sequenceAt(document, "results").items.push(...results.map(nodeOf));
  return document.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false });
}

/** A value as a node that is written as it is printed elsewhere. */
function nodeOf(value: unknown): unknown {
  return parseDocument(stringify(value, yamlOptions), same).contents;
}

function changeItems(document: Document, { replaced, added }: ItemChanges): void {
  if (replaced.size === 0 && added.length === 0) return;
  const items = sequenceAt(document, "items");
  const kept = items.items.flatMap((item, index) => {
    const object = replaced.get(index);
    if (object) return [withMarks(nodeOf(object), item)];
    return replaced.has(index) ? [] : [item];
  });
  items.items = [...kept, ...added.map(nodeOf)];
  if (items.items.length === 0) items.flow = true;
}

/** The list under a key, made where there is none; an empty one is to be filled, and gets an item a line. */
function sequenceAt(document: Document, key: string): YAMLSeq {
  const found: unknown = document.get(key);
  if (isSeq(found)) {
    if (found.items.length === 0) found.flow = false;
    return found;
  }
  const made = document.createNode([]);
  document.set(key, made);
  return made;
}

/** Annotations by which kustomize and the like keep track of an object; the function must leave them. */
const mark = /^(?:internal\.|kustomize\.)?config\.(?:kubernetes|k8s)\.io\//;

/** A new node for an object, with the marks that the old one had. */
function withMarks(node: unknown, old: unknown): unknown {
  if (!isMap(node) || !isMap(old)) return node;
  const annotations: unknown = old.getIn(["metadata", "annotations"]);
  if (!isMap(annotations)) return node;
  for (const { key, value } of (annotations as YAMLMap<Scalar<string>>).items) {
    if (mark.test(key.value)) node.setIn(["metadata", "annotations", key.value], value);
  }
  return node;
}

function withoutAliases(document: Document): void {
  visit(document, { Alias: (_, alias) => alias.resolve(document) });
  visit(document, {
    Node: (_, node) => {
      if ("anchor" in node) delete node.anchor;
    },
  });
}

/** Tags that write scalars as they were read. */
function asWritten(tags: Tags): Tags {
  return tags.map((tag) => (typeof tag === "string" || tag.collection ? tag : sourceTag(tag)));
}

function sourceTag(tag: ScalarTag): ScalarTag {
  return {
    ...tag,
    stringify(item, context, onComment, onChompKeep) {
      const { source } = item as Scalar;
      // Only what stands on one line can be copied: a line of a longer one could begin like something else.
      if (item.type === "PLAIN" && source !== undefined && !source.includes("\n")) return source;
      const { stringify: write } = isReadable(String(item.value)) ? tag : textTag;
      return write ? write(item, context, onComment, onChompKeep) : String(item.value);
    },
  };
}
