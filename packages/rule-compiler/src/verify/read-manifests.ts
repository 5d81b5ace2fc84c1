import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { shorten } from "../parse/describe-node.ts";
import { formatOfFile } from "../parse/format.ts";
import { parseDocuments } from "../parse/parse-rules.ts";
import type { Node, ObjectNode } from "../parse/tree.ts";
import type { SourceFile } from "../source/source-file.ts";
import { manifestOf, type Manifest } from "./manifest.ts";
import { mergeKeys } from "./merge-keys.ts";
import { startOf, stringAt, textAt } from "./view.ts";

/** The EventSources and Sensors of some files, and what is wrong with the files as such. */
export interface ReadManifests {
  readonly manifests: readonly Manifest[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads manifests as kubectl does: documents of YAML or JSON, Lists in them, merge keys carried out. Objects of other
 * kinds are counted and passed over. Never throws.
 */
export function readManifests(
  files: readonly SourceFile[],
  options: { readonly maxBytes?: number; readonly unread?: boolean } = {},
): ReadManifests {
  const read = files.map((file) => readFile(file, options));
  const manifests = read.flatMap((one) => one.manifests);
  const diagnostics = read.flatMap((one) => one.diagnostics);
  const failed = options.unread === true || diagnostics.some(({ severity }) => severity === "error");
  return {
    manifests,
    // In a file that cannot be read there may be some.
    diagnostics:
      manifests.length === 0 && !failed ? [...diagnostics, diagnose("MANIFEST_NONE", undefined, {})] : diagnostics,
  };
}

function readFile(file: SourceFile, options: { readonly maxBytes?: number }): ReadManifests {
  const { documents, diagnostics } = parseDocuments(file, options);
  const yaml = formatOfFile(file.path, file.text) === "yaml";
  const found = documents.flatMap((document) => unpack(yaml ? mergeKeys(document) : document));
  const sorted = found.map(sort);
  const others = sorted.flatMap((one) => ("other" in one ? [one.other] : []));
  return {
    manifests: sorted.flatMap((one) => ("manifest" in one ? [one.manifest] : [])),
    diagnostics: [
      // Among many files an empty one is nothing to mend; that there is nothing at all is told at the end.
      ...diagnostics.filter(({ code }) => code !== "INPUT_EMPTY"),
      ...sorted.flatMap((one) => ("diagnostic" in one ? [one.diagnostic] : [])),
      ...passedOver(others),
    ],
  };
}

/** A document, or the items of a List. The API server leaves the kind out of the items of a typed list. */
function unpack(document: Node): readonly (readonly [node: Node, listed: string | undefined])[] {
  const listed = /^(EventSource|Sensor)?List$/.exec(textAt(document, "kind"));
  const items =
    document.kind === "object" && listed ? document.members.find(({ key }) => key === "items")?.value : undefined;
  return items?.kind === "array" ? items.items.map((item) => [item, listed?.[1]]) : [[document, undefined]];
}

type Sorted = { readonly manifest: Manifest } | { readonly other: Other } | { readonly diagnostic: Diagnostic };

interface Other {
  readonly node: Node;
  readonly name: string;
}

const version = "argoproj.io/v1alpha1";

function sort([node, listed]: readonly [Node, string | undefined]): Sorted {
  if (node.kind !== "object") return { other: { node, name: "what is no object" } };
  const kind = stringAt(node, "kind")?.value ?? listed;
  const apiVersion = stringAt(node, "apiVersion")?.value ?? (listed === undefined ? undefined : version);
  const ours = (["EventSource", "Sensor"] as const).find((one) => one.toLowerCase() === kind?.toLowerCase());
  if (ours === undefined || !apiVersion?.startsWith("argoproj.io/")) {
    return { other: { node, name: kind === undefined || kind === "" ? "without a kind" : shorten(kind) } };
  }
  if (kind === ours && apiVersion === version) return { manifest: manifestOf(node, ours) };
  const wrong = kind === ours ? "apiVersion" : "kind";
  return { diagnostic: wrongKind(node, wrong, { found: `${kind} of ${apiVersion}`, meant: `${ours} of ${version}` }) };
}

function wrongKind(
  node: ObjectNode,
  key: string,
  params: { readonly found: string; readonly meant: string },
): Diagnostic {
  return diagnose("MANIFEST_KIND", stringAt(node, key)?.span ?? startOf(node), params);
}

function passedOver(others: readonly Other[]): readonly Diagnostic[] {
  const [first] = others;
  if (!first) return [];
  const kinds = [...new Set(others.map(({ name }) => name))].toSorted();
  const place = first.node.kind === "object" ? startOf(first.node) : first.node.span;
  return [diagnose("MANIFEST_OTHER_KINDS", place, { count: others.length, kinds })];
}
