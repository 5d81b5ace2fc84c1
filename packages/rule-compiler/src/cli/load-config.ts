import { basename, dirname, join } from "node:path";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { DEFAULT_MAX_BYTES } from "../parse/limits.ts";
import { stdinPath, type SourceFile } from "../source/source-file.ts";
import { layerConfig, type LayeredConfig } from "../validate/layer-config.ts";
import { configSettings, type SettingOptions } from "./config-settings.ts";
import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";
import { reportDiagnostics, type ReportOptions } from "./print-diagnostics.ts";
import { readText, type Unreadable } from "./read-text.ts";
import { usage, wrongUsage } from "./usage.ts";

type ConfigOptions = SettingOptions & Pick<OptionsOf<"config">, "config" | "noAmbient">;

/** The configuration of one run. */
export interface LoadedConfig extends LayeredConfig {
  /** The file it was read from, if there was one. */
  readonly path: string | undefined;
  /** What gave values, by name: a file, variables, options. */
  readonly sources: readonly string[];
}

/**
 * Loads the configuration: the file of `--config`, else the first that is there of those the original sensor looked
 * for; over it the environment, then options. With `--no-ambient` only what the command line names. A file that cannot
 * be read is an error, an ambient one too: going on without it would compile something else. Where an option is at fault
 * all that is wrong with the configuration is told as text, and the exit code for wrong usage given back.
 */
export function loadConfig(options: ConfigOptions & ReportOptions, host: Host): LoadedConfig | number {
  const settings = configSettings(options);
  if (typeof settings === "string") return usage(settings, host);
  const { path, source, diagnostics } = findFile(options, host);
  const env = options.noAmbient ? {} : host.env;
  const layered = layerConfig({ file: source, env, options: settings });
  const given = layered.variables.join(", ");
  const ofEnv = given === "" ? [] : [diagnose("CONFIG_AMBIENT", undefined, { what: `the environment: ${given}` })];
  const sources = [...(source ? [source.path] : []), ...layered.variables, ...settings.map(({ option }) => option)];
  const loaded = { ...layered, path, sources, diagnostics: [...diagnostics, ...ofEnv, ...layered.diagnostics] };
  if (!layered.misused) return loaded;
  const report = { diagnostics: loaded.diagnostics, files: [], rules: [] };
  reportDiagnostics(report, { ...options, format: "text" }, host, "stderr");
  return wrongUsage;
}

/** A file and its text, or what is wrong with it; neither where there is no file. */
interface Found {
  readonly path?: string;
  readonly source?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

function findFile({ config, noAmbient }: ConfigOptions, host: Host): Found {
  if (config !== undefined) return readFile(config, false, host);
  const path = noAmbient ? undefined : ambientPaths(host).find((one) => mayBeThere(one, host));
  return path === undefined ? { diagnostics: [] } : readFile(path, true, host);
}

/** Where the original sensor looked; only the first one found is read. Without HOME there is no second place. */
function ambientPaths({ env }: Host): readonly string[] {
  const home = env["HOME"] ?? "";
  const folders = ["/etc/er-k8s-sensor", ...(home === "" ? [] : [join(home, ".er-k8s-sensor")])];
  return folders.map((folder) => join(folder, "config.yaml"));
}

/** Whether something is there, or that cannot be told: then reading it says why. */
function mayBeThere(path: string, host: Host): boolean {
  try {
    return host.stat(path) !== undefined || isLink(path, host);
  } catch {
    return true;
  }
}

/** Whether there is a link, wherever it leads; false where that cannot be told. */
function isLink(path: string, host: Host): boolean {
  try {
    const entries = host.list(dirname(path)) ?? [];
    return entries.some(({ name, kind }) => kind === "link" && name === basename(path));
  } catch {
    return false;
  }
}

function readFile(path: string, ambient: boolean, host: Host): Found {
  const read = readText(path, DEFAULT_MAX_BYTES, host);
  if (typeof read !== "string") {
    const params = { path: JSON.stringify(path), reason: reasonOf(read), ambient };
    return { path, diagnostics: [diagnose("CONFIG_UNREADABLE", undefined, params)] };
  }
  const what = `the file ${path}`;
  const diagnostics = ambient ? [diagnose("CONFIG_AMBIENT", undefined, { what })] : [];
  if (path === "-") return { source: { path: stdinPath, text: read }, diagnostics };
  return { path, source: { path, text: read }, diagnostics };
}

function reasonOf(problem: Unreadable): string {
  switch (problem.kind) {
    case "unreadable":
      return problem.reason;
    case "tooLarge":
      return `it has ${problem.bytes} bytes, more than the ${DEFAULT_MAX_BYTES} allowed`;
    case "notText":
      return `it is not UTF-8 text: ${problem.found}`;
  }
}
