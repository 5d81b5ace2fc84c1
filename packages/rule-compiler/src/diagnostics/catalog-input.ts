import { error, warning } from "./entry.ts";

/** Codes about inputs as such: reading, JSON, YAML, ConfigMaps. */
export const inputCatalog = {
  INPUT_UNREADABLE: error<{ reason: string }>(
    (p) => `cannot read the input: ${p.reason}`,
    () => "check the path and its permissions",
  ),
  NO_INPUT_FILES: error<{ pattern: string }>(
    (p) => `"${p.pattern}" matches no file`,
    () => "name a .json, .jsonc, .yaml or .yml file, a folder that holds some, or - for standard input",
  ),
  INPUT_TOO_LARGE: error<{ bytes: number; limit: number }>(
    (p) => `the input has ${p.bytes} bytes, more than the ${p.limit} allowed`,
    () => "split the rules into several files, or raise --max-input",
  ),
  INPUT_TOO_COMPLEX: error<{ what: string; limit: number }>(
    (p) => `the input has more than ${p.limit} ${p.what}`,
    () => "split the rules into several files, or write them as JSON",
  ),
  INPUT_NOT_TEXT: error<{ found: string }>(
    (p) => `the input is not UTF-8 text: ${p.found}`,
    () => "save the rules as UTF-8 JSON or YAML",
  ),
  INPUT_EMPTY: error<Record<never, never>>(
    () => "the input is empty",
    () => 'write an array of rules, or {"rules": [...]}; [] with --allow-empty removes all rules',
  ),
  JSON_SYNTAX: error<{ problem: string; found: string; several: boolean }>(
    (p) => `${p.problem}, found ${p.found}`,
    (p) =>
      p.several
        ? 'a file is one value: name several files, or join their lists with "jq -s add"'
        : "comments and trailing commas are allowed, everything else is as in JSON",
  ),
  YAML_SYNTAX: error<{ problem: string }>((p) => p.problem),
  YAML_UNSUPPORTED: error<{ what: string }>(
    (p) => `${p.what} is not allowed`,
    () => "write plain YAML: mappings, lists, strings, numbers, true, false and null",
  ),
  YAML_ALIAS_LIMIT: error<{ limit: number }>(
    (p) => `aliases repeat more than ${p.limit} values`,
    () => "write the values out",
  ),
  TOO_DEEP: error<{ limit: number }>((p) => `values are nested more than ${p.limit} levels deep`),
  DUPLICATE_KEY: error<{ key: string }>(
    (p) => `the key ${JSON.stringify(p.key)} stands twice in one object`,
    () => "keep one of them",
  ),
  INVALID_UNICODE: error<{ found: string }>(
    (p) => `half of a surrogate pair (${p.found}) is no character`,
    () => "write the whole pair, or another character",
  ),
  NOT_RULES: error<{ found: string }>(
    (p) => `expected rules, found ${p.found}`,
    () =>
      "write an array of rules, {rules: [...]}, or a ConfigMap (or List of them) with data.rules; keep manifests in another folder",
  ),
  CONFIGMAP_WITHOUT_RULES: warning<{ name: string }>(
    (p) => `ConfigMap ${p.name} has no data.rules and is skipped`,
    () => "put the rules under data.rules",
  ),
  CONFIGMAP_RULES_NOT_TEXT: error<{ name: string; found: string }>(
    (p) => `data.rules of ConfigMap ${p.name} must be text, found ${p.found}`,
    () => "write data.rules as a block scalar: rules: |",
  ),
  NO_RULES: error<{ disabled: number; skipped: number }>(
    (p) =>
      p.skipped > 0
        ? `no rule is left: ${p.skipped === 1 ? "one was" : `${p.skipped} were`} left out because of errors`
        : p.disabled === 0
          ? "there are no rules"
          : "there are no rules but disabled ones",
    (p) =>
      p.skipped > 0
        ? "mend at least one; with nothing at all an applier that prunes would remove all rules"
        : "write at least one rule; --allow-empty compiles to nothing, and an applier that prunes then removes all rules",
  ),
  TOO_MANY_DIAGNOSTICS: error<{ limit: number }>(
    (p) => `more than ${p.limit} diagnostics; the rest is not shown`,
    () => "mend the first ones and run again",
  ),
} as const;
