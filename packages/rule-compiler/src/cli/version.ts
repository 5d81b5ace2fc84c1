import manifest from "../../package.json" with { type: "json" };
import { nodeVersions, ruleLanguageVersion, supportedVersions } from "../knowledge/supported-versions.ts";
import { printData } from "../print/print.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";

/** `version`: prints the version of this program, and in a notation for programs what it supports. */
export function version({ output }: OptionsOf<"version">, host: Host): number {
  host.stdout(output === "text" ? `${manifest.version}\n` : printData(facts, output));
  return 0;
}

const facts = {
  version: manifest.version,
  ruleLanguage: ruleLanguageVersion,
  supports: {
    ...Object.fromEntries(
      Object.entries(supportedVersions).map(([product, { oldest, known, run }]) => [
        product,
        { oldest, known, ...(run === undefined ? {} : { run }) },
      ]),
    ),
    node: nodeVersions,
  },
};
