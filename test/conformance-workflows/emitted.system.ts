import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkflowTemplate } from "@argo-rules/argo-types";
import { scriptExitCodes, stepExitCodes } from "@argo-rules/contracts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { startEventsOracle, type EventsOracle } from "../conformance/oracle.ts";
import { createdBy, hostileEvent, type CreatedWorkflow } from "./created.ts";
import { startWorkflowsOracle, type WorkflowsOracle } from "./oracle.ts";
import type { Outcome, Run } from "./questions.ts";
import { compileRules, compiledSets, optionSets, randomSets, script, type RuleSet } from "./rule-sets.ts";
import { standIns } from "./stand-ins.ts";
import { account, strict } from "./world.ts";

// What is emitted is run by Argo's controller, not believed: the Workflows that Sensors create of a hostile event, on a
// cluster that has what was emitted, in the namespaces that are installed.

/** Rule sets made at random that are run beside the examples. */
const random = process.env["LONG"] === "1" ? 500 : 60;
const sets: readonly RuleSet[] = [...optionSets(), ...compiledSets(random, 7), ...randomSets(random, 7)];

/** The largest event that is handed on whole. */
const largest = 70_000;

const counts = { sets: 0, workflows: 0, objects: 0, pods: 0, attempts: 0 };
let events: EventsOracle;
let oracle: WorkflowsOracle;
beforeAll(async () => {
  [events, oracle] = await Promise.all([startEventsOracle(), startWorkflowsOracle()]);
}, 20 * 60_000);
afterAll(async () => {
  await Promise.all([events.close(), oracle.close()]);
  process.stdout.write(
    `conformance of Workflows: ${counts.workflows} Workflows of ${counts.sets} rule sets run, ${counts.pods} pods, ` +
      `${counts.attempts} of them in retries; ${counts.objects} objects linted\n`,
  );
});

const restricted = parseAllDocuments(
  readFileSync(join(import.meta.dirname, "../../manifests/base/namespaces.yaml"), "utf8"),
).map((document) => document.toJS() as object);

/** What docs/… asks of the controller's configuration when templates do not harden its containers themselves. */
const executor = { securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } } };

/** Kinds that the cluster of the oracle has; the others are Argo Events' and Services. */
const served = /^(?:ServiceAccount|Role|RoleBinding|ClusterRole|ClusterRoleBinding|ConfigMap|WorkflowTemplate)$/;

async function runAll(
  { objects, config }: RuleSet,
  workflows: readonly CreatedWorkflow[],
  outcomes: Readonly<Record<string, Readonly<Record<string, readonly Outcome[]>>>> = {},
): Promise<readonly Run[]> {
  const present = [
    ...restricted,
    ...account("own-step"),
    ...objects.filter(({ kind }) => served.test(kind)),
    ...standIns(objects, workflows, config.name),
  ];
  const controller = config.workflows.hardenExecutor === "controller" ? { executor: JSON.stringify(executor) } : {};
  const instance = config.instanceId === "" ? {} : { instanceID: config.instanceId };
  const question = { objects: present, workflows, outcomes, config: { ...strict, ...controller, ...instance } };
  return (await oracle.demand("run", question)).runs;
}

it.each(sets)("runs each Workflow of $name to its end, with what it was given", async (set) => {
  const workflows = await createdBy(events, set.objects, hostileEvent());
  const runs = await runAll(set, workflows);
  const crons = set.objects.filter(({ kind }) => kind === "CronWorkflow");
  counts.sets++;
  counts.workflows += runs.length;
  const problems = workflows.flatMap((workflow, index) => problemsOf(set, workflow, runs[index]));
  expect(problems).toEqual([]);
  expect(crons).toEqual([]);
});

it.each(sets)("emits for $name what argo lint accepts", async ({ objects, config }) => {
  const workflows = await createdBy(events, objects, hostileEvent());
  const own = objects.filter(({ kind }) => /^(?:Cron)?Workflow(?:Template)?$/.test(kind));
  const linted = [...own, ...workflows, ...standIns(objects, workflows, config.name).filter(isTemplate)];
  const { results } = await oracle.demand("lint", { objects: linted });
  counts.objects += results.length;
  expect(results.filter((result) => !result.linted || result.problems.length > 0)).toEqual([]);
});

function isTemplate(object: object): boolean {
  return "kind" in object && /^(?:Cluster)?WorkflowTemplate$/.test(String(object.kind));
}

/** What is wrong with a run that was to succeed. */
function problemsOf({ objects }: RuleSet, created: CreatedWorkflow, run: Run | undefined): readonly unknown[] {
  const { name } = created.metadata;
  if (run === undefined) return [`${name} did not run`];
  const { phase, message, nodes = {} } = run.workflow.status;
  counts.pods += run.pods.length;
  const [pod, ...others] = run.pods;
  if (phase !== "Succeeded" || pod === undefined || others.length > 0)
    return [{ name, phase, message, nodes: Object.values(nodes).map((node) => node.message) }];
  const main = pod.spec.containers.find((container) => container.name === "main");
  const actual = Object.fromEntries((main?.env ?? []).map((variable) => [variable.name, variable.value]));
  const template = objects.find(
    (object): object is WorkflowTemplate =>
      object.kind === "WorkflowTemplate" && object.metadata.name === created.spec.workflowTemplateRef.name,
  );
  const wanted = template === undefined ? variablesOfUser(created) : variablesOf(template, created);
  return Object.entries(wanted).flatMap(([variable, value]) =>
    actual[variable] === value ? [] : [{ name, variable, value, actual: actual[variable] }],
  );
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Variables of the container: those of the template, each tag replaced by the argument as it is, and nothing else. */
function variablesOf({ spec }: WorkflowTemplate, created: CreatedWorkflow): Variables {
  const values = variablesOfUser(created);
  const variables = spec.templates.flatMap(({ container }) => container?.env ?? []);
  const replaced = (value: string | undefined): string | undefined => {
    const name = value === undefined ? undefined : /^\{\{workflow\.parameters\.([-\w]+)\}\}$/.exec(value)?.[1];
    return name === undefined ? value : values[name];
  };
  return Object.fromEntries(variables.map(({ name, value }) => [name, replaced(value)]));
}

function variablesOfUser({ spec }: CreatedWorkflow): Variables {
  return Object.fromEntries((spec.arguments?.parameters ?? []).map(({ name, value }) => [name, value]));
}

it("hands the largest event on, and it fits beside all else", async () => {
  const set = compileRules("largest", [
    { id: "large", version: "v1", resource: "pods", namespaces: ["n"], action: script },
  ]);
  const workflows = await createdBy(events, set.objects, hostileEvent(largest));
  const runs = await runAll(set, workflows);
  expect(workflows.length).toBeGreaterThan(0);
  expect(workflows.flatMap((workflow, index) => problemsOf(set, workflow, runs[index]))).toEqual([]);
  const [variables] = workflows.map(variablesOfUser);
  expect(variables?.["event"]?.length).toBeGreaterThan((largest * 4) / 3);
});

/** What each exit code of the steps means for a retry, from the contract of steps alone. */
const retried: Readonly<Record<string, Readonly<Record<number, boolean>>>> = {
  "pod-delete": {
    [stepExitCodes.retryable]: true,
    [stepExitCodes.badInput]: false,
    [stepExitCodes.refused]: false,
    [stepExitCodes.forbidden]: false,
    // Killed, for lack of memory or by its node: it was not the step that refused.
    137: true,
    143: true,
  },
  "script-runner": {
    1: true,
    2: true,
    4: true,
    199: true,
    137: true,
    [scriptExitCodes.badInput]: false,
    [scriptExitCodes.refused]: false,
    [scriptExitCodes.notExecutable]: false,
    [scriptExitCodes.forbidden]: false,
    [scriptExitCodes.timedOut]: true,
  },
};

it.each(sets.filter(({ name }) => !name.startsWith("generated")))(
  "retries the steps of $name after what may go better, and after nothing else",
  async (set) => {
    const workflows = await createdBy(events, set.objects, hostileEvent());
    const cases = set.objects.flatMap((object) =>
      object.kind === "WorkflowTemplate" ? retryCases(object, workflows) : [],
    );
    const outcomes = Object.fromEntries(
      cases.map(({ workflow, outcome }) => [workflow.metadata.name, { run: [outcome] }]),
    );
    const runs = await runAll(
      set,
      cases.map(({ workflow }) => workflow),
      outcomes,
    );
    const attempts = runs.map(({ workflow, pods }) => `${workflow.metadata.name}: ${pods.length}`);
    counts.attempts += runs.reduce((sum, { pods }) => sum + pods.length, 0);
    expect(attempts).toEqual(cases.map(({ workflow, want }) => `${workflow.metadata.name}: ${want}`));
    expect(runs.filter(({ workflow }) => workflow.status.phase === "Succeeded")).toEqual([]);
  },
);

interface RetryCase {
  readonly workflow: CreatedWorkflow;
  readonly outcome: Outcome;
  /** Pods in all. */
  readonly want: number;
}

function retryCases({ metadata, spec }: WorkflowTemplate, workflows: readonly CreatedWorkflow[]): readonly RetryCase[] {
  const workflow = workflows.find((one) => one.spec.workflowTemplateRef.name === metadata.name);
  const [template] = spec.templates;
  const codes = retried[template?.container?.command[1] ?? ""];
  if (workflow === undefined || codes === undefined) throw new Error(`${metadata.name} has no step or no Workflow`);
  const all = Number(template?.retryStrategy?.limit ?? 0) + 1;
  const named = (suffix: string): CreatedWorkflow => {
    return { ...workflow, metadata: { ...workflow.metadata, name: `w-${metadata.name.slice(-8)}-${suffix}` } };
  };
  const evicted = { workflow: named("evicted"), outcome: { evicted: true, message: "low on memory" }, want: all };
  return [
    evicted,
    ...Object.entries(codes).map(([code, again]) => {
      return { workflow: named(code), outcome: { exitCode: Number(code) }, want: again ? all : 1 };
    }),
  ];
}
