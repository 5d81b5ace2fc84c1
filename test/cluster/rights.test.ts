import { expect, it } from "vitest";
import type { Call } from "./audit.ts";
import { compareRights, rightsOf, rulesOf } from "./rights.ts";

const account = { namespace: "actions", name: "step" };
const subjects = [{ kind: "ServiceAccount", ...account }];
const rules = [
  { apiGroups: [""], resources: ["pods"], verbs: ["get", "delete"] },
  { apiGroups: ["coordination.k8s.io"], resources: ["leases"], verbs: ["update"], resourceNames: ["a", "b"] },
];

function role(kind: string, name: string, namespace?: string): object & RbacObject {
  return { kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) }, rules };
}

type RbacObject = Parameters<typeof rulesOf>[0];

function binding(kind: string, roleKind: string, namespace?: string): RbacObject {
  const metadata = { name: "bound", ...(namespace === undefined ? {} : { namespace }) };
  return { kind, metadata, roleRef: { kind: roleKind, name: "step" }, subjects };
}

function call(verb: string, resource: string, namespace: string, more: Partial<Call> = {}): Call {
  const rest = { user: "u", group: "", subresource: "", name: "", path: "", code: 200 };
  return { ...rest, verb, resource, namespace, ...more };
}

const names = (objects: readonly RbacObject[]): readonly string[] =>
  compareRights([], rightsOf(objects, account)).unused;

const inShop = ["delete pods in shop", "get pods in shop", "update leases.coordination.k8s.io a,b in shop"];

it.each<[string, readonly RbacObject[], readonly string[]]>([
  ["a role of its namespace", [role("Role", "step", "shop"), binding("RoleBinding", "Role", "shop")], inShop],
  [
    "a cluster role in a namespace",
    [role("ClusterRole", "step"), binding("RoleBinding", "ClusterRole", "shop")],
    inShop,
  ],
  [
    "a cluster role everywhere",
    [role("ClusterRole", "step"), binding("ClusterRoleBinding", "ClusterRole")],
    ["delete pods", "get pods", "update leases.coordination.k8s.io a,b"],
  ],
  ["a role that nobody is bound to", [role("Role", "step", "shop")], []],
])("reads the rights of %s", (_what, objects, want) => {
  expect(names(objects)).toEqual(want);
});

it("gives nothing to other accounts", () => {
  const objects = [role("Role", "step", "shop"), binding("RoleBinding", "Role", "shop")];
  expect(rightsOf(objects, { namespace: "shop", name: "step" })).toEqual([]);
});

it("fails where a role is missing or says more than can be compared", () => {
  expect(() => rightsOf([role("Role", "step", "web"), binding("RoleBinding", "Role", "shop")], account)).toThrow(
    "bound binds a role that is not there: step",
  );
  const all = {
    kind: "Role",
    metadata: { name: "all" },
    rules: [{ apiGroups: [""], resources: ["*"], verbs: ["get"] }],
  };
  const paths = { kind: "ClusterRole", metadata: { name: "paths" }, rules: [{ verbs: ["get"] }] };
  expect(() => rulesOf(all, "shop")).toThrow("all gives rights that we do not emit:  * get");
  expect(() => rulesOf(paths, undefined)).toThrow("paths gives rights that we do not emit: get");
});

const inNamespace = rulesOf(role("Role", "step", "shop"), "shop");
const lease = { group: "coordination.k8s.io" };

it.each<[string, Call, boolean]>([
  ["its verb", call("get", "pods", "shop", { name: "p" }), true],
  ["another verb", call("list", "pods", "shop"), false],
  ["another namespace", call("get", "pods", "web"), false],
  ["the whole cluster", call("get", "pods", ""), false],
  ["a subresource", call("get", "pods", "shop", { subresource: "log" }), false],
  ["another group", call("get", "pods", "shop", { group: "metrics.k8s.io" }), false],
  ["its name", call("update", "leases", "shop", { ...lease, name: "b" }), true],
  ["another name", call("update", "leases", "shop", { ...lease, name: "c" }), false],
])("tells whether a right covers a request for %s", (_what, asked, covered) => {
  expect(compareRights([asked], inNamespace).beyond.length === 0).toBe(covered);
});

it("covers the creation of an object by no name", () => {
  const named = [{ apiGroups: [""], resources: ["pods", "pods/eviction"], verbs: ["create"], resourceNames: ["p"] }];
  const rights = rulesOf({ kind: "Role", metadata: { name: "step" }, rules: named }, "shop");
  const eviction = call("create", "pods", "shop", { subresource: "eviction", name: "p" });
  expect(compareRights([call("create", "pods", "shop", { name: "p" }), eviction], rights)).toEqual({
    beyond: ["create pods p in shop"],
    unused: ["create pods p in shop"],
  });
});
