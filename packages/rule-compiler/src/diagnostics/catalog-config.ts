import { didYouMean, error, note, warning } from "./entry.ts";

/** A key as messages name it, with what gave its value where that is no file: `"workerCount" (ER_K8S_WORKERCOUNT)`. */
export interface Keyed {
  readonly key: string;
  /** An environment variable or an option. */
  readonly from?: string | undefined;
}

function keyed({ key, from }: Keyed): string {
  return `"${key}"${from === undefined ? "" : ` (${from})`}`;
}

/** Codes about the configuration and where it comes from. */
export const configCatalog = {
  CONFIG_UNREADABLE: error<{ path: string; reason: string; ambient: boolean }>(
    (p) => `cannot read the configuration ${p.path}: ${p.reason}`,
    (p) =>
      p.ambient
        ? "mend it, name another file with --config, or use --no-ambient"
        : "check the path, its permissions and that it is a YAML or JSON file",
  ),
  CONFIG_AMBIENT: note<{ what: string }>(
    (p) => `the configuration is taken from ${p.what}`,
    () => "--no-ambient reads neither files nor variables that the command line does not name",
  ),
  CONFIG_MISSING: error<{ key: string; why: string }>(
    (p) => `the configuration lacks "${p.key}", which is needed because ${p.why}`,
    (p) => `set ${p.key} in the configuration file`,
  ),
  CONFIG_INVALID: error<Keyed & { expected: string; found: string; hint?: string | undefined }>(
    (p) =>
      `${p.key === "" ? "the configuration" : `configuration ${keyed(p)}`} must be ${p.expected}, found ${p.found}`,
    (p) => p.hint,
  ),
  CONFIG_UNKNOWN_KEY: error<{ key: string; suggestion?: string | undefined }>(
    (p) => `unknown configuration key "${p.key}"`,
    (p) => didYouMean(p.suggestion),
  ),
  CONFIG_UNKNOWN_VARIABLE: warning<{ name: string; suggestion?: string | undefined; inFile?: string | undefined }>(
    (p) => `the environment variable ${p.name} sets no key of the configuration`,
    (p) =>
      p.inFile === undefined
        ? didYouMean(p.suggestion)
        : `"${p.inFile}" is no single value: write it into a configuration file`,
  ),
  CONFIG_SECRET_VALUE: warning<Keyed & { instead: string }>(
    (p) => `${keyed(p)} is not used by build: its contents never enter a manifest`,
    (p) => `put it into a Secret and name that in "${p.instead}"`,
  ),
} as const;
