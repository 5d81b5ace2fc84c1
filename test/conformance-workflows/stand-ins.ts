import type { WorkflowTemplate } from "@argo-rules/argo-types";
import type { CreatedWorkflow } from "./created.ts";
import type { RuleSet } from "./rule-sets.ts";
import { account } from "./world.ts";

/**
 * What rules name and users bring: WorkflowTemplates, accounts, ConfigMaps and Secrets. Nothing stands in for what the
 * compiler itself must emit: a name that begins as those of the rule set do is an error.
 * ConfigMaps and Secrets have every key that is named anywhere.
 */
export function standIns(
  { objects, brought, config }: RuleSet,
  workflows: readonly CreatedWorkflow[],
): readonly object[] {
  const namespace = config.actionsNamespace;
  const present = new Set([...objects, ...brought].map(({ kind, metadata }) => `${kind}/${metadata.name}`));
  const made = new Map<string, object>();
  const add = (kind: string, name: string, rest: object): void => {
    if (present.has(`${kind}/${name}`)) return;
    if (name.startsWith(`${config.name}-`)) throw new Error(`the ${kind} ${name} is not emitted`);
    const version = kind.endsWith("Template") ? "argoproj.io/v1alpha1" : "v1";
    const metadata = kind.startsWith("Cluster") ? { name } : { name, namespace };
    made.set(`${kind}/${name}`, { apiVersion: version, kind, metadata, ...rest });
  };
  const data = Object.fromEntries(
    [...JSON.stringify(objects).matchAll(/"key":"([^"]+)"/g)].map(([, key]) => [key, ""]),
  );
  for (const { spec } of objects.filter((one): one is WorkflowTemplate => one.kind === "WorkflowTemplate")) {
    add("ServiceAccount", spec.serviceAccountName, {});
    for (const [kind, name] of named(spec)) add(kind, name, { data });
  }
  for (const { spec } of workflows) {
    const { name, clusterScope = false } = spec.workflowTemplateRef;
    add(clusterScope ? "ClusterWorkflowTemplate" : "WorkflowTemplate", name, { spec: printing(workflows, name) });
  }
  const accounts = brought.flatMap(({ spec }) => account(spec.serviceAccountName, {}, namespace));
  return [...account("own-step", {}, namespace), ...accounts, ...brought, ...made.values()];
}

/** ConfigMaps and Secrets that a template names. */
function named(spec: WorkflowTemplate["spec"]): readonly (readonly [kind: string, name: string])[] {
  const volumes = (spec.volumes ?? []).flatMap(({ configMap, secret }) => [
    ...(configMap ? [["ConfigMap", configMap.name] as const] : []),
    ...(secret ? [["Secret", secret.secretName] as const] : []),
  ]);
  const variables = spec.templates
    .flatMap(({ container }) => container?.env ?? [])
    .flatMap(({ valueFrom }) => [
      ...(valueFrom?.configMapKeyRef ? [["ConfigMap", valueFrom.configMapKeyRef.name] as const] : []),
      ...(valueFrom?.secretKeyRef ? [["Secret", valueFrom.secretKeyRef.name] as const] : []),
    ]);
  return [...volumes, ...variables];
}

/** A WorkflowTemplate that puts each of its arguments into a variable, under an account with the executor's right. */
function printing(workflows: readonly CreatedWorkflow[], name: string): object {
  const used = workflows.filter(({ spec }) => spec.workflowTemplateRef.name === name);
  const names = new Set(
    used.flatMap(({ spec }) => spec.arguments?.parameters ?? []).map((parameter) => parameter.name),
  );
  const securityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } };
  const hardened = JSON.stringify({
    initContainers: [{ name: "init", securityContext }],
    containers: [{ name: "wait", securityContext }],
  });
  return {
    entrypoint: "run",
    serviceAccountName: "own-step",
    arguments: { parameters: [...names].map((parameter) => ({ name: parameter, value: "" })) },
    securityContext: { runAsNonRoot: true, runAsUser: 65_532, seccompProfile: { type: "RuntimeDefault" } },
    templates: [
      {
        name: "run",
        podSpecPatch: hardened,
        container: {
          image: "own",
          command: ["/own"],
          env: [...names].map((parameter) => ({ name: parameter, value: `{{workflow.parameters.${parameter}}}` })),
          securityContext,
        },
      },
    ],
  };
}
