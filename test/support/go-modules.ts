import { join } from "node:path";
import { root, runOk } from "./run.ts";

/** The folder of the Argo Events module, in the version that the tests pin; downloads it where it is not there yet. */
export function argoEventsModule(): string {
  return folderOf("github.com/argoproj/argo-events", "test/conformance");
}

/** The folder of the Argo Workflows module, likewise. */
export function argoWorkflowsModule(): string {
  return folderOf("github.com/argoproj/argo-workflows/v3", "test/conformance-workflows");
}

/** The folder of Kubernetes' own module, likewise. */
export function kubernetesModule(): string {
  return folderOf("k8s.io/kubernetes", "test/cluster");
}

function folderOf(module: string, pinnedIn: string): string {
  const { stdout } = runOk("go", ["mod", "download", "-json", module], { cwd: join(root, pinnedIn) });
  return (JSON.parse(stdout) as { readonly Dir: string }).Dir;
}
