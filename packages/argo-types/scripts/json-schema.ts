import { isNode } from "./documents.ts";
import type { SchemaNode, Schemas } from "./documents.ts";

/** The `$id` under which the schemas of all documents are registered; `#/$defs/<name>` is one of them. */
export const SCHEMA_ID = "argo-types";

/** A kind that we write, and where it stands among the schemas. */
export interface Kind {
  readonly name: string;
  readonly apiVersion: string;
  readonly kind: string;
}

/**
 * Turns the merged schemas into one JSON Schema (2020-12). Fails when an object with fixed properties is open,
 * since such a schema would let misspelt fields through.
 */
export function toJsonSchema(schemas: Schemas): SchemaNode {
  const definitions: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    assertClosed(schema, name);
    definitions[name] = toPlainSchema(schema, schemas);
  }
  return { $id: SCHEMA_ID, $schema: "https://json-schema.org/draft/2020-12/schema", $defs: definitions };
}

/**
 * Lists the kinds that stand in files of their own, by name: schemas with a constant apiVersion and kind whose
 * kind is their name. `TriggeredWorkflow`, which only lives inside a Sensor, is none.
 */
export function listKinds(schemas: Schemas): readonly Kind[] {
  const kinds: Kind[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    const apiVersion = constantOf(schema, "apiVersion");
    const kind = constantOf(schema, "kind");
    if (apiVersion !== undefined && kind === name) kinds.push({ name, apiVersion, kind });
  }
  return kinds.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function constantOf(schema: SchemaNode, property: string): string | undefined {
  const properties = schema["properties"];
  const node = isNode(properties) ? properties[property] : undefined;
  const value = isNode(node) ? node["const"] : undefined;
  return typeof value === "string" ? value : undefined;
}

function assertClosed(value: unknown, path: string): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) assertClosed(item, `${path}/${index}`);
  } else if (isNode(value)) {
    if (value["type"] === "object" && value["additionalProperties"] === undefined) {
      throw new Error(`${path} says nothing about additional properties`);
    }
    for (const [key, item] of Object.entries(value)) assertClosed(item, `${path}/${key}`);
  }
}

function toPlainSchema(value: unknown, schemas: Schemas): unknown {
  if (Array.isArray(value)) return value.map((item) => toPlainSchema(item, schemas));
  if (!isNode(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === "description" && typeof item === "string") continue;
    copy[key] = plainMember(key, item, schemas);
  }
  return bounded(copy);
}

/** Largest int32. Argo's and Kubernetes' Go types read most integers as one; a larger number stops a controller. */
const LARGEST_INTEGER = 2_147_483_647;

/** An integer without bounds of its own gets those of int32. */
function bounded(schema: Record<string, unknown>): Record<string, unknown> {
  const types = Array.isArray(schema["type"]) ? schema["type"] : [schema["type"]];
  if (!types.includes("integer")) return schema;
  return { minimum: -LARGEST_INTEGER, maximum: LARGEST_INTEGER, ...schema };
}

function plainMember(key: string, value: unknown, schemas: Schemas): unknown {
  if (key === "$ref" && typeof value === "string") return value.replace("#/components/schemas/", "#/$defs/");
  // Within a reference, ajv forgets that it judges a name, and the error would read as one about the value.
  if (key === "propertyNames" && isNode(value) && typeof value["$ref"] === "string") {
    return toPlainSchema(schemas[value["$ref"].replace("#/components/schemas/", "")], schemas);
  }
  return toPlainSchema(value, schemas);
}
