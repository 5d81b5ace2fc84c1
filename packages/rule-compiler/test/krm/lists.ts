import { parse } from "yaml";
import { runFunction, type FunctionOptions, type FunctionOutcome } from "../../src/krm/run-function.ts";
import type { FunctionResult } from "../../src/krm/result.ts";

export const functionOptions: FunctionOptions = { maxBytes: 16 * 1024 * 1024, ofKinds: [] };

/** A functionConfig as kustomize hands it on, with this under `spec`. */
export function ruleSet(spec: string, name = "shop"): string {
  return `functionConfig:
  apiVersion: argo-rules/v1
  kind: RuleSet
  metadata:
    name: ${name}
  spec:
${indented(spec, 4)}`;
}

/** A ResourceList of these items, each YAML text of an object. */
export function resourceList(items: readonly string[], rest = ""): string {
  const list = items.map((item) => `- ${indented(item, 2).slice(2)}`).join("");
  return `apiVersion: config.kubernetes.io/v1
kind: ResourceList
items:${items.length === 0 ? " []" : ""}
${list}${rest}`;
}

function indented(text: string, by: number): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `${" ".repeat(by)}${line}\n`)
    .join("");
}

/** One rule on the ConfigMaps of the namespace shop. */
export const oneRule = `rules:
- id: a
  version: v1
  resource: configmaps
  namespaces: [shop]
`;

/** A ConfigMap with rules, as the original sensor finds it. */
export function configMap(name: string, rules: string, labels = 'er-k8s-sensor-rules: "true"'): string {
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  labels:
    ${labels}
data:
  rules: |
${indented(rules, 4)}`;
}

/** An object of a list, as far as tests look into it. */
export interface ListedObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

/** What the function made of a list: parsed, as a YAML reader of today sees it. */
export interface Ran {
  readonly outcome: FunctionOutcome;
  readonly text: string;
  readonly items: readonly ListedObject[];
  readonly results: readonly FunctionResult[] | undefined;
}

/** Runs the function on a text, as the command line does. */
export function ran(text: string, options: Partial<FunctionOptions> = {}): Ran {
  const outcome = runFunction({ path: "<stdin>", text }, { ...functionOptions, ...options });
  const output = outcome.output(outcome.diagnostics.some(({ severity }) => severity === "error")) ?? "";
  const list = parse(output) as { items?: readonly ListedObject[]; results?: readonly FunctionResult[] } | null;
  return { outcome, text: output, items: list?.items ?? [], results: list?.results };
}

/** `Kind/name` of objects. */
export function namesOf(items: readonly ListedObject[]): readonly string[] {
  return items.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
}
