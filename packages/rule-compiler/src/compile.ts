import type { KubernetesObject } from "@argo-rules/argo-types";
import { defaultConfig, type Config } from "@argo-rules/contracts";
import { checkObjects } from "./check/check-objects.ts";
import { diagnose } from "./diagnostics/catalog.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { emit } from "./emit/emit.ts";
import { measureWith } from "./emit/measure.ts";
import { findingsOf } from "./findings/findings.ts";
import type { KindTable } from "./knowledge/kind-table.ts";
import { builtinKinds } from "./knowledge/kinds.ts";
import type { Target } from "./knowledge/target.ts";
import { normalizeRule } from "./normalize/normalize-rule.ts";
import type { NormalRule } from "./normalize/normal-rule.ts";
import { parseRules } from "./parse/parse-rules.ts";
import type { Plan } from "./plan/ir.ts";
import { planRules } from "./plan/plan.ts";
import { planValidRules } from "./plan/plan-valid-rules.ts";
import type { SourceFile } from "./source/source-file.ts";
import type { FoundRule } from "./source/found-rule.ts";
import type { ScriptFile } from "./validate/context.ts";
import { validateForwarder } from "./validate/forwarder.ts";
import { validateRules } from "./validate/rule-set.ts";
import { validateTarget } from "./validate/target.ts";

/** What to compile, and how. Nothing is read from anywhere else. */
export interface CompileInput {
  readonly sources: readonly SourceFile[];
  /** A whole configuration; default is `defaultConfig` of the contracts. */
  readonly config?: Config;
  /** Kinds to know, as `kindTable` makes them; default is Kubernetes' own. */
  readonly kinds?: KindTable;
  /** Duplicate ids are errors. */
  readonly strict?: boolean;
  /** Unknown keys are warnings, as the original sensor ignored them. */
  readonly compat?: boolean;
  /**
   * Rules with errors are left out, with warnings, and the rest compiles, as the original sensor did. Errors of files,
   * of the configuration and of the target stay errors, and so does it when no rule is left.
   */
  readonly skipInvalid?: boolean;
  /** No rules at all compile to no objects instead of being an error. */
  readonly allowEmpty?: boolean;
  /**
   * Finds the script of a rule, of at most `limit` bytes, by its path. Without it only scripts that stand in the rules
   * or in ConfigMaps compile.
   */
  readonly readScript?: (path: string, limit: number) => ScriptFile;
  /** Largest source in bytes; default 16 MiB. */
  readonly maxBytes?: number;
  /** The versions that the manifests are to run on; what they lack is an error. Default is that any supported one will do. */
  readonly target?: Target;
}

/** What came of it. With an error among the diagnostics there are no objects and no plan. */
export interface CompileResult {
  readonly objects: readonly KubernetesObject[];
  readonly plan: Plan | undefined;
  /** The rules with every default filled in; present also when planning failed, absent after other errors. */
  readonly rules: readonly NormalRule[];
  /** The rules as they stand in the sources, also those with errors; none beyond 10,000 errors. */
  readonly found: readonly FoundRule[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles rules to Kubernetes objects, through all stages. The same input gives the same result, in any environment.
 * Never throws on bad input: what is wrong with it is in the diagnostics. Throws on bugs of ours.
 */
export function compile(input: CompileInput): CompileResult {
  const config = input.config ?? defaultConfig;
  const diagnostics: Diagnostic[] = [...validateTarget(input.target ?? {}), ...validateForwarder(config)];
  const nodes = input.sources.flatMap((source) => {
    const parsed = parseRules(source, input.maxBytes === undefined ? {} : { maxBytes: input.maxBytes });
    diagnostics.push(...parsed.diagnostics);
    return parsed.rules.map((rule) => rule.node);
  });
  const validated = validateRules(nodes, {
    config,
    kinds: input.kinds ?? builtinKinds,
    strict: input.strict ?? false,
    compat: input.compat ?? false,
    target: input.target,
    skipInvalid: input.skipInvalid,
    readScript: input.readScript ?? (() => ({ reason: "no files are read here" })),
  });
  for (const one of validated.diagnostics) diagnostics.push(one);
  const { found } = validated;
  const allowEmpty = (input.allowEmpty ?? false) && validated.skipped === 0;
  if (validated.rules.length === 0 && !allowEmpty && !failed(diagnostics)) {
    diagnostics.push(noRules(input.sources, { disabled: nodes.length, skipped: validated.skipped }));
  }
  if (failed(diagnostics)) return { objects: [], plan: undefined, rules: [], found, diagnostics };
  const normal = validated.rules.map((rule) => normalizeRule(rule, config));
  const { rules: valid, diagnostics: ofFindings } = findingsOf(normal, config, input.skipInvalid ?? false);
  for (const one of ofFindings) diagnostics.push(one);
  if (failed(diagnostics)) return { objects: [], plan: undefined, rules: valid, found, diagnostics };
  const planned = input.skipInvalid
    ? planValidRules(valid, config, measureWith(config))
    : { rules: valid, ...planRules(valid, config, measureWith(config)) };
  const { plan, rules, diagnostics: ofPlan } = planned;
  for (const one of ofPlan) diagnostics.push(one);
  if (rules.length === 0 && normal.length > 0) {
    diagnostics.push(noRules(input.sources, { disabled: 0, skipped: normal.length + validated.skipped }));
  }
  if (failed(diagnostics)) return { objects: [], plan: undefined, rules, found, diagnostics };
  const objects = emit(plan, config);
  checkObjects(objects);
  return { objects, plan, rules, found, diagnostics };
}

function noRules(sources: readonly SourceFile[], counts: { disabled: number; skipped: number }): Diagnostic {
  const [first] = sources;
  return diagnose("NO_RULES", first && { file: first, start: 0, end: first.text.length }, counts);
}

function failed(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === "error");
}
