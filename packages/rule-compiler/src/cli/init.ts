import { dirname, join } from "node:path";
import { jsonSchemaText } from "@argo-rules/contracts";
import { visible } from "../diagnostics/visible.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { starter, type StarterNotation } from "./starter.ts";
import { usage } from "./usage.ts";

/** Name of the schema that is written beside the rules; folders and patterns never take it for rules. */
const schemaName = "rules.schema.json";

/**
 * `init`: writes a commented rules file and, where there is none yet, the schema for editors beside it. Never writes
 * over rules unless told to. `-` prints the rules and writes nothing.
 */
export function init({ operands: [file = "rules.yaml"], force }: OptionsOf<"init">, host: Host): number {
  if (file === "-") {
    host.stdout(starter("yaml", `./${schemaName}`));
    return 0;
  }
  const notation = notationOf(file);
  if (!notation) return usage(`init writes a file that ends in .yaml, .yml, .json or .jsonc, found "${file}"`, host);
  const schema = join(dirname(file), schemaName);
  if (join(file) === schema) return usage(`init keeps ${schemaName} for the schema; name the rules otherwise`, host);
  const schemaIsThere = !force && isThere(schema, host);
  if (!force && isThere(file, host)) return refuse(`${file} is there already; --force overwrites it`, host);
  for (const [path, text] of [
    [file, starter(notation, `./${schemaName}`)],
    ...(schemaIsThere ? [] : [[schema, jsonSchemaText("rules")] as const]),
  ] as const) {
    const problem = written(path, text, host);
    if (problem !== undefined) return refuse(`cannot write ${path}: ${problem}`, host);
  }
  const wrote = schemaIsThere ? `Wrote ${file}, and left ${schema} as it is.` : `Wrote ${file} and ${schema}.`;
  host.stderr(`${visible(`${wrote} Next: rule-compiler check ${file}`)}\n`);
  return 0;
}

/** Writes a file, and says why it could not. */
function written(path: string, text: string, host: Host): string | undefined {
  try {
    host.write(path, text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether something is there, as far as can be told. */
function isThere(path: string, host: Host): boolean {
  try {
    return host.stat(path) !== undefined;
  } catch {
    return false;
  }
}

function refuse(problem: string, host: Host): number {
  host.stderr(`rule-compiler: ${visible(problem)}\n`);
  return 1;
}

function notationOf(file: string): StarterNotation | undefined {
  const end = /\.(ya?ml|jsonc?)$/i.exec(file)?.[1]?.toLowerCase();
  return end === "yml" ? "yaml" : end === "yaml" || end === "json" || end === "jsonc" ? end : undefined;
}
