import type { WorkflowTemplate } from "@argo-rules/argo-types";
import { configSchema } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { compile } from "../../src/index.ts";

// Two locks at one level stop Workflows for ever (test/conformance-workflows/locks.system.ts).

function templateOf(concurrency: unknown): WorkflowTemplate["spec"] {
  const action = { type: "script", inline: "#!/bin/sh\n", concurrency };
  const rule = { id: "r", version: "v1", resource: "pods", namespaces: ["n"], action };
  const config = configSchema.parse({ images: { registry: "registry.example.com" } });
  const { objects } = compile({ sources: [{ path: "rules.json", text: JSON.stringify([rule]) }], config });
  const template = objects.find((object): object is WorkflowTemplate => object.kind === "WorkflowTemplate");
  if (!template) throw new Error("no template");
  return template.spec;
}

const semaphores = [{ configMapKeyRef: { name: expect.stringMatching(/^rules-script-/) as string, key: "parallel" } }];

it("limits the Workflows of an action before they start, which then have the time of all attempts", () => {
  const spec = templateOf({ max: 2 });
  expect(spec.synchronization).toEqual({ semaphores });
  expect(spec.templates[0]?.synchronization).toBeUndefined();
  // Five attempts of 300 s and 120 s to start, 30 s apart.
  expect(spec.activeDeadlineSeconds).toBe(5 * 420 + 4 * 30);
});

it.each([["perObject"], [{ max: 2, perObject: true }]])(
  "locks the object first and then limits, with a day more to wait in: %j",
  (concurrency) => {
    const spec = templateOf(concurrency);
    expect(spec.synchronization).toEqual({ mutexes: [{ name: "object-{{workflow.parameters.uid}}" }] });
    expect(spec.templates[0]?.synchronization).toEqual({ semaphores });
    expect(spec.activeDeadlineSeconds).toBe(86_400 + 5 * 420 + 4 * 30);
    expect(spec.templates[0]?.activeDeadlineSeconds).toBeGreaterThan(0);
  },
);
