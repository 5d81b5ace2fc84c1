import { member, type Node, type ObjectNode } from "../../parse/tree.ts";

/** What a file holds where a Kubernetes object is expected; anything else has neither kind nor apiVersion. */
export interface KubernetesNode {
  readonly node: Node;
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
}

/** The objects of a document: itself, or the items of a List, which leave out kind and apiVersion in a typed list. */
export function kubernetesObjects(document: Node): readonly KubernetesNode[] {
  if (document.kind !== "object") return [{ node: document, apiVersion: undefined, kind: undefined }];
  const object = { node: document, apiVersion: textOf(document, "apiVersion"), kind: textOf(document, "kind") };
  const items = member(document, "items")?.value;
  if (!object.kind?.endsWith("List") || items?.kind !== "array") return [object];
  const itemKind = object.kind.slice(0, -"List".length);
  return items.items.flatMap((item) =>
    kubernetesObjects(item).map((one) => ({
      ...one,
      kind: one.kind ?? (itemKind === "" ? undefined : itemKind),
      apiVersion: one.apiVersion ?? (itemKind === "" ? undefined : object.apiVersion),
    })),
  );
}

function textOf(node: ObjectNode, key: string): string | undefined {
  const value = member(node, key)?.value;
  return value?.kind === "string" ? value.value : undefined;
}
