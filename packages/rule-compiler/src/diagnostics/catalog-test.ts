import { didYouMean, error } from "./entry.ts";

/** Codes about tests of rules. */
export const testCatalog = {
  TEST_UNKNOWN_KEY: error<{ key: string; suggestion?: string | undefined }>(
    (p) => `unknown key "${p.key}" in a file of tests`,
    (p) => didYouMean(p.suggestion) ?? "remove it; the page about tests lists the keys",
  ),
  TEST_CONTRADICTION: error<{ problem: string; instead: string }>(
    (p) => p.problem,
    (p) => p.instead,
  ),
  TEST_NAME_TWICE: error<{ name: string; rule: string }>(
    (p) => `another case of rule ${JSON.stringify(p.rule)} has the name ${JSON.stringify(p.name)}`,
    () => "give each case of a rule its own name: reports tell them apart by it",
  ),
  TEST_RULES_MISSING: error<Record<never, never>>(
    () => "nothing says which rules are tested",
    () => 'write "rules: [rules.yaml]" into the file, or name them with --rules',
  ),
  TEST_RULE_UNKNOWN: error<{ id: string; disabled: boolean; suggestion?: string | undefined }>(
    (p) =>
      p.disabled
        ? `the rule ${JSON.stringify(p.id)} is disabled, and cannot be tested`
        : `there is no rule ${JSON.stringify(p.id)}`,
    (p) => (p.disabled ? "enable it, or remove its tests" : didYouMean(p.suggestion)),
  ),
  TEST_CHECK_UNKNOWN: error<{ check: string; checks: string; suggestion?: string | undefined }>(
    (p) => `the rule has no check ${JSON.stringify(p.check)}`,
    (p) => didYouMean(p.suggestion) ?? `its checks are ${p.checks}`,
  ),
  TEST_FILE_UNREADABLE: error<{ path: string; reason: string }>(
    (p) => `cannot read ${JSON.stringify(p.path)}: ${p.reason}`,
    () => "paths are seen from the folder of the file that names them",
  ),
  TEST_OBJECT_INVALID: error<{ what: string; problem: string }>(
    (p) => `no API server sends this ${p.what}: ${p.problem}`,
    () => "write the object as kubectl get -o yaml prints it; what only a cluster knows can be left out",
  ),
} as const;
