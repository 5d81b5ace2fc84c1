import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ToldKinds } from "../knowledge/told-kinds.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readApiResources } from "../validate/kinds/read-api-resources.ts";
import { readCrds } from "../validate/kinds/read-crds.ts";
import type { Host } from "./host.ts";
import { readInputs } from "./inputs.ts";

interface Options {
  readonly crds: readonly string[];
  readonly apiResources: readonly string[];
  readonly recursive: boolean;
  readonly maxInput: number;
}

/** What files told of kinds. */
export interface ReadKinds {
  readonly told: ToldKinds;
  readonly sources: readonly SourceFile[];
  /** Identities (see Host) of all files that were looked at. */
  readonly identities: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what `--crds` and `--api-resources` name, each like an input: files, folders, patterns, `-`. */
export function readKinds({ crds, apiResources, recursive, maxInput }: Options, host: Host): ReadKinds {
  const definitions = readInputs({ operands: crds, recursive, maxInput }, host);
  const documents = readInputs({ operands: apiResources, recursive, maxInput }, host);
  const ofCrds = readCrds(definitions.sources, { maxBytes: maxInput });
  const ofCluster = readApiResources(documents.sources, { maxBytes: maxInput });
  return {
    told: { crds: ofCrds.kinds, apiResources: ofCluster.apiResources },
    sources: [...definitions.sources, ...documents.sources],
    identities: [...definitions.identities, ...documents.identities],
    diagnostics: [
      ...definitions.diagnostics,
      ...ofCrds.diagnostics,
      ...documents.diagnostics,
      ...ofCluster.diagnostics,
    ],
  };
}
