import { expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { stepContracts } from "@argo-rules/contracts";
import { run } from "../../src/cli/run.ts";
import type { StepData } from "../../src/report/steps-data.ts";
import { memoryHost } from "../support/memory-host.ts";

const files = {
  "config.yaml": "images: {registry: registry.example.com}\n",
  "rules.json": JSON.stringify([
    { id: "log", version: "v1", resource: "configmaps", namespaces: ["shop"] },
    {
      id: "act",
      version: "v1",
      resource: "pods",
      namespaces: ["shop"],
      eventTypes: ["ADDED"],
      action: "pod-delete",
    },
  ]),
  "plain.json": JSON.stringify([{ id: "log", version: "v1", resource: "configmaps", namespaces: ["shop"] }]),
  "bad.json": '[{"id": "a"}]',
};

async function steps(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const host = memoryHost(files);
  const code = await run(["steps", ...argv, "--no-ambient", "-q"], host);
  return { code, out: host.out(), err: host.err() };
}

it("lists the steps that actions run, and none that is not built", async () => {
  const { code, out } = await steps("list");
  expect(code).toBe(0);
  expect(out.split("\n").map((line) => line.split(/ {2,}/).slice(0, 2).join(" "))).toEqual([
    "NAME ACTIONS",
    "pod-delete pod-delete",
    "script-runner script",
    "",
  ]);
  expect(parse((await steps("list", "-o", "yaml")).out)).toEqual(JSON.parse((await steps("list", "-o", "json")).out));
});

it.each(["pod-delete", "script-runner"] as const)("shows all of the contract of %s", async (name) => {
  const { code, out } = await steps("show", name);
  expect(code).toBe(0);
  const { parameters, verbs, exitCodes } = stepContracts[name];
  const [, inParameters = "", inRights = "", inChanges = "", inCodes = ""] = out.split("\n\n");
  expect(inParameters.split("\n")).toHaveLength(1 + parameters.length);
  expect(inRights.split("\n")).toHaveLength(1 + verbs.length);
  expect(inChanges).toMatch(/^changes\n/);
  expect(inCodes.trimEnd().split("\n")).toHaveLength(1 + Object.keys(exitCodes).length);
  const data = JSON.parse((await steps("show", name, "-o", "json")).out) as StepData;
  expect(data).toMatchObject({ name, verbs, exitCodes, command: [name] });
  expect(data.parameters.find((one) => one.name === "dry-run")?.variable).toBe("STEP_DRY_RUN");
});

it("says when a right is there at all", async () => {
  const { out } = await steps("show", "pod-delete");
  expect(out).toMatch(/^ {2}delete +pods +where the target is +delete the pod; not with evict, not with dry-run$/m);
  expect(out).toMatch(
    /^ {2}create +pods\/eviction +where the target is +evict the pod; with evict, not with dry-run$/m,
  );
  expect(out).toMatch(/^ {2}get +leases\S+ +in its own namespace +[^;]+; with cooldown or budget/m);
});

it("prints of what build prints the part that makes steps run", async () => {
  const host = memoryHost(files);
  await run(["build", "rules.json", "-c", "config.yaml", "--no-ambient", "-q"], host);
  const { code, out } = await steps("manifests", "rules.json", "-c", "config.yaml");
  expect(code).toBe(0);
  const built = host.out().split(/^---\n/m);
  const printed = out.split(/^---\n/m);
  expect(printed).toEqual(built.filter((text) => printed.includes(text)));
  const kinds = parseAllDocuments(out).map((one) => (one.toJS() as { kind: string }).kind);
  expect(new Set(kinds)).toEqual(
    new Set(["ServiceAccount", "Role", "RoleBinding", "NetworkPolicy", "ConfigMap", "WorkflowTemplate"]),
  );
  const left = built.filter((text) => !printed.includes(text));
  expect(left.join("")).not.toMatch(
    /^kind: (?:NetworkPolicy|ConfigMap|WorkflowTemplate)$|^ {2}name: .*rules-pod-delete-/m,
  );
  const { items } = JSON.parse((await steps("manifests", "rules.json", "-c", "config.yaml", "-o", "json")).out) as {
    readonly items: readonly object[];
  };
  expect(items).toHaveLength(kinds.length);
});

it("prints nothing for rules that run no step, and for rules with errors", async () => {
  expect(await steps("manifests", "plain.json")).toEqual({ code: 0, out: "", err: "" });
  expect(await steps("manifests", "bad.json")).toMatchObject({ code: 1, out: "" });
});

it.each([
  [[], "steps needs list, show NAME, or manifests INPUT"],
  [["lst"], 'steps must be list, show, manifests, found "lst"'],
  [["list", "pod-delete"], 'steps list takes no operand, found "pod-delete"'],
  [["show"], "steps show needs the name of a step: pod-delete, script-runner"],
  [["show", "pod-delte"], 'there is no step "pod-delte"; did you mean "pod-delete"?'],
  [["show", "email"], 'there is no step "email"; there are pod-delete, script-runner'],
  [["show", "pod-delete", "script-runner"], 'steps show takes one name, found "script-runner" as well'],
  [["manifests"], "steps manifests needs rules"],
])("refuses %j", async (argv, problem) => {
  const { code, out, err } = await steps(...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(problem);
});
