import { z } from "zod";
import type { KnownKind } from "./known-kind.ts";

/** What is read of a resource in an `APIResourceList`. Names with a slash are subresources. */
export interface ListedResource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly verbs: readonly string[];
  readonly singularName?: string | null | undefined;
  readonly shortNames?: readonly string[] | null | undefined;
  /** Filled where one list holds resources of several groups, as `kubectl api-resources -o json` prints it. */
  readonly group?: string | null | undefined;
  readonly version?: string | null | undefined;
}

/** The resources of one group and version; of several when `groupVersion` is empty. */
export interface ResourceList {
  readonly groupVersion: string;
  readonly resources: readonly ListedResource[];
}

/** Resources of many groups, as aggregated discovery answers. */
export interface GroupDiscoveryList {
  readonly items: readonly {
    readonly metadata?: { readonly name?: string | null | undefined } | null | undefined;
    readonly versions?: readonly DiscoveredVersion[] | null | undefined;
  }[];
}

interface DiscoveredVersion {
  readonly version: string;
  /** `Stale` when the API server could not ask the one behind it just now. */
  readonly freshness?: string | null | undefined;
  readonly resources?: readonly DiscoveredResource[] | null | undefined;
}

interface DiscoveredResource {
  readonly resource: string;
  readonly scope: "Namespaced" | "Cluster";
  readonly verbs: readonly string[];
  readonly responseKind?: { readonly kind?: string | null | undefined } | null | undefined;
  readonly singularResource?: string | null | undefined;
  readonly shortNames?: readonly string[] | null | undefined;
}

const text = z.string("a string");
const texts = z.array(text, "a list of strings");

/**
 * Reads an `APIResourceList`, the answer of `/api/v1` and `/apis/GROUP/VERSION`.
 * @see https://kubernetes.io/docs/concepts/overview/kubernetes-api/#discovery-api
 */
export const resourceListSchema: z.ZodType<ResourceList> = z.object(
  {
    // `kubectl api-resources -o json` leaves it empty.
    groupVersion: text.default(""),
    resources: z.array(
      z.object(
        {
          name: text,
          kind: text,
          namespaced: z.boolean("true or false"),
          verbs: texts,
          singularName: text.nullish(),
          shortNames: texts.nullish(),
          group: text.nullish(),
          version: text.nullish(),
        },
        "a resource",
      ),
      "a list of resources",
    ),
  },
  "an APIResourceList",
);

/** Reads an `APIGroupDiscoveryList`, v2 or v2beta1, which differ in nothing that is read here. */
export const groupDiscoverySchema: z.ZodType<GroupDiscoveryList> = z.object(
  {
    items: z.array(
      z.object(
        {
          metadata: z.object({ name: text.nullish() }, "an object").nullish(),
          versions: z
            .array(
              z.object(
                {
                  version: text,
                  freshness: text.nullish(),
                  resources: z
                    .array(
                      z.object(
                        {
                          resource: text,
                          scope: z.enum(["Namespaced", "Cluster"], "Namespaced or Cluster"),
                          verbs: texts,
                          responseKind: z.object({ kind: text.nullish() }, "an object").nullish(),
                          singularResource: text.nullish(),
                          shortNames: texts.nullish(),
                        },
                        "a resource",
                      ),
                      "a list of resources",
                    )
                    .nullish(),
                },
                "a version",
              ),
              "a list of versions",
            )
            .nullish(),
        },
        "a group",
      ),
      "a list of groups",
    ),
  },
  "an APIGroupDiscoveryList",
);

/** The kinds of an `APIResourceList`, without subresources. */
export function kindsOfList(list: ResourceList): readonly KnownKind[] {
  return list.resources
    .filter(({ name }) => !name.includes("/"))
    .map((resource) => ({
      ...namesOf(list.groupVersion, resource),
      resource: resource.name,
      kind: resource.kind,
      scope: resource.namespaced ? "Namespaced" : "Cluster",
      watchable: isWatchable(resource.verbs),
      singular: resource.singularName || resource.kind.toLowerCase(),
      shortNames: resource.shortNames ?? [],
      topLevelKeys: [],
    }));
}

/** In a list of one group and version a resource may name those of another API's type, as scale subresources do. */
function namesOf(groupVersion: string, { group, version }: ListedResource): { group: string; version: string } {
  if (groupVersion === "") return { group: group ?? "", version: version ?? "" };
  const slash = groupVersion.indexOf("/");
  return { group: slash === -1 ? "" : groupVersion.slice(0, slash), version: groupVersion.slice(slash + 1) };
}

/** The kinds of an `APIGroupDiscoveryList`, those of stale versions included, as far as they are listed. */
export function kindsOfGroups({ items }: GroupDiscoveryList): readonly KnownKind[] {
  return items.flatMap((item) =>
    (item.versions ?? []).flatMap(({ version, resources }) =>
      (resources ?? []).map((resource): KnownKind => {
        const kind = resource.responseKind?.kind ?? "";
        return {
          group: item.metadata?.name ?? "",
          version,
          resource: resource.resource,
          kind,
          scope: resource.scope,
          watchable: isWatchable(resource.verbs),
          singular: resource.singularResource || kind.toLowerCase(),
          shortNames: resource.shortNames ?? [],
          topLevelKeys: [],
        };
      }),
    ),
  );
}

/** The groups and versions that the API server could not read when it answered. */
export function staleVersions({ items }: GroupDiscoveryList): readonly { group: string; version: string }[] {
  return items.flatMap(({ metadata, versions }) =>
    (versions ?? [])
      .filter(({ freshness }) => freshness === "Stale")
      .map(({ version }) => ({ group: metadata?.name ?? "", version })),
  );
}

function isWatchable(verbs: readonly string[]): boolean {
  return verbs.includes("list") && verbs.includes("watch");
}
