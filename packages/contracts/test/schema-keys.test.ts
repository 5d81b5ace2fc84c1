import { expect, it } from "vitest";
import { z } from "zod";
import { actionSchemas, schemaKeys } from "../src/index.ts";

const schema = z.strictObject({
  plain: z.string(),
  optional: z.strictObject({ a: z.string(), b: z.string() }).optional(),
  withDefault: z.strictObject({ c: z.string().default("") }).prefault({}),
  list: z.array(z.strictObject({ d: z.string() })).default([]),
  map: z.record(z.string(), z.union([z.string(), z.strictObject({ e: z.string() }), z.strictObject({ f: z.int() })])),
});

it.each([
  [[], ["plain", "optional", "withDefault", "list", "map"]],
  [["plain"], []],
  [["optional"], ["a", "b"]],
  [["withDefault"], ["c"]],
  [["list"], []],
  [["list", "0"], ["d"]],
  [["map"], []],
  [
    ["map", "anything"],
    ["e", "f"],
  ],
  [["optional", "a"], []],
  [["nothing"], []],
  [["toString"], []],
  [["plain", "more"], []],
])("knows the keys at %j", (path, want) => {
  expect(schemaKeys(schema, path)).toEqual(want);
});

it("knows the keys inside actions", () => {
  expect(schemaKeys(actionSchemas.script, ["retry"])).toEqual(["attempts", "delay"]);
  expect(schemaKeys(actionSchemas.script, ["concurrency"])).toEqual(["max", "perObject"]);
  expect(schemaKeys(actionSchemas.script, ["volumes", "3"])).toContain("persistentVolumeClaim");
  expect(schemaKeys(actionSchemas.workflow, ["parameters", "a"])).toEqual(["from", "path", "encoding"]);
});
