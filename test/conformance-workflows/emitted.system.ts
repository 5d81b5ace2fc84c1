import type { WorkflowTemplate } from "@argo-rules/argo-types";
import { scriptExitCodes, stepExitCodes, type Config } from "@argo-rules/contracts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startEventsOracle, type EventsOracle } from "../conformance/oracle.ts";
import { createdBy, hostileEvent, type CreatedWorkflow } from "./created.ts";
import { startWorkflowsOracle, type WorkflowsOracle } from "./oracle.ts";
import type { Outcome, Run } from "./questions.ts";
import { compileRules, exampleSets, generatedSets, optionSets, randomSets, script, type RuleSet } from "./rule-sets.ts";
import { runSet } from "./run-set.ts";
import { standIns } from "./stand-ins.ts";

// What is emitted is run by Argo's controller, not believed: the Workflows that Sensors create of a hostile event, on a
// cluster that has what was emitted, in the namespaces that are installed.

const long = process.env["LONG"] === "1";
/** Sets that were written, each for some option or use; they alone are retried in all ways unless there is time. */
const written: readonly RuleSet[] = [...optionSets(), ...exampleSets()];
const random: readonly RuleSet[] = [...generatedSets(long ? 500 : 60, 7), ...randomSets(long ? 200 : 20, 7)];
const sets: readonly RuleSet[] = [...written, ...random];

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

it.each(sets)("runs each Workflow of $name to its end, with what it was given", async (set) => {
  const workflows = await createdBy(events, set.objects, hostileEvent());
  const runs = await runSet(oracle, set, workflows);
  counts.sets++;
  counts.workflows += runs.length;
  const problems = workflows.flatMap((workflow, index) => problemsOf(set, workflow, runs[index]));
  expect(problems).toEqual([]);
});

it.each(sets)("emits for $name what argo lint accepts", async (set) => {
  const workflows = await createdBy(events, set.objects, hostileEvent());
  const own = set.objects.filter(({ kind }) => /^(?:Cron)?Workflow(?:Template)?$/.test(kind));
  const linted = [...own, ...workflows, ...standIns(set, workflows).filter(isTemplate)];
  const { results } = await oracle.demand("lint", { objects: linted });
  counts.objects += results.length;
  expect(results.filter((result) => !result.linted || result.problems.length > 0)).toEqual([]);
});

function isTemplate(object: object): boolean {
  return "kind" in object && /^(?:Cluster)?WorkflowTemplate$/.test(String(object.kind));
}

/** What is wrong with a run that was to succeed. */
function problemsOf({ objects, brought }: RuleSet, created: CreatedWorkflow, run: Run | undefined): readonly unknown[] {
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
  // A template that an example shows names its variables as it likes.
  if (brought.length > 0) return [];
  const wanted = template === undefined ? variablesOfUser(created) : variablesOf(template, created);
  // An empty value is written as none.
  return Object.entries(wanted).flatMap(([variable, value = ""]) =>
    variable in actual && (actual[variable] ?? "") === value
      ? []
      : [{ name, variable, value, actual: actual[variable] }],
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

it("hands the largest event on, and it fits beside the largest action", async () => {
  // With 1,000 bytes more the action would be refused.
  const action = { ...script, env: { FILLED: "x".repeat(29_500) } };
  const set = compileRules("largest", [{ id: "large", version: "v1", resource: "pods", namespaces: ["n"], action }]);
  const workflows = await createdBy(events, set.objects, hostileEvent(largest));
  const runs = await runSet(oracle, set, workflows);
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

it.each((long ? sets : written).filter(({ objects }) => objects.some(({ kind }) => kind === "WorkflowTemplate")))(
  "retries the steps of $name after what may go better, and after nothing else",
  async (set) => {
    const cases = set.objects.flatMap((object) =>
      object.kind === "WorkflowTemplate" ? retryCases(object, set.config) : [],
    );
    const outcomes = Object.fromEntries(
      cases.map(({ workflow, outcome }) => [workflow.metadata.name, { run: [outcome] }]),
    );
    const runs = await runSet(
      oracle,
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

/** One Workflow of the template for each way that its step can fail, each on an object of its own. */
function retryCases({ metadata, spec }: WorkflowTemplate, { instanceId }: Config): readonly RetryCase[] {
  const [template] = spec.templates;
  const codes = retried[template?.container?.command.at(-1)?.replace(/^.*\/|\.mjs$/g, "") ?? ""];
  if (codes === undefined) throw new Error(`${metadata.name} runs no step that is known`);
  const labels: Readonly<Record<string, string>> =
    instanceId === "" ? {} : { "workflows.argoproj.io/controller-instanceid": instanceId };
  const all = Number(template?.retryStrategy?.limit ?? 0) + 1;
  const failing = (how: string, outcome: Outcome, want: number): RetryCase => {
    const name = `w-${metadata.name.slice(-8)}-${how}`;
    const parameters = spec.arguments?.parameters?.map((parameter) => ({ name: parameter.name, value: name })) ?? [];
    const workflow: CreatedWorkflow = {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "Workflow",
      metadata: { name, namespace: metadata.namespace, labels },
      spec: { workflowTemplateRef: { name: metadata.name }, arguments: { parameters } },
    };
    return { workflow, outcome, want };
  };
  return [
    failing("evicted", { evicted: true, message: "low on memory" }, all),
    // What the step has done is done, whatever becomes of Argo's account of it.
    failing("unreported", { exitCode: 0, waitExitCode: 64 }, 1),
    ...Object.entries(codes).map(([code, again]) => failing(code, { exitCode: Number(code) }, again ? all : 1)),
  ];
}
