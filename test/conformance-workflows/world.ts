/** Where Workflows run. */
export const actions = "eventsrunner-actions";

/** The controller's configuration that lets Workflows run WorkflowTemplates only. */
export const strict: Readonly<Record<string, string>> = { workflowRestrictions: "{templateReferencing: Strict}" };

/** What the account of a step lacks. */
export interface Environment {
  readonly account?: false;
  /** Verbs on workflowtaskresults. */
  readonly report?: readonly string[];
}

const group = "rbac.authorization.k8s.io";

/** An account with the right that every Workflow's pod needs. */
export function account(
  name: string,
  { account: exists, report = ["create", "patch"] }: Environment = {},
  namespace = actions,
): object[] {
  const metadata = { name, namespace };
  const objects: object[] = [
    {
      apiVersion: `${group}/v1`,
      kind: "Role",
      metadata,
      rules: [{ apiGroups: ["argoproj.io"], resources: ["workflowtaskresults"], verbs: report }],
    },
    {
      apiVersion: `${group}/v1`,
      kind: "RoleBinding",
      metadata,
      roleRef: { apiGroup: group, kind: "Role", name },
      subjects: [{ kind: "ServiceAccount", name, namespace }],
    },
  ];
  return exists === false ? objects : [{ apiVersion: "v1", kind: "ServiceAccount", metadata }, ...objects];
}

/** A WorkflowTemplate `t` of one container template `run`, whose container, template and spec may get more. */
export function template(container: object, more: object = {}, spec: object = {}): object {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "WorkflowTemplate",
    metadata: { name: "t", namespace: actions },
    spec: {
      entrypoint: "run",
      serviceAccountName: "step",
      arguments: {
        parameters: [
          { name: "value", value: "default" },
          { name: "other", value: "secret" },
        ],
      },
      templates: [{ name: "run", container: { image: "step", command: ["/step"], ...container }, ...more }],
      ...spec,
    },
  };
}

/** A thin Workflow. */
export interface ThinWorkflow {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: object;
}

/** A Workflow of the WorkflowTemplate `t`, as a Sensor creates it. */
export function thin(parameters: Readonly<Record<string, string>>, name = "w"): ThinWorkflow {
  const workflow = {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata: { name, namespace: actions },
    spec: {
      workflowTemplateRef: { name: "t" },
      arguments: { parameters: Object.entries(parameters).map(([parameter, value]) => ({ name: parameter, value })) },
    },
  };
  return workflow;
}
