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

it("gives every role one binding of its own name, and no account but those of EventSources any right", () => {
  fc.assert(
    fc.property(arbitraryRuleSet({ minLength: 1, maxLength: 15 }), ({ rules, config: generated }) => {
      const { objects } = compileRules(rules, generated);
      const accounts = eventSourcesOf(objects).map(({ metadata }) => metadata.name);
      for (const role of rolesOf(objects)) {
        expect(role.rules).toHaveLength(1);
        expect(role.rules[0]).toMatchObject({ verbs: ["list", "watch"] });
        expect(role.rules[0]?.resources).toHaveLength(1);
        const bindings = objects.filter(
          (one) =>
            "roleRef" in one &&
            place(one) === place(role).replace("Role", "RoleBinding") &&
            one.roleRef.name === role.metadata.name,
        );
        expect(bindings).toHaveLength(1);
      }
      for (const one of objects) {
        if (!("subjects" in one)) continue;
        expect(one.subjects).toHaveLength(1);
        expect(accounts).toContain(one.subjects?.[0]?.name);
        expect(one.subjects?.[0]?.namespace).toBe(generated.sensorNamespace);
      }
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
