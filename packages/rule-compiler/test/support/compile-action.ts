import type { ConfigMap, KubernetesObject, SensorTrigger, WorkflowTemplate } from "@argo-rules/argo-types";
import type { ConfigInput } from "@argo-rules/contracts";
import { compileRules, configWith, sensorsOf, type Compiled } from "./compile-rules.ts";

/** A script as short as one can be. */
export const script = { type: "script", inline: "#!/bin/sh\n" } as const;

/**
 * Compiles one rule with this action. It is about pods that are added in the namespace `shop`, unless `rule` says
 * otherwise.
 */
export function compileAction(action: unknown, rule: object = {}, config: ConfigInput = {}): Compiled {
  const whole = { id: "r", version: "v1", resource: "pods", namespaces: ["shop"], eventTypes: ["ADDED"], ...rule };
  return compileRules([{ ...whole, action }], actionConfig(config));
}

/** Configuration under which actions can run steps. */
export function actionConfig(config: ConfigInput = {}): ReturnType<typeof configWith> {
  return configWith({ images: { registry: "registry.example.com" }, ...config });
}

/** The WorkflowTemplates among objects. */
export function templatesOf(objects: readonly KubernetesObject[]): readonly WorkflowTemplate[] {
  return objects.filter((object) => object.kind === "WorkflowTemplate");
}

/** The ConfigMaps among objects. */
export function configMapsOf(objects: readonly KubernetesObject[]): readonly ConfigMap[] {
  return objects.filter((object) => object.kind === "ConfigMap");
}

/** The triggers of all Sensors among objects. */
export function triggersOf(objects: readonly KubernetesObject[]): readonly SensorTrigger[] {
  return sensorsOf(objects).flatMap(({ spec }) => spec.triggers);
}

/** The only one of some things. Throws when there is none, or another one. */
export function only<T>(things: readonly T[]): T {
  const [one, ...others] = things;
  if (one === undefined || others.length > 0) throw new Error(`${things.length} things instead of one`);
  return one;
}
