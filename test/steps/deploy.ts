import type { KubernetesObject } from "@argo-rules/argo-types";
import { defaultConfig, type Config } from "@argo-rules/contracts";
import { compile } from "rule-compiler";
import type { ApiServer } from "../cluster/api-server.ts";
import type { NamespacedName } from "../cluster/objects.ts";
import type { rightsOf } from "../cluster/rights.ts";

type RbacObject = Parameters<typeof rightsOf>[0][number];

/** An action as the compiler emits it and a cluster has it: account, rights, and what its container is given. */
export interface Deployed {
  readonly action: object | string;
  readonly ruleId: string;
  readonly account: NamespacedName;
  /** The right that it lacks, such as `delete pods`. */
  readonly without: string | undefined;
  /** Accounts, roles and bindings that were emitted, with the rights that were taken away missing. */
  readonly rbac: readonly RbacObject[];
  /** Program of the step. */
  readonly step: string;
  /** Variables of the container, with `{{workflow.parameters.…}}` where a Workflow has its arguments. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything that was emitted. */
  readonly objects: readonly KubernetesObject[];
}

export interface DeployOptions {
  /** A right that is taken away. */
  readonly without?: string;
}

const rbacKinds: ReadonlySet<string> = new Set(["ServiceAccount", "Role", "RoleBinding"]);

/**
 * Compiles a rule on pods of `shop` with this action under a rule set of its own, and applies the accounts and rights of
 * what comes of it. Throws on diagnostics.
 */
export async function deploy(
  { admin }: Pick<ApiServer, "admin">,
  ruleSet: string,
  action: object | string,
  { without }: DeployOptions = {},
): Promise<Deployed> {
  const ruleId = `${ruleSet}-rule`;
  const rule = { id: ruleId, version: "v1", resource: "pods", namespaces: ["shop"], labelFilter: "app=web", action };
  const config: Config = {
    ...defaultConfig,
    name: ruleSet,
    images: { ...defaultConfig.images, registry: "registry.example.com/argo-rules" },
  };
  const { objects, diagnostics } = compile({ sources: [{ path: "rules.json", text: JSON.stringify([rule]) }], config });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ code, message }) => `${code} ${message}`).join("; "));
  const template = objects.find((object) => object.kind === "WorkflowTemplate");
  if (template === undefined || !("spec" in template)) throw new Error("no WorkflowTemplate was emitted");
  const { serviceAccountName, templates } = template.spec as TemplateSpec;
  const rbac = objects
    .filter(({ kind }) => rbacKinds.has(kind))
    .map((object) => withoutRight(object as unknown as RbacObject, without));
  for (const object of rbac) await admin.apply(object as unknown as Parameters<typeof admin.apply>[0]);
  const [{ container } = { container: undefined }] = templates;
  return {
    action,
    without,
    ruleId,
    account: { namespace: config.actionsNamespace, name: serviceAccountName },
    rbac,
    step: container?.command[0] ?? "",
    env: Object.fromEntries((container?.env ?? []).map(({ name, value = "" }) => [name, value])),
    objects,
  };
}

interface TemplateSpec {
  readonly serviceAccountName: string;
  readonly templates: readonly {
    readonly container: {
      readonly command: readonly string[];
      readonly env: readonly { readonly name: string; readonly value?: string }[];
    };
  }[];
}

function withoutRight(object: RbacObject, without: string | undefined): RbacObject {
  const { rules } = object;
  if (without === undefined || rules === undefined) return object;
  const [verb, resource] = without.split(" ");
  return {
    ...object,
    rules: rules.flatMap((rule) => {
      if (!rule.resources?.includes(resource ?? "")) return [rule];
      const verbs = rule.verbs.filter((one) => one !== verb);
      return verbs.length === 0 ? [] : [{ ...rule, verbs }];
    }),
  };
}
