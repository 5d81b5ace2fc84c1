import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApiServer, type ApiServer } from "./api-server.ts";
import { root, type Outcome } from "./run.ts";

/** A shell beside an API server, with `kubectl` and `rule-compiler` in it, in a folder of its own. */
export interface KubectlShell {
  readonly server: ApiServer;
  readonly folder: string;
  readonly run: (script: string) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Starts an API server with these namespaces and a shell beside it. */
export async function startKubectlShell(kubectl: string, namespaces: readonly string[]): Promise<KubectlShell> {
  const folder = mkdtempSync(join(tmpdir(), "kubectl-"));
  const server = await startApiServer(namespaces);
  const bin = join(folder, ".bin");
  mkdirSync(bin);
  const main = join(root, "packages/rule-compiler/src/cli/main.ts");
  // The server has no OpenAPI document to validate with.
  const apply = `case $1 in apply) set -- "$@" --validate=false;; esac`;
  writeProgram(join(bin, "kubectl"), `${apply}\nexec "${kubectl}" --server "${server.url}" "$@"`);
  writeProgram(join(bin, "rule-compiler"), `exec "${process.execPath}" "${main}" "$@"`);
  const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}`, HOME: folder, KUBECONFIG: "/dev/null" };
  return {
    server,
    folder,
    // Not run() of run.ts, which would keep the server from answering.
    run: (script) =>
      new Promise((resolve) => {
        execFile("sh", ["-c", script], { cwd: folder, env }, (error, stdout, stderr) => {
          resolve({ code: typeof error?.code === "number" ? error.code : error ? null : 0, stdout, stderr });
        });
      }),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function writeProgram(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}
