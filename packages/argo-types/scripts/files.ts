import openapiTS, { astToString } from "openapi-typescript";
import { readSchemas } from "./documents.ts";
import type { Schemas } from "./documents.ts";
import { compileValidators, DECLARATIONS } from "./validators.ts";

/** The command that writes the generated files. */
export const COMMAND = "pnpm --filter @argo-rules/argo-types generate";

const HEADER = `// Made by \`${COMMAND}\` from openapi/*.yaml. Do not edit.\n`;

/** Makes the text of every generated file by its path inside the package. Writes nothing; same input, same text. */
export async function generateFiles(): Promise<ReadonlyMap<string, string>> {
  const schemas = readSchemas();
  return new Map([
    ["src/types.gen.ts", await generateTypes(schemas)],
    ["src/validators.gen.mjs", HEADER + compileValidators(schemas)],
    ["src/validators.gen.d.mts", HEADER + DECLARATIONS],
  ]);
}

async function generateTypes(schemas: Schemas): Promise<string> {
  const document = {
    openapi: "3.1.0",
    info: { title: "Objects as this project writes them", version: "1" },
    paths: {},
    components: { schemas },
  };
  const types = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: false,
    immutable: true,
    silent: true,
  });
  return HEADER + astToString(types);
}
