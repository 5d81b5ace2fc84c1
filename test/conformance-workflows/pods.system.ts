import { expect, it } from "vitest";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startWorkflowsOracle } from "./oracle.ts";
import { runWorkflow } from "./run.ts";
import { account, actions, strict, template, thin, type Environment } from "./world.ts";

// What a Workflow needs around it, and what happens without it.

const oracle = await closedAfterTests(startWorkflowsOracle());

const step = account("step");

/** What is in the cluster, and what the Workflow's message is then. */
type Row = readonly [what: string, objects: readonly object[], message: string];

/** The message of the Workflow that failed, or its phase. */
async function messageOf(objects: readonly object[], config = strict): Promise<string> {
  const { workflow } = await runWorkflow(oracle, thin({ value: "v" }), { objects, config });
  return workflow.status.message ?? workflow.status.phase;
}

const without = (environment: Environment): object[] => [...account("step", environment), template({})];

const accounts: readonly Row[] = [
  ["an account that may report", [...step, template({})], "Succeeded"],
  ["no account", without({ account: false }), "error looking up service account"],
  ["no right to report", without({ report: [] }), "may not create workflowtaskresults"],
  ["no right to finish its report", without({ report: ["create"] }), "may not patch workflowtaskresults"],
];

const scripts = (data: object): object => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "scripts", namespace: actions },
  data,
});
const mounts = template(
  { volumeMounts: [{ name: "scripts", mountPath: "/scripts" }] },
  { volumes: [{ name: "scripts", configMap: { name: "scripts", items: [{ key: "a.sh", path: "run" }] } }] },
);
const semaphore = template(
  {},
  {},
  { synchronization: { semaphores: [{ configMapKeyRef: { name: "scripts", key: "n" } }] } },
);

const configMaps: readonly Row[] = [
  ["a mounted script", [...step, mounts, scripts({ "a.sh": "exit 0" })], "Succeeded"],
  ["no ConfigMap to mount", [...step, mounts], 'configmaps "scripts" not found'],
  ["another script in it", [...step, mounts, scripts({ b: "" })], 'has no key "a.sh"'],
  ["a semaphore's size", [...step, semaphore, scripts({ n: "1" })], "Succeeded"],
  ["no size of a semaphore", [...step, semaphore, scripts({})], "failed to initialize semaphore"],
  ["no ConfigMap of a semaphore", [...step, semaphore], "failed to initialize semaphore"],
];

it.each([...accounts, ...configMaps])("tells what becomes of a Workflow with %s", async (_what, objects, message) => {
  expect(await messageOf(objects)).toContain(message);
});

const restricted = {
  apiVersion: "v1",
  kind: "Namespace",
  metadata: { name: actions, labels: { "pod-security.kubernetes.io/enforce": "restricted" } },
};
const drops = { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } };
const hardened = template(
  { securityContext: drops },
  { securityContext: { runAsNonRoot: true, runAsUser: 65_532, seccompProfile: { type: "RuntimeDefault" } } },
);
/** The part of the controller's configuration that the executor's own containers need in a restricted namespace. */
const executor = { ...strict, executor: JSON.stringify({ securityContext: drops }) };

it("runs in a restricted namespace only when the executor's own containers are restricted too", async () => {
  const objects = [restricted, ...step, hardened];
  expect(await messageOf(objects)).toMatch(/violates PodSecurity: .*containers? "init", "wait"/);
  expect(await messageOf(objects, executor)).toBe("Succeeded");
  expect(await messageOf([restricted, ...step, template({})], executor)).toMatch(/violates PodSecurity: .*"main"/);
});

it("lets Workflows of one object run one after the other", async () => {
  const locked = template({}, {}, { synchronization: { mutexes: [{ name: "{{workflow.parameters.value}}" }] } });
  const workflows = ["a", "b", "c"].map((name) => thin({ value: "uid" }, name));
  const { runs } = await oracle.demand("run", { objects: [...step, locked], workflows, config: strict });
  expect(runs.map(({ workflow }) => workflow.status.phase)).toEqual(["Succeeded", "Succeeded", "Succeeded"]);
});

const gate = (when: string): object =>
  template(
    {},
    {},
    {
      entrypoint: "gated",
      templates: [
        {
          name: "gated",
          steps: [[{ name: "approve", template: "approve" }], [{ name: "run", template: "run", when }]],
        },
        {
          name: "approve",
          suspend: { duration: "1s" },
          inputs: { parameters: [{ name: "approve", default: "NO", enum: ["YES", "NO"] }] },
          outputs: { parameters: [{ name: "approve", valueFrom: { supplied: {} } }] },
        },
        { name: "run", container: { image: "step", command: ["/step"] } },
      ],
    },
  );

it.each([
  ["YES", 0],
  ["NO", 1],
])("lets an approval expire as NO: a step for %s has %d pods", async (answer, count) => {
  const when = `{{= steps.approve.outputs.parameters.approve == '${answer}' }}`;
  const { workflow, pods } = await runWorkflow(oracle, thin({}), { objects: [...step, gate(when)] });
  expect([workflow.status.phase, pods.length]).toEqual(["Succeeded", count]);
});

it("runs a CronWorkflow of a WorkflowTemplate under Strict", async () => {
  const cron = {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "CronWorkflow",
    metadata: { name: "nightly", namespace: actions },
    spec: { schedules: ["30 2 * * *"], timezone: "Europe/Berlin", workflowSpec: thin({ value: "v" }).spec },
  };
  const { runs } = await oracle.demand("run", { objects: [...step, template({})], workflows: [cron], config: strict });
  expect(runs.map(({ workflow, pods }) => [workflow.metadata.name, workflow.status.phase, pods.length])).toEqual([
    ["nightly-1767323040", "Succeeded", 1],
  ]);
});

it("tells what Argo refuses of an object, and what the API server does", async () => {
  const workflow = { ...thin({}), spec: { ...thin({}).spec, template: [] } };
  const nowhere = { ...thin({}), spec: { workflowTemplateRef: { name: "nowhere" } } };
  const { results } = await oracle.demand("lint", { objects: [template({}), thin({}), workflow, nowhere, restricted] });
  expect(results.map(({ linted, problems }) => [linted, problems.length])).toEqual([
    [true, 0],
    [true, 0],
    [true, 1],
    [true, 1],
    [false, 0],
  ]);
  expect(results[2]?.problems[0]).toContain('unknown field "spec.template"');
  expect(results[3]?.problems[0]).toContain("nowhere");
  const judged = await oracle.demand("crd", { object: workflow });
  expect(judged.problems).toEqual(['unknown field "spec.template"']);
});

it("answers what it cannot do with an error and goes on", async () => {
  const endless = {
    objects: [...step, template({})],
    workflows: [{ ...thin({}), spec: { ...thin({}).spec, suspend: true } }],
  };
  const refused = [{ ...thin({}), spec: { suspended: true } }];
  const asked = [
    [await oracle.ask("crd", { object: restricted }), "no CustomResourceDefinition"],
    [await oracle.ask("run", { objects: [{ apiVersion: "v1", kind: "Nothing" }], workflows: [] }), "has no Nothing"],
    [
      await oracle.ask("run", { objects: [], workflows: refused }),
      'Workflow w is refused: unknown field "spec.suspended"',
    ],
    [await oracle.ask("run", { ...endless, seconds: 2 }), '0 of 1 Workflows ended; the others: w is "Running"'],
    [await oracle.ask("run", { ...endless, config: { nonsense: "x" } }), "the controller gave up"],
  ] as const;
  expect(asked.map(([{ error = "no error" }]) => error)).toEqual(
    asked.map(([, part]) => expect.stringContaining(part)),
  );
  expect(await oracle.demand("crd", { object: thin({}) })).toMatchObject({ problems: [] });
});
