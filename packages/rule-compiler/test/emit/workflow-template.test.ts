import type { ConfigInput } from "@argo-rules/contracts";
import type { WorkflowTemplate } from "@argo-rules/argo-types";
import { expect, it } from "vitest";
import { compileAction, only, script, templatesOf } from "../support/compile-action.ts";

function specOf(action: unknown, config: ConfigInput = {}): WorkflowTemplate["spec"] {
  return only(templatesOf(compileAction(action, {}, config).objects)).spec;
}

const perObject = { concurrency: "perObject" };

it.each([
  // Attempts of 300 seconds with 120 to start, and 30 seconds between them.
  [{}, 5 * 420 + 4 * 30],
  [{ retry: { attempts: 1, delay: "1h" } }, 420],
  [{ timeout: "1s", retry: { attempts: 2, delay: "1s" } }, 2 * 121 + 1],
  [{ timeout: "24h", retry: { attempts: 100, delay: "24h" } }, 100 * 86_520 + 99 * 86_400],
  // What is per object has a day besides to wait for others.
  [{ ...perObject, retry: { attempts: 1 } }, 420 + 86_400],
])("ends a Workflow with %j when all its attempts must be over", (keys, want) => {
  for (const action of [script, { type: "pod-delete" }]) {
    expect(specOf({ ...action, ...keys }).activeDeadlineSeconds).toBe(want);
  }
});

it.each([
  ["5m", 420],
  ["1s", 121],
  ["24h", 86_520],
])("gives one attempt of %s that long, and time to start", (timeout, want) => {
  const [run] = specOf({ ...script, timeout }).templates;
  expect(run?.activeDeadlineSeconds).toBe(want);
  expect(run?.container?.env).toContainEqual({ name: "STEP_TIMEOUT", value: `${want - 120}s` });
});

const final = { script: "0, 200, 201, 202, 203", "pod-delete": "0, 2, 3, 4" };

it.each([
  [{}, "4", "30s"],
  [{ retry: { attempts: 2, delay: "1h" } }, "1", "3600s"],
  [{ retry: { attempts: 100 } }, "99", "30s"],
])(
  "repeats with %j as often as is left after the first attempt, at one pace, and not what was refused",
  (keys, limit, duration) => {
    for (const action of [script, { type: "pod-delete" }] as const) {
      const codes = final[action.type].replaceAll(/\d+/g, '"$&"');
      expect(specOf({ ...action, ...keys }).templates[0]?.retryStrategy).toEqual({
        limit,
        retryPolicy: "Always",
        expression: `!(lastRetry.exitCode in [${codes}])`,
        backoff: { duration, factor: 1 },
      });
    }
  },
);

it("repeats nothing with one attempt, by the action or by the configuration", () => {
  expect(specOf({ ...script, retry: { attempts: 1 } }).templates[0]).not.toHaveProperty("retryStrategy");
  expect(specOf(script, { maxTryCount: 1 }).templates[0]).not.toHaveProperty("retryStrategy");
});

it.each<readonly [ConfigInput["workflows"], unknown]>([
  [{}, { strategy: "OnWorkflowSuccess", deleteDelayDuration: "600s" }],
  [
    { podGC: "OnPodCompletion", podGCDelay: "90s" },
    { strategy: "OnPodCompletion", deleteDelayDuration: "90s" },
  ],
  [{ podGC: "Never", podGCDelay: "90s" }, undefined],
])("leaves pods behind for as long as %j says", (workflows, want) => {
  expect(specOf(script, { workflows }).podGC).toEqual(want);
});

it("keeps Workflows after success and after failure for as long as each is configured", () => {
  expect(specOf(script).ttlStrategy).toEqual({ secondsAfterSuccess: 3600, secondsAfterFailure: 86_400 });
  const workflows = { ttlAfterSuccess: "1500ms", ttlAfterFailure: "2h" };
  expect(specOf(script, { workflows }).ttlStrategy).toEqual({ secondsAfterSuccess: 2, secondsAfterFailure: 7200 });
});

it("restricts Argo's own containers, unless the controller does", () => {
  const restricted = { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } };
  const patch = specOf(script).templates[0]?.podSpecPatch ?? "";
  expect(JSON.parse(patch)).toEqual({
    initContainers: [{ name: "init", securityContext: restricted }],
    containers: [{ name: "wait", securityContext: restricted }],
  });
  const hardened: ConfigInput = { workflows: { hardenExecutor: "controller" } };
  expect(specOf(script, hardened).templates[0]).not.toHaveProperty("podSpecPatch");
});

it.each([script, "pod-delete"])("runs %j as nobody, who may change nothing of its container", (action) => {
  const { securityContext, templates } = specOf(action);
  expect(securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
  expect(templates[0]?.container?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
});

it("takes from Workflows what they are about, and nothing that decides what runs", () => {
  const { arguments: taken, entrypoint, templates } = specOf(script);
  expect(taken).toEqual({
    parameters: ["rule-set", "rule-id", "route", "uid", "event"].map((name) => ({ name })),
  });
  expect([entrypoint, ...templates.map(({ name }) => name)]).toEqual(["run", "run"]);
  const { env = [], ...container } = only(templates).container ?? {};
  expect(JSON.stringify(container)).not.toContain("{{");
  expect(env.filter(({ value }) => value?.includes("{{")).map(({ value }) => value)).toEqual(
    ["rule-set", "rule-id", "route", "uid", "event"].map((name) => `{{workflow.parameters.${name}}}`),
  );
});

it("lets no label of the configuration take the place of the step's own", () => {
  const labels = { team: "a", "rule-compiler/step": "b", "rule-compiler/template": "c" };
  const template = expect.stringMatching(/^rules-pod-delete-[0-9a-f]{8}$/) as string;
  expect(specOf("pod-delete", { pods: { step: { labels } } }).podMetadata).toEqual({
    labels: { team: "a", "rule-compiler/step": "pod-delete", "rule-compiler/template": template },
  });
});
