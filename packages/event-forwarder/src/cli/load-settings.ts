import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../event/visible.ts";
import { checkFiles, type ReadFiles } from "../service/check-files.ts";
import { credentialFiles } from "../service/credentials.ts";
import { clusterAccess } from "../settings/cluster-access.ts";
import { readConfig, type ConfigFile } from "../settings/read-config.ts";
import { settingsOf } from "../settings/settings-of.ts";
import type { Settings } from "../settings/settings.ts";

/** Settings, or everything that is wrong with the configuration, one line each. */
export type Loaded =
  | { readonly settings: Settings; readonly files: ReadFiles }
  | { readonly problems: readonly string[] };

/** Reads the configuration and all files that it names. */
export function loadSettings(named: string | undefined): Loaded {
  const read = loadConfig(named);
  if ("problems" in read) return read;
  const { settings } = read;
  const files = checkFiles(settings, credentialFiles(settings));
  const problems = [...read.mistakes, ...files.problems];
  return problems.length > 0 ? { problems } : { settings, files };
}

/** Reads the configuration alone: commands beside the server need neither tokens nor certificates. */
export function loadConfig(
  named: string | undefined,
): { readonly settings: Settings; readonly mistakes: readonly string[] } | { readonly problems: readonly string[] } {
  let file: ConfigFile | undefined;
  try {
    file = findFile(named);
  } catch (error) {
    return { problems: [messageOf(error)] };
  }
  const read = readConfig(file, process.env);
  if ("problems" in read) return read;
  const { settings, problems } = settingsOf(read.config, clusterAccess(process.env));
  return { settings, mistakes: problems.map(({ key, problem }) => `"${key}" ${problem}`) };
}

/** The file that is named, else the first that is there of those that the original sensor looked for. */
function findFile(named: string | undefined): ConfigFile | undefined {
  const home = process.env["HOME"] ?? "";
  const ambient = [
    "/etc/er-k8s-sensor/config.yaml",
    ...(home === "" ? [] : [join(home, ".er-k8s-sensor/config.yaml")]),
  ];
  const path = named ?? ambient.find((one) => existsSync(one));
  return path === undefined ? undefined : { path, text: readFileSync(path, "utf8") };
}

/** Prints problems on standard error, and gives the exit code. */
export function fail(problems: readonly string[]): number {
  for (const problem of problems) process.stderr.write(`event-forwarder: ${problem}\n`);
  return 1;
}
