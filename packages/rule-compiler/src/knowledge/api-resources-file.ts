import { z } from "zod";
import type { KnownKind } from "./known-kind.ts";
import { compareVersions } from "./versions.ts";

/** Value of `kind` in the file that `rule-compiler discover` writes. */
export const apiResourcesKind = "ApiResources";

/** Value of `formatVersion`: raised when older programs would misread the file. */
const apiResourcesFormat = 1;

/** What `rule-compiler discover` writes. */
export interface ApiResourcesFile {
  /** Version of the API server, such as v1.34.2; missing when it did not tell. */
  readonly kubernetes?: string | undefined;
  /** Groups and versions that could not be read. */
  readonly incomplete: readonly { readonly group: string; readonly version: string }[];
  readonly kinds: readonly KnownKind[];
}

const text = z.string("a string");
const texts = z.array(text, "a list of strings");

/** Reads that file. Unlike the cluster's own documents it may hold nothing else. */
export const apiResourcesSchema: z.ZodType<ApiResourcesFile> = z.strictObject(
  {
    kind: z.literal(apiResourcesKind, apiResourcesKind),
    formatVersion: z.literal(apiResourcesFormat, String(apiResourcesFormat)),
    kubernetes: text.optional(),
    incomplete: z.array(z.strictObject({ group: text, version: text }, "{group, version}"), "a list of groups"),
    kinds: z.array(
      z.strictObject(
        {
          group: text,
          version: text,
          resource: text,
          kind: text,
          scope: z.enum(["Namespaced", "Cluster"], "Namespaced or Cluster"),
          watchable: z.boolean("true or false"),
          singular: text,
          shortNames: texts,
          topLevelKeys: texts.default([]),
          selectableFields: texts.optional(),
        },
        "a kind",
      ),
      "a list of kinds",
    ),
  },
  "an object",
);

/** Writes the file: JSON with a line for each kind, in an order of its own, so that one cluster gives one text. */
export function printApiResources({ kubernetes, incomplete, kinds }: ApiResourcesFile): string {
  const head = [
    `  "kind": ${JSON.stringify(apiResourcesKind)}`,
    `  "formatVersion": ${apiResourcesFormat}`,
    ...(kubernetes === undefined ? [] : [`  "kubernetes": ${JSON.stringify(kubernetes)}`]),
    `  "incomplete": ${linesOf(incomplete.toSorted(byGroupVersion).map(({ group, version }) => ({ group, version })))}`,
    `  "kinds": ${linesOf(kinds.toSorted(byName).map(printable))}`,
  ];
  return `{\n${head.join(",\n")}\n}\n`;
}

function linesOf(values: readonly object[]): string {
  if (values.length === 0) return "[]";
  return `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(",\n")}\n  ]`;
}

/** Keys in a fixed order; keys that nobody told are left out. */
function printable(known: KnownKind): object {
  const { group, version, resource, kind, scope, watchable, singular, shortNames } = known;
  const { topLevelKeys, selectableFields } = known;
  return {
    group,
    version,
    resource,
    kind,
    scope,
    watchable,
    singular,
    shortNames,
    ...(topLevelKeys.length > 0 ? { topLevelKeys } : {}),
    ...(selectableFields ? { selectableFields } : {}),
  };
}

interface GroupVersion {
  readonly group: string;
  readonly version: string;
}

function byGroupVersion(a: GroupVersion, b: GroupVersion): number {
  if (a.group !== b.group) return a.group < b.group ? -1 : 1;
  return compareVersions(a.version, b.version);
}

function byName(a: KnownKind, b: KnownKind): number {
  const order = byGroupVersion(a, b);
  if (order !== 0 || a.resource === b.resource) return order;
  return a.resource < b.resource ? -1 : 1;
}
