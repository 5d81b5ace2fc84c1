import { expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { run } from "../../src/cli/run.ts";
import type { RbacData } from "../../src/report/rbac-data.ts";
import { memoryHost } from "../support/memory-host.ts";

const files = {
  "rules.json": JSON.stringify([
    { id: "red", version: "v1", resource: "configmaps", namespaces: ["default"] },
    { id: "all-pods", version: "v1", resource: "pods", eventTypes: ["ADDED"] },
    {
      id: "act",
      version: "v1",
      resource: "configmaps",
      namespaces: ["default"],
      action: { type: "workflow", template: "t" },
    },
  ]),
  "bad.json": '[{"id": "a"}]',
};

async function rbac(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const host = memoryHost(files);
  const code = await run(["rbac", ...argv, "--no-ambient", "-q"], host);
  return { code, out: host.out(), err: host.err() };
}

it("says who may do what, where, why and for which rules, loudly where it is the whole cluster", async () => {
  const { code, out } = await rbac("rules.json");
  expect(code).toBe(0);
  expect(out).toMatch(
    /^rule set rules: 3 accounts with rights, for act, all-pods, red\n  IN THE WHOLE CLUSTER: eventsrunner\/rules-pods-[0-9a-f]+\n/,
  );
  expect(out).toMatch(
    /\n  IN THE WHOLE CLUSTER  \(ClusterRole eventsrunner\.rules-pods-[0-9a-f]+\)\n    list   pods  know the objects that are there\n/,
  );
  expect(out).toContain("    create  workflows.argoproj.io  create the Workflow of an event\n    for act\n");
  expect(out).toContain("who may create Workflows in eventsrunner-actions may run any pod there");
  expect(out).toContain("templateReferencing: Strict");
});

it("says what some rules need", async () => {
  const { out } = await rbac("rules.json", "--rule", "red");
  expect(out).toContain("for red\n");
  expect(out).not.toContain("pods");
  expect(out).toContain("account eventsrunner/rules-sensor  (Sensors)\n  may do nothing\n");
  const { rules } = JSON.parse(
    (await rbac("rules.json", "--rule", "red", "--rule", "act", "-o", "json")).out,
  ) as RbacData;
  expect(rules).toEqual(["act", "red"]);
});

it("prints as YAML the accounts, roles and bindings that build prints", async () => {
  const host = memoryHost(files);
  await run(["build", "rules.json", "--no-ambient", "-q"], host);
  const { out } = await rbac("rules.json", "-o", "yaml");
  expect(host.out().startsWith(out)).toBe(true);
  const kinds = new Set(parseAllDocuments(out).map((one) => (one.toJS() as { kind: string }).kind));
  expect(kinds).toEqual(new Set(["ServiceAccount", "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"]));
  expect(host.out().slice(out.length)).not.toMatch(/^kind: (?:ServiceAccount|\w*Role\w*)$/m);
});

it("refuses a rule that is not there", async () => {
  expect(await rbac("rules.json", "--rule", "rde")).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining('there is no rule "rde"') as string,
  });
});

it("says nothing of rules with errors", async () => {
  expect(await rbac("bad.json")).toMatchObject({ code: 1, out: "" });
});
