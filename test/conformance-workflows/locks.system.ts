import { expect, it } from "vitest";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startWorkflowsOracle } from "./oracle.ts";
import type { Answers } from "./questions.ts";
import { account, actions, strict, template, thin } from "./world.ts";

// How many Workflows run at once, and which wait for each other. All of a question are created within one second,
// where Argo knows no first and no last.

const oracle = await closedAfterTests(startWorkflowsOracle());

const mutexes = [{ name: "object-{{workflow.parameters.value}}" }];
const semaphores = [{ configMapKeyRef: { name: "sizes", key: "parallel" } }];
const retryStrategy = { limit: "1", backoff: { duration: "1h" } };

/** Runs Workflows of some objects under a template, where the first attempt of each fails. */
async function runAll(
  locked: object,
  workflows: number,
  objects: number,
  seconds?: number,
): Promise<Partial<Answers["run"]> & { readonly error?: string }> {
  const many = Array.from({ length: workflows }, (_, at) => thin({ value: `uid-${at % objects}` }, `w${at}`));
  const sizes = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "sizes", namespace: actions } };
  return oracle.ask("run", {
    objects: [...account("step"), { ...sizes, data: { parallel: "3" } }, locked],
    workflows: many,
    outcomes: Object.fromEntries(many.map(({ metadata }) => [metadata.name, { run: [{ exitCode: 1 }, {}] }])),
    config: strict,
    ...(seconds === undefined ? {} : { seconds }),
  });
}

const levels: readonly (readonly [what: string, locked: object])[] = [
  ["a mutex of the Workflow", template({}, { retryStrategy }, { synchronization: { mutexes } })],
  ["a semaphore of the Workflow", template({}, { retryStrategy }, { synchronization: { semaphores } })],
  [
    "a mutex of the Workflow and a semaphore of its template",
    template({}, { retryStrategy, synchronization: { semaphores } }, { synchronization: { mutexes } }),
  ],
];

it.each(levels)("runs all Workflows that need %s", async (_what, locked) => {
  const { runs, error } = await runAll(locked, 24, 3);
  expect(error).toBeUndefined();
  expect(runs?.map(({ workflow, pods }) => [workflow.status.phase, pods.length])).toEqual(
    Array.from({ length: 24 }, () => ["Succeeded", 2]),
  );
});

it("keeps Workflows waiting for each other for ever when they need both locks at once", async () => {
  const both = template({}, { retryStrategy }, { synchronization: { mutexes, semaphores } });
  const { error } = await runAll(both, 24, 3, 10);
  expect(error).toMatch(/^\d+ of 24 Workflows ended; .* is "Pending": Waiting for .* Lock status: (?:1\/1|3\/3)/);
});
