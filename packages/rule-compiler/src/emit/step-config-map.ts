import type { ConfigMap } from "@argo-rules/argo-types";
import type { Config } from "@argo-rules/contracts";
import type { ActionTemplate } from "../plan/ir.ts";
import { objectMeta } from "./metadata.ts";

/** Key of a script in the ConfigMap of its template. */
export const scriptKey = "script";

/** Key that says how many Workflows of a template run at once. */
export const parallelKey = "parallel";

/**
 * The ConfigMap of a template: how many of its Workflows run at once, and its script. Immutable: its name follows from
 * what it holds, so that a Workflow runs the script that was reviewed, also when it has waited.
 */
export function stepConfigMap({ name, action }: ActionTemplate, config: Config): ConfigMap {
  const script = action.kind === "script" && action.script.kind === "text" ? { [scriptKey]: action.script.text } : {};
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: objectMeta(name, config.actionsNamespace, "step", config),
    data: { [parallelKey]: String(action.parallel), ...script },
    immutable: true,
  };
}
