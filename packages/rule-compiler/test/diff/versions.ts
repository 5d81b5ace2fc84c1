import type { ConfigInput } from "@argo-rules/contracts";
import { compile } from "../../src/compile.ts";
import { diffRules, type DiffOptions, type RuleSetDiff, type RuleSetVersion } from "../../src/diff/diff.ts";
import { configWith } from "../support/compile-rules.ts";

/** A version of a rule set, compiled. Throws where it has errors. */
export function version(rules: readonly object[], values: ConfigInput = {}): RuleSetVersion {
  const config = configWith({ images: { registry: "registry.example.com" }, ...values });
  const sources = [{ path: "rules.json", text: JSON.stringify(rules) }];
  const { plan, ...rest } = compile({ sources, config, allowEmpty: true });
  if (!plan) throw new Error(rest.diagnostics.map(({ message }) => message).join("; "));
  return { ...rest, plan, sensorName: config.sensorName };
}

/** What changes from some rules to others. */
export function changes(old: readonly object[], now: readonly object[], options?: DiffOptions): RuleSetDiff {
  return diffRules(version(old), version(now), options);
}
