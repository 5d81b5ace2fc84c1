import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkflowContainer, WorkflowTemplate } from "@argo-rules/argo-types";
import {
  ownImageCommand,
  parseDuration,
  stepContracts,
  stepNames,
  stepVariable,
  type StepContract,
  type StepParameter,
} from "@argo-rules/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { arbitraryPodDelete, arbitraryScript } from "../support/arbitrary-workflow-actions.ts";
import { compileAction, templatesOf } from "../support/compile-action.ts";

const root = join(import.meta.dirname, "../../../..");

/** What the variables of a container break of the contract of the step that it runs. */
function breaches({ command, env = [] }: WorkflowContainer): readonly string[] {
  const contract = contractOf(command);
  if (!contract) return [`no step is run by ${command.join(" ")}`];
  const given = new Map(env.filter(({ name }) => name.startsWith("STEP_")).map((one) => [one.name, one.value]));
  const ofParameters = contract.parameters.flatMap((parameter): readonly string[] => {
    const name = stepVariable(parameter.name);
    const value = given.get(name);
    given.delete(name);
    if (value === undefined) return parameter.required ? [`${name} is missing`] : [];
    return isOfType(value, parameter) ? [] : [`${name} is no ${parameter.type}: ${value}`];
  });
  return [...ofParameters, ...[...given.keys()].map((name) => `${name} is unknown`)];
}

function contractOf(command: readonly string[]): StepContract | undefined {
  const name =
    command.join(" ") === ownImageCommand.join(" ")
      ? "script-runner"
      : stepNames.find((one) => one === command.join(" "));
  return name === undefined ? undefined : stepContracts[name];
}

function isOfType(value: string, { name, type }: StepParameter): boolean {
  // What a Workflow brings is known when the event comes: the parameter must be the one of that name.
  if (value.includes("{{")) return value === `{{workflow.parameters.${name}}}`;
  switch (type) {
    case "string":
      return value !== "";
    case "integer":
      return /^(?:0|[1-9][0-9]*)$/.test(value);
    case "boolean":
      return value === "true" || value === "false";
    case "duration":
      return parseDuration(value) !== undefined;
    case "json":
      return typeof JSON.parse(value) === "object";
    case "event":
      return false;
  }
}

function containersOf(templates: readonly WorkflowTemplate[]): readonly WorkflowContainer[] {
  return templates.flatMap(({ spec }) => spec.templates.flatMap(({ container }) => (container ? [container] : [])));
}

it.each([
  ["pod-delete", arbitraryPodDelete],
  ["script", arbitraryScript],
] as const)("hands the step of any %s just what its contract says", (_, actions) => {
  fc.assert(
    fc.property(actions, (action) => {
      const containers = containersOf(templatesOf(compileAction(action).objects));
      expect(containers).toHaveLength(1);
      expect(containers.flatMap(breaches)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it("hands the steps of all examples and goldens just what their contracts say", () => {
  const files = globSync(["examples/*/out/manifests.yaml", "test/goldens/*/manifests.yaml"], { cwd: root });
  const objects = files.flatMap((file) =>
    parseAllDocuments(readFileSync(join(root, file), "utf8")).map((document) => document.toJS() as { kind: string }),
  );
  const templates = objects.filter((object): object is WorkflowTemplate => object.kind === "WorkflowTemplate");
  const containers = containersOf(templates);
  expect(containers.length).toBeGreaterThan(10);
  expect(containers.flatMap(breaches)).toEqual([]);
});

const good = [
  ...["rule-set", "rule-id", "route", "event", "uid"].map((name) => {
    return { name: stepVariable(name), value: `{{workflow.parameters.${name}}}` };
  }),
  { name: "STEP_PROTECTED_NAMESPACES", value: "a,b" },
];

it.each([
  [good.slice(1), ["STEP_RULE_SET is missing"]],
  [[...good, { name: "STEP_GRACE", value: "1" }], ["STEP_GRACE is unknown"]],
  [[...good, { name: "STEP_EVICT", value: "yes" }], ["STEP_EVICT is no boolean: yes"]],
  [[...good, { name: "STEP_TIMEOUT", value: "30" }], ["STEP_TIMEOUT is no duration: 30"]],
  [
    [...good, { name: "STEP_DRY_RUN", value: "{{workflow.parameters.uid}}" }],
    [expect.stringMatching(/^STEP_DRY_RUN is no/)],
  ],
  [good, []],
])("notices what breaks a contract: %j", (env, want) => {
  expect(breaches({ image: "a", command: ["pod-delete"], env })).toEqual(want);
});
