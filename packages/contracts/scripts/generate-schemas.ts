// Writes the JSON Schemas of the contracts: pnpm --filter @argo-rules/contracts generate
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemaText, schemaNames } from "../src/json-schema.ts";

for (const name of schemaNames) {
  writeFileSync(join(import.meta.dirname, "../schema", `${name}.schema.json`), jsonSchemaText(name));
}
