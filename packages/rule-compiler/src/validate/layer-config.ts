import {
  configKeys,
  configScalar,
  configSchema,
  configVariables,
  defaultConfig,
  variablePrefix,
} from "@argo-rules/contracts";
import type { Config, ConfigKey } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { closest } from "../language/closest.ts";
import { plainNode } from "../parse/plain.ts";
import type { Node, ObjectNode } from "../parse/tree.ts";
import type { SourceFile } from "../source/source-file.ts";
import { parseConfigFile } from "./config-file.ts";
import { configIssues, type ConfigIssue } from "./config-issues.ts";
import { nested, originOf, overlay, placeOf } from "./config-origin.ts";
import type { ConfigOrigin, GivenScalar, TextOrigins } from "./config-origin.ts";
import { walk } from "./walk.ts";

/** An option of a command line that sets a key. */
export interface ConfigSetting {
  readonly option: string;
  readonly key: ConfigKey;
  readonly text: string;
}

/** What a configuration is made of, each over those before it. The defaults lie below all. */
export interface ConfigLayers {
  readonly file?: SourceFile | undefined;
  /** Environment variables, of which those that begin with ER_K8S_ count. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** No two of them set one key. */
  readonly options?: readonly ConfigSetting[];
}

export interface LayeredConfig {
  /** The values of all layers over the defaults; the defaults alone when anything is wrong. */
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value of each key comes from, by its name. Keys of which there is none are missing. */
  readonly origins: ReadonlyMap<string, ConfigOrigin>;
  /** The names of the environment variables that set a key. */
  readonly variables: readonly string[];
  /** An option holds a wrong value. */
  readonly misused: boolean;
}

/**
 * Makes one configuration of file, environment and options. All wrong values are reported at once, each with where it
 * stands, also those that a later layer replaces. Never throws, never shows a value that may be secret.
 */
export function layerConfig({ file, env = {}, options = [] }: ConfigLayers): LayeredConfig {
  const texts: TextOrigins = new Map();
  const ofFile = file ? parseConfigFile(file) : undefined;
  const variables = configVariables(env);
  const layers = [
    ...(ofFile?.tree ? [ofFile.tree] : []),
    ...variables.given.map(({ key, text }) => treeOf({ key, text, origin: variable(key) }, texts)),
    ...options.map(({ option, key, text }) => treeOf({ key, text, origin: { kind: "option", name: option } }, texts)),
  ];
  const empty: ObjectNode = { kind: "object", span: { file: { path: "", text: "" }, start: 0, end: 0 }, members: [] };
  const tree = layers.reduce(overlay, empty);
  const issues = [...replacedIssues(layers, tree, texts), ...configIssues(tree, texts)];
  const diagnostics = [
    ...(ofFile?.diagnostics ?? []),
    ...variables.unknown.map(unknownVariable),
    ...layers.flatMap((layer) => unusedContents(layer, texts)),
    ...unique(issues.flatMap((issue) => issue.diagnostics)),
  ];
  const failed = diagnostics.some(({ severity }) => severity === "error");
  const config = failed ? defaultConfig : configSchema.parse(plainNode(tree));
  return {
    config,
    diagnostics,
    origins: failed ? new Map() : originsOf(config, tree, texts),
    variables: variables.given.map(({ key }) => key.variable),
    misused: issues.some(({ node }) => originOf(node.span, texts).kind === "option"),
  };
}

function variable({ variable: name }: ConfigKey): GivenScalar["origin"] {
  return { kind: "variable", name };
}

function treeOf({ key, text, origin }: GivenScalar, texts: TextOrigins): ObjectNode {
  const file: SourceFile = { path: origin.name, text, confidential: true };
  texts.set(file, origin);
  return nested(key.path, scalarNode(text, key, file));
}

function scalarNode(text: string, key: ConfigKey, file: SourceFile): Node {
  const span = { file, start: 0, end: text.length };
  const value = configScalar(text, key);
  if (typeof value === "number") return { kind: "number", span, value, raw: text };
  return typeof value === "boolean" ? { kind: "boolean", span, value } : { kind: "string", span, value };
}

/** Says that a variable sets nothing, and what may be meant: another variable, or something that only a file can hold. */
function unknownVariable(name: string): Diagnostic {
  const word = name.slice(variablePrefix.length);
  const inside = configKeys.find((key) => key.variable === name || key.variable.startsWith(`${name}_`));
  if (word !== "" && inside) {
    const inFile = inside.path.slice(0, word.split("_").length).join(".");
    return diagnose("CONFIG_UNKNOWN_VARIABLE", undefined, { name, inFile });
  }
  const words = configKeys
    .filter(({ type }) => type !== "collection")
    .map((key) => key.variable.slice(variablePrefix.length));
  const near = closest(word, words);
  return diagnose("CONFIG_UNKNOWN_VARIABLE", undefined, { name, suggestion: near && variablePrefix + near });
}

/** A token never enters a manifest. Paths of certificates hold no secret: a file shared with the forwarder has them. */
function unusedContents(layer: ObjectNode, texts: TextOrigins): readonly Diagnostic[] {
  return layer.members.flatMap(({ key, keySpan, value }) => {
    if (key !== "jwtToken" || value.kind !== "string" || value.value === "") return [];
    const { span, from } = placeOf(keySpan, texts);
    return [diagnose("CONFIG_SECRET_VALUE", span, { key, from, instead: "eventsRunner.tokenSecret" })];
  });
}

/** What is wrong with values that do not get into the whole because a later layer replaces them. */
function replacedIssues(layers: readonly ObjectNode[], tree: ObjectNode, texts: TextOrigins): readonly ConfigIssue[] {
  return layers.flatMap((layer) =>
    configIssues(layer, texts).filter(({ path, node, alone }) => alone && walk(tree, path, tree.span).node !== node),
  );
}

/** Without repetitions: an object that two layers give keys of is judged more than once. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, span }) => {
    const same = JSON.stringify([code, message, span?.start]);
    return !seen.has(same) && seen.add(same);
  });
}

function originsOf(config: Config, tree: ObjectNode, texts: TextOrigins): ReadonlyMap<string, ConfigOrigin> {
  const origins = new Map<string, ConfigOrigin>();
  for (const { name, path } of configKeys) {
    const { keySpan, missing } = walk(tree, path, tree.span);
    if (!missing) origins.set(name, originOf(keySpan, texts));
    else if (configValue(config, path) !== undefined) origins.set(name, { kind: "default" });
  }
  return origins;
}

/** The value at a path; undefined where there is none. */
export function configValue(config: Config, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, part) =>
      typeof found === "object" && found !== null ? (found as Record<string, unknown>)[part] : undefined,
    config,
  );
}
