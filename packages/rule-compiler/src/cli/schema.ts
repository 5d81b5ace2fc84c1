import { jsonSchemaText, schemaNames } from "@argo-rules/contracts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";

/** `schema`: prints the JSON Schema of that name, of rules without one. */
export function schema({ operands: [wanted] }: OptionsOf<"schema">, host: Host): number {
  host.stdout(jsonSchemaText(schemaNames.find((name) => name === wanted) ?? "rules"));
  return 0;
}
