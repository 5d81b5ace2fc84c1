import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, RolldownOptions } from "rolldown";
import { defineConfig } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { failOnWarning } from "../../scripts/bundle/fail-on-warning.ts";
import { thirdPartyLicenses } from "../../scripts/bundle/third-party-licenses.ts";

const here = import.meta.dirname;

// What works on the oldest Node the published program supports works on the newer ones and in browsers.
const target = "node20.19";

// jsonc-parser's main file is UMD, which a bundle cannot follow; its `module` file is ESM.
const resolve = { mainFields: ["module", "main"] };

/**
 * The client of a cluster has a class for each kind, of which we use none, in modules that do nothing when they are
 * loaded and do not say so: without telling it for them, the file would be nearly twice as large.
 */
const treeshake = { moduleSideEffects: (id: string): boolean => !id.includes("/@kubernetes/client-node/") };

const program: RolldownOptions = {
  // What talks to a cluster is a file of its own, loaded on demand: its client does not run on the oldest Node.
  input: { main: join(here, "src/cli/main.ts"), cluster: join(here, "src/cli/cluster/discover.ts") },
  platform: "node",
  resolve,
  transform: { target },
  treeshake,
  onLog: failOnWarning,
  plugins: [thirdPartyLicenses("THIRD_PARTY_LICENSES")],
  output: { dir: join(here, "dist"), entryFileNames: "[name].mjs", chunkFileNames: "chunks/[name]-[hash].mjs" },
};

const library: RolldownOptions = {
  input: { index: join(here, "src/index.ts") },
  // Not "node": an import of a Node module is an error here, since the library also runs in browsers.
  platform: "neutral",
  resolve,
  transform: { target },
  onLog: failOnWarning,
  output: { dir: join(here, "dist"), entryFileNames: "[name].mjs", codeSplitting: false },
};

/**
 * Finds declarations before the dts plugin looks for them: those of `@argo-rules/*` where `tsc -p tsconfig.dts.json`
 * wrote them, and the ESM ones of zod, where the plugin would take the CommonJS ones, which it cannot join.
 */
const findDeclarations: Plugin = {
  name: "find-declarations",
  resolveId: {
    order: "pre",
    handler(source: string): string | undefined {
      const own = /^@argo-rules\/([a-z-]+)$/.exec(source)?.[1];
      if (own !== undefined) return join(here, ".types", own, "src/index.d.ts");
      if (source !== "zod") return undefined;
      return fileURLToPath(import.meta.resolve("zod")).replace(/\.js$/, ".d.ts");
    },
  },
};

const declarations: RolldownOptions = {
  input: { index: join(here, ".types/rule-compiler/src/index.d.ts") },
  onLog: failOnWarning,
  plugins: [findDeclarations, dts({ dtsInput: true, tsconfig: "tsconfig.json" })],
  output: { dir: join(here, "dist") },
};

export default defineConfig([program, library, declarations]);
