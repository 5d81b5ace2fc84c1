import { join } from "node:path";
import { defineConfig, type Plugin, type RolldownOptions } from "rolldown";
import { bundledPackages } from "../../scripts/bundle/bundled-packages.ts";
import { failOnWarning } from "../../scripts/bundle/fail-on-warning.ts";
import { sbom } from "../../scripts/bundle/sbom.ts";
import { thirdPartyLicenses } from "../../scripts/bundle/third-party-licenses.ts";

const here = import.meta.dirname;

/** What the licences and the bill of materials tell is what is in the program: nothing else may get into the thread. */
const ownCodeOnly: Plugin = {
  name: "own-code-only",
  generateBundle(_options, bundle): void {
    const [library] = bundledPackages(bundle);
    if (library) this.error(`${library.manifest.name} is in the thread of the spool`);
  },
};

const common = {
  platform: "node",
  transform: { target: "node24" },
  onLog: failOnWarning,
} as const satisfies RolldownOptions;

const output = { dir: join(here, "dist"), entryFileNames: "[name].mjs", codeSplitting: false } as const;

// The thread of the spool is a file of its own: whatever it loads takes memory a second time, and it needs no library.
export default defineConfig([
  {
    ...common,
    input: { "event-forwarder": join(here, "src/cli/main.ts") },
    plugins: [thirdPartyLicenses("THIRD_PARTY_LICENSES"), sbom({ fileName: "event-forwarder.cdx.json", folder: here })],
    output,
  },
  { ...common, input: { "spool-thread": join(here, "src/spool/thread.ts") }, plugins: [ownCodeOnly], output },
]);
