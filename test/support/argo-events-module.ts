import { join } from "node:path";
import { root, runOk } from "./run.ts";

/** The folder of the Argo Events module, in the version that the tests pin; downloads it where it is not there yet. */
export function argoEventsModule(): string {
  const args = ["mod", "download", "-json", "github.com/argoproj/argo-events"];
  const { stdout } = runOk("go", args, { cwd: join(root, "test/conformance") });
  return (JSON.parse(stdout) as { readonly Dir: string }).Dir;
}
