import { configSchema, type Config } from "@argo-rules/contracts";
import fc from "fast-check";
import { findingsOf } from "../../src/findings/findings.ts";
import { builtinKinds } from "../../src/knowledge/kinds.ts";
import { normalizeRule } from "../../src/normalize/normalize-rule.ts";
import { parseRules } from "../../src/parse/parse-rules.ts";
import type { ScriptFile } from "../../src/validate/context.ts";
import { validateRules } from "../../src/validate/rule-set.ts";
import { arbitraryAction } from "./arbitrary-actions.ts";
import { arbitraryCondition } from "./arbitrary-conditions.ts";
import { arbitraryFieldFilter, arbitraryLabelFilter } from "./arbitrary-selectors.ts";
import { arbitraryPodDelete } from "./arbitrary-workflow-actions.ts";
import { pods, watchedKinds, type WatchedKind } from "./watched-kinds.ts";

/** A rule as a user writes it in JSON. */
export interface WrittenRule {
  readonly id: string;
  readonly version: string;
  readonly resource: string;
  readonly [key: string]: unknown;
}

/** Rules that compile together without an error, and the configuration they compile with. */
export interface GeneratedRuleSet {
  readonly rules: readonly WrittenRule[];
  readonly config: Config;
}

const letter = fc.constantFrom(...Array.from("abcXYZ019"));
const inner = fc.constantFrom(...Array.from("abcXYZ019-_."));

/** Ids of every length and form the language admits. */
export const arbitraryId: fc.Arbitrary<string> = fc
  .tuple(
    letter,
    fc.oneof(
      { weight: 9, arbitrary: fc.array(inner, { maxLength: 14 }) },
      { weight: 1, arbitrary: fc.array(inner, { minLength: 55, maxLength: 61 }) },
    ),
    letter,
  )
  .map(([first, middle, last]) => `${first}${middle.join("")}${last}`);

const namespaces = fc.uniqueArray(fc.constantFrom("default", "prod", "team-a", "team-b", "kube-system"), {
  minLength: 1,
  maxLength: 4,
});

const eventTypes = fc.oneof(
  fc.constant(undefined),
  fc.subarray(["ADDED", "MODIFIED", "DELETED"], { minLength: 1 }),
  fc.constantFrom(["modified"], ["Added", "deleted"]),
);

/** Where a rule looks: some namespaces, all but some, or all. Kinds without namespaces name none. */
function arbitraryReach(kind: WatchedKind): fc.Arbitrary<object> {
  if (!kind.namespaced) return fc.constant({});
  return fc.oneof(
    fc.constant({}),
    namespaces.map((names) => ({ namespaces: names })),
    namespaces.map((names) => ({ excludeNamespaces: names })),
  );
}

function arbitraryRuleOn(kind: WatchedKind, id: fc.Arbitrary<string>): fc.Arbitrary<WrittenRule> {
  return eventTypes.chain((types) => {
    const modified = !types || types.some((type) => type.toUpperCase() === "MODIFIED");
    const optional = {
      labelFilter: arbitraryLabelFilter,
      fieldFilter: arbitraryFieldFilter(kind),
      when: fc.array(arbitraryCondition(modified), { minLength: 1, maxLength: 4 }),
      updatesOn: fc.uniqueArray(fc.constantFrom(...kind.updatesOn), { minLength: 1, maxLength: 3 }),
      description: fc.string(),
      matchAll: fc.constant(true),
      action: arbitraryAction(kind),
      ...(kind.resource === "secrets" ? { secretData: fc.constant("include") } : {}),
    };
    return fc
      .tuple(id, arbitraryReach(kind), fc.record(optional, { requiredKeys: [] }))
      .map(([ruleId, reach, rest]): WrittenRule => ({
        id: ruleId,
        ...kind.names,
        ...(types ? { eventTypes: types } : {}),
        ...reach,
        ...rest,
      }));
  });
}

/** A rule that deletes pods: of no protected namespace, and of all pods only where it says so. */
function deletingPods(rule: WrittenRule, action: unknown): WrittenRule {
  const { namespaces: written, ...rest } = rule;
  const allowed = Array.isArray(written) ? written.filter((name) => name !== "kube-system") : [];
  const reach = allowed.length > 0 ? { namespaces: allowed } : {};
  const narrowed = "namespaces" in reach || "labelFilter" in rest || "fieldFilter" in rest || "when" in rest;
  return { ...rest, ...reach, ...(narrowed ? {} : { matchAll: true }), action };
}

/** One valid rule on any of the kinds. Every rule of the language's source `resource` can come out. */
export const arbitraryRule: fc.Arbitrary<WrittenRule> = fc
  .oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom(...watchedKinds).chain((kind) => arbitraryRuleOn(kind, arbitraryId)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(arbitraryRuleOn(pods, arbitraryId), fc.oneof(fc.constant("pod-delete"), arbitraryPodDelete))
        .map(([rule, action]) => deletingPods(rule, action)),
    },
  )
  .filter(canFire);

/** Between `minLength` and `maxLength` valid rules with different ids. */
export function arbitraryRules(limits: {
  readonly minLength: number;
  readonly maxLength: number;
}): fc.Arbitrary<readonly WrittenRule[]> {
  return fc.uniqueArray(arbitraryRule, { ...limits, size: "max", selector: ({ id }) => id });
}

const delivery = {
  images: { registry: "registry.example.com/rules" },
  eventsRunnerBaseURL: "https://events-runner.example.com",
  authType: "mTLS",
  eventsRunner: {
    tokenSecret: { name: "events-runner", key: "token" },
    caCertSecret: { name: "events-runner-ca", key: "ca.crt" },
    clientCertSecret: { name: "events-runner-client", key: "tls.crt" },
    clientKeySecret: { name: "events-runner-client", key: "tls.key" },
  },
} as const;

const anyActions = configSchema.parse(delivery);

/** Whether the compiler does not refuse a rule because its conditions exclude each other. */
export function canFire(rule: WrittenRule): boolean {
  if (!("when" in rule) && !("labelFilter" in rule)) return true;
  const { rules } = parseRules({ path: "rules.json", text: JSON.stringify([rule]) });
  const nodes = rules.map(({ node }) => node);
  const readScript = (): ScriptFile => ({ reason: "no files are read here" });
  const context = { config: anyActions, kinds: builtinKinds, strict: false, compat: false, readScript };
  const valid = validateRules(nodes, context).rules.map((one) => normalizeRule(one, anyActions));
  return findingsOf(valid, anyActions, false).diagnostics.every(({ severity }) => severity !== "error");
}

/** Configurations under which every generated rule compiles. */
export const generatedConfigs: readonly Config[] = [
  anyActions,
  configSchema.parse({
    ...delivery,
    name: "another",
    authType: "jwt",
    executorType: "eventsrunner",
    sensorName: "watcher.example",
    sensorNamespace: "sensors",
    eventBus: "rules",
    maxTryCount: 3,
    requeueDelay: "1m30s",
    requestTimeout: "1500ms",
    forwarder: { url: "https://forwarder.example/", auth: "none", caCertSecret: { name: "ca", key: "ca.crt" } },
  }),
  configSchema.parse({
    ...delivery,
    name: "small",
    limits: { sensorBytes: 48_000, eventSourceBytes: 24_000 },
    forwarder: {
      url: "https://forwarder.example",
      auth: "both",
      clientCertSecret: { name: "sensor", key: "tls.crt" },
      clientKeySecret: { name: "sensor", key: "tls.key" },
    },
    pods: { sensor: { nodeSelector: { "kubernetes.io/os": "linux" }, priorityClassName: "high" } },
  }),
];

/** Sets of valid rules with a configuration. */
export function arbitraryRuleSet(limits: {
  readonly minLength: number;
  readonly maxLength: number;
}): fc.Arbitrary<GeneratedRuleSet> {
  return fc.record({ rules: arbitraryRules(limits), config: fc.constantFrom(...generatedConfigs) });
}

/** The same rule sets for the same seed: at most 12 rules each, for scripts and programs in other languages. */
export function generateRuleSets(count: number, seed: number): readonly GeneratedRuleSet[] {
  return fc.sample(arbitraryRuleSet({ minLength: 1, maxLength: 12 }), { numRuns: count, seed });
}

/** So many different rules, the same for the same seed. */
export function generateRules(count: number, seed: number): readonly WrittenRule[] {
  const rules = fc.sample(arbitraryRule, { numRuns: count, seed });
  return rules.map((rule, index) => ({ ...rule, id: `r${index}` }));
}
