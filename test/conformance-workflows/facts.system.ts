import { expect, it } from "vitest";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startWorkflowsOracle } from "./oracle.ts";
import type { Outcome } from "./questions.ts";
import { runWorkflow, variablesOf } from "./run.ts";
import { account, actions, template, thin } from "./world.ts";

// What the emitted Workflows rest on. Each line was believed once; here Argo's controller says it.

const oracle = await closedAfterTests(startWorkflowsOracle());

/** What the variable VALUE of the container is, or why there is no container. */
async function valueOf(value: string): Promise<string | undefined> {
  const env = [{ name: "VALUE", value: "{{workflow.parameters.value}}" }];
  const ended = await runWorkflow(oracle, thin({ value }), { objects: [...account("step"), template({ env })] });
  const { phase, message } = ended.workflow.status;
  return ended.pods.length === 0 ? `${phase}: ${message}` : variablesOf(ended)["VALUE"];
}

it("runs a thin Workflow under templateReferencing Strict", async () => {
  const { workflow, pods } = await runWorkflow(oracle, thin({ value: "v" }), {
    objects: [...account("step"), template({})],
  });
  expect(workflow.status.phase).toBe("Succeeded");
  expect(pods.map(({ metadata, spec }) => [metadata.namespace, spec.serviceAccountName])).toEqual([[actions, "step"]]);
});

it("runs no Workflow of its own making under Strict", async () => {
  const own = { ...thin({}), spec: { entrypoint: "run", templates: [{ name: "run", suspend: {} }] } };
  const { workflow, pods } = await runWorkflow(oracle, own, { objects: account("step") });
  expect(workflow.status).toMatchObject({
    phase: "Error",
    message: expect.stringContaining("must use workflowTemplateRef"),
  });
  expect(pods).toEqual([]);
});

/** What a Workflow of a WorkflowTemplate may set under Strict, and what not. */
const free: readonly (readonly [field: string, value: unknown])[] = [
  [
    "arguments",
    {
      parameters: [
        { name: "value", value: "own" },
        { name: "other", value: "secret" },
      ],
    },
  ],
  ["entrypoint", "run"],
  ["priority", 5],
  ["suspend", true],
  ["activeDeadlineSeconds", 60],
  ["ttlStrategy", { secondsAfterCompletion: 60 }],
  ["podGC", { strategy: "OnPodSuccess" }],
  ["workflowMetadata", { labels: { a: "b" } }],
];
const locked: readonly (readonly [field: string, value: unknown])[] = [
  ["serviceAccountName", "default"],
  ["automountServiceAccountToken", false],
  ["executor", { serviceAccountName: "default" }],
  ["podSpecPatch", "{}"],
  ["templates", [{ name: "run", suspend: {} }]],
  ["templateDefaults", { serviceAccountName: "default" }],
  ["volumes", [{ name: "v", emptyDir: {} }]],
  ["securityContext", { runAsUser: 0 }],
  ["hostNetwork", true],
  ["imagePullSecrets", [{ name: "s" }]],
  ["nodeSelector", { a: "b" }],
  ["tolerations", [{ operator: "Exists" }]],
  ["onExit", "run"],
  ["hooks", { exit: { template: "run" } }],
  ["synchronization", { mutexes: [{ name: "m" }] }],
  ["parallelism", 1],
  ["retryStrategy", { limit: "1" }],
  ["podMetadata", { labels: { a: "b" } }],
];

const merging = (field: string, value: unknown): { readonly workflow: object; readonly template: object } => {
  const workflow = thin({ value: "v" });
  return { workflow: { ...workflow, spec: { ...workflow.spec, [field]: value } }, template: template({}) };
};

it.each(free)("lets a Workflow set %s under Strict", async (field, value) => {
  const { spec } = await oracle.demand("merge", merging(field, value));
  expect(spec).toMatchObject({ serviceAccountName: "step", [field]: value });
});

it.each(locked)("lets no Workflow set %s under Strict", async (field, value) => {
  const { error = "nothing" } = await oracle.ask("merge", merging(field, value));
  expect(error.toLowerCase()).toContain(`fields [${field}]`.toLowerCase());
});

const escape = String.fromCodePoint(27);

const values: readonly (readonly [what: string, value: string, arrives: string])[] = [
  ["base64 text arrives", "eyJhIjoie3t4fX0ifQ==", "eyJhIjoie3t4fX0ifQ=="],
  ["quotes, shells and lines arrive", `'"$(x)\`\\n\n;`, `'"$(x)\`\\n\n;`],
  ["unicode arrives", "äö😀\u2028", "äö😀\u2028"],
  ["single braces arrive", "{ {x} }", "{ {x} }"],
  ["an unknown root arrives", "{{foo}}", "{{foo}}"],
  ["a tag is expanded", "{{workflow.name}}", "w"],
  ["a tag reads another parameter", "{{workflow.parameters.other}}", "secret"],
  ["an expression is evaluated", "{{=1+1}}", "2"],
  ["an expression may call sprig", "{{=sprig.upper('a')}}", "A"],
  [
    "a tag that leads nowhere stops the Workflow",
    "{{inputs.parameters.x}}",
    "Failed: invalid spec: templates.run: failed to resolve {{inputs.parameters.x}}",
  ],
  [
    "a tag of steps stops the Workflow",
    "{{steps.a.outputs.result}}",
    "Failed: invalid spec: templates.run: failed to resolve {{steps.a.outputs.result}}",
  ],
];

it.each(values)("%s", async (_what, value, arrives) => {
  expect(await valueOf(value)).toBe(arrives);
});

it("runs nothing with a control character in a value", async () => {
  expect(await valueOf(`${escape}[31m`)).toMatch(/^(Failed|Error): /);
});

// The controller copies a value into the pod twice: into its variable, and into the template that the executor reads.
it("carries 100,000 bytes in a variable, and fails where the template outgrows one", async () => {
  expect(await valueOf("x".repeat(100_000))).toHaveLength(100_000);
  expect(await valueOf("x".repeat(131_000))).toMatch(/^Error: .*the controller may not create ConfigMaps/);
});

const expression = "asInt(lastRetry.exitCode) == 1 || lastRetry.exitCode == '-1'";

const endings: readonly (readonly [what: string, outcomes: readonly Outcome[], attempts: number, phase: string])[] = [
  ["success", [{}], 1, "Succeeded"],
  ["an exit code of the expression, then success", [{ exitCode: 1 }, {}], 2, "Succeeded"],
  ["an exit code of the expression for ever", [{ exitCode: 1 }], 3, "Failed"],
  ["another exit code", [{ exitCode: 2 }], 1, "Failed"],
  ["one that is retried, then one that is not", [{ exitCode: 1 }, { exitCode: 3 }], 2, "Failed"],
  ["an eviction, which has exit code -1", [{ evicted: true, message: "low on memory" }, {}], 2, "Succeeded"],
  ["no memory", [{ exitCode: 137, reason: "OOMKilled" }], 1, "Failed"],
];

it.each(endings)("tries as often as the expression says after %s", async (_what, outcomes, attempts, phase) => {
  const retryStrategy = { limit: "2", retryPolicy: "Always", expression, backoff: { duration: "1h", factor: 1 } };
  const objects = [...account("step"), template({}, { retryStrategy })];
  const { workflow, pods } = await runWorkflow(oracle, thin({}), { objects, outcomes: { run: outcomes } });
  expect([pods.length, workflow.status.phase]).toEqual([attempts, phase]);
});
