import { z } from "zod";
import { diagnose } from "../../diagnostics/catalog.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ApiResourcesFile } from "../../knowledge/api-resources-file.ts";
import type { KnownKind } from "../../knowledge/known-kind.ts";
import { groupVersion } from "../../knowledge/told-kinds.ts";
import type { Connection } from "./connect.ts";
import { ReadProblem } from "./failures.ts";
import { readDefinitions } from "./read-definitions.ts";
import { readDiscovery } from "./read-discovery.ts";

/** What a cluster serves, and what could not be read of it. */
export interface ReadCluster {
  readonly file: ApiResourcesFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what a cluster serves. Throws a ReadProblem when it cannot be read at all. */
export async function readCluster(connection: Connection): Promise<ReadCluster> {
  const [core, named] = await Promise.all([readDiscovery(connection, "/api"), readDiscovery(connection, "/apis")]);
  const [definitions, kubernetes] = await Promise.all([readDefinitions(connection), readVersion(connection)]);
  const unread = [...core.unread, ...named.unread];
  const kinds = withDefinitions([...core.kinds, ...named.kinds], definitions.kinds);
  return {
    file: { kubernetes, kinds, incomplete: unread.map(({ group, version }) => ({ group, version })) },
    diagnostics: [
      ...unread.map((one) =>
        diagnose("CLUSTER_INCOMPLETE", undefined, { groupVersion: groupVersion(one), reason: one.reason }),
      ),
      ...(definitions.problem === undefined
        ? []
        : [diagnose("CLUSTER_CRDS_UNREAD", undefined, { reason: definitions.problem })]),
    ],
  };
}

/** Discovery says what is served, definitions what objects look like. */
function withDefinitions(kinds: readonly KnownKind[], defined: readonly KnownKind[]): readonly KnownKind[] {
  const keyOf = (known: KnownKind): string => `${groupVersion(known)} ${known.resource}`;
  const byName = new Map(defined.map((known) => [keyOf(known), known]));
  return kinds.map((known) => {
    const definition = byName.get(keyOf(known));
    if (!definition) return known;
    return { ...known, topLevelKeys: definition.topLevelKeys, selectableFields: definition.selectableFields };
  });
}

const versionSchema = z.object({ gitVersion: z.string() });

/** Only told to people, so that not to know it is no failure. */
async function readVersion(connection: Connection): Promise<string | undefined> {
  try {
    return versionSchema.safeParse(await connection.get("/version")).data?.gitVersion;
  } catch (error) {
    if (error instanceof ReadProblem) return undefined;
    throw error;
  }
}
