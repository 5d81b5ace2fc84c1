import type { Config } from "@argo-rules/contracts";

/** Reference of one of the toolkit's images. */
export function imageReference(config: Config, program: "workflowSteps" | "eventForwarder"): string {
  const { registry } = config.images;
  const { repository, tag, digest } = config.images[program];
  const name = registry === "" ? repository : `${registry.replace(/\/+$/, "")}/${repository}`;
  const version = tag === undefined && digest !== undefined ? "" : `:${tag ?? "latest"}`;
  return `${name}${version}${digest === undefined ? "" : `@${digest}`}`;
}
