import type { WorkflowsOracle } from "./oracle.ts";
import type { Outcome, Run } from "./questions.ts";
import { strict } from "./world.ts";

/** What is in the cluster besides one Workflow, and how its pods end, by template. */
export interface Setting {
  readonly objects: readonly object[];
  readonly outcomes?: Readonly<Record<string, readonly Outcome[]>>;
  /** The controller's configuration; templateReferencing Strict unless given. */
  readonly config?: Readonly<Record<string, string>>;
}

/** Runs one Workflow to its end. Rejects when it does not end, or the API server refuses an object. */
export async function runWorkflow(
  oracle: WorkflowsOracle,
  workflow: { readonly metadata: { readonly name: string } },
  { objects, outcomes = {}, config = strict }: Setting,
): Promise<Run> {
  const question = { objects, workflows: [workflow], outcomes: { [workflow.metadata.name]: outcomes }, config };
  const [ended] = (await oracle.demand("run", question)).runs;
  if (ended === undefined) throw new Error(`no run of ${workflow.metadata.name}`);
  return ended;
}

/** The variables of the main container of a run's first pod; nothing when there was no pod. */
export function variablesOf({ pods: [pod] }: Run): Readonly<Record<string, string | undefined>> {
  const main = pod?.spec.containers.find(({ name }) => name === "main");
  return Object.fromEntries((main?.env ?? []).map(({ name, value }) => [name, value]));
}
