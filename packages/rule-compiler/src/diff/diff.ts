import type { KubernetesObject } from "@argo-rules/argo-types";
import type { KindTable } from "../knowledge/kind-table.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import type { Plan } from "../plan/ir.ts";
import type { FoundRule } from "../source/found-rule.ts";
import { actionText, countingText } from "../findings/canonical-rule.ts";
import { comparePlans, type PlanChanges } from "./compare-plans.ts";
import { compareRules, isEqual, isWider, type RightsPair, type RuleChange } from "./compare-rules.ts";
import { judgeCorpus, type CorpusCount, type CorpusRule, type RecordedEvent } from "./corpus.ts";
import { isReachWider } from "./reach.ts";
import type { RulePair, RuleVersion } from "./rule-pair.ts";
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
  const [before, after] = [sideOf(old, options), sideOf(now, options)];
  const pairs = pairsOf(before, after);
  const changed = changesOf(pairs);
  const [added, removed] = [loneRules(after, before), loneRules(before, after)];
  const concerned: readonly CorpusRule[] = [
    ...changed.map(({ id, pair }) => ({ id, ...pair })),
    ...added.map(({ rule: { id } }) => ({ id, new: after.rules.get(id) })),
    ...removed.map(({ rule: { id } }) => ({ id, old: before.rules.get(id) })),
  ];
  const corpus = judgeCorpus(concerned, options.corpus ?? []);
  const counted = (one: LoneRule): LoneRule => withCorpus(one, corpus.get(one.rule.id));
  const changedIds = new Set(changed.map(({ id }) => id));
  const equal = pairs.filter(({ id }) => !changedIds.has(id));
  return {
    added: added.map(counted),
    removed: removed.map(counted),
    changed: changed.map((change) => withEvidence(change, corpus.get(change.id))),
    reworded: equal.filter(({ pair }) => isReworded(pair)).map(({ id }) => id),
    equal: equal.length,
    counts: { old: old.rules.length, new: now.rules.length, events: options.corpus?.length ?? 0 },
    plan: comparePlans(old, now),
  };
}

/** One version, by the ids of its rules. */
interface Side {
  readonly rules: ReadonlyMap<string, RuleVersion>;
  readonly rights: ReadonlyMap<string, readonly RuleRight[]>;
  readonly disabled: ReadonlySet<string | undefined>;
}

function sideOf({ rules, found, plan, sensorName }: RuleSetVersion, { kinds }: DiffOptions): Side {
  const context = { sensorName, kinds };
  return {
    rules: new Map(rules.map((rule) => [rule.id, { rule, context }])),
    rights: rightsByRule(plan),
    disabled: new Set(found.filter((one) => one.disabled).map(({ id }) => id)),
  };
}

interface SharedRule {
  readonly id: string;
  readonly pair: RulePair;
  readonly rights: RightsPair;
}

function pairsOf(before: Side, after: Side): readonly SharedRule[] {
  return [...before.rules.keys()].toSorted().flatMap((id) => {
    const [old, now] = [before.rules.get(id), after.rules.get(id)];
    const rights = { old: before.rights.get(id) ?? [], new: after.rights.get(id) ?? [] };
    return old && now ? [{ id, pair: { old, new: now }, rights }] : [];
  });
}

/** Rules that are written alike mean the same: only of the others changes are tried. */
function changesOf(pairs: readonly SharedRule[]): readonly RuleChange[] {
  const differing = pairs.filter(({ pair, rights }) => !isSame(pair) || newRights(rights.old, rights.new).length > 0);
  const each = Math.floor(tries.all / Math.max(1, differing.length));
  const budget = Math.min(tries.most, Math.max(tries.least, each));
  const compared = differing.map(({ id, pair, rights }) => compareRules(id, pair, rights, budget));
  return compared.filter((change) => !isEqual(change));
}

function loneRules(here: Side, there: Side): readonly LoneRule[] {
  const ids = [...here.rules.keys()].filter((id) => !there.rules.has(id)).toSorted();
  return ids.flatMap((id) => {
    const version = here.rules.get(id);
    return version ? [{ rule: version.rule, disabled: there.disabled.has(id), rights: here.rights.get(id) ?? [] }] : [];
  });
}

/**
 * Whether more may happen than before: a rule is new, or one widened, may have, or acts otherwise, with fewer safeguards or
 * more rights; or the configuration runs another image, sends events elsewhere, or lets
 * steps connect to more.
 */
export function isSetWider({ added, changed, plan: { reach } }: RuleSetDiff): boolean {
  return added.length > 0 || changed.some(isWider) || isReachWider(reach);
}

/** Whether anything changes: what rules mean, or a manifest. */
export function isSetChanged({ added, removed, changed, plan }: RuleSetDiff): boolean {
  const manifests = plan.objectsAdded.length + plan.objectsEdited.length + plan.objectsRemoved.length;
  return added.length + removed.length + changed.length + manifests > 0;
}

function isSame({ old, new: now }: RulePair): boolean {
  return (
    countingText(old.rule) === countingText(now.rule) &&
    actionText(old.rule.action) === actionText(now.rule.action) &&
    old.context.sensorName === now.context.sensorName
  );
}

function isReworded({ old, new: now }: RulePair): boolean {
  const [before, after] = [old, now].map(({ rule: { origin } }) => origin.file.text.slice(origin.start, origin.end));
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
