import { z } from "zod";
import { conditionOperators, conditionSchema } from "./condition.ts";
import { configSchema } from "./config.ts";
import { normalizedEventSchema } from "./event.ts";
import { rulesFileSchema } from "./rule.ts";
import { testsFileSchema } from "./rule-tests.ts";

/** The JSON Schemas that are published for editors and for other programs. */
export const schemaNames = ["rules", "tests", "config", "event"] as const;
export type SchemaName = (typeof schemaNames)[number];

const schemas = {
  rules: rulesFileSchema,
  tests: testsFileSchema,
  config: configSchema,
  event: normalizedEventSchema,
} as const;
const titles: Readonly<Record<SchemaName, string>> = {
  rules: "Sensor rules",
  tests: "Tests of sensor rules",
  config: "Configuration of the rules toolkit",
  event: "Normalized event",
};

/**
 * One of the contracts as JSON Schema (draft 2020-12), of what people write: defaults may be left out. "Exactly one
 * operator" of a condition, which zod checks beside its schema, is added as `oneOf`.
 */
export function jsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(schemas[name], {
    io: "input",
    override: ({ zodSchema, jsonSchema: written }) => {
      if (zodSchema !== (conditionSchema as unknown)) return;
      written.oneOf = conditionOperators.map((operator) => ({ required: [operator] }));
    },
  });
  return { $schema: schema.$schema, title: titles[name], ...schema };
}

/** The text of a committed schema file. */
export function jsonSchemaText(name: SchemaName): string {
  return `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
}
