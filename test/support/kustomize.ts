import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { root, run, type Outcome } from "./run.ts";

/** Runs `kustomize build FOLDER`, the pinned one. The folder is an absolute path. */
export function kustomize(folder: string, ...options: readonly string[]): Outcome {
  return run("go", ["tool", "kustomize", "build", ...options, folder], { cwd: join(root, "test/tools") });
}

/** What `kubectl apply -k FOLDER` would send, in its order; throws with all that kustomize said when it fails. */
export function kustomizeBuild(folder: string, ...options: readonly string[]): readonly unknown[] {
  const { code, stdout, stderr } = kustomize(folder, ...options);
  if (code !== 0) throw new Error(`kustomize build ${folder}: exit ${code}\n${stderr}`);
  return readObjects(stdout);
}

/** The objects of a YAML stream. */
export function readObjects(stream: string): readonly unknown[] {
  return parseAllDocuments(stream).map((document) => document.toJS() as unknown);
}
