import type { ClusterRole, KubernetesObject, Role } from "@argo-rules/argo-types";
import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryRuleSet } from "../support/arbitrary-rules.ts";
import { byIdentity, compileRules, configWith, eventSourcesOf } from "../support/compile-rules.ts";

const config = configWith();
const rbacKinds = new Set(["ServiceAccount", "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"]);

const rbacOf = (objects: readonly KubernetesObject[]): readonly KubernetesObject[] =>
  objects.filter(({ kind }) => rbacKinds.has(kind));

const rolesOf = (objects: readonly KubernetesObject[]): readonly (Role | ClusterRole)[] =>
  objects.filter((object) => object.kind === "Role" || object.kind === "ClusterRole");

const rule = (id: string, resource: string, rest: object = {}): object => ({ id, version: "v1", resource, ...rest });

const place = ({ kind, metadata }: KubernetesObject): string =>
  `${kind}${"namespace" in metadata ? ` in ${metadata.namespace}` : ""}`;

it.each<readonly [string, readonly object[], readonly string[]]>([
  ["a rule on all namespaces", [rule("a", "pods")], ["ClusterRole", "ClusterRoleBinding"]],
  [
    "a rule on two namespaces",
    [rule("a", "pods", { namespaces: ["x", "y"] })],
    ["Role in x", "RoleBinding in x", "Role in y", "RoleBinding in y"],
  ],
  ["a rule on a kind without namespaces", [rule("a", "nodes")], ["ClusterRole", "ClusterRoleBinding"]],
  [
    "a rule that leaves namespaces out",
    [rule("a", "pods", { excludeNamespaces: ["x"] })],
    ["ClusterRole", "ClusterRoleBinding"],
  ],
  [
    "two rules on one kind in one namespace",
    [rule("a", "pods", { namespaces: ["x"] }), rule("b", "pods", { namespaces: ["x"], labelFilter: "app=web" })],
    ["Role in x", "RoleBinding in x"],
  ],
  [
    "two rules on one kind, one of them cluster-wide",
    [rule("a", "pods", { namespaces: ["x"] }), rule("b", "pods")],
    ["ClusterRole", "ClusterRoleBinding", "Role in x", "RoleBinding in x"],
  ],
])("grants rights for %s exactly where they are needed", (_, rules, want) => {
  const { objects } = compileRules(rules, config);
  expect(rbacOf(objects).map(place)).toEqual([
    ...eventSourcesOf(objects).map(() => "ServiceAccount in eventsrunner"),
    "ServiceAccount in eventsrunner",
    ...want,
  ]);
});

it("grants list and watch on the watched kind to the account of its EventSource, and nothing else", () => {
  const { objects } = compileRules([{ ...rule("a", "deployments", { namespaces: ["x"] }), group: "apps" }], config);
  const [source] = eventSourcesOf(objects);
  const name = source?.metadata.name;
  const [account, , role, binding] = rbacOf(objects);
  expect(source?.spec.template?.serviceAccountName).toBe(name);
  expect(account?.metadata).toMatchObject({ name, namespace: "eventsrunner" });
  expect(role).toMatchObject({
    kind: "Role",
    metadata: { name: `eventsrunner.${name}`, namespace: "x" },
    rules: [{ apiGroups: ["apps"], resources: ["deployments"], verbs: ["list", "watch"] }],
  });
  expect(binding).toMatchObject({
    kind: "RoleBinding",
    metadata: { name: `eventsrunner.${name}`, namespace: "x" },
    roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: `eventsrunner.${name}` },
    subjects: [{ kind: "ServiceAccount", name, namespace: "eventsrunner" }],
  });
});

/** All that any account may ever be granted, by whose it is. */
const grantable: Readonly<Record<string, RegExp>> = {
  "event-source": /^(?:list|watch) /,
  sensor: /^create argoproj\.io\/workflows$/,
  step: new RegExp(
    `^(?:${[
      "(?:create|patch) argoproj\\.io/workflowtaskresults",
      "get /configmaps kill-switch",
      "(?:get|create|update) coordination\\.k8s\\.io/leases",
      "create /events",
      "(?:get|list|delete) /pods",
      "create /pods/eviction",
    ].join("|")})$`,
  ),
};

function grantsOf({ rules }: Role | ClusterRole): readonly string[] {
  return rules.flatMap(({ apiGroups, resources, resourceNames = [], verbs }) =>
    verbs.map((verb) => [`${verb} ${apiGroups?.join()}/${resources?.join()}`, ...resourceNames].join(" ")),
  );
}

it("gives every role one binding of its own name, to the account of the part it is for, and rights of that part alone", () => {
  fc.assert(
    fc.property(arbitraryRuleSet({ minLength: 1, maxLength: 15 }), ({ rules, config: generated }) => {
      const { objects, plan } = compileRules(rules, generated);
      const { sensorNamespace, actionsNamespace } = generated;
      const owners: Readonly<Record<string, { readonly names: readonly string[]; readonly namespace: string }>> = {
        "event-source": {
          names: eventSourcesOf(objects).map(({ metadata }) => metadata.name),
          namespace: sensorNamespace,
        },
        sensor: { names: [plan.sensorAccount], namespace: sensorNamespace },
        step: { names: plan.templates.map(({ account }) => account), namespace: actionsNamespace },
      };
      for (const role of rolesOf(objects)) {
        const component = role.metadata.labels?.["app.kubernetes.io/name"] ?? "";
        const grants = grantsOf(role);
        expect(grants.filter((grant) => grantable[component]?.test(grant) !== true)).toEqual([]);
        expect(new Set(grants).size).toBe(grants.length);
        const bindings = objects.filter(
          (one) =>
            "roleRef" in one &&
            place(one) === place(role).replace("Role", "RoleBinding") &&
            one.roleRef.name === role.metadata.name,
        );
        expect(bindings).toHaveLength(1);
        const subjects = bindings.flatMap((one) => ("subjects" in one ? (one.subjects ?? []) : []));
        const { names, namespace } = owners[component] ?? { names: [], namespace: "" };
        expect(subjects).toEqual([{ kind: "ServiceAccount", name: expect.toBeOneOf([...names]) as string, namespace }]);
      }
      expect(rbacOf(objects).filter((one) => "subjects" in one)).toHaveLength(rolesOf(objects).length);
    }),
    { numRuns: 40 },
  );
});

it.each([
  ["one name in two namespaces", { sensorNamespace: "team-a" }, { sensorNamespace: "team-b" }],
  [
    "names that join to the same text",
    { sensorNamespace: "a", name: "b-rules" },
    { sensorNamespace: "a-b", name: "rules" },
  ],
])("keeps the rights of rule sets apart that have %s", (_, one, other) => {
  const rules = [rule("a", "pods", { namespaces: ["prod"] }), rule("b", "configmaps")];
  const first = byIdentity(compileRules(rules, configWith(one)).objects);
  const second = byIdentity(compileRules(rules, configWith(other)).objects);
  expect([...first.keys()].filter((identity) => second.has(identity))).toEqual([]);
});
