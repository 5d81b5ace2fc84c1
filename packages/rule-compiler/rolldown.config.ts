import { join } from "node:path";
import type { Plugin, RolldownOptions } from "rolldown";
import { defineConfig } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { thirdPartyLicenses } from "./scripts/third-party-licenses.ts";

const here = import.meta.dirname;

// What works on the oldest Node the published program supports works on the newer ones and in browsers.
const target = "node20.19";

// jsonc-parser's main file is UMD, which a bundle cannot follow; its `module` file is ESM.
const resolve = { mainFields: ["module", "main"] };

// A warning here is something that would fail at the user's: an unresolved import, a missing export.
function failOnWarning(level: string, log: { readonly message: string }): void {
  if (level === "warn") throw new Error(log.message);
}

const program: RolldownOptions = {
  input: { main: join(here, "src/cli/main.ts") },
  platform: "node",
  resolve,
  transform: { target },
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

/** Points `@argo-rules/*` at the declarations that `tsc -p tsconfig.dts.json` wrote. */
const ownDeclarations: Plugin = {
  name: "own-declarations",
  resolveId(source: string): string | undefined {
    const name = /^@argo-rules\/([a-z-]+)$/.exec(source)?.[1];
    return name === undefined ? undefined : join(here, ".types", name, "src/index.d.ts");
  },
};

const declarations: RolldownOptions = {
  input: { index: join(here, ".types/rule-compiler/src/index.d.ts") },
  // The bundled declarations of zod must be the ESM ones.
  resolve: { conditionNames: ["types", "import", "default"] },
  plugins: [ownDeclarations, dts({ dtsInput: true, tsconfig: "tsconfig.json" })],
  output: { dir: join(here, "dist") },
};

export default defineConfig([program, library, declarations]);
