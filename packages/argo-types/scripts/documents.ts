import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** One schema as written in the documents: a JSON Schema with our own `x-` words. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** All schemas of all documents by name. */
export type Schemas = Readonly<Record<string, SchemaNode>>;

const FILES: readonly string[] = ["argo-events.yaml", "argo-workflows.yaml", "kubernetes.yaml"];
const REFERENCE = /^(?:\.\/([-a-z]+\.yaml))?#\/components\/schemas\/([A-Za-z]+)$/;

/**
 * Reads the OpenAPI documents and merges their schemas into one list, in which references between documents
 * are references within it. Fails on a name that two documents share and on a reference that leads nowhere.
 */
export function readSchemas(): Schemas {
  const owners = new Map<string, string>();
  const merged: Record<string, SchemaNode> = {};
  for (const file of FILES) {
    for (const [name, schema] of Object.entries(schemasOf(file))) {
      const owner = owners.get(name);
      if (owner !== undefined) throw new Error(`${name} is defined in ${owner} and in ${file}`);
      owners.set(name, file);
      merged[name] = schema;
    }
  }
  const resolved: Record<string, SchemaNode> = {};
  for (const [name, schema] of Object.entries(merged)) {
    resolved[name] = withLocalReferences(schema, owners.get(name) ?? "", owners) as SchemaNode;
  }
  return resolved;
}

/** Tells whether a value read from a document is a plain object. */
export function isNode(value: unknown): value is SchemaNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function schemasOf(file: string): Schemas {
  const document: unknown = parse(readFileSync(new URL(`../openapi/${file}`, import.meta.url), "utf8"));
  const components = isNode(document) ? document["components"] : undefined;
  const schemas = isNode(components) ? components["schemas"] : undefined;
  if (!isNode(schemas)) throw new Error(`${file} has no components.schemas`);
  return schemas as Schemas;
}

function withLocalReferences(value: unknown, file: string, owners: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withLocalReferences(item, file, owners));
  if (!isNode(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    copy[key] =
      key === "$ref" && typeof item === "string"
        ? localReference(item, file, owners)
        : withLocalReferences(item, file, owners);
  }
  return copy;
}

function localReference(reference: string, file: string, owners: ReadonlyMap<string, string>): string {
  const match = REFERENCE.exec(reference);
  const name = match?.[2];
  if (name === undefined || owners.get(name) !== (match?.[1] ?? file)) {
    throw new Error(`${file}: nothing stands at ${reference}`);
  }
  return `#/components/schemas/${name}`;
}
