import { z } from "zod";
import {
  groupDiscoverySchema,
  kindsOfGroups,
  kindsOfList,
  resourceListSchema,
  staleVersions,
} from "../../knowledge/discovery.ts";
import type { KnownKind } from "../../knowledge/known-kind.ts";
import { groupVersion } from "../../knowledge/told-kinds.ts";
import type { Connection } from "./connect.ts";
import { ReadProblem } from "./failures.ts";
import { inTurns } from "./in-turns.ts";

/** A group and version that could not be read. */
export interface Unread {
  readonly group: string;
  readonly version: string;
  readonly reason: string;
}

/** What an API server serves. */
export interface Discovered {
  readonly kinds: readonly KnownKind[];
  readonly unread: readonly Unread[];
}

interface GroupVersion {
  readonly group: string;
  readonly version: string;
}

/** In the order of preference, as an API server reads it; one from before 1.26 answers with the last. */
const accept = ["v2", "v2beta1"]
  .map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`)
  .concat("application/json")
  .join(",");

const anySchema = z.object({ kind: z.string() });
const versionsSchema = z.object({ versions: z.array(z.string()) });
const groupListSchema = z.object({
  groups: z.array(z.object({ name: z.string(), versions: z.array(z.object({ version: z.string() })) })),
});

/**
 * Reads what a part of an API server serves: `/api`, the core group, or `/apis`, all others. In one answer where it can
 * aggregate discovery, else group by group. Of an aggregated API that does not answer the rest is read nevertheless.
 * Throws a ReadProblem when not even the groups can be had.
 */
export async function readDiscovery(connection: Connection, root: "/api" | "/apis"): Promise<Discovered> {
  const answer = await connection.get(root, accept);
  switch (anySchema.safeParse(answer).data?.kind) {
    case "APIGroupDiscoveryList": {
      const list = read(groupDiscoverySchema, answer, root);
      // What is stale may be asked for itself, and answers or says why not.
      const stale = await readEach(connection, staleVersions(list));
      const again = new Set(stale.kinds.map(groupVersion));
      const fresh = kindsOfGroups(list).filter((known) => !again.has(groupVersion(known)));
      return { kinds: [...fresh, ...stale.kinds], unread: stale.unread };
    }
    case "APIVersions": {
      const { versions } = read(versionsSchema, answer, root);
      return readEach(
        connection,
        versions.map((version) => ({ group: "", version })),
      );
    }
    case "APIGroupList": {
      const { groups } = read(groupListSchema, answer, root);
      const all = groups.flatMap(({ name, versions }) => versions.map(({ version }) => ({ group: name, version })));
      return readEach(connection, all);
    }
    default:
      throw new ReadProblem(
        `${root} answers with something else than discovery: is this the address of an API server?`,
      );
  }
}

/** Asks for each group and version; what does not answer is unread. */
async function readEach(connection: Connection, wanted: readonly GroupVersion[]): Promise<Discovered> {
  const kinds: KnownKind[] = [];
  const unread: Unread[] = [];
  const answers = await inTurns(wanted, async (one) => {
    try {
      const path = `${one.group === "" ? "/api" : "/apis"}/${groupVersion(one)}`;
      return kindsOfList(read(resourceListSchema, await connection.get(path), path));
    } catch (error) {
      if (error instanceof ReadProblem) return { ...one, reason: error.message };
      throw error;
    }
  });
  for (const answer of answers) {
    if ("reason" in answer) unread.push(answer);
    else kinds.push(...answer);
  }
  return { kinds, unread };
}

function read<T>(schema: z.ZodType<T>, answer: unknown, path: string): T {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  throw new ReadProblem(`${path} answers with a document of an unknown form`);
}
