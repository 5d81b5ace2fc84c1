import type { Node, ObjectNode } from "../parse/tree.ts";
import { objectOf, textOf } from "./resource-list.ts";

/** An object as results refer to it, with the file it came from where that is known. */
export interface Reference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly file?: { readonly path: string; readonly index?: number };
}

// The prefix was config.kubernetes.io before version 1 of the specification; kustomize sets both.
const prefixes = ["internal.config.kubernetes.io/", "config.kubernetes.io/"];

/** The reference to an object; undefined when it lacks what makes one. */
export function referenceTo(object: ObjectNode): Reference | undefined {
  const metadata = objectOf(object, "metadata");
  const [apiVersion, kind] = ["apiVersion", "kind"].map((key) => textOf(object, key));
  const [name, namespace] = ["name", "namespace"].map((key) => metadata && textOf(metadata, key));
  if (apiVersion === undefined || kind === undefined || name === undefined) return undefined;
  const file = fileOf(metadata && objectOf(metadata, "annotations"));
  return { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }), ...(file ? { file } : {}) };
}

function fileOf(annotations: ObjectNode | undefined): Reference["file"] {
  if (!annotations) return undefined;
  const [path, index] = ["path", "index"].map((key) =>
    prefixes.map((prefix) => textOf(annotations, `${prefix}${key}`)).find((value) => value !== undefined),
  );
  if (path === undefined) return undefined;
  return { path, ...(index !== undefined && /^[0-9]{1,9}$/.test(index) ? { index: Number(index) } : {}) };
}

/** How an object is named in messages: `Kind/name`, or `Kind/namespace/name`. */
export function nameOf({ kind, namespace, name }: Pick<Reference, "kind" | "namespace" | "name">): string {
  return [kind, namespace, name].filter((part) => part !== undefined).join("/");
}

/**
 * Labels of an object. One that is written as a number or boolean, such as `true`, which no cluster takes, is read as
 * its text: rules would be passed over otherwise, and nobody would be told.
 */
export function labelsOf(object: ObjectNode): ReadonlyMap<string, string> {
  const metadata = objectOf(object, "metadata");
  const labels = metadata && objectOf(metadata, "labels");
  return new Map((labels?.members ?? []).flatMap(({ key, value }) => scalarText(value).map((text) => [key, text])));
}

function scalarText(node: Node): readonly string[] {
  switch (node.kind) {
    case "string":
      return [node.value];
    case "number":
      return [node.raw];
    case "boolean":
      return [String(node.value)];
    case "null":
    case "array":
    case "object":
      return [];
  }
}
