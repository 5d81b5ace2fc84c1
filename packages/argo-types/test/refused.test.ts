import { expect, it } from "vitest";
import { validateObject } from "../src/index.ts";
import { change } from "./change.ts";
import { EVENT_SOURCE_REFUSALS } from "./refused-event-source.ts";
import { KUBERNETES_REFUSALS } from "./refused-kubernetes.ts";
import { SENSOR_REFUSALS } from "./refused-sensor.ts";
import { WORKFLOW_REFUSALS } from "./refused-workflows.ts";

const REFUSALS = [...EVENT_SOURCE_REFUSALS, ...SENSOR_REFUSALS, ...WORKFLOW_REFUSALS, ...KUBERNETES_REFUSALS];

it.each(REFUSALS.map((refusal) => ({ what: refusal[0], refusal })))("refuses $what", ({ refusal }) => {
  const [, object, pointer, value, message, path = pointer] = refusal;
  const problems = validateObject(change(object, pointer, value));
  expect(problems).toContainEqual({ path, message: expect.stringContaining(message) });
  expect(problems.filter((problem) => problem.path !== path && problem.path !== pointer)).toEqual([]);
});
