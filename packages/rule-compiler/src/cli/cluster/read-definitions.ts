import { z } from "zod";
import { definitionSchema, kindsOfDefinition } from "../../knowledge/custom-kinds.ts";
import type { KnownKind } from "../../knowledge/known-kind.ts";
import type { Connection } from "./connect.ts";
import { ReadProblem } from "./failures.ts";

/** What the CustomResourceDefinitions of a cluster say. */
export interface Definitions {
  readonly kinds: readonly KnownKind[];
  /** Why some or all are missing. */
  readonly problem?: string;
}

const path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

/** Definitions have up to some 100 kB each. */
const pageSize = 50;

/** More than any cluster has: an end for one that always names a next page. */
const mostPages = 1000;

const pageSchema = z.object({
  items: z.array(z.unknown()).nullish(),
  metadata: z.object({ continue: z.string().nullish() }).nullish(),
});

/** Reads them page by page. What may not be read is no failure: discovery has told of the kinds. */
export async function readDefinitions(connection: Connection): Promise<Definitions> {
  const kinds: KnownKind[] = [];
  let strange = 0;
  let next = "";
  try {
    for (let pages = 0; pages === 0 || next !== ""; pages++) {
      if (pages === mostPages) throw new ReadProblem(`${path} has more than ${mostPages} pages`);
      const query = `limit=${pageSize}${next === "" ? "" : `&continue=${encodeURIComponent(next)}`}`;
      const page = pageSchema.safeParse(await connection.get(`${path}?${query}`));
      if (!page.success) throw new ReadProblem(`${path} answers with a document of an unknown form`);
      for (const item of page.data.items ?? []) {
        const read = definitionSchema.safeParse(item);
        if (read.success) kinds.push(...kindsOfDefinition(read.data));
        else strange++;
      }
      next = page.data.metadata?.continue ?? "";
    }
  } catch (error) {
    if (error instanceof ReadProblem) return { kinds, problem: error.message };
    throw error;
  }
  return strange === 0 ? { kinds } : { kinds, problem: `${strange} of the definitions are of an unknown form` };
}
