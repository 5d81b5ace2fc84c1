import { stdinPath } from "../source/source-file.ts";

/** Where a file is, as SARIF writes it: an absolute URI, or one from the folder in which the compiler was started. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: typeof sourceRoot;
}

/** The name SARIF consumers know for the folder that relative paths count from. */
export const sourceRoot = "%SRCROOT%";

/** Percent-encodes all but what RFC 3986 lets stand in a segment of a path. */
function encoded(segment: string): string {
  return encodeURIComponent(segment.toWellFormed());
}

/**
 * The location of a file by the path it is shown under. Standard input is in no folder; it keeps a relative URI all the
 * same, since code scanning services refuse other schemes than `file`.
 */
export function artifactLocation(path: string): ArtifactLocation {
  const uri = path.split("/").map(encoded).join("/");
  if (path === stdinPath) return { uri };
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  return { uri: uri.replace(/^(?:\.\/+)+/, ""), uriBaseId: sourceRoot };
}
