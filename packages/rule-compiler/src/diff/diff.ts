import type { KubernetesObject } from "@argo-rules/argo-types";
import type { KindTable } from "../knowledge/kind-table.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Plan } from "../plan/ir.ts";
import type { FoundRule } from "../source/found-rule.ts";
import { actionText, countingText } from "./canonical-rule.ts";
import { comparePlans, type PlanChanges } from "./compare-plans.ts";
import { compareRules, isEqual, isWider, type RuleChange } from "./compare-rules.ts";
import { judgeCorpus, type CorpusCount, type CorpusRule, type RecordedEvent } from "./corpus.ts";
import type { RuleVersion } from "./rule-pair.ts";
import { newRights, rightsByRule, type RuleRight } from "./rule-rights.ts";

/** One version of a rule set, compiled without errors. */
export interface RuleSetVersion {
  readonly rules: readonly NormalRule[];
  /** The rules as they stand in the sources. */
  readonly found: readonly FoundRule[];
  readonly plan: Plan;
  readonly objects: readonly KubernetesObject[];
  /** `sensorName` of the configuration: the key of the ignore label. */
  readonly sensorName: string;
}

/** A rule that only one version has. */
export interface LoneRule {
  readonly rule: NormalRule;
  /** The other version has it, and it is disabled there. */
  readonly disabled: boolean;
  /** What its accounts may do. */
  readonly rights: readonly RuleRight[];
  readonly corpus?: CorpusCount;
}

/** A rule whose two versions do not mean the same. */
export interface ChangedRule extends RuleChange {
  readonly corpus?: CorpusCount;
}

/** What changes in meaning between two versions of a rule set. Everything is in the order of ids. */
export interface RuleSetDiff {
  readonly added: readonly LoneRule[];
  readonly removed: readonly LoneRule[];
  readonly changed: readonly ChangedRule[];
  /** Ids of rules that mean the same and are written otherwise. */
  readonly reworded: readonly string[];
  /** Rules that mean the same, those written otherwise among them. */
  readonly equal: number;
  readonly counts: { readonly old: number; readonly new: number; readonly events: number };
  readonly plan: PlanChanges;
}

/** What else to look at. */
export interface DiffOptions {
  /** The kinds to know; Kubernetes' own by default. */
  readonly kinds?: KindTable | undefined;
  /** Recorded events for both versions to judge. */
  readonly corpus?: readonly RecordedEvent[];
}

/** Changes that are tried in all, and for each changed rule at least and at most. */
const tries = { all: 400_000, least: 400, most: 40_000 } as const;

/**
 * Compares what two versions of a rule set mean: rule by rule, by id, and what follows for the cluster. The same input
 * gives the same result.
 */
export function diffRules(old: RuleSetVersion, now: RuleSetVersion, options: DiffOptions = {}): RuleSetDiff {
  const [before, after] = [byId(old.rules), byId(now.rules)];
  const [rightsBefore, rightsAfter] = [rightsByRule(old.plan), rightsByRule(now.plan)];
  const versions = (rule: NormalRule, { sensorName }: RuleSetVersion): RuleVersion => ({
    rule,
    context: { sensorName, kinds: options.kinds },
  });
  const shared = [...before.keys()].filter((id) => after.has(id)).toSorted();
  const pairs = shared.flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    if (!one || !other) return [];
    return [{ id, old: versions(one, old), new: versions(other, now), rights: rightsOf(id) }];
  });
  function rightsOf(id: string): { readonly old: readonly RuleRight[]; readonly new: readonly RuleRight[] } {
    return { old: rightsBefore.get(id) ?? [], new: rightsAfter.get(id) ?? [] };
  }
  const differing = pairs.filter(
    (pair) => !isSame(pair.old, pair.new) || newRights(pair.rights.old, pair.rights.new).length > 0,
  );
  const budget = Math.min(tries.most, Math.max(tries.least, Math.floor(tries.all / Math.max(1, differing.length))));
  const compared = differing.map(({ id, rights, ...pair }) => compareRules(id, pair, rights, budget));
  const changes = compared.filter((change) => !isEqual(change));
  const lone = (here: RuleSetVersion, there: RuleSetVersion): readonly LoneRule[] => {
    const others = byId(there.rules);
    const disabled = new Set(there.found.filter((one) => one.disabled).map(({ id }) => id));
    const rights = here === now ? rightsAfter : rightsBefore;
    return here.rules
      .filter(({ id }) => !others.has(id))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map((rule) => ({ rule, disabled: disabled.has(rule.id), rights: rights.get(rule.id) ?? [] }));
  };
  const [added, removed] = [lone(now, old), lone(old, now)];
  const concerned: readonly CorpusRule[] = [
    ...changes.map(({ id, pair }) => ({ id, ...pair })),
    ...added.map(({ rule }) => ({ id: rule.id, new: versions(rule, now) })),
    ...removed.map(({ rule }) => ({ id: rule.id, old: versions(rule, old) })),
  ];
  const corpus = judgeCorpus(concerned, options.corpus ?? []);
  const counted = (rule: LoneRule): LoneRule => withCorpus(rule, corpus.get(rule.rule.id));
  const changedIds = new Set(changes.map(({ id }) => id));
  const reworded = pairs.filter(({ id, ...pair }) => !changedIds.has(id) && isReworded(pair));
  return {
    added: added.map(counted),
    removed: removed.map(counted),
    changed: changes.map((change) => withEvidence(change, corpus.get(change.id))),
    reworded: reworded.map(({ id }) => id),
    equal: pairs.length - changes.length,
    counts: { old: old.rules.length, new: now.rules.length, events: options.corpus?.length ?? 0 },
    plan: comparePlans(old, now),
  };
}

/** Whether more may happen than before: a rule is new, or one widened, may have, or acts with fewer safeguards or more rights. */
export function isSetWider({ added, changed }: RuleSetDiff): boolean {
  return added.length > 0 || changed.some(isWider);
}

/** Whether anything changes: what rules mean, or a manifest. */
export function isSetChanged({ added, removed, changed, plan }: RuleSetDiff): boolean {
  const manifests = plan.objectsAdded.length + plan.objectsEdited.length + plan.objectsRemoved.length;
  return added.length + removed.length + changed.length + manifests > 0;
}

function byId(rules: readonly NormalRule[]): ReadonlyMap<string, NormalRule> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

function isSame(old: RuleVersion, now: RuleVersion): boolean {
  return (
    countingText(old.rule) === countingText(now.rule) &&
    actionText(old.rule.action) === actionText(now.rule.action) &&
    old.context.sensorName === now.context.sensorName
  );
}

function isReworded(pair: { readonly old: RuleVersion; readonly new: RuleVersion }): boolean {
  const [before, after] = [pair.old, pair.new].map(({ rule }) =>
    rule.origin.file.text.slice(rule.origin.start, rule.origin.end),
  );
  return before !== after;
}

function withCorpus<T extends object>(one: T, corpus: CorpusCount | undefined): T & { corpus?: CorpusCount } {
  return corpus ? { ...one, corpus } : one;
}

/** A recorded event is evidence as good as one that was made up. */
function withEvidence(change: RuleChange, corpus: CorpusCount | undefined): ChangedRule {
  return {
    ...withCorpus(change, corpus),
    ...(corpus && corpus.onlyNew > 0 ? { widened: "yes" } : {}),
    ...(corpus && corpus.onlyOld > 0 ? { narrowed: "yes" } : {}),
  };
}
