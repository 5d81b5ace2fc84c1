import manifest from "../../package.json" with { type: "json" };
import type { Host } from "./host.ts";

/** `version`: prints the version of this program, from its package.json. */
export function printVersion(host: Host): number {
  host.stdout(`${manifest.version}\n`);
  return 0;
}
