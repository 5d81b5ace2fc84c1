import { printConfig } from "../print/print-config.ts";
import type { Host } from "./host.ts";
import { loadConfig } from "./load-config.ts";
import type { OptionsOf } from "./options-of.ts";
import { fails, reportDiagnostics } from "./print-diagnostics.ts";

/** `config`: prints the effective configuration and where each value comes from. With any error it prints nothing. */
export function config(options: OptionsOf<"config">, host: Host): number {
  const configured = loadConfig(options, host);
  if (typeof configured === "number") return configured;
  const { diagnostics } = configured;
  reportDiagnostics({ diagnostics, files: [], rules: [] }, options, host, "stderr");
  if (fails(diagnostics, options)) return 1;
  host.stdout(printConfig(configured, options.output));
  return 0;
}
