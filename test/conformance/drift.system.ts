import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../support/run.ts";
import { drift, type Schema, type Side } from "./drift.ts";

// Our types of Argo Events are written by hand. Argo publishes a JSON Schema with its module: whatever ours admits, it must
// admit, or what we emit would not be what Argo reads.

const openapi = join(root, "packages/argo-types/openapi");
const module = "github.com/argoproj/argo-events";

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const documents = new Map<string, Document>();

/** One of our schemas by its file and name. */
function ours(file: string, name: string): Side {
  const document = documents.get(file) ?? (parse(readFileSync(join(openapi, file), "utf8")) as Document);
  documents.set(file, document);
  const schema = document.components.schemas[name];
  if (!schema) throw new Error(`${file} has no schema ${name}`);
  return { schema, follow: (ref) => followOurs(file, ref) };
}

function followOurs(from: string, ref: string): Side {
  const [file = "", name = ""] = ref.split("#/components/schemas/");
  return ours(file === "" ? from : join(dirname(from), file), name);
}

let definitions: Readonly<Record<string, Schema>>;
beforeAll(() => {
  // Downloads the module where it is not there yet.
  const told = execFileSync("go", ["mod", "download", "-json", module], { cwd: import.meta.dirname, encoding: "utf8" });
  const { Dir } = JSON.parse(told) as { readonly Dir: string };
  const read: unknown = JSON.parse(readFileSync(join(Dir, "api/jsonschema/schema.json"), "utf8"));
  ({ definitions } = read as { readonly definitions: typeof definitions });
}, 600_000);

/** One of Argo's definitions. */
function theirs(name: string): Side {
  const schema = definitions[name];
  if (!schema) throw new Error(`Argo's schema has no definition ${name}`);
  return { schema, follow: (ref) => theirs(ref.replace("#/definitions/", "")) };
}

const kinds = ["EventSource", "Sensor"] as const;
const published = (kind: string): Side => theirs(`io.argoproj.events.v1alpha1.${kind}`);

const told: string[] = [];
afterAll(() => process.stdout.write(`${told.join("\n")}\n`));

it.each(kinds)("admits no %s that Argo's published schema does not", (kind) => {
  const { problems, fields } = drift(ours("argo-events.yaml", kind), published(kind));
  told.push(`${kind}: ${fields} fields compared with Argo's published schema, ${problems.length} differ`);
  expect(problems).toEqual([]);
  expect(fields).toBeGreaterThan(50);
});

it.each([
  ["a field that is gone", "ResourceEventSource", "namespace", undefined, "spec.resource.*.namespace: theirs has no"],
  ["a number that became a text", "Backoff", "steps", { type: "string" }, "integer is not string"],
  ["a list that became a text", "ResourceEventSource", "eventTypes", { type: "string" }, "array is not string"],
])("notices %s", (_, definition, field, instead, problem) => {
  const name = `io.argoproj.events.v1alpha1.${definition}`;
  const { [field]: was, ...rest } = definitions[name]?.properties ?? {};
  expect(was).toBeDefined();
  const before = definitions;
  const properties = instead === undefined ? rest : { ...rest, [field]: instead };
  definitions = { ...before, [name]: { ...before[name], properties } };
  try {
    const problems = kinds.flatMap((kind) => drift(ours("argo-events.yaml", kind), published(kind)).problems);
    expect(problems.join("\n")).toContain(problem);
  } finally {
    definitions = before;
  }
});
