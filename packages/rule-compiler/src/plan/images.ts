import type { Config, ImageProgram } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ownVersion } from "../knowledge/own-version.ts";
import type { StepAction } from "../normalize/normal-action.ts";
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

/** The program whose image runs an action. */
function programOf({ kind }: StepAction): "workflowSteps" | "scriptRunner" {
  return kind === "script" ? "scriptRunner" : "workflowSteps";
}

/** The image that runs an action, as a pod names it. */
export function stepImage(action: StepAction, config: Config): string {
  return imageReference(config, programOf(action));
}

/** An image of a plan that can become another, and the rules whose actions it runs, in the order of ids. */
interface UnpinnedImage {
  readonly image: string;
  /** The key of the configuration that says which it is. */
  readonly key: string;
  readonly ruleIds: readonly string[];
}

/** Which images of the plan can become others: a digest names what an image holds, a tag only where it lies today. */
export function unpinnedImages(templates: readonly ActionTemplate[], config: Config): readonly UnpinnedImage[] {
  return (["workflowSteps", "scriptRunner"] as const).flatMap((program) => {
    const ruleIds = templates.filter(({ action }) => programOf(action) === program).flatMap((one) => one.ruleIds);
    if (ruleIds.length === 0 || config.images[program].digest !== undefined) return [];
    return [{ image: imageReference(config, program), key: `images.${program}`, ruleIds: ruleIds.toSorted() }];
  });
}

/** Tells of images without digest, once per image, at the first rule that runs it. */
export function tellUnpinned(images: readonly UnpinnedImage[], rules: readonly NormalRule[]): readonly Diagnostic[] {
  return images.map(({ image, key, ruleIds }) => {
    const first = rules.find(({ id }) => ruleIds.includes(id));
    return diagnose("IMAGE_NOT_PINNED", first?.origin, { image, key, rules: ruleIds });
  });
}
