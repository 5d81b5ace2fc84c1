import { member, type Member, type Node, type ObjectNode, type StringNode } from "../parse/tree.ts";

/**
 * The value at the end of a chain of keys; undefined where one is missing, null, or in no object. Wrong types are told by
 * check-shape.ts: to all other lints they are not there.
 */
export function at(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let found = node;
  for (const key of keys) {
    found = found?.kind === "object" ? member(found, key)?.value : undefined;
    if (found === undefined || found.kind === "null") return undefined;
  }
  return found;
}

/** The text at the end of a chain of keys; undefined when there is none. */
export function stringAt(node: Node | undefined, ...keys: readonly string[]): StringNode | undefined {
  const found = at(node, ...keys);
  return found?.kind === "string" ? found : undefined;
}

/** What `stringAt` finds, as Go has it: empty when there is none. */
export function textAt(node: Node | undefined, ...keys: readonly string[]): string {
  return stringAt(node, ...keys)?.value ?? "";
}

/** The items of a list; none when there is no list. */
export function itemsAt(node: Node | undefined, ...keys: readonly string[]): readonly Node[] {
  const found = at(node, ...keys);
  return found?.kind === "array" ? found.items : [];
}

/** The texts of a list. */
export function textsAt(node: Node | undefined, ...keys: readonly string[]): readonly StringNode[] {
  return itemsAt(node, ...keys).filter((item): item is StringNode => item.kind === "string");
}

/** The members of an object; none when there is no object. */
export function membersAt(node: Node | undefined, ...keys: readonly string[]): readonly Member[] {
  const found = at(node, ...keys);
  return found?.kind === "object" ? found.members : [];
}

/** Where to point when something is missing: the key that holds an object, or the object itself. */
export function keyOf(node: Node | undefined, key: string): Member["keySpan"] | undefined {
  return node?.kind === "object" ? (member(node, key)?.keySpan ?? startOf(node)) : node?.span;
}

/** The first key of an object: the whole of it would be underlined over many lines. */
export function startOf(node: ObjectNode): Member["keySpan"] {
  return node.members[0]?.keySpan ?? node.span;
}

/** Whether a switch is on, in kubectl's reading of YAML. */
export function isOn(node: Node | undefined): boolean {
  return node?.kind === "boolean" ? node.value : node?.kind === "string" && plainWord(node) === true;
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"].map((word): [string, boolean] => [word, true]),
  ...["n", "N", "no", "No", "NO", "off", "Off", "OFF"].map((word): [string, boolean] => [word, false]),
]);

/**
 * The boolean that kubectl reads from a text without quotes: its YAML is 1.1, where `yes` and `off` are booleans.
 * Source: go.yaml.in/yaml/v2 resolve.go, by way of sigs.k8s.io/yaml.
 */
function plainWord(node: StringNode): boolean | undefined {
  return isPlain(node) ? truths.get(node.value) : undefined;
}

/** What kubectl makes of a node of YAML: another kind than it has in YAML 1.2, for a few texts without quotes. */
export function kindForKubectl(node: Node): Node["kind"] {
  if (node.kind !== "string" || !isPlain(node)) return node.kind;
  if (truths.has(node.value)) return "boolean";
  // With underscores, and in base 2.
  return /^[-+]?(?:0b[01_]+|[0-9][0-9_]*_[0-9_]*)$/.test(node.value) ? "number" : "string";
}

function isPlain({ contentStart, span }: StringNode): boolean {
  return contentStart !== undefined && contentStart === span.start;
}
