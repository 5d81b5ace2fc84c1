import { configSchema, defaultConfig, type Config } from "@argo-rules/contracts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { closest } from "../language/closest.ts";
import { describeNode } from "../parse/describe-node.ts";
import { member, type Node, type ObjectNode } from "../parse/tree.ts";
import { readConfig } from "../validate/read-config.ts";
import { valueSource, type FunctionSource } from "./function-source.ts";

/** What the functionConfig says. */
export interface RuleSet {
  readonly config: Config;
  /** The list under `spec.rules` and the mapping under `spec.config`, as files, where there are any. */
  readonly rules: FunctionSource | undefined;
  readonly ofConfig: FunctionSource | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const keys = { "": ["apiVersion", "kind", "metadata", "spec"], spec: ["rules", "config"] } as const;

/**
 * Reads a functionConfig of `apiVersion: argo-rules/v1` and `kind: RuleSet`. Its name is that of the rule set unless
 * `spec.config` has one. Without a functionConfig there are no rules in it, and the defaults hold.
 */
export function readRuleSet(functionConfig: ObjectNode | undefined): RuleSet {
  const nothing = { config: defaultConfig, rules: undefined, ofConfig: undefined };
  if (!functionConfig) return { ...nothing, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  expectText(functionConfig, "apiVersion", "argo-rules/v1", diagnostics);
  expectText(functionConfig, "kind", "RuleSet", diagnostics);
  // Of a function of another kind nothing else would mean anything.
  if (diagnostics.length > 0) return { ...nothing, diagnostics };
  refuseOtherKeys(functionConfig, "", diagnostics);
  const spec = valueOf(functionConfig, "spec");
  if (spec?.kind !== "object") {
    if (spec) diagnostics.push(invalid("spec", "a mapping", spec));
    return { ...nothing, config: named(defaultConfig, functionConfig, diagnostics), diagnostics };
  }
  refuseOtherKeys(spec, "spec", diagnostics);
  const [rules, config] = [valueOf(spec, "rules"), valueOf(spec, "config")];
  if (rules && rules.kind !== "array") diagnostics.push(invalid("spec.rules", "a list of rules", rules));
  if (config && config.kind !== "object") {
    // Not what it is: nothing of a configuration is shown.
    const found = config.kind === "array" ? "a list" : `a ${config.kind}`;
    diagnostics.push(diagnose("RULE_SET_INVALID", config.span, { key: "spec.config", expected: "a mapping", found }));
  }
  const ofConfig = config?.kind === "object" ? valueSource(functionConfig, "spec.config", config) : undefined;
  const read = ofConfig ? readConfig(ofConfig.file) : { config: defaultConfig, diagnostics: [] };
  const hasName = config?.kind === "object" && config.members.some(({ key }) => key.toLowerCase() === "name");
  const whole = hasName ? read.config : named(read.config, functionConfig, diagnostics);
  return {
    config: whole,
    rules: rules?.kind === "array" ? valueSource(functionConfig, "spec.rules", rules) : undefined,
    ofConfig,
    diagnostics: [...diagnostics, ...read.diagnostics],
  };
}

/** The value of a member that is there and not null. */
function valueOf(node: ObjectNode, key: string): Node | undefined {
  const value = member(node, key)?.value;
  return value?.kind === "null" ? undefined : value;
}

function invalid(key: string, expected: string, node: Node): Diagnostic {
  return diagnose("RULE_SET_INVALID", node.span, { key, expected, found: describeNode(node) });
}

function expectText(node: ObjectNode, key: string, text: string, diagnostics: Diagnostic[]): void {
  const value = valueOf(node, key);
  if (value?.kind === "string" && value.value === text) return;
  const found = value ? describeNode(value) : "nothing";
  diagnostics.push(diagnose("RULE_SET_INVALID", (value ?? node).span, { key, expected: text, found }));
}

function refuseOtherKeys(node: ObjectNode, at: keyof typeof keys, diagnostics: Diagnostic[]): void {
  const known: readonly string[] = keys[at];
  for (const { key, keySpan } of node.members) {
    if (known.includes(key)) continue;
    diagnostics.push(diagnose("UNKNOWN_FIELD", keySpan, { field: key, suggestion: closest(key, known) }));
  }
}

/** The configuration under the name of the functionConfig. */
function named(config: Config, functionConfig: ObjectNode, diagnostics: Diagnostic[]): Config {
  const metadata = valueOf(functionConfig, "metadata");
  const name = metadata?.kind === "object" ? valueOf(metadata, "name") : undefined;
  const read = configSchema.shape.name.safeParse(name?.kind === "string" ? name.value : undefined);
  // Text that is missing would be read as the default name.
  if (name && read.success) return { ...config, name: read.data };
  const expected = "a DNS label of at most 20 characters that starts with a letter, unless spec.config has a name";
  const found = name ? describeNode(name) : "nothing";
  const { span } = name ?? metadata ?? functionConfig;
  diagnostics.push(diagnose("RULE_SET_INVALID", span, { key: "metadata.name", expected, found }));
  return config;
}
