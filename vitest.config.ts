import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "contracts", include: ["packages/contracts/test/**/*.test.ts"] } },
      { test: { name: "argo-types", include: ["packages/argo-types/test/**/*.test.ts"] } },
      { test: { name: "rule-compiler", include: ["packages/rule-compiler/test/**/*.test.ts"] } },
      { test: { name: "repo", include: ["test/repo/**/*.test.ts"] } },
    ],
  },
});
