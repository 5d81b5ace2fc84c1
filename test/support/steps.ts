import { join } from "node:path";
import { root, runOk } from "./run.ts";

/** Folder of the built steps, with a folder for each program. */
export const stepsDist: string = join(root, "packages/workflow-steps/dist");

/** Builds the bundles of the steps. */
export function buildSteps(): void {
  runOk("pnpm", ["--filter", "@argo-rules/workflow-steps", "build"]);
}
