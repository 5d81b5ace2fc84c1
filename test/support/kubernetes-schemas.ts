import { Ajv, type ValidateFunction } from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kubernetesModule } from "./go-modules.ts";

interface Definition {
  type?: string;
  format?: string;
  readonly properties?: Readonly<Record<string, Definition>>;
  additionalProperties?: unknown;
  anyOf?: unknown;
  readonly "x-kubernetes-group-version-kind"?: readonly { group: string; version: string; kind: string }[];
}

/** Says what is wrong with an object of Kubernetes' own kinds: also each key that the API server would drop. */
export type CheckObject = (object: unknown) => readonly string[];

/** Reads the definitions of all kinds, closed: a key that they do not have is a mistake. Needs Go. */
export function kubernetesSchemas(): CheckObject {
  // In the source of the API server.
  const document = join(kubernetesModule(), "api/openapi-spec/swagger.json");
  const { definitions } = JSON.parse(readFileSync(document, "utf8")) as {
    readonly definitions: Readonly<Record<string, Definition>>;
  };
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const names = new Map<string, string>();
  for (const [name, definition] of Object.entries(definitions)) {
    close(definition);
    const [kind, ...others] = definition["x-kubernetes-group-version-kind"] ?? [];
    if (kind && others.length === 0) names.set(idOf(kind.group, kind.version, kind.kind), name);
  }
  ajv.addSchema({ $id: "kubernetes", definitions });
  return (object) => {
    const { apiVersion, kind } = object as { readonly apiVersion: string; readonly kind: string };
    const [version = "", group = ""] = apiVersion.split("/").reverse();
    const name = names.get(idOf(group, version, kind));
    if (name === undefined) return [`Kubernetes has no ${kind} of ${apiVersion}`];
    const validate = ajv.getSchema(`kubernetes#/definitions/${name}`) as ValidateFunction;
    if (validate(object)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${kind} ${instancePath}: ${message} ${JSON.stringify(params)}`,
    );
  };
}

function close(definition: Definition): void {
  if (definition.properties) definition.additionalProperties ??= false;
  for (const one of [definition, ...Object.values(definition.properties ?? {})]) {
    if (one.format !== "int-or-string") continue;
    delete one.type;
    one.anyOf = [{ type: "integer" }, { type: "string" }];
  }
}

function idOf(group: string, version: string, kind: string): string {
  return `${group}/${version} ${kind}`;
}
