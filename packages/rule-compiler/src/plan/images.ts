import type { Config, ImageProgram } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ownVersion } from "../knowledge/own-version.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { ActionTemplate } from "./ir.ts";

/**
 * The image of one of the toolkit's own programs, as a pod names it: `REGISTRY/REPOSITORY:TAG`, with `@DIGEST` behind it
 * or in place of the tag. Without tag and digest the tag is the version of this program: all parts of the toolkit are
 * released together. Where no registry is configured there is no image, which is told before. Source: https://github.com/distribution/reference.
 */
export function imageReference({ images }: Config, program: ImageProgram): string {
  const { repository, digest, tag = digest === undefined ? ownVersion : undefined } = images[program];
  return `${images.registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}

/**
 * Says which images of the plan can become others: a digest names what an image holds, a tag only where it lies today.
 * Once per image, at the first rule that runs it. What is emitted names the image of the steps and no other of ours.
 */
export function unpinnedImages(
  templates: readonly ActionTemplate[],
  rules: readonly NormalRule[],
  config: Config,
): readonly Diagnostic[] {
  const program = "workflowSteps" satisfies ImageProgram;
  if (templates.length === 0 || config.images[program].digest !== undefined) return [];
  const users = new Set(templates.flatMap(({ ruleIds }) => ruleIds));
  const first = rules.find(({ id }) => users.has(id));
  const params = { image: imageReference(config, program), key: `images.${program}`, rules: [...users].toSorted() };
  return [diagnose("IMAGE_NOT_PINNED", first?.origin, params)];
}
