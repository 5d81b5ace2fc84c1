import { defineConfig } from "vitest/config";

const setupFiles = ["test/support/properties.ts"];

// What runs with Node alone. What needs other programs (Go, npm, a second Node) is in vitest.system.config.ts.
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "contracts", include: ["packages/contracts/test/**/*.test.ts"], setupFiles, testTimeout: 60_000 },
      },
      { test: { name: "argo-types", include: ["packages/argo-types/test/**/*.test.ts"] } },
      {
        test: {
          name: "rule-compiler",
          include: ["packages/rule-compiler/test/**/*.test.ts"],
          setupFiles,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "event-forwarder",
          include: ["packages/event-forwarder/test/**/*.test.ts"],
          setupFiles,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "workflow-steps",
          include: ["packages/workflow-steps/test/**/*.test.ts"],
          setupFiles,
          testTimeout: 60_000,
        },
      },
      { test: { name: "conformance", include: ["test/conformance/**/*.test.ts"], setupFiles, testTimeout: 30_000 } },
      {
        test: {
          name: "events-runner",
          include: ["test/{events-runner,forwarder,cluster}/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      { test: { name: "repo", include: ["test/repo/**/*.test.ts"], setupFiles, testTimeout: 60_000 } },
    ],
  },
});
