import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jsonSchemaText, schemaNames } from "../src/json-schema.ts";

it.each(schemaNames)("keeps the committed JSON Schema of %s fresh", (name) => {
  const committed = readFileSync(join(import.meta.dirname, "../schema", `${name}.schema.json`), "utf8");
  // Stale? pnpm --filter @argo-rules/contracts generate
  expect(committed).toBe(jsonSchemaText(name));
});
