import { member, type Member, type Node } from "../parse/tree.ts";

/**
 * A document with the merge keys of YAML 1.1 carried out, as kubectl does: `<<` takes in the members of a mapping, or of
 * several, that the object itself does not have. Source: go.yaml.in/yaml/v2 decode.go.
 */
export function mergeKeys(node: Node): Node {
  if (node.kind === "array") return { ...node, items: node.items.map(mergeKeys) };
  if (node.kind !== "object") return node;
  const members = node.members.map((one) => ({ ...one, value: mergeKeys(one.value) }));
  const merged = member({ ...node, members }, "<<");
  if (!merged) return { ...node, members };
  const own = members.filter(({ key }) => key !== "<<");
  return { ...node, members: [...own, ...taken(merged.value, own)] };
}

/** The members that come from elsewhere; of several mappings the first that has a key counts. */
function taken({ kind, ...rest }: Node, own: readonly Member[]): readonly Member[] {
  const sources = kind === "array" && "items" in rest ? rest.items : [];
  const known = new Set(own.map(({ key }) => key));
  const from =
    kind === "object" && "members" in rest
      ? [rest.members]
      : sources.map((one) => (one.kind === "object" ? one.members : []));
  return from.flat().filter(({ key }) => !known.has(key) && known.add(key));
}
