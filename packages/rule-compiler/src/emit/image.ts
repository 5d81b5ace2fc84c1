import type { Config } from "@argo-rules/contracts";

/** Reference of one of the toolkit's images. */
export function imageReference(config: Config, program: "workflowSteps" | "eventForwarder"): string {
  const { registry } = config.images;
  const {
    repository = program === "workflowSteps" ? "workflow-steps" : "event-forwarder",
    tag,
    digest,
  } = config.images[program] ?? {};
  const name = registry === "" ? repository : `${registry.replace(/\/+$/, "")}/${repository}`;
  return `${name}${tag === undefined && digest !== undefined ? "" : `:${tag ?? "latest"}`}${digest === undefined ? "" : `@${digest}`}`;
}
