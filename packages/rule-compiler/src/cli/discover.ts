import { parseDuration } from "@argo-rules/contracts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { deliverFile } from "./deliver-file.ts";
import type { Host } from "./host.ts";
import { loadConfig } from "./load-config.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics } from "./print-diagnostics.ts";
import { usage } from "./usage.ts";

type DiscoverOptions = OptionsOf<"discover">;

/** The oldest Node that the client of the cluster runs on; the rest of the program runs on older ones. */
const oldestNode = [22, 19] as const;

const longestTimeout = 3_600_000;

/**
 * `discover`: writes down what a cluster serves. The client is loaded only here, in a file of its own. Exit code 1 when
 * the cluster cannot be read, 2 on a Node that is too old.
 */
export async function discover(options: DiscoverOptions, host: Host): Promise<number> {
  if (isTooOld(host.node)) {
    return usage(`discover needs Node ${oldestNode.join(".")} or newer, and this is ${host.node}`, host);
  }
  const timeout = parseDuration(options.requestTimeout ?? "30s");
  if (timeout === undefined || timeout < 1 || timeout > longestTimeout) {
    const found = JSON.stringify(options.requestTimeout);
    return usage(`--request-timeout must be a duration from 1ms to 1h, such as 30s, found ${found}`, host);
  }
  const configured = loadConfig(options, host);
  if (typeof configured === "number") return configured;
  if (fails(configured.diagnostics, options)) return finish(configured.diagnostics, options, host);
  const { discoverCluster } = await import("./cluster/discover.ts");
  const { context, noAmbient, out } = options;
  const kubeconfig = options.kubeconfig ?? (configured.config.kubeConfigPath || undefined);
  const { text, misused, diagnostics } = await discoverCluster({ kubeconfig, context, noAmbient, timeout, out }, host);
  if (misused !== undefined) return usage(misused, host);
  const told = [...configured.diagnostics, ...diagnostics];
  if (text === undefined || fails(told, options)) return finish(told, options, host);
  if (out !== undefined) return finish([...told, ...deliverFile(text, out, false, host)], options, host);
  host.stdout(text);
  return finish(told, options, host);
}

/** Tells what there is to tell, where it is in nobody's way, and gives the exit code. */
function finish(diagnostics: readonly Diagnostic[], options: DiscoverOptions, host: Host): number {
  reportDiagnostics({ diagnostics, files: [], rules: [] }, options, host, "stderr");
  return fails(diagnostics, options) ? 1 : 0;
}

function isTooOld(node: string): boolean {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}
