import { expect, it } from "vitest";
import type { ActionTemplate } from "../../src/plan/ir.ts";
import { actionConfig, compileAction, configMapsOf, only, script, templatesOf } from "../support/compile-action.ts";
import { compileRules } from "../support/compile-rules.ts";

function templates(...rules: readonly object[]): readonly ActionTemplate[] {
  const base = { version: "v1", resource: "pods", namespaces: ["shop"], eventTypes: ["ADDED"], action: script };
  const all = rules.map((rule, at) => ({ id: `r${at}`, ...base, ...rule }));
  return compileRules(all, actionConfig()).plan.templates;
}

const acting = (keys: object): object => ({ action: { ...script, ...keys } });

it.each<readonly [string, object]>([
  ["which events count", { eventTypes: ["DELETED"], labelFilter: "a=b", fieldFilter: "status.phase=Failed" }],
  ["the kind of object", { resource: "configmaps" }],
  ["a limit of the trigger", acting({ rateLimit: { max: 1, per: "hour" } })],
  ["who creates the Workflows", acting({ dispatch: "forwarder" })],
  ["how much of an event they get", acting({ event: "reference" })],
  ["a default that is written out", acting({ timeout: "5m", dryRun: false, retry: { attempts: 5, delay: "30s" } })],
])("is shared by rules that differ in %s", (_, other) => {
  expect(templates({}, other).map(({ ruleIds }) => ruleIds)).toEqual([["r0", "r1"]]);
});

it.each<readonly [string, object]>([
  ["the namespaces they look at", { namespaces: ["shop", "web"] }],
  ["one looking at all namespaces", { namespaces: [] }],
  ["the script", acting({ inline: "#!/bin/sh\n\n" })],
  ["the time of an attempt", acting({ timeout: "6m" })],
  ["the number of attempts", acting({ retry: { attempts: 4 } })],
  ["how many run at once", acting({ concurrency: { max: 9 } })],
  ["one at a time per object", acting({ concurrency: "perObject" })],
  ["a dry run", acting({ dryRun: true })],
  ["a cool-down", acting({ cooldown: "1m" })],
  ["a budget", acting({ budget: { max: 1, per: "day" } })],
  ["a variable", acting({ env: { A: "a" } })],
  ["a volume", acting({ volumes: [{ mountPath: "/a", emptyDir: true }] })],
  ["the account", acting({ account: "mine" })],
  ["the kind of action", { action: "pod-delete" }],
])("is not shared by rules that differ in %s", (_, other) => {
  const all = templates({}, other);
  expect(new Set(all.map(({ ruleIds }) => ruleIds.join()))).toEqual(new Set(["r0", "r1"]));
  expect(new Set(all.map(({ name }) => name)).size).toBe(2);
});

it("lists its rules by id, in whichever order they are written", () => {
  expect(only(templates({ id: "b" }, { id: "a" })).ruleIds).toEqual(["a", "b"]);
});

it.each<readonly [string, object, readonly string[]]>([
  ["two namespaces", { namespaces: ["web", "shop"] }, ["shop", "web"]],
  ["all namespaces", { namespaces: [] }, [""]],
  ["all namespaces but some", { namespaces: [], excludeNamespaces: ["x"] }, [""]],
  // Where Kubernetes keeps Events about them.
  ["objects in no namespace", { resource: "nodes", namespaces: [] }, ["default"]],
  ["a custom kind in no namespace", { group: "a.b", resource: "c", scope: "Cluster", namespaces: [] }, ["default"]],
])("reaches of %s no more than that", (_, rule, want) => {
  expect(only(templates(rule)).targets).toEqual(want);
});

it.each([
  [script, undefined],
  [{ ...script, account: "mine" }, "mine"],
  ["pod-delete", undefined],
])("runs %j under the account that is named, or under one of its own", (action, want) => {
  const { objects, plan } = compileAction(action);
  const { name, account } = only(plan.templates);
  expect(account).toBe(want ?? name);
  expect(only(templatesOf(objects)).spec.serviceAccountName).toBe(account);
  const accounts = objects.filter(({ kind, metadata }) => kind === "ServiceAccount" && metadata.name === account);
  expect(accounts).toHaveLength(want === undefined ? 1 : 0);
});

it("names a template and its ConfigMap after what they hold, so that neither ever changes", () => {
  const named = (keys: object): readonly string[] => {
    const { objects } = compileAction({ ...script, ...keys });
    return [only(templatesOf(objects)), only(configMapsOf(objects))].map(({ metadata }) => metadata.name);
  };
  const [template = "", configMap] = named({});
  expect(template).toMatch(/^rules-script-[0-9a-f]{8}$/);
  expect(configMap).toBe(template);
  expect(named({ timeout: "5m" })).toEqual([template, template]);
  const others = [{ inline: "#!/bin/sh\n\n" }, { concurrency: { max: 9 } }, { timeout: "6m" }].map(named);
  expect(new Set([template, ...others.map(([name]) => name)]).size).toBe(4);
});

it("writes no template for the user's own", () => {
  const { objects, plan } = compileAction({ type: "workflow", template: "mine" });
  expect([plan.templates, templatesOf(objects), configMapsOf(objects)]).toEqual([[], [], []]);
  expect(only(plan.rules).template).toEqual({ name: "mine", clusterScope: false });
});
