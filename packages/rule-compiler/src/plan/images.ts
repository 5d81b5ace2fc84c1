import type { Config, ImageProgram } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ownVersion } from "../knowledge/own-version.ts";
import type { StepAction } from "../normalize/normal-action.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { groupBy } from "./group.ts";
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

/** The image that runs an action, as a pod names it. */
export function stepImage(action: StepAction, config: Config): string {
  if (action.kind === "pod-delete") return imageReference(config, "workflowSteps");
  return action.image ?? imageReference(config, "scriptRunner");
}

/** An image of a plan that can become another, and the rules whose actions it runs, in the order of ids. */
interface UnpinnedImage {
  readonly image: string;
  /** Where a digest is to be written. */
  readonly place: string;
  readonly ruleIds: readonly string[];
}

/** Which images of the plan can become others: a digest names what an image holds, a tag only where it lies today. */
export function unpinnedImages(templates: readonly ActionTemplate[], config: Config): readonly UnpinnedImage[] {
  const byImage = groupBy(templates, ({ action }) => stepImage(action, config));
  return [...byImage].flatMap(([image, run]) => {
    if (image.includes("@")) return [];
    const ruleIds = run.flatMap((template) => template.ruleIds).toSorted();
    const [first] = run;
    return first ? [{ image, place: placeOfDigest(first.action), ruleIds }] : [];
  });
}

/** The key that says which image runs an action: of the configuration, or of the action itself. */
function placeOfDigest(action: StepAction): string {
  if (action.kind === "pod-delete") return '"images.workflowSteps.digest" in the configuration';
  return action.image === undefined ? '"images.scriptRunner.digest" in the configuration' : '@DIGEST behind "image"';
}

/** Tells of images without digest, once per image, at the first rule that runs it. */
export function tellUnpinned(images: readonly UnpinnedImage[], rules: readonly NormalRule[]): readonly Diagnostic[] {
  return images.map(({ image, place, ruleIds }) => {
    const first = rules.find(({ id }) => ruleIds.includes(id));
    return diagnose("IMAGE_NOT_PINNED", first?.origin, { image, place, rules: ruleIds });
  });
}
