import { join } from "node:path";
import { defineConfig, type RolldownOptions } from "rolldown";
import { failOnWarning } from "../../scripts/bundle/fail-on-warning.ts";
import { sbom } from "../../scripts/bundle/sbom.ts";
import { thirdPartyLicenses } from "../../scripts/bundle/third-party-licenses.ts";

const here = import.meta.dirname;

/** A program is one file, in a folder with its licences and its bill of materials: an image takes the folder. */
function bundleOf(program: string): RolldownOptions {
  return {
    input: { [program]: join(here, "src/cli", `${program}.ts`) },
    platform: "node",
    transform: { target: "node24" },
    onLog: failOnWarning,
    plugins: [thirdPartyLicenses("THIRD_PARTY_LICENSES"), sbom({ fileName: `${program}.cdx.json`, folder: here })],
    output: { dir: join(here, "dist", program), entryFileNames: "[name].mjs", codeSplitting: false },
  };
}

export default defineConfig(["pod-delete", "script-runner"].map(bundleOf));
