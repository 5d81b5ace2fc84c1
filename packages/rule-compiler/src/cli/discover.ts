import { parseDuration } from "@argo-rules/contracts";
import { deliverFile } from "./deliver-file.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics } from "./print-diagnostics.ts";
import { usage } from "./usage.ts";

/** The oldest Node that the client of the cluster runs on; the rest of the program runs on older ones. */
const oldestNode = [22, 19] as const;

/**
 * `discover`: writes down what a cluster serves. The client is loaded only here, in a file of its own. Exit code 1 when
 * the cluster cannot be read, 2 on a Node that is too old.
 */
export async function discover(options: OptionsOf<"discover">, host: Host): Promise<number> {
  if (isTooOld(host.node)) {
    return usage(`discover needs Node ${oldestNode.join(".")} or newer, and this is ${host.node}`, host);
  }
  const timeout = parseDuration(options.requestTimeout ?? "30s");
  if (timeout === undefined || timeout < 1 || timeout > longestTimeout) {
    const found = JSON.stringify(options.requestTimeout);
    return usage(`--request-timeout must be a duration from 1ms to 1h, such as 30s, found ${found}`, host);
  }
  const { kubeconfig, context, out } = options;
  const { discoverCluster } = await import("./cluster/discover.ts");
  const { text, misused, diagnostics } = await discoverCluster({ kubeconfig, context, timeout, out }, host);
  if (misused !== undefined) return usage(misused, host);
  const good = text !== undefined && !fails(diagnostics, options);
  const undelivered = good && out !== undefined ? deliverFile(text, out, false, host) : [];
  const report = { diagnostics: [...diagnostics, ...undelivered], files: [], rules: [] };
  reportDiagnostics(report, options, host, "stderr");
  if (good && out === undefined) host.stdout(text);
  return fails(report.diagnostics, options) ? 1 : 0;
}

const longestTimeout = 3_600_000;

function isTooOld(node: string): boolean {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}
