import { diagnose } from "../../diagnostics/catalog.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { printApiResources } from "../../knowledge/api-resources-file.ts";
import type { Host } from "../host.ts";
import { accessOfPod, chooseContext, type Access } from "./choose-context.ts";
import { connect, type Connection } from "./connect.ts";
import { withCredentials } from "./credentials.ts";
import { CredentialProblem } from "./exec-credential.ts";
import { ReadProblem } from "./failures.ts";
import { findKubeconfig, type KubeconfigPlace } from "./find-kubeconfig.ts";
import { readCluster, type ReadCluster } from "./read-cluster.ts";
import { readKubeconfig } from "./read-kubeconfig.ts";

/** Which cluster to read, and how long to wait for an answer, in milliseconds. */
export interface DiscoverOptions {
  readonly kubeconfig: string | undefined;
  readonly context: string | undefined;
  /** Look for no kubeconfig where none is named. */
  readonly noAmbient: boolean;
  readonly timeout: number;
  /** Where the text will go. */
  readonly out: string | undefined;
}

/** What came of it: the text to print, unless there is an error among the diagnostics. */
export interface Discovery {
  readonly text: string | undefined;
  /** What is wrong with the command line; then nothing was done. */
  readonly misused?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what the cluster of a kubeconfig serves, as the file that `--api-resources` takes. */
export async function discoverCluster(options: DiscoverOptions, host: Host): Promise<Discovery> {
  const place = findKubeconfig(options.kubeconfig, options.noAmbient, host);
  if ("code" in place) return { text: undefined, diagnostics: [place] };
  const misused = outProblem(options.out, place, host);
  if (misused !== undefined) return { text: undefined, misused, diagnostics: [] };
  const { access, diagnostics } = findAccess(place, options, host);
  if (!access) return { text: undefined, diagnostics };
  try {
    const read = await readAs(access, options.timeout, host);
    return { text: printApiResources(read.file), diagnostics: [...diagnostics, ...read.diagnostics] };
  } catch (error) {
    return { text: undefined, diagnostics: [...diagnostics, problemOf(error, access)] };
  }
}

/** A kubeconfig must not be lost, wherever it was found. */
function outProblem(out: string | undefined, place: KubeconfigPlace, host: Host): string | undefined {
  if (out === undefined || place.kind === "pod") return undefined;
  const lost = place.paths.some((path) => host.identity(path) === host.identity(out));
  return lost ? `--out ${out} is the kubeconfig and would be overwritten` : undefined;
}

/** The way to the cluster; where the command line does not say all of it, a note tells which one it is. */
function findAccess(
  place: KubeconfigPlace,
  { kubeconfig: named, context }: DiscoverOptions,
  host: Host,
): { readonly access?: Access; readonly diagnostics: readonly Diagnostic[] } {
  if (place.kind === "pod") {
    return { access: accessOfPod(place), diagnostics: [diagnose("CLUSTER_CHOSEN", undefined, { where: "this pod" })] };
  }
  const { kubeconfig, diagnostics } = readKubeconfig(place.paths, host);
  if (diagnostics.length > 0) return { diagnostics };
  const access = chooseContext(kubeconfig, context);
  if ("code" in access) return { diagnostics: [access] };
  if (named !== undefined && context !== undefined) return { access, diagnostics: [] };
  const where = `the context "${context ?? kubeconfig.currentContext}" of ${place.paths.join(", ")}`;
  return { access, diagnostics: [diagnose("CLUSTER_CHOSEN", undefined, { where })] };
}

async function readAs(access: Access, timeout: number, host: Host): Promise<ReadCluster> {
  const user = await withCredentials(access, { env: host.env, stderr: host.stderr, timeout });
  let connection: Connection | undefined;
  try {
    connection = await connect(access, user, timeout);
    return await readCluster(connection);
  } finally {
    await connection?.close();
  }
}

/** The diagnostic for what a person can mend; what is a bug of ours is thrown on. */
function problemOf(error: unknown, { userName, cluster }: Access): Diagnostic {
  if (error instanceof CredentialProblem) {
    return diagnose("CREDENTIALS_FAILED", undefined, { user: userName, reason: error.message });
  }
  if (!(error instanceof ReadProblem)) throw error;
  return diagnose("CLUSTER_UNREADABLE", undefined, { cluster: new URL(cluster.server).host, reason: error.message });
}
