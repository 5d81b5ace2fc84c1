import { validateObject } from "@argo-rules/argo-types";
import fc from "fast-check";
import { expect, it } from "vitest";
import { change } from "../../packages/argo-types/test/change.ts";
import { OBJECTS } from "../../packages/argo-types/test/objects.ts";
import { WORKFLOW_REFUSALS } from "../../packages/argo-types/test/refused-workflows.ts";
import { arbitraryObject } from "./arbitrary-objects.ts";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startWorkflowsOracle } from "./oracle.ts";

// Our closed schemas beside Argo's own definitions and linter: ours may refuse more, never less.

const oracle = await closedAfterTests(startWorkflowsOracle());

const kinds = ["CronWorkflow", "Workflow", "WorkflowTemplate"] as const;
const objects = process.env["LONG"] === "1" ? 20_000 : 500;

it.each(kinds)("accepts no %s that the API server refuses", async (kind) => {
  await fc.assert(
    fc.asyncProperty(arbitraryObject(kind), async (object) => {
      expect((await oracle.demand("crd", { object })).problems).toEqual([]);
    }),
    { numRuns: objects, seed: 7 },
  );
});

/** What Argo 3.7 still takes; 4.0 refuses it, and so do we. */
const goneSince4 = [
  "schedule for schedules",
  "a timezone in a schedule",
  "mutex for mutexes",
  "semaphore for semaphores",
];

/** What Argo takes and we refuse, and why. */
const onlyOurs: Readonly<Record<string, string>> = {
  "a Workflow with a pod of its own": "templateReferencing Strict refuses it when it runs",
  "a container without command": "the controller would ask the image's registry",
  "a numeric retry limit": "one way to write a number is enough",
  "a retry without end": "Argo would repeat it for ever",
  "an octal mode read as decimal": "only the pod is refused, when it is created",
  "no service account": "the default account would be used",
};

it("refuses what Argo refuses, and more only for a reason", async () => {
  const accepted = [];
  for (const [what, object, pointer, value] of WORKFLOW_REFUSALS) {
    const changed = change(object, pointer, value);
    const [schema, linter] = [await oracle.demand("crd", { object: changed }), await lint(changed)];
    if (schema.problems.length === 0 && linter.length === 0) accepted.push(what);
  }
  // Definitions of another version may have been asked for (README.md); of 4.0 on they refuse more.
  const gone = process.env["ARGO_WORKFLOWS_CRDS"] === undefined ? goneSince4 : [];
  expect(accepted.toSorted()).toEqual([...gone, ...Object.keys(onlyOurs)].toSorted());
});

it.each(kinds)("agrees with Argo on a valid %s", async (kind) => {
  const object = OBJECTS[kind];
  expect(validateObject(object)).toEqual([]);
  expect(await oracle.demand("crd", { object })).toMatchObject({ problems: [] });
  expect(await lint(object)).toEqual([]);
});

/** What `argo lint` says of an object; the WorkflowTemplate that the others refer to is there. */
async function lint(object: unknown): Promise<readonly string[]> {
  const { metadata } = OBJECTS.WorkflowTemplate;
  const script = { ...OBJECTS.WorkflowTemplate, metadata: { ...metadata, name: "script" } };
  const { results } = await oracle.demand("lint", { objects: [object, script] });
  expect(results.map(({ linted }) => linted)).toEqual([true, true]);
  return results[0]?.problems ?? [];
}
