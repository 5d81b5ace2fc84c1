import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { moduleFolder, writeOrCheck } from "./generated-file.ts";

// Writes src/knowledge/kinds.gen.ts from what Kubernetes itself publishes: the discovery documents and the
// OpenAPI document in the source of the API server, both made with every API switched on.
// Run it with Node 24 and Go on the PATH: node packages/rule-compiler/scripts/generate-kinds.ts [--check]

/** Pinned, so that two runs write the same bytes. */
const kubernetesVersion = "v1.34.4";
const target = join(import.meta.dirname, "../src/knowledge/kinds.gen.ts");

interface ApiResource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly singularName: string;
  readonly shortNames?: readonly string[];
  readonly verbs: readonly string[];
}

interface ApiResourceList {
  readonly kind: string;
  readonly groupVersion: string;
  readonly resources: readonly ApiResource[];
}

interface OpenApi {
  readonly definitions: Readonly<Record<string, Definition>>;
}

interface Definition {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly "x-kubernetes-group-version-kind"?: readonly { group: string; version: string; kind: string }[];
}

/** Keys every object has; they are left out of the rows. */
const commonKeys = ["apiVersion", "kind", "metadata"];

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

/** Definitions by `groupVersion kind`, as discovery spells the group and version. */
function definitionsByKind(openApi: OpenApi): ReadonlyMap<string, Definition> {
  const byKind = new Map<string, Definition>();
  for (const definition of Object.values(openApi.definitions)) {
    const kinds = definition["x-kubernetes-group-version-kind"] ?? [];
    // Definitions shared by all groups (DeleteOptions, WatchEvent) carry many kinds and are no resource's.
    if (kinds.length !== 1) continue;
    for (const { group, version, kind } of kinds) {
      byKind.set(`${group === "" ? version : `${group}/${version}`} ${kind}`, definition);
    }
  }
  return byKind;
}

function topLevelKeys(definition: Definition | undefined, name: string): string {
  const keys = Object.keys(definition?.properties ?? {});
  const missing = commonKeys.filter((key) => !keys.includes(key));
  if (missing.length > 0) throw new Error(`${name}: the OpenAPI document has no ${missing.join(", ")}`);
  return keys
    .filter((key) => !commonKeys.includes(key))
    .sort()
    .join(",");
}

function row(groupVersion: string, resource: ApiResource, definitions: ReadonlyMap<string, Definition>): string {
  const watchable = resource.verbs.includes("list") && resource.verbs.includes("watch");
  return [
    groupVersion,
    resource.name,
    resource.kind,
    resource.namespaced ? "Namespaced" : "Cluster",
    watchable ? "watch" : "-",
    resource.singularName,
    (resource.shortNames ?? []).join(",") || "-",
    topLevelKeys(definitions.get(`${groupVersion} ${resource.kind}`), `${groupVersion} ${resource.name}`) || "-",
  ].join(" ");
}

function rows(source: string): readonly string[] {
  const definitions = definitionsByKind(readJson<OpenApi>(join(source, "api/openapi-spec/swagger.json")));
  const discovery = join(source, "api/discovery");
  return readdirSync(discovery)
    .sort()
    .map((file) => readJson<ApiResourceList>(join(discovery, file)))
    .filter((list) => list.kind === "APIResourceList")
    .flatMap((list) =>
      list.resources
        .filter((resource) => !resource.name.includes("/"))
        .map((resource) => row(list.groupVersion, resource, definitions)),
    );
}

function render(lines: readonly string[]): string {
  return `// Made by \`node packages/rule-compiler/scripts/generate-kinds.ts\` from Kubernetes ${kubernetesVersion}
// (api/discovery and api/openapi-spec/swagger.json of the Go module k8s.io/kubernetes). Do not edit.

/** Kubernetes version the rows come from. */
export const kubernetesVersion: string = "${kubernetesVersion}";

/**
 * One line per group, version and resource, columns split by spaces, "-" for none: group/version, resource, kind,
 * scope, watchable, singular, short names, top-level keys besides ${commonKeys.join(", ")}. Kept as text because
 * it is parsed at the first lookup only.
 */
export const kindRows: string = \`
${lines.join("\n")}
\`;
`;
}

const source = moduleFolder(`k8s.io/kubernetes@${kubernetesVersion}`);
process.exitCode = writeOrCheck(target, render(rows(source)), "generate-kinds.ts");
