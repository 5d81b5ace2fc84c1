import { expect, it } from "vitest";
import type { Right } from "../../src/plan/ir.ts";
import { actionConfig, compileAction, script } from "../support/compile-action.ts";
import { compileRules, type Compiled } from "../support/compile-rules.ts";

/** Rights as text: verbs, what on, and where; `*` is the whole cluster. */
function texts(rights: readonly Right[]): readonly string[] {
  return rights.map(({ verbs, group, resource, names = [], namespace }) => {
    const what = group === "" ? resource : `${resource}.${group}`;
    return [...[...verbs].toSorted(), what, ...names, "in", namespace === "" ? "*" : namespace].join(" ");
  });
}

function rightsOf({ plan }: Compiled, component: Right["component"]): readonly string[] {
  return texts(plan.rights.filter((right) => right.component === component)).toSorted();
}

/** What every step may do, wherever its objects are. */
const own = [
  "get configmaps kill-switch in eventsrunner-actions",
  "create patch workflowtaskresults.argoproj.io in eventsrunner-actions",
];
const counting = "create get update leases.coordination.k8s.io in eventsrunner-actions";

it.each<readonly [string, unknown, readonly string[]]>([
  ["a script", script, ["create events in shop"]],
  ["a script on a dry run", { ...script, dryRun: true }, ["create events in shop"]],
  ["a script with a cool-down", { ...script, cooldown: "1m" }, ["create events in shop", counting]],
  ["a script with a budget", { ...script, budget: { max: 1, per: "day" } }, ["create events in shop", counting]],
  ["a script that the forwarder starts", { ...script, dispatch: "forwarder" }, ["create events in shop"]],
  ["a deletion", "pod-delete", ["create events in shop", "delete get pods in shop"]],
  ["a deletion on a dry run", { type: "pod-delete", dryRun: true }, ["create events in shop", "get pods in shop"]],
  [
    "an eviction",
    { type: "pod-delete", evict: true },
    ["create events in shop", "create pods/eviction in shop", "get pods in shop"],
  ],
  [
    "an eviction on a dry run",
    { type: "pod-delete", evict: true, dryRun: true },
    ["create events in shop", "get pods in shop"],
  ],
  [
    "a deletion that says it is no eviction",
    { type: "pod-delete", evict: false },
    ["create events in shop", "delete get pods in shop"],
  ],
  [
    "a deletion that counts replicas",
    { type: "pod-delete", minHealthy: 1 },
    ["create events in shop", "delete get list pods in shop", counting],
  ],
  [
    "a dry run that counts replicas, with a budget",
    { type: "pod-delete", minHealthy: 1, dryRun: true, budget: { max: 1, per: "day" } },
    ["create events in shop", "get list pods in shop", "get leases.coordination.k8s.io in eventsrunner-actions"],
  ],
  [
    "a deletion with every option that changes nothing of it",
    { type: "pod-delete", allowStandalone: true, gracePeriodSeconds: 0, concurrency: "perObject" },
    ["create events in shop", "delete get pods in shop"],
  ],
])("gives the step of %s exactly the rights it uses", (_, action, want) => {
  expect(rightsOf(compileAction(action), "step")).toEqual([...own, ...want].toSorted());
});

it.each<readonly [string, object, readonly string[]]>([
  ["one namespace", { namespaces: ["shop"] }, ["shop"]],
  ["two namespaces", { namespaces: ["shop", "web"] }, ["shop", "web"]],
  ["two namespaces less one", { namespaces: ["shop", "web"], excludeNamespaces: ["web"] }, ["shop"]],
  ["all namespaces", { namespaces: [], matchAll: true }, ["*"]],
  ["all namespaces but one", { namespaces: [], excludeNamespaces: ["x"], matchAll: true }, ["*"]],
])("lets the step of a rule on %s act there and nowhere else", (_, rule, where) => {
  expect(rightsOf(compileAction("pod-delete", rule), "step")).toEqual(
    [...own, ...where.flatMap((at) => [`create events in ${at}`, `delete get pods in ${at}`])].toSorted(),
  );
});

it("lets a step record what it does with objects of the cluster where Kubernetes keeps that, not everywhere", () => {
  const nodes = { resource: "nodes", namespaces: [] };
  expect(rightsOf(compileAction(script, nodes), "step")).toEqual([...own, "create events in default"].toSorted());
});

it("gives a step whose objects are in the actions namespace all its rights by one role", () => {
  const { objects } = compileAction(script, { namespaces: ["eventsrunner-actions"] });
  const roles = objects.filter((object) => object.kind === "Role" && object.metadata.name.includes("script"));
  expect(roles.map((role) => ("rules" in role ? role.rules.map(({ resources }) => resources) : []))).toEqual([
    [["workflowtaskresults"], ["configmaps"], ["events"]],
  ]);
});

it.each<readonly [string, unknown, boolean]>([
  ["a script", script, true],
  ["a script that the forwarder starts", { ...script, dispatch: "forwarder" }, false],
  ["a script with a cool-down", { ...script, cooldown: "1m" }, false],
  ["the user's own template", { type: "workflow", template: "mine" }, true],
  ["the user's own template at a high rate", { type: "workflow", template: "mine", rate: "high" }, false],
  ["a line in a log", "log", false],
  ["a delivery", "eventsrunner", false],
])("lets the Sensors of a rule with %s create Workflows only where they do", (_, action, creates) => {
  const compiled = compileAction(action);
  expect(rightsOf(compiled, "sensor")).toEqual(creates ? ["create workflows.argoproj.io in eventsrunner-actions"] : []);
});

it("says of each right which rules need it", () => {
  const base = { version: "v1", resource: "pods", namespaces: ["shop"], eventTypes: ["ADDED"] };
  const { plan } = compileRules(
    [
      { ...base, id: "c", action: script },
      { ...base, id: "b", action: { ...script, dispatch: "forwarder" } },
      { ...base, id: "a", action: "log" },
    ],
    actionConfig(),
  );
  const needed = (component: Right["component"]): ReadonlySet<string> =>
    new Set(plan.rights.filter((right) => right.component === component).map(({ ruleIds }) => ruleIds.join()));
  expect(needed("event-source")).toEqual(new Set(["a,b,c"]));
  expect(needed("sensor")).toEqual(new Set(["c"]));
  expect(needed("step")).toEqual(new Set(["b,c"]));
});

it("binds the rights of a step to the account that the script names, and to no other", () => {
  const { plan, objects } = compileAction({ ...script, account: "mine" });
  const bindings = objects.filter((object) => object.kind === "RoleBinding" && object.metadata.name.includes("script"));
  expect(bindings.length).toBe(2);
  for (const binding of bindings) {
    expect(binding).toMatchObject({
      subjects: [{ kind: "ServiceAccount", name: "mine", namespace: "eventsrunner-actions" }],
    });
  }
  expect(new Set(plan.rights.filter(({ component }) => component === "step").map(({ account }) => account))).toEqual(
    new Set(["mine"]),
  );
});
