import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { imageReference, isPinned } from "../../src/plan/images.ts";
import { configWith } from "../support/compile-rules.ts";

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
  version: string;
};
const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

const registry = "registry.example.com/rules";

it.each([
  [{ registry }, `registry.example.com/rules/workflow-steps:${manifest.version}`, false],
  [{ registry: "registry:5000/mirror" }, `registry:5000/mirror/workflow-steps:${manifest.version}`, false],
  [{ registry, workflowSteps: { repository: "a/steps", tag: "1.2" } }, "registry.example.com/rules/a/steps:1.2", false],
  [{ registry, workflowSteps: { digest } }, `registry.example.com/rules/workflow-steps@${digest}`, true],
  [
    { registry, workflowSteps: { tag: "1.2", digest } },
    `registry.example.com/rules/workflow-steps:1.2@${digest}`,
    true,
  ],
  [{ registry, eventForwarder: { digest } }, `registry.example.com/rules/workflow-steps:${manifest.version}`, false],
])("names the image of the steps with images %j", (images, want, pinned) => {
  const config = configWith({ images });
  expect(imageReference(config, "workflowSteps")).toBe(want);
  expect(isPinned(config, "workflowSteps")).toBe(pinned);
});

it("names the image of each program by its own repository", () => {
  expect(imageReference(configWith({ images: { registry } }), "eventForwarder")).toBe(
    `registry.example.com/rules/event-forwarder:${manifest.version}`,
  );
});
