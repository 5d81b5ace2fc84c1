import { configSchema, defaultConfig, type Config } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { closest } from "../language/closest.ts";
import { describeNode } from "../parse/describe-node.ts";
import { parseDocuments } from "../parse/parse-rules.ts";
import type { Node, ObjectNode } from "../parse/tree.ts";
import { plainNode } from "../parse/plain.ts";
import type { SourceFile } from "../source/source-file.ts";
import { onePerPlace, type Issue } from "./issue.ts";
import { walk } from "./walk.ts";

export interface ReadConfig {
  /** The file's values over the defaults; the defaults alone when the file has an error. */
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** What to name in the configuration instead of contents, which never enter a manifest. */
const contentKeys: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jwtToken: "eventsRunner.tokenSecret",
    caCertPath: "eventsRunner.caCertSecret",
    clientCertPath: "eventsRunner.clientCertSecret",
    clientKeyPath: "eventsRunner.clientKeySecret",
  }),
);

/**
 * Reads a configuration file (YAML or JSON). Keys of the first level are read in any letter case, as the original
 * sensor's reader did. All wrong values are reported at once, each where it stands. No text of the file is
 * ever shown: a token or a password may stand anywhere in it, under a misspelt key or inside an address.
 */
export function readConfig(given: SourceFile): ReadConfig {
  const file = { ...given, confidential: true };
  const { documents, diagnostics: syntax } = parseDocuments(file);
  const diagnostics: Diagnostic[] = syntax.map(withoutContent);
  const [root, second] = documents;
  // An empty file configures nothing, which is what the defaults are for.
  if (syntax.length > 0 && syntax.every((one) => one.code === "INPUT_EMPTY")) {
    return { config: defaultConfig, diagnostics: [] };
  }
  if (syntax.length > 0 || !root) return { config: defaultConfig, diagnostics };
  if (second || root.kind !== "object") {
    const found = second ? "a second document" : describeHidden(root);
    const params = { key: "", expected: "one object", found };
    return { config: defaultConfig, diagnostics: [diagnose("CONFIG_INVALID", (second ?? root).span, params)] };
  }
  const object = realKeys(root, diagnostics);
  for (const one of object.members) {
    const instead = contentKeys.get(one.key);
    if (instead !== undefined && one.value.kind === "string" && one.value.value !== "") {
      diagnostics.push(diagnose("CONFIG_SECRET_VALUE", one.keySpan, { key: one.key, instead }));
    }
  }
  reportHiddenKeys(object, "", diagnostics);
  const result = configSchema.safeParse(plainNode(object));
  if (result.success) {
    const failed = diagnostics.some(({ severity }) => severity === "error");
    return { config: failed ? defaultConfig : result.data, diagnostics };
  }
  for (const issue of onePerPlace(result.error.issues)) diagnostics.push(...issueDiagnostics(issue, object));
  return { config: defaultConfig, diagnostics };
}

/** Messages of the parsers quote what they found, and that may be a secret. */
function withoutContent(diagnostic: Diagnostic): Diagnostic {
  const message = "the configuration does not parse here; it may hold secrets, so nothing of it is shown";
  return { ...diagnostic, message };
}

/** The value found, as far as it can be no secret: texts by their length only, and no number that is long. */
function describeHidden(node: Node): string {
  if (node.kind === "string") return `a string of ${node.value.length} characters`;
  return node.kind === "number" && node.raw.length > 5 ? `a number of ${node.raw.length} digits` : describeNode(node);
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

/**
 * Reports `__proto__` where labels and other free keys stand: zod leaves it out of records without a word, and nothing
 * that is written may be ignored. Objects with fixed keys report it as any unknown key.
 */
function reportHiddenKeys(node: Node, path: string, diagnostics: Diagnostic[]): void {
  if (node.kind !== "object") return;
  for (const { key, keySpan, value } of node.members) {
    const name = path === "" ? key : `${path}.${key}`;
    if (key === "__proto__" && /\.(?:labels|annotations|nodeSelector)$/.test(path)) {
      diagnostics.push(diagnose("CONFIG_UNKNOWN_KEY", keySpan, { key: name }));
    }
    reportHiddenKeys(value, name, diagnostics);
  }
}

function issueDiagnostics(issue: Issue, root: ObjectNode): readonly Diagnostic[] {
  const path = issue.path.map(String);
  const { node } = walk(root, path, root.span);
  const name = path.join(".");
  if (issue.code === "unrecognized_keys") {
    return (issue.keys ?? []).map((key) => {
      const span = node.kind === "object" ? node.members.find((one) => one.key === key)?.keySpan : undefined;
      const suggestion = name === "" ? closest(key, [...realKey.values()]) : undefined;
      return diagnose("CONFIG_UNKNOWN_KEY", span ?? node.span, {
        key: name === "" ? key : `${name}.${key}`,
        suggestion,
      });
    });
  }
  if (issue.code === "invalid_key") {
    const key = JSON.stringify(path.at(-1));
    const expected = issue.issues?.[0]?.message ?? issue.message;
    return [diagnose("CONFIG_INVALID", node.span, { key: path.slice(0, -1).join("."), expected, found: key })];
  }
  const params = { key: name, expected: issue.message, found: describeHidden(node) };
  return [diagnose("CONFIG_INVALID", node.span, params)];
}
