import { _, Ajv2020, stringify } from "ajv/dist/2020.js";
import type { CodeKeywordDefinition } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { Schemas } from "./documents.ts";
import { listKinds, SCHEMA_ID, toJsonSchema } from "./json-schema.ts";

/** The types of what `compileValidators` makes. */
export const DECLARATIONS = `import type { Validator } from "./validator.ts";

/** The validator of each kind by "<apiVersion> <kind>". */
export declare const VALIDATORS: ReadonlyMap<string, Validator>;
`;

/**
 * Compiles one validator per kind, as the text of a module that imports nothing and builds no code at run time.
 * It is JavaScript, since taking the types off a file of this size costs Node longer than running it.
 * Fails when a schema is not valid, or when ajv would want a helper of its own.
 */
export function compileValidators(schemas: Schemas): string {
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes: false,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    // Counts UTF-16 units instead of characters: all limited strings are ASCII by their pattern.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
    inlineRefs: false,
  });
  // Our schemas have neither unevaluated… nor $dynamicRef; what serves them is a third of the code.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  ajv.addKeyword(countKeyword("x-exactly-one-of"));
  ajv.addKeyword(countKeyword("x-at-most-one-of"));
  ajv.addSchema(toJsonSchema(schemas));
  const kinds = listKinds(schemas);
  const references = Object.fromEntries(kinds.map(({ name }) => [`validate${name}`, `${SCHEMA_ID}#/$defs/${name}`]));
  const code = (standaloneCode as unknown as typeof standaloneCode.default)(ajv, references);
  if (/\brequire\(|^import /m.test(code)) throw new Error("the validators want a helper of ajv");
  const table = kinds.map(({ name, apiVersion, kind }) => `  ["${apiVersion} ${kind}", validate${name}],`);
  return `${shorten(code)}
export const VALIDATORS = new Map([
${table.join("\n")}
]);
`;
}

/** Leaves out what nobody reads, a third of the text: schemas, their paths in errors, and a longhand for push. */
function shorten(code: string): string {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return code
    .replace(/^"use strict";/, "")
    .replace(/^export const \w+ = /gm, (line) => line.replace("export ", ""))
    .replace(/^const (schema\d+) = .*\n/gm, (line, name: string) => (uses.get(name) === 1 ? "" : line))
    .replace(/schemaPath:"[^"]*",/g, "")
    .replace(
      /^const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}$/gm,
      "(vErrors ??= []).push($2);",
    )
    .trim();
}

/**
 * The words of our own documents: of these properties exactly, or at most, one is there. `oneOf` would say the
 * same, but its errors do not name the properties.
 */
function countKeyword(keyword: "x-exactly-one-of" | "x-at-most-one-of"): CodeKeywordDefinition {
  const exactly = keyword === "x-exactly-one-of";
  return {
    keyword,
    type: "object",
    schemaType: "array",
    error: {
      message: keyword,
      params: ({ schema }) => _`{names: ${stringify(schema)}}`,
    },
    code(context) {
      const { gen, data } = context;
      const count = gen.let("count", 0);
      for (const name of context.schema as readonly string[]) {
        gen.if(_`${data}[${name}] !== undefined`, () => gen.code(_`${count}++`));
      }
      context.fail(exactly ? _`${count} !== 1` : _`${count} > 1`);
    },
  };
}
