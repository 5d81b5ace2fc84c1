import { diagnose } from "../../diagnostics/catalog.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { apiResourcesKind, apiResourcesSchema } from "../../knowledge/api-resources-file.ts";
import {
  groupDiscoverySchema,
  kindsOfGroups,
  kindsOfList,
  resourceListSchema,
  staleVersions,
} from "../../knowledge/discovery.ts";
import { groupVersion, type ApiResources } from "../../knowledge/told-kinds.ts";
import { describeNode, shorten } from "../../parse/describe-node.ts";
import { parseDocuments } from "../../parse/parse-rules.ts";
import { member, type Node } from "../../parse/tree.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { fit, type Schema } from "./misfits.ts";

/** What files say of a cluster. */
export interface ReadApiResources {
  /** Undefined when no file told anything. */
  readonly apiResources: ApiResources | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What one document tells. */
type Told = Omit<ApiResources, "name">;

const nothingWhole = { core: false, named: false, groupVersions: [] };

/**
 * Reads what a cluster serves from files, JSON or YAML of many documents: what `rule-compiler discover` writes, an
 * APIResourceList (`kubectl get --raw /apis/GROUP/VERSION`, or `kubectl api-resources -o json`, which lists preferred
 * versions only and hence says nothing of what is missing), or an APIGroupDiscoveryList (aggregated discovery). Of
 * several that tell of one kind the last counts. Never throws: what is wrong is among the diagnostics.
 */
export function readApiResources(
  files: readonly SourceFile[],
  options: { readonly maxBytes?: number } = {},
): ReadApiResources {
  const diagnostics: Diagnostic[] = [];
  const told: Told[] = [];
  for (const file of files) {
    const parsed = parseDocuments(file, options);
    for (const one of parsed.diagnostics) {
      const empty = one.code === "INPUT_EMPTY";
      diagnostics.push(empty ? diagnose("API_RESOURCES_OTHER", one.span, { found: "nothing" }) : one);
    }
    for (const document of parsed.documents) told.push(...readDocument(document, diagnostics));
  }
  const [first, ...more] = files;
  if (!first || told.length === 0) return { apiResources: undefined, diagnostics };
  const name = more.length === 0 ? first.path : `${first.path} and ${more.length} more`;
  return { apiResources: { name, ...joined(told) }, diagnostics };
}

function readDocument(document: Node, diagnostics: Diagnostic[]): readonly Told[] {
  const kind = document.kind === "object" ? member(document, "kind")?.value : undefined;
  switch (kind?.kind === "string" ? kind.value : undefined) {
    case apiResourcesKind:
      return read(document, diagnostics, apiResourcesSchema, ({ kinds, incomplete }) => ({
        kinds,
        incomplete: incomplete.map(groupVersion),
        whole: { core: true, named: true, groupVersions: [] },
      }));
    case "APIResourceList":
      return read(document, diagnostics, resourceListSchema, (list) => {
        const groupVersions = list.groupVersion === "" ? [] : [list.groupVersion];
        return { kinds: kindsOfList(list), incomplete: [], whole: { ...nothingWhole, groupVersions } };
      });
    case "APIGroupDiscoveryList":
      return read(document, diagnostics, groupDiscoverySchema, (list) => {
        // `/api` answers with the core group alone, whose name is empty, `/apis` with all others.
        const names = list.items.map(({ metadata }) => metadata?.name ?? "");
        const whole = { ...nothingWhole, core: names.includes(""), named: names.some((name) => name !== "") };
        return { kinds: kindsOfGroups(list), incomplete: staleVersions(list).map(groupVersion), whole };
      });
    default: {
      const found = kind?.kind === "string" ? `an object of kind ${shorten(kind.value)}` : describeNode(document);
      diagnostics.push(diagnose("API_RESOURCES_OTHER", document.span, { found }));
      return [];
    }
  }
}

function read<T>(
  document: Node,
  diagnostics: Diagnostic[],
  schema: Schema<T>,
  toldOf: (value: T) => Told,
): readonly Told[] {
  const result = fit(schema, document);
  if ("value" in result) return [toldOf(result.value)];
  for (const { span, ...params } of result.misfits) {
    diagnostics.push(diagnose("API_RESOURCES_INVALID", span, params));
  }
  return [];
}

function joined(told: readonly Told[]): Told {
  const groupVersions = told.flatMap(({ whole }) => whole.groupVersions);
  return {
    kinds: told.flatMap(({ kinds }) => kinds),
    whole: {
      core: told.some(({ whole }) => whole.core),
      named: told.some(({ whole }) => whole.named),
      groupVersions,
    },
    incomplete: told.flatMap(({ incomplete }) => incomplete).filter((name) => !groupVersions.includes(name)),
  };
}
