import { jsonText } from "../diagnostics/json-text.ts";
import type { ChangedRule, LoneRule, RuleSetDiff } from "../diff/diff.ts";
import { isWider } from "../diff/compare-rules.ts";
import type { CorpusCount } from "../diff/corpus.ts";
import type { PlanChanges } from "../diff/compare-plans.ts";
import type { Witness } from "../diff/witness.ts";
import { canonicalLabelSelector } from "../language/label-print.ts";
import type { Watch } from "../plan/ir.ts";
import { positionAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { witnessEvent } from "./diff-event.ts";
import { loneText, reasonText, ruleVerdict, setVerdict } from "./diff-words.ts";

/** The whole comparison as JSON for programs. Events of witnesses are texts, so that no digit is lost. */
export function diffData(diff: RuleSetDiff): string {
  return jsonText({
    verdict: setVerdict(diff),
    rules: { old: diff.counts.old, new: diff.counts.new, equal: diff.equal },
    recordedEvents: diff.counts.events,
    reworded: diff.reworded,
    changed: diff.changed.map(changedData),
    added: diff.added.map(loneData),
    removed: diff.removed.map(loneData),
    cluster: clusterData(diff.plan),
  });
}

function changedData(change: ChangedRule): object {
  const { id, pair, widened, narrowed, edits, actionEdits, newRights, secretValues, corpus } = change;
  return {
    rule: id,
    verdict: ruleVerdict(change),
    wider: isWider(change),
    old: place(pair.old.rule.origin),
    new: place(pair.new.rule.origin),
    widened,
    narrowed,
    edits,
    witnesses: change.witnesses.map((one) => witnessData(one, change)),
    actionEdits,
    newRights,
    ...(secretValues ? { secretValues } : {}),
    ...(corpus ? { recordedEvents: corpusData(corpus) } : {}),
  };
}

function witnessData(witness: Witness, { pair }: ChangedRule): object {
  const { direction, eventClass, startedAt } = witness;
  return {
    direction,
    eventClass,
    reason: reasonText(witness),
    event: witnessEvent(witness, pair),
    ...(startedAt === undefined ? {} : { watchedSince: new Date(startedAt).toISOString() }),
  };
}

function loneData(one: LoneRule): object {
  const { rule, disabled, rights, corpus } = one;
  const counts = corpus ? { recordedEvents: corpusData(corpus) } : {};
  return { rule: rule.id, ...place(rule.origin), about: loneText(one), disabled, rights, ...counts };
}

function corpusData({ hits, ...counts }: CorpusCount): object {
  return {
    ...counts,
    first: hits.map(({ event, ...rest }) => ({ file: event.file, number: event.number, ...rest })),
  };
}

function clusterData({ watchesAdded, watchesRemoved, watchesEdited, ...rest }: PlanChanges): object {
  return {
    watchesAdded: watchesAdded.map(watchData),
    watchesRemoved: watchesRemoved.map(watchData),
    watchesEdited: watchesEdited.map(({ old, new: now }) => ({ old: watchData(old), new: watchData(now) })),
    ...rest,
  };
}

function watchData({
  group,
  version,
  resource,
  namespace,
  labels,
  phase,
  eventTypes,
  eventName,
  ruleIds,
}: Watch): object {
  const kind = { group, version, resource, namespace, labelSelector: canonicalLabelSelector(labels) };
  return { ...kind, phase, eventTypes, eventName, ruleIds };
}

function place(span: Span): object {
  return { file: span.file.path, ...positionAt(span.file, span.start) };
}
