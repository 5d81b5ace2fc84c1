import type { KubernetesObject, WorkflowTemplate } from "@argo-rules/argo-types";
import { configSchema, type Config } from "@argo-rules/contracts";
import fc from "fast-check";
import { compile } from "rule-compiler";
import { parse } from "yaml";
import { generateRuleSets } from "../../packages/rule-compiler/test/support/arbitrary-rules.ts";
import { arbitraryPodAction } from "../../packages/rule-compiler/test/support/arbitrary-workflow-actions.ts";
import { besides, compileExamples } from "../conformance/compiled.ts";

/** A rule set as it was compiled. */
export interface RuleSet {
  readonly name: string;
  readonly config: Config;
  readonly objects: readonly KubernetesObject[];
  /** WorkflowTemplates that the user brings: those that an example shows. */
  readonly brought: readonly WorkflowTemplate[];
}

/** The configuration of the sets that have none of their own. */
const config: Config = configSchema.parse({ name: "set", images: { registry: "registry.example.com" } });

const pods = { version: "v1", resource: "pods", namespaces: ["n"] };

/** A script as short as one can be. */
export const script = { type: "script", inline: "#!/bin/sh\n" };

/** Each option of the actions that run as Workflows, alone. */
const options: readonly object[] = [
  script,
  { ...script, timeout: "90s", retry: { attempts: 1 } },
  { ...script, retry: { attempts: 5, delay: "1h" } },
  { ...script, concurrency: "perObject" },
  { ...script, concurrency: { max: 1 } },
  { ...script, dryRun: true, event: "reference", interpreter: "/bin/sh" },
  { type: "script", configMap: { name: "mine", key: "run.sh" } },
  {
    ...script,
    account: "mine",
    env: {
      A: "$(x) $ '\" \\ äöü\n",
      B: { secret: { name: "mine", key: "b" } },
      C: { configMap: { name: "mine", key: "c" } },
      D: { field: "spec.nodeName" },
    },
    volumes: [
      { mountPath: "/a", configMap: "mine" },
      { mountPath: "/b", secret: "mine" },
      { mountPath: "/c", emptyDir: true, writable: true },
    ],
  },
  { type: "pod-delete" },
  { type: "pod-delete", evict: true, gracePeriodSeconds: 0, allowStandalone: true, minHealthy: "50%", dryRun: true },
  { type: "workflow", template: "mine" },
  { type: "workflow", template: "mine", clusterScope: true, timeout: "1h" },
  {
    type: "workflow",
    template: "mine",
    parameters: {
      constant: "a 'b' \"c\" }} \\ $(d)",
      event: { from: "event" },
      class: { from: "eventType" },
      rule: { from: "ruleID" },
      uid: { from: "uid" },
      version: { from: "resourceVersion" },
      namespace: { from: "namespace" },
      name: { from: "name" },
      path: { path: "spec.text", encoding: "base64" },
    },
  },
  { type: "workflow", template: "mine", event: "reference", parameters: { event: { from: "event" } } },
];

/** One set with every option, one for each way to write it into the cluster. */
export function optionSets(): readonly RuleSet[] {
  const rules = options.map((action, index) => ({ id: `option-${index}`, ...pods, action }));
  return [
    compileRules("options", rules),
    compileRules("options, hardened by the controller", rules, { workflows: { hardenExecutor: "controller" } }),
    compileRules("options, with settings of the pods", rules, {
      instanceId: "blue",
      maxTryCount: 2,
      requeueDelay: "10s",
      workflows: { podGC: "Never", timeout: "1h" },
      pods: {
        step: {
          resources: { limits: { memory: "64Mi" } },
          nodeSelector: { "kubernetes.io/os": "linux" },
          tolerations: [{ operator: "Exists" }],
          imagePullSecrets: ["pull"],
          priorityClassName: "high",
          labels: { team: "a" },
          annotations: { "example.com/note": "any text" },
        },
      },
    }),
  ];
}

/** The examples and goldens of the repository. */
export function exampleSets(): readonly RuleSet[] {
  return compileExamples().map((set) => {
    const brought = besides(set.name, "template.yaml").map(({ text }) => parse(text) as WorkflowTemplate);
    return { ...set, brought };
  });
}

/** Rule sets of the whole language, made at random. */
export function generatedSets(count: number, seed: number): readonly RuleSet[] {
  return generateRuleSets(count, seed).map(({ rules, config: own }, index) =>
    compileRules(`generated ${seed}/${index}`, rules, own),
  );
}

/** Sets of rules on pods, each of which runs Workflows; the actions are made at random. */
export function randomSets(count: number, seed: number): readonly RuleSet[] {
  const sets = fc.array(arbitraryPodAction, { minLength: 1, maxLength: 6 });
  return fc.sample(sets, { numRuns: count, seed }).map((actions, index) => {
    const rules = actions.map((action, at) => ({ id: `rule-${at}`, ...pods, action }));
    return compileRules(`random ${seed}/${index}`, rules);
  });
}

/** Compiles rules given as data. Throws when a diagnostic is an error. */
export function compileRules(name: string, rules: readonly object[], own: object = {}): RuleSet {
  const parsed = configSchema.parse({ ...config, ...own });
  const sources = [{ path: "rules.json", text: JSON.stringify(rules) }];
  const { objects, diagnostics } = compile({ sources, config: parsed });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new Error(`${name}: ${errors.map(({ code, message }) => `${code} ${message}`).join("; ")}`);
  return { name, config: parsed, objects, brought: [] };
}
