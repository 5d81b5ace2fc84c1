import { tableOf, type KindTable } from "./kind-table.ts";
import { kindRows, kubernetesVersion } from "./kinds.gen.ts";
import { commonKeys, type KnownKind } from "./known-kind.ts";

/** Kubernetes' own kinds, all versions its source can serve; rows are parsed at the first lookup. */
export const builtinKinds: KindTable = tableOf({
  name: kubernetesVersion.replace(/^v(\d+\.\d+).*$/, "Kubernetes $1"),
  kinds: () =>
    kindRows
      .trim()
      .split("\n")
      .map((row) => parseRow(row)),
  missing: () => "untold",
});

/** Finds a kind by its exact names, in Kubernetes' own kinds unless another table is given. */
export function findKind(
  group: string,
  version: string,
  resource: string,
  table: KindTable = builtinKinds,
): KnownKind | undefined {
  return table.find(group, version, resource);
}

function parseRow(row: string): KnownKind {
  const [groupVersion = "", resource = "", kind = "", scope, watchable, singular = "", shortNames, keys] =
    row.split(" ");
  const slash = groupVersion.indexOf("/");
  return {
    group: slash === -1 ? "" : groupVersion.slice(0, slash),
    version: groupVersion.slice(slash + 1),
    resource,
    kind,
    scope: scope === "Namespaced" ? "Namespaced" : "Cluster",
    watchable: watchable === "watch",
    singular,
    shortNames: listOf(shortNames),
    topLevelKeys: [...commonKeys, ...listOf(keys)],
  };
}

function listOf(column: string | undefined): readonly string[] {
  return column === undefined || column === "-" ? [] : column.split(",");
}
