import { diagnose } from "../../diagnostics/catalog.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { definitionSchema, kindsOfDefinition } from "../../knowledge/custom-kinds.ts";
import type { KnownKind } from "../../knowledge/known-kind.ts";
import { describeNode, shorten } from "../../parse/describe-node.ts";
import { parseDocuments } from "../../parse/parse-rules.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { Span } from "../../source/span.ts";
import { walk } from "../walk.ts";
import { kubernetesObjects, type KubernetesNode } from "./kubernetes-objects.ts";
import { fit } from "./misfits.ts";

/** What CustomResourceDefinitions say. */
export interface ReadCrds {
  /** Every served version of every kind they define, without those that have an error. */
  readonly kinds: readonly KnownKind[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A definition and where its name stands. */
interface Defined {
  readonly name: string;
  readonly span: Span;
  readonly kinds: readonly KnownKind[];
}

const group = "apiextensions.k8s.io";

/**
 * Reads the CustomResourceDefinitions (`apiextensions.k8s.io/v1`) of files: JSON or YAML of many documents, alone, in
 * Lists, or among other Kubernetes objects, which are left alone; a file without any is told. Of two definitions of
 * one kind the last counts. `maxBytes` bounds each file. Never throws: what is wrong is among the diagnostics.
 */
export function readCrds(files: readonly SourceFile[], options: { readonly maxBytes?: number } = {}): ReadCrds {
  const diagnostics: Diagnostic[] = [];
  const defined: Defined[] = [];
  const without: { readonly file: SourceFile; readonly found: string }[] = [];
  for (const file of files) {
    const parsed = parseDocuments(file, options);
    const broken = parsed.diagnostics.filter(({ code }) => code !== "INPUT_EMPTY");
    diagnostics.push(...broken);
    const objects = parsed.documents.flatMap(kubernetesObjects);
    const definitions = objects.filter(isDefinition);
    for (const one of definitions) defined.push(...readDefinition(one, diagnostics));
    if (definitions.length === 0 && broken.length === 0) without.push({ file, found: listed(objects) });
  }
  for (const { file, found } of without) {
    // Beside files that hold some it is a file that happens to lie there.
    const severity = without.length === files.length ? { severity: "warning" as const } : {};
    diagnostics.push(diagnose("CRD_NONE", { file, start: 0, end: 0 }, { found }, severity));
  }
  return { kinds: withoutDuplicates(defined, diagnostics).flatMap(({ kinds }) => kinds), diagnostics };
}

function isDefinition({ kind, apiVersion }: KubernetesNode): boolean {
  return kind === "CustomResourceDefinition" && (apiVersion === undefined || apiVersion.startsWith(`${group}/`));
}

function readDefinition({ node, apiVersion }: KubernetesNode, diagnostics: Diagnostic[]): readonly Defined[] {
  if (apiVersion !== `${group}/v1`) {
    const { span } = walk(node, ["apiVersion"], node.span).node;
    diagnostics.push(diagnose("CRD_VERSION", span, { found: apiVersion ?? "nothing" }));
    return [];
  }
  const result = fit(definitionSchema, node);
  if ("misfits" in result) {
    for (const { span, ...params } of result.misfits) diagnostics.push(diagnose("CRD_INVALID", span, params));
    return [];
  }
  const { names, group: ofKind } = result.value.spec;
  const name = `${names.plural}.${ofKind}`;
  const { span } = walk(node, ["spec", "names", "plural"], node.span).node;
  const kinds = kindsOfDefinition(result.value);
  if (kinds.length === 0) diagnostics.push(diagnose("CRD_NOT_SERVED", span, { name }));
  return [{ name, span, kinds }];
}

/** The last of each name; an earlier one that says something else is reported. */
function withoutDuplicates(defined: readonly Defined[], diagnostics: Diagnostic[]): readonly Defined[] {
  const last = new Map(defined.map((one) => [one.name, one]));
  for (const one of defined) {
    const winner = last.get(one.name);
    if (!winner || winner === one || JSON.stringify(winner.kinds) === JSON.stringify(one.kinds)) continue;
    const related = [{ message: "the definition that counts", span: winner.span }];
    diagnostics.push(diagnose("CRD_DUPLICATE", one.span, { name: one.name }, { related }));
  }
  return [...last.values()];
}

/** `Deployment, Service`, each once and at most three. */
function listed(objects: readonly KubernetesNode[]): string {
  const distinct = [...new Set(objects.map(({ node, kind }) => (kind ? shorten(kind) : describeNode(node))))];
  if (distinct.length === 0) return "nothing";
  return `${distinct.slice(0, 3).join(", ")}${distinct.length > 3 ? " …" : ""}`;
}
