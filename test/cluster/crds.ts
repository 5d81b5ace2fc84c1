import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import { argoEventsModule, argoWorkflowsModule } from "../support/go-modules.ts";
import type { AnyObject, ApiClient } from "./client.ts";

/** A CustomResourceDefinition. */
interface Definition extends AnyObject {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string }[];
  };
}

const longestWait = 60_000;

/**
 * Defines the kinds of Argo Events and Argo Workflows, with the full definitions of the versions that the tests pin, and
 * resolves when they are served, which takes some ten seconds. Those of Argo Events take any fields: no others are
 * published. Rejects when the server refuses one of them.
 */
export async function installCrds(admin: ApiClient): Promise<void> {
  const folders = [
    join(argoEventsModule(), "manifests/base/crds"),
    join(argoWorkflowsModule(), "manifests/base/crds/full"),
  ];
  const paths = folders.flatMap((folder) => globSync(join(folder, "argoproj.io_*.yaml")));
  if (paths.length === 0) throw new Error(`no definitions in ${folders.join(" and ")}`);
  await Promise.all(paths.map((path) => define(admin, path)));
}

async function define(admin: ApiClient, file: string): Promise<void> {
  // As JSON: the server takes 3 MiB at most, and the indentation of some is most of them.
  const definition = parse(readFileSync(file, "utf8")) as Definition;
  await admin.create(definition);
  const { group, names, versions } = definition.spec;
  const until = Date.now() + longestWait;
  for (const { name: version } of versions) {
    // Not the definition's status: it comes with a megabyte.
    while (!(await admin.serves(`${group}/${version}`, names.kind))) {
      if (Date.now() > until) throw new Error(`${names.kind} is not served after a minute`);
      await sleep(50);
    }
  }
}
