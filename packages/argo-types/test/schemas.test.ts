import { expect, it } from "vitest";
import { readSchemas } from "../scripts/documents.ts";
import { listKinds, toJsonSchema } from "../scripts/json-schema.ts";
import { compileValidators } from "../scripts/validators.ts";
import { OBJECTS } from "./objects.ts";

const schemas = readSchemas();

it("describes exactly the kinds of the type of all objects", () => {
  const kinds = listKinds(schemas).map(({ kind }) => kind);
  expect(kinds).toEqual(Object.keys(OBJECTS).toSorted());
});

it("has no schema that no kind needs", () => {
  const text = JSON.stringify(schemas);
  const kinds = new Set(listKinds(schemas).map(({ name }) => name));
  const unused = Object.keys(schemas).filter((name) => !kinds.has(name) && !text.includes(`/schemas/${name}"`));
  expect(unused).toEqual([]);
});

it("refuses an object with fixed properties that is left open, wherever it stands", () => {
  const open = { type: "object", properties: { a: { type: "string" } } };
  expect(() => toJsonSchema({ Open: open })).toThrow("Open says nothing about additional properties");
  expect(() => toJsonSchema({ List: { type: "array", items: open } })).toThrow("List/items says nothing");
});

it("keeps a property that is called description and drops descriptions", () => {
  const schema = {
    type: "object",
    description: "Something.",
    additionalProperties: false,
    properties: { description: { type: "string" } },
  };
  expect(toJsonSchema({ Thing: schema })["$defs"]).toEqual({
    Thing: { type: "object", additionalProperties: false, properties: { description: { type: "string" } } },
  });
});

it("refuses a keyword that is misspelt", () => {
  const schema = {
    type: "object",
    additionalProperties: false,
    properties: { kind: { type: "string", const: "Thing" } },
  };
  const properties = { ...schema.properties, apiVersion: { type: "string", const: "v1", patern: "a" } };
  expect(() => compileValidators({ Thing: { ...schema, properties } })).toThrow("patern");
});
