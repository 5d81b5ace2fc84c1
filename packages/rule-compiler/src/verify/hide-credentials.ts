import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hideLines } from "../diagnostics/hide-lines.ts";
import { credentialsIn } from "./credentials.ts";
import type { Manifest } from "./manifest.ts";

/** The diagnostics, without excerpts of lines on which credentials stand. */
export function hideCredentials(
  diagnostics: readonly Diagnostic[],
  manifests: readonly Manifest[],
): readonly Diagnostic[] {
  const secrets = manifests.flatMap(({ node }) => credentialsIn(node)).map(({ span }) => span);
  return hideLines(diagnostics, secrets);
}
