import type { WorkflowAction } from "@argo-rules/contracts";
import { parsePath } from "../language/path.ts";
import type { Path } from "../language/trees.ts";
import { secretKeysHandedOn } from "../knowledge/secret-metadata.ts";
import { member, type Node } from "../parse/tree.ts";
import type { Span } from "../source/span.ts";
import { checkArgument } from "./constants.ts";
import { resourceLabel, type WatchedKind } from "./kind.ts";
import type { Reporter } from "./reporter.ts";
import { parsed } from "./selectors.ts";

/**
 * Parses the paths of a `workflow` action's parameters, by name, and reports what would not arrive as it is: constants
 * that Argo expands, and text from events that is not base64.
 */
export function readParameters(
  action: WorkflowAction,
  node: Node,
  kind: WatchedKind,
  metadataOnly: boolean,
  reporter: Reporter,
): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>();
  const written = node.kind === "object" ? member(node, "parameters")?.value : undefined;
  for (const [name, value] of Object.entries(action.parameters ?? {})) {
    const at = written?.kind === "object" ? (member(written, name)?.value ?? written) : node;
    if (typeof value === "string") checkArgument(`action.parameters.${name}`, value, at.span, reporter);
    else if ("path" in value) {
      const path = readPath(name, value, at, metadataOnly, reporter);
      if (path) paths.set(name, path);
    } else if (value.from === "namespace") checkNamespace(name, kind, at.span, reporter);
  }
  return paths;
}

/** An argument is never empty: Argo fails over a parameter that comes to nothing, and the event would be a dead letter. */
function checkNamespace(parameter: string, kind: WatchedKind, span: Span, reporter: Reporter): void {
  const resource = resourceLabel(kind);
  if (kind.namespaced === undefined) reporter.report("SCOPE_UNKNOWN", span, { resource });
  if (kind.namespaced !== false) return;
  const expected = `another origin, since ${resource} are in no namespace`;
  reporter.report("INVALID_VALUE", span, { field: `action.parameters.${parameter}`, expected, found: '"namespace"' });
}

function readPath(
  name: string,
  value: { readonly path: string; readonly encoding?: "base64" | undefined },
  node: Node,
  metadataOnly: boolean,
  reporter: Reporter,
): Path | undefined {
  const pathNode = node.kind === "object" ? member(node, "path")?.value : undefined;
  if (pathNode?.kind !== "string") return undefined;
  const path = parsed(parsePath(value.path), pathNode, "PATH_SYNTAX", reporter);
  if (!path) return undefined;
  if (value.encoding !== "base64") {
    reporter.report("PARAMETER_NEEDS_BASE64", node.span, { parameter: name, path: value.path });
  }
  if (metadataOnly) checkSecretPath(name, value.path, path, pathNode.span, reporter);
  return path;
}

/** Of a Secret only what its metadata says is handed on, and of its metadata no annotations, which may repeat the values. */
function checkSecretPath(parameter: string, written: string, path: Path, span: Span, reporter: Reporter): void {
  const [first, second] = path.segments.map((segment) => (segment.kind === "key" ? segment.key : undefined));
  const { top, metadata } = secretKeysHandedOn;
  const allowed = first === "metadata" ? metadata.some((key) => key === second) : top.some((key) => key === first);
  if (!allowed) reporter.report("PARAMETER_OF_SECRET", span, { parameter, path: written });
}
