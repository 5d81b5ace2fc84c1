import type { Config } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { describeNode } from "../parse/describe-node.ts";
import { member, type ObjectNode } from "../parse/tree.ts";
import { textSource, type FunctionSource } from "./function-source.ts";
import { labelsOf } from "./reference.ts";
import { objectOf, textOf } from "./resource-list.ts";

/**
 * The rules in ConfigMaps among the items: under `data.rules` of those that have the labels of
 * `sensorRuleConfigMapLabel`, by which the original sensor chose them. Other ConfigMaps are anybody's, whatever key they
 * have.
 */
export function rulesInConfigMaps(
  items: readonly ObjectNode[],
  { sensorRuleConfigMapLabel }: Config,
): { readonly sources: readonly FunctionSource[]; readonly diagnostics: readonly Diagnostic[] } {
  const wanted = sensorRuleConfigMapLabel.split(",").map((one) => one.split("="));
  const sources: FunctionSource[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const item of items) {
    if (textOf(item, "apiVersion") !== "v1" || textOf(item, "kind") !== "ConfigMap") continue;
    const labels = labelsOf(item);
    if (!wanted.every(([key = "", value = ""]) => labels.get(key) === value)) continue;
    const metadata = objectOf(item, "metadata");
    const name = (metadata && textOf(metadata, "name")) ?? "(without a name)";
    const data = objectOf(item, "data");
    const rules = data && member(data, "rules")?.value;
    if (!rules) diagnostics.push(diagnose("CONFIGMAP_WITHOUT_RULES", item.span, { name }));
    else if (rules.kind === "string") sources.push(textSource(item, "data.rules", rules.value));
    else diagnostics.push(diagnose("CONFIGMAP_RULES_NOT_TEXT", rules.span, { name, found: describeNode(rules) }));
  }
  return { sources, diagnostics };
}
