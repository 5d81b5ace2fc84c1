import fc from "fast-check";
import { validateObject } from "@argo-rules/argo-types";
import { isNode, readSchemas, type SchemaNode } from "../../packages/argo-types/scripts/documents.ts";

const schemas = readSchemas();

/** Any object of a kind that our own closed schema accepts. */
export function arbitraryObject(kind: "CronWorkflow" | "Workflow" | "WorkflowTemplate"): fc.Arbitrary<object> {
  // Some rules, such as `dependentSchemas`, are left to the validator.
  return (arbitraryOf(schema(kind)) as fc.Arbitrary<object>).filter((object) => validateObject(object).length === 0);
}

function schema(name: string): SchemaNode {
  const found = schemas[name];
  if (found === undefined) throw new Error(`no schema ${name}`);
  return found;
}

function arbitraryOf(node: SchemaNode): fc.Arbitrary<unknown> {
  if (typeof node["$ref"] === "string") return arbitraryOf(schema(node["$ref"].replace(/^.*\//, "")));
  if ("const" in node) return fc.constant(node["const"]);
  if (Array.isArray(node["enum"])) return fc.constantFrom(...(node["enum"] as unknown[]));
  const types = [node["type"]].flat();
  return fc.oneof(...types.map((type) => arbitraryOfType(type, node)));
}

function arbitraryOfType(type: unknown, node: SchemaNode): fc.Arbitrary<unknown> {
  switch (type) {
    case "array":
      return arbitraryList(node);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: number(node["minimum"], -(2 ** 31)), max: number(node["maximum"], 2 ** 31 - 1) });
    case "object":
      return arbitraryMembers(node);
    case "string":
      return arbitraryText(node);
    default:
      throw new Error(`no values of type ${String(type)}`);
  }
}

/** Elements with names have different ones: the API server refuses a name twice, which a schema cannot say. */
function arbitraryList(node: SchemaNode): fc.Arbitrary<unknown> {
  const selector = (element: unknown): unknown => (isNode(element) && "name" in element ? element["name"] : element);
  const lengths = { minLength: number(node["minItems"], 0), maxLength: 3 };
  return fc.uniqueArray(arbitraryOf(node["items"] as SchemaNode), { ...lengths, selector });
}

function arbitraryText({ pattern, minLength, maxLength }: SchemaNode): fc.Arbitrary<string> {
  const longest = number(maxLength, 60);
  if (typeof pattern !== "string") return fc.string({ minLength: number(minLength, 0), maxLength: longest });
  return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= longest);
}

function arbitraryMembers(node: SchemaNode): fc.Arbitrary<unknown> {
  const { properties, additionalProperties, propertyNames } = node;
  if (isNode(additionalProperties)) {
    const key = isNode(propertyNames) ? (arbitraryOf(propertyNames) as fc.Arbitrary<string>) : fc.string();
    return fc.dictionary(key, arbitraryOf(additionalProperties), { maxKeys: 2, noNullPrototype: true });
  }
  const members = isNode(properties) ? properties : {};
  const required = (node["required"] ?? []) as readonly string[];
  const arbitraries = Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, arbitraryOf(member as SchemaNode)]),
  );
  const one = (node["x-exactly-one-of"] ?? node["x-at-most-one-of"]) as readonly string[] | undefined;
  // `requiredKeys` are always there, all others half of the time.
  if (one === undefined) return fc.record(arbitraries, { requiredKeys: [...required], noNullPrototype: true });
  return fc.constantFrom(...one).chain((chosen) => {
    const others = Object.entries(arbitraries).filter(([name]) => name === chosen || !one.includes(name));
    const requiredKeys = "x-exactly-one-of" in node ? [...required, chosen] : [...required];
    return fc.record(Object.fromEntries(others), { requiredKeys, noNullPrototype: true });
  });
}

function number(value: unknown, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}
