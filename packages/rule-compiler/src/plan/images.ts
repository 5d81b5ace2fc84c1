import type { Config, ImageProgram } from "@argo-rules/contracts";
import manifest from "../../package.json" with { type: "json" };

/**
 * The image of one of the toolkit's own programs, as a pod names it: `REGISTRY/REPOSITORY:TAG`, with `@DIGEST` behind it
 * or in place of the tag. Without tag and digest the tag is the version of this program: all parts of the toolkit are
 * released together. Where no registry is configured there is no image, which is told before. Source: https://github.com/distribution/reference.
 */
export function imageReference({ images }: Config, program: ImageProgram): string {
  const { repository, digest, tag = digest === undefined ? manifest.version : undefined } = images[program];
  return `${images.registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}

/** Whether the image can never become another one: a digest names its content, a tag only where it lies today. */
export function isPinned({ images }: Config, program: ImageProgram): boolean {
  return images[program].digest !== undefined;
}
