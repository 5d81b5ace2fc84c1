import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.ts";

/**
 * Starts the cluster of the documents in a process of its own, with its kubeconfig in the home folder that is given.
 * It answers when this resolves. Gives what ends it.
 */
export async function startDocsCluster(home: string): Promise<() => void> {
  mkdirSync(join(home, ".kube"), { recursive: true });
  const program = join(root, "test/support/docs-cluster.ts");
  const cluster = spawn(process.execPath, [program, home], { stdio: ["ignore", "pipe", "inherit"] });
  await once(cluster.stdout, "data");
  return () => void cluster.kill();
}
