import { kindVersionRows } from "./kind-versions.gen.ts";
import { compareProductVersions, readVersion, type ProductVersion } from "./product-version.ts";

interface Row {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly since: ProductVersion;
}

let parsed: readonly Row[] | undefined;

/** Parsed at the first question, since most compilations have no target. */
function rows(): readonly Row[] {
  parsed ??= kindVersionRows.trim().split("\n").map(readRow);
  return parsed;
}

function readRow(text: string): Row {
  const [, group = "", version = "", kind = "", since = ""] = /^(?:(\S+)\/)?(\S+) (\S+) (\S+)$/.exec(text) ?? [];
  const first = readVersion(since);
  if (!first) throw new Error(`no row of kind-versions.gen.ts: ${text}`);
  return { group, version, kind, since: first };
}

/**
 * The first version of Kubernetes that can serve one of its own kinds in that version. Undefined where nothing tells:
 * these kinds are older than any version that the manifests are made for.
 */
export function kindSince(wanted: Pick<Row, "group" | "version" | "kind">): ProductVersion | undefined {
  const found = rows().find(
    ({ group, version, kind }) => kind === wanted.kind && version === wanted.version && group === wanted.group,
  );
  return found?.since;
}

/** The versions in which a version of Kubernetes can serve one of its own kinds. */
export function versionsIn(kubernetes: ProductVersion, wanted: Pick<Row, "group" | "kind">): readonly string[] {
  return rows()
    .filter(({ group, kind }) => kind === wanted.kind && group === wanted.group)
    .filter(({ since }) => compareProductVersions(since, kubernetes) <= 0)
    .map(({ version }) => version);
}
