import {
  stepCommand,
  stepContracts,
  stepOfAction,
  stepResultPath,
  stepVariable,
  type StepContract,
  type StepName,
  type StepParameter,
  type StepVerb,
  type StepWrite,
} from "@argo-rules/contracts";

/** A step in a line. */
export interface StepSummary {
  readonly name: StepName;
  readonly description: string;
  /** The actions that run it. */
  readonly actions: readonly string[];
}

/** A parameter of a step, and the environment variable in which the step finds it. */
export interface StepParameterData extends StepParameter {
  readonly variable: string;
}

/** All that a step promises. */
export interface StepData extends StepSummary {
  /** What its container runs. */
  readonly command: readonly string[];
  readonly parameters: readonly StepParameterData[];
  /** Rights that it needs, and when. */
  readonly verbs: readonly StepVerb[];
  /** What it changes. */
  readonly writes: readonly StepWrite[];
  readonly exitCodes: StepContract["exitCodes"];
  /** Where it leaves its result. */
  readonly resultPath: string;
}

/** The steps that actions run, by name. */
export function listSteps(): readonly StepSummary[] {
  return [...new Set(Object.values(stepOfAction))].toSorted().map(summary);
}

/** What a step promises; undefined for a name that no action's step has. */
export function showStep(name: string): StepData | undefined {
  const found = listSteps().find((step) => step.name === name);
  if (!found) return undefined;
  const { parameters, verbs, writes, exitCodes } = stepContracts[found.name];
  return {
    ...found,
    command: stepCommand(found.name),
    parameters: parameters.map((parameter) => ({ ...parameter, variable: stepVariable(parameter.name) })),
    verbs,
    writes,
    exitCodes,
    resultPath: stepResultPath,
  };
}

function summary(name: StepName): StepSummary {
  const actions = Object.entries(stepOfAction).flatMap(([action, step]) => (step === name ? [action] : []));
  return { name, description: stepContracts[name].description, actions };
}
