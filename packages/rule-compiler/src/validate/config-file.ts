import { configKeys, configSchema } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { parseDocuments } from "../parse/parse-rules.ts";
import type { Node, ObjectNode } from "../parse/tree.ts";
import type { SourceFile } from "../source/source-file.ts";
import { describeHidden } from "./config-issues.ts";

/** A configuration file as a tree. */
export interface ConfigFile {
  /** With the keys of the first level in their real spelling; undefined when the file is no object or does not parse. */
  readonly tree: ObjectNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a configuration file (YAML or JSON). Keys of the first level are read in any letter case, as the original
 * sensor's reader did. No text of the file is ever shown: a token or a password may stand anywhere in it, under a
 * misspelt key or inside an address. An empty file is an object without keys.
 */
export function parseConfigFile(given: SourceFile): ConfigFile {
  const file = { ...given, confidential: true };
  const { documents, diagnostics: syntax } = parseDocuments(file);
  const [root, second] = documents;
  if (syntax.length > 0 && syntax.every((one) => one.code === "INPUT_EMPTY")) {
    // It configures nothing, which is what the defaults are for.
    const span = { file, start: 0, end: file.text.length };
    return { tree: { kind: "object", span, members: [] }, diagnostics: [] };
  }
  if (syntax.length > 0 || !root) return { tree: undefined, diagnostics: syntax.map(withoutContent) };
  if (second || root.kind !== "object") {
    const found = second ? "a second document" : describeHidden(root);
    const params = { key: "", expected: "one object", found };
    return { tree: undefined, diagnostics: [diagnose("CONFIG_INVALID", (second ?? root).span, params)] };
  }
  const diagnostics: Diagnostic[] = [];
  const tree = realKeys(root, diagnostics);
  reportHiddenKeys(tree, "", diagnostics);
  return { tree, diagnostics };
}

/** Messages of the parsers quote what they found, and that may be a secret. */
function withoutContent(diagnostic: Diagnostic): Diagnostic {
  const message = "the configuration does not parse here; it may hold secrets, so nothing of it is shown";
  return { ...diagnostic, message };
}

const realKey = new Map(Object.keys(configSchema.shape).map((key) => [key.toLowerCase(), key]));

/** The object with its first-level keys in their real spelling; a key given twice is reported. */
function realKeys(root: ObjectNode, diagnostics: Diagnostic[]): ObjectNode {
  const seen = new Set<string>();
  const members = root.members.map((one) => {
    const key = realKey.get(one.key.toLowerCase()) ?? one.key;
    if (seen.has(key)) diagnostics.push(diagnose("DUPLICATE_KEY", one.keySpan, { key: one.key }));
    seen.add(key);
    return { ...one, key };
  });
  return { ...root, members };
}

const collections = new Set(configKeys.filter(({ type }) => type === "collection").map(({ name }) => name));

/**
 * Reports `__proto__` where labels and other free keys stand: zod leaves it out of records without a word, and nothing
 * that is written may be ignored. Objects with fixed keys report it as any unknown key.
 */
function reportHiddenKeys(node: Node, path: string, diagnostics: Diagnostic[]): void {
  if (node.kind !== "object") return;
  for (const { key, keySpan, value } of node.members) {
    const name = path === "" ? key : `${path}.${key}`;
    if (key === "__proto__" && collections.has(path)) {
      diagnostics.push(diagnose("CONFIG_UNKNOWN_KEY", keySpan, { key: name }));
    }
    reportHiddenKeys(value, name, diagnostics);
  }
}
