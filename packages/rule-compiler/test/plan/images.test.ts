import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { imageReference } from "../../src/plan/images.ts";
import { configWith } from "../support/compile-rules.ts";

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
  version: string;
};
const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

const registry = "registry.example.com/rules";

it.each([
  [{ registry }, `registry.example.com/rules/workflow-steps:${manifest.version}`],
  [{ registry: "registry:5000/mirror" }, `registry:5000/mirror/workflow-steps:${manifest.version}`],
  [{ registry, workflowSteps: { repository: "a/steps", tag: "1.2" } }, "registry.example.com/rules/a/steps:1.2"],
  [{ registry, workflowSteps: { digest } }, `registry.example.com/rules/workflow-steps@${digest}`],
  [{ registry, workflowSteps: { tag: "1.2", digest } }, `registry.example.com/rules/workflow-steps:1.2@${digest}`],
  [
    { registry, eventForwarder: { digest }, scriptRunner: { digest } },
    `registry.example.com/rules/workflow-steps:${manifest.version}`,
  ],
])("names the image of the steps with images %j", (images, want) => {
  expect(imageReference(configWith({ images }), "workflowSteps")).toBe(want);
});

it.each([
  ["eventForwarder", "event-forwarder"],
  ["workflowSteps", "workflow-steps"],
  ["scriptRunner", "script-runner"],
] as const)("names the image of %s by its own repository", (program, repository) => {
  expect(imageReference(configWith({ images: { registry } }), program)).toBe(
    `registry.example.com/rules/${repository}:${manifest.version}`,
  );
});

const script = { type: "script", inline: "#!/bin/sh" } as const;
const deletion = { type: "pod-delete", dryRun: true } as const;

it.each([
  ["a tag of its own", { registry, scriptRunner: { tag: "1.2" } }, [script], ["a"]],
  ["the tag of this version", { registry }, [script, script, "log"], ["a, b"]],
  [
    "more rules than are named",
    { registry },
    [script, script, script, script, script, script, script],
    ["a, b, c, d, e and 2 more"],
  ],
  ["a digest", { registry, scriptRunner: { digest } }, [script], []],
  ["a digest behind a tag", { registry, scriptRunner: { tag: "1.2", digest } }, [script], []],
  ["a digest of another program", { registry, workflowSteps: { digest } }, [script, deletion], ["a"]],
  ["digests of both", { registry, workflowSteps: { digest }, scriptRunner: { digest } }, [script, deletion], []],
  ["two images", { registry }, [deletion, script, deletion], ["a, c", "b"]],
  ["no rule that runs a step", { registry }, ["log", { type: "workflow", template: "own" }], []],
])("tells once of steps without digest: %s", (_, images, actions, want) => {
  const watched = { version: "v1", resource: "pods", namespaces: ["shop"] };
  const rules = actions.map((action, index) => ({ id: "abcdefg"[index], ...watched, action }));
  const { diagnostics } = compile({
    sources: [{ path: "rules.json", text: JSON.stringify(rules) }],
    config: configWith({ images, eventsRunnerBaseURL: "https://runner.example.com" }),
  });
  const told = diagnostics.filter(({ code }) => code === "IMAGE_NOT_PINNED");
  expect(told.map(({ message }) => /for the rules? (.*) can change/.exec(message)?.[1])).toEqual(want);
});
