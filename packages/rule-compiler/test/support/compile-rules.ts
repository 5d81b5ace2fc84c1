import type { EventSource, KubernetesObject, Sensor } from "@argo-rules/argo-types";
import { configSchema, type Config, type ConfigInput } from "@argo-rules/contracts";
import { compile } from "../../src/compile.ts";
import { emit } from "../../src/emit/emit.ts";
import { measureWith } from "../../src/emit/measure.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import type { Plan } from "../../src/plan/ir.ts";
import { planRules } from "../../src/plan/plan.ts";

/** What rules compiled to. */
export interface Compiled {
  readonly objects: readonly KubernetesObject[];
  readonly plan: Plan;
  readonly rules: readonly NormalRule[];
}

/** Compiles rules that must compile: throws on any error among the diagnostics. */
export function compileRules(rules: readonly object[], config: Config): Compiled {
  const sources = [{ path: "rules.json", text: JSON.stringify(rules) }];
  const { objects, plan, rules: normal, diagnostics } = compile({ sources, config, allowEmpty: true });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0 || !plan)
    throw new Error(`${errors.map((one) => one.message).join("; ")}: ${JSON.stringify(rules)}`);
  return { objects, plan, rules: normal };
}

/**
 * Compiles rules that were read and filled in before, which is most of the work. Throws on any error, as `compileRules`
 * does.
 */
export function compileNormal(rules: readonly NormalRule[], config: Config): Compiled {
  const { plan, diagnostics } = planRules(rules, config, measureWith(config));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map((one) => `${one.ruleId}: ${one.message}`).join("; "));
  return { objects: emit(plan, config), plan, rules };
}

/** Configuration with some values of its own. */
export function configWith(values: ConfigInput = {}): Config {
  return configSchema.parse(values);
}

/** The Sensors among objects. */
export function sensorsOf(objects: readonly KubernetesObject[]): readonly Sensor[] {
  return objects.filter((object) => object.kind === "Sensor");
}

/** The EventSources among objects. */
export function eventSourcesOf(objects: readonly KubernetesObject[]): readonly EventSource[] {
  return objects.filter((object) => object.kind === "EventSource");
}

/** Objects by kind, namespace and name, as text. Throws when two share all three. */
export function byIdentity(objects: readonly KubernetesObject[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const object of objects) {
    const namespace = "namespace" in object.metadata ? object.metadata.namespace : "";
    const identity = `${object.kind} ${namespace}/${object.metadata.name}`;
    if (texts.has(identity)) throw new Error(`${identity} is there twice`);
    texts.set(identity, JSON.stringify(object));
  }
  return texts;
}
