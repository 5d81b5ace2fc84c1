import { defineConfig } from "vitest/config";

// Tests that run real programs: they install or build what they need, and take minutes, one file after the other.
export default defineConfig({
  test: {
    include: ["test/**/*.system.ts"],
    setupFiles: ["test/support/properties.ts"],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 900_000,
  },
});
