import { compile, type CompileInput } from "../compile.ts";
import { certain } from "../diagnostics/certain.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/source-file.ts";
import { rulesInConfigMaps } from "./config-maps.ts";
import { placeItems } from "./place-items.ts";
import { readResourceList, type ResourceList } from "./resource-list.ts";
import { resultOf, resultText, type Origins } from "./result.ts";
import { readRuleSet } from "./rule-set.ts";
import { writeResourceList, type ItemChanges } from "./write-resource-list.ts";

/** How to compile; rules and configuration are in the ResourceList. */
export interface FunctionOptions extends Omit<CompileInput, "sources" | "config" | "maxBytes"> {
  /** Largest ResourceList in bytes. */
  readonly maxBytes: number;
  /** What was wrong with the descriptions of kinds, in files of their own. */
  readonly ofKinds: readonly Diagnostic[];
}

/** What came of a function. */
export interface FunctionOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The ResourceList to print: with the objects of the rules, or unchanged when it `failed`, in both cases with the
   * diagnostics as results. Undefined when what was given is no ResourceList.
   */
  readonly output: (failed: boolean) => string | undefined;
  /** Diagnostics for people. */
  readonly text: (diagnostics: readonly Diagnostic[]) => string;
}

/**
 * Runs as a KRM function: reads a ResourceList, compiles the rules of its functionConfig and of the ConfigMaps among its
 * items, and puts the objects into it. Never throws on bad input.
 * @see https://github.com/kubernetes-sigs/kustomize/blob/master/cmd/config/docs/api-conventions/functions-spec.md
 */
export function runFunction(file: SourceFile, options: FunctionOptions): FunctionOutcome {
  const { list, diagnostics: ofList } = readResourceList(file, options.maxBytes);
  const { changes, sources, diagnostics: ofRules } = list ? compileList(list, options) : nothingCompiled;
  const diagnostics = [...options.ofKinds, ...ofList, ...ofRules];
  const origins: Origins = { file, objects: list ? objectsOf(list) : [], sources };
  return {
    diagnostics,
    output: (failed) => {
      if (!list) return undefined;
      const results = diagnostics.map((one) => resultOf(one, origins));
      return writeResourceList(file.text, failed ? unchanged : changes, results);
    },
    text: (shown) => resultText(shown, origins),
  };
}

const unchanged: ItemChanges = { replaced: new Map(), added: [] };

function objectsOf({ functionConfig, items }: ResourceList): Origins["objects"] {
  return functionConfig ? [functionConfig, ...items] : items;
}

interface CompiledList {
  readonly changes: ItemChanges;
  readonly sources: Origins["sources"];
  readonly diagnostics: readonly Diagnostic[];
}

const nothingCompiled: CompiledList = { changes: unchanged, sources: [], diagnostics: [] };

function compileList({ items, functionConfig }: ResourceList, options: FunctionOptions): CompiledList {
  const ruleSet = readRuleSet(functionConfig);
  const { config } = ruleSet;
  // Which ConfigMaps are meant is not known when it cannot be read.
  const inMaps = failed(ruleSet.diagnostics) ? { sources: [], diagnostics: [] } : rulesInConfigMaps(items, config);
  const ofRules = [...(ruleSet.rules ? [ruleSet.rules] : []), ...inMaps.sources];
  const before = [...ruleSet.diagnostics, ...inMaps.diagnostics];
  const broken = failed(before);
  const { objects, diagnostics } = compile({
    ...options,
    config,
    sources: ofRules.map(({ file }) => file),
    // They are parts of what has been measured.
    maxBytes: Number.POSITIVE_INFINITY,
    allowEmpty: (options.allowEmpty ?? false) || broken,
  });
  // Rules that are nowhere have no place; they belong into the functionConfig.
  const withPlaces = diagnostics.map((one) =>
    one.code === "NO_RULES" && !one.span && functionConfig ? { ...one, span: functionConfig.span } : one,
  );
  const ofCompiling = certain(withPlaces, { config: broken, kinds: failed(options.ofKinds) });
  // With an error there are no objects, which says nothing of what is there.
  const placed = failed([...before, ...diagnostics])
    ? { ...unchanged, diagnostics: [] }
    : placeItems(objects, items, config.name);
  return {
    changes: placed,
    sources: ruleSet.ofConfig ? [...ofRules, ruleSet.ofConfig] : ofRules,
    diagnostics: [...before, ...ofCompiling, ...placed.diagnostics],
  };
}

function failed(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
