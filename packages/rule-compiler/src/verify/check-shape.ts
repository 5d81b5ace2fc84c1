import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { closest } from "../language/closest.ts";
import { describeNode, shorten } from "../parse/describe-node.ts";
import type { Node, NumberNode, ObjectNode, StringNode } from "../parse/tree.ts";
import { isSecretName } from "./credentials.ts";
import { shapeOf, type Shape } from "./shapes.ts";
import { kindForKubectl } from "./view.ts";

/** What a value is held against. */
interface Place {
  /** Such as `spec.dependencies[0].name`; empty for the whole object. */
  readonly path: string;
  readonly kind: string;
  /** The type that holds it, and the type around that, for keys that are one level off. */
  readonly holders: readonly Shape[];
}

/**
 * Holds an object against Argo's Go type: keys that the decoder passes over, and values of another type than it demands.
 * The CustomResourceDefinitions of Argo let everything through, so that the API server stores what the controller's
 * cache then cannot decode: one such object, and it lists none of that kind in the whole cluster.
 * Source: argo-events manifests/base/crds (x-kubernetes-preserve-unknown-fields), sigs.k8s.io/json.
 */
export function checkShape(node: ObjectNode, kind: string): readonly Diagnostic[] {
  return [...checkValue(node, kind, { path: "", kind, holders: [] })];
}

function* checkValue(node: Node, type: string, place: Place): Iterable<Diagnostic> {
  // To Go's decoder null is no value, whatever the type.
  if (node.kind === "null") return;
  const shape = shapeOf(type);
  if (shape) yield* checkFields(node, shape, place);
  else if (type.startsWith("[]")) yield* checkItems(node, type.slice(2), place);
  else if (type.startsWith("{}")) yield* checkMembers(node, type.slice(2), place);
  else {
    const expected = misfit(node, type);
    if (expected !== undefined) yield wrongType(node, expected, place);
  }
}

function* checkFields(node: Node, shape: Shape, place: Place): Iterable<Diagnostic> {
  if (node.kind !== "object") {
    yield wrongType(node, "an object", place);
    return;
  }
  for (const { key, keySpan, value } of node.members) {
    const type = shape.get(key);
    if (type === undefined) {
      const advice = adviceFor(key, node, shape, place);
      const params = { key, place: place.path };
      // What is left out of a filter lets more through.
      const counts = advice !== undefined || /(?:^|\.)filters?(?:\.|$)/.test(place.path);
      yield counts
        ? diagnose("MANIFEST_UNKNOWN_KEY", keySpan, { ...params, ...advice })
        : diagnose("MANIFEST_LEFTOVER_KEY", keySpan, params);
    } else {
      yield* checkValue(value, type, { ...place, path: join(place.path, key), holders: [shape, ...place.holders] });
    }
  }
}

/** What was meant by a key that Argo passes over: the same name one level down or up, or a near name. */
function adviceFor(
  key: string,
  { members }: ObjectNode,
  shape: Shape,
  { holders }: Place,
): { readonly suggestion: string } | { readonly belongs: string } | undefined {
  const below = members.find((one) => shapeOf(shape.get(one.key) ?? "")?.has(key));
  if (below) return { belongs: `under "${below.key}"` };
  if (holders[0]?.has(key)) return { belongs: "one level up" };
  const suggestion = closest(key, [...shape.keys()]);
  return suggestion === undefined ? undefined : { suggestion };
}

function* checkItems(node: Node, type: string, place: Place): Iterable<Diagnostic> {
  if (node.kind !== "array") {
    yield wrongType(node, "a list", place);
    return;
  }
  for (const [index, item] of node.items.entries()) {
    yield* checkValue(item, type, { ...place, path: `${place.path}[${index}]` });
  }
}

function* checkMembers(node: Node, type: string, place: Place): Iterable<Diagnostic> {
  if (node.kind !== "object") {
    yield wrongType(node, "an object", place);
    return;
  }
  for (const { key, value } of node.members) {
    yield* checkValue(value, type, { ...place, path: join(place.path, key) });
  }
}

function join(path: string, key: string): string {
  const shown = /^[\w-]+$/.test(key) ? key : JSON.stringify(shorten(key));
  return path === "" ? shown : `${path}.${shown}`;
}

function wrongType(node: Node, expected: string, { path, kind }: Place): Diagnostic {
  const read = kindForKubectl(node);
  // A number where a text belongs can be a credential.
  const secret = path.split(".").some(isSecretName) || /\.headers\./.test(path);
  const found = secret
    ? `a value of another type`
    : read === node.kind
      ? describeNode(node)
      : `${writtenOf(node)}, which kubectl reads as a ${read}`;
  const quoted = expected === "a string" && !secret && node.kind !== "object" && node.kind !== "array";
  return diagnose("MANIFEST_WRONG_TYPE", node.span, {
    field: path,
    kind,
    expected,
    found,
    quoted: quoted ? JSON.stringify(shorten(writtenOf(node))) : undefined,
  });
}

function writtenOf(node: Node): string {
  return node.kind === "number"
    ? node.raw
    : node.kind === "string"
      ? node.value
      : node.kind === "boolean"
        ? String(node.value)
        : "";
}

/** What a value of this type must be, where the node is something else. */
function misfit(node: Node, type: string): string | undefined {
  const kind = kindForKubectl(node);
  switch (type) {
    case "string":
      return kind === "string" ? undefined : "a string";
    case "bool":
      return kind === "boolean" ? undefined : "true or false";
    case "int32":
      return isWhole(node, 32) ? undefined : "a whole number of 32 bits";
    case "int64":
      return isWhole(node, 64) ? undefined : "a whole number";
    case "uint64":
      return isWhole(node, 64) && !written(node).startsWith("-") ? undefined : "a whole number that is not negative";
    case "Int64OrString":
      return kind === "string" || isWhole(node, 64) ? undefined : "a string or a whole number";
    case "IntOrString":
      return kind === "string" || isWhole(node, 32) ? undefined : "a string or a whole number of 32 bits";
    case "Quantity":
      return isQuantity(node) ? undefined : "a quantity such as 100m or 64Mi";
    case "Time":
      return kind === "string" && isTime((node as StringNode).value)
        ? undefined
        : "a time such as 2026-01-31T12:00:00Z";
    // K8SResource and Amount keep whatever bytes they are given; FieldsV1 belongs to the API server.
    case "K8SResource":
    case "Amount":
    case "FieldsV1":
      return undefined;
    default:
      throw new Error(`bug: nothing is known of Argo's type ${type}`);
  }
}

function written(node: Node): string {
  return node.kind === "number" ? node.raw : "";
}

/** Whether Go's decoder takes it for an integer of so many bits; kubectl writes 5.0 as 5. */
function isWhole(node: Node, bits: 32 | 64): boolean {
  if (node.kind !== "number") return kindForKubectl(node) === "number";
  const { value } = node as NumberNode;
  if (!Number.isInteger(value)) return false;
  const limit = 2 ** (bits - 1);
  return value >= -limit && value < limit;
}

/** Source: apimachinery pkg/api/resource/quantity.go. */
function isQuantity(node: Node): boolean {
  const text = node.kind === "number" ? node.raw : node.kind === "string" ? node.value : undefined;
  return text !== undefined && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][-+]?\d+)?$/.test(text);
}

function isTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}
