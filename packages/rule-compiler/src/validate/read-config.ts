import type { Config } from "@argo-rules/contracts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/source-file.ts";
import { layerConfig } from "./layer-config.ts";

export interface ReadConfig {
  /** The file's values over the defaults; the defaults alone when the file has an error. */
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a configuration file (YAML or JSON), and nothing else. All wrong values are reported at once, each where it
 * stands; no text of the file is ever shown.
 */
export function readConfig(file: SourceFile): ReadConfig {
  const { config, diagnostics } = layerConfig({ file });
  return { config, diagnostics };
}
