import { Ajv } from "ajv";
import { globSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { CheckObject } from "./kubernetes-schemas.ts";
import { runOk } from "./run.ts";

/** The version of Prometheus Operator whose definitions are asked; they are in its source. */
const operatorModule = "github.com/prometheus-operator/prometheus-operator@v0.85.0";

interface Definition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: Schema } }[];
  };
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
}

/**
 * Reads the definitions of Prometheus Operator's kinds, closed: a key that they do not have is a mistake, since the API
 * server drops it. Says nothing of metadata, which definitions leave open. Needs Go.
 */
export function operatorSchemas(): CheckObject {
  const env = { ...process.env, GOWORK: "off" };
  const { stdout } = runOk("go", ["mod", "download", "-json", operatorModule], { cwd: tmpdir(), env });
  const { Dir: folder } = JSON.parse(stdout) as { readonly Dir: string };
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, code: { regExp: goPattern } });
  const known = new Map<string, Schema>();
  for (const file of globSync("example/prometheus-operator-crd/*.yaml", { cwd: folder })) {
    const { spec } = parse(readFileSync(join(folder, file), "utf8"), { maxAliasCount: 0 }) as Definition;
    for (const { name, schema } of spec.versions) {
      close(schema.openAPIV3Schema);
      known.set(`${spec.group}/${name} ${spec.names.kind}`, schema.openAPIV3Schema);
    }
  }
  return (object) => {
    const { apiVersion, kind } = object as { readonly apiVersion: string; readonly kind: string };
    const schema = known.get(`${apiVersion} ${kind}`);
    if (!schema) return [`Prometheus Operator has no ${kind} of ${apiVersion}`];
    // What was compiled once is kept by Ajv.
    const validate = ajv.compile(schema);
    if (validate(object)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${kind} ${instancePath}: ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** Patterns are Go's, where `(?i)` holds for the rest of a group; all of these are of one letter case or of both. */
const goPattern = Object.assign(
  (pattern: string, flags: string): RegExp =>
    pattern.includes("(?i)") ? new RegExp(pattern.replaceAll("(?i)", ""), `${flags}i`) : new RegExp(pattern, flags),
  // Of use to Ajv only where validators are written to files.
  { code: "goPattern" },
);

function close(schema: Schema): void {
  if (schema.properties && schema["x-kubernetes-preserve-unknown-fields"] !== true)
    schema.additionalProperties ??= false;
  for (const one of Object.values(schema.properties ?? {})) close(one);
  if (schema.items) close(schema.items);
  if (typeof schema.additionalProperties === "object") close(schema.additionalProperties);
}
