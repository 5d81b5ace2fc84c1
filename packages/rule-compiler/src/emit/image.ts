import type { Config, ImageProgram } from "@argo-rules/contracts";
import { ownVersion } from "../knowledge/own-version.ts";

/** Reference of the image of one of the toolkit's programs; without tag and digest it is the version of this one. */
export function imageReference({ images }: Config, program: ImageProgram): string {
  const { repository, tag, digest } = images[program];
  const version = tag ?? (digest === undefined ? ownVersion : undefined);
  const tagged = version === undefined ? "" : `:${version}`;
  return `${images.registry}/${repository}${tagged}${digest === undefined ? "" : `@${digest}`}`;
}
