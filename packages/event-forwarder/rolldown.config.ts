import { join } from "node:path";
import { defineConfig } from "rolldown";
import { failOnWarning } from "../../scripts/bundle/fail-on-warning.ts";
import { sbom } from "../../scripts/bundle/sbom.ts";
import { thirdPartyLicenses } from "../../scripts/bundle/third-party-licenses.ts";

const here = import.meta.dirname;

// The program and the thread of its spool are one file, from which both are started.
export default defineConfig({
  input: { "event-forwarder": join(here, "src/cli/main.ts") },
  platform: "node",
  transform: { target: "node24" },
  onLog: failOnWarning,
  plugins: [thirdPartyLicenses("THIRD_PARTY_LICENSES"), sbom({ fileName: "event-forwarder.cdx.json", folder: here })],
  output: { dir: join(here, "dist"), entryFileNames: "[name].mjs", codeSplitting: false },
});
