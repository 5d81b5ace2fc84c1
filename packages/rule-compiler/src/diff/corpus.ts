import { eventClasses, type EventClass } from "@argo-rules/contracts";
import { isJsonObject, memberAt, type Json } from "../json/json.ts";
import { builtinKinds } from "../knowledge/kinds.ts";
import type { ObjectChange } from "../semantics/change.ts";
import { countsAs } from "../semantics/judge.ts";
import { resourceFinding } from "../semantics/resource.ts";
import type { RuleVersion } from "./rule-pair.ts";

/** A recorded event, and where it was read from. */
export interface RecordedEvent {
  readonly file: string;
  /** Which event of the file, from 1. */
  readonly number: number;
  readonly change: ObjectChange;
}

/** A recorded event that one version counts and the other does not. */
export interface CorpusHit {
  readonly event: RecordedEvent;
  readonly counts: "old" | "new";
  readonly eventClass: EventClass;
  /** `namespace/name` of its object, or its name. */
  readonly object: string;
}

/** What recorded events say of one rule. An event that counts as two classes is counted twice. */
export interface CorpusCount {
  readonly onlyOld: number;
  readonly onlyNew: number;
  readonly both: number;
  /** One version may count it: not everything is known that it depends on. */
  readonly unknown: number;
  /** The first of those that one version counts. */
  readonly hits: readonly CorpusHit[];
}

const mostHits = 5;

/** The two versions of a rule; one that was added has no old one, one that was removed no new one. */
export interface CorpusRule {
  readonly id: string;
  readonly old?: RuleVersion | undefined;
  readonly new?: RuleVersion | undefined;
}

/** Lets both versions of rules judge recorded events: by rule id, for the rules that any event concerns. */
export function judgeCorpus(
  rules: readonly CorpusRule[],
  events: readonly RecordedEvent[],
): ReadonlyMap<string, CorpusCount> {
  const counts = new Map<string, CorpusCount>();
  const versions = rules.flatMap(({ old, new: now }) => [old, now]).filter((version) => version !== undefined);
  const kinds = new Map(versions.map((version) => [kindKey(version), version]));
  for (const event of events) {
    const object = event.change.kind === "deleted" ? event.change.old : event.change.new;
    const concerned = new Set([...kinds].filter(([, one]) => isOfKind(one, object, event.change)).map(([key]) => key));
    if (concerned.size === 0) continue;
    for (const rule of rules) {
      const here = [rule.old, rule.new].some((version) => version && mayConcern(version, object, concerned));
      if (here) counts.set(rule.id, added(counts.get(rule.id) ?? nothing, rule, event, object));
    }
  }
  return counts;
}

const nothing: CorpusCount = { onlyOld: 0, onlyNew: 0, both: 0, unknown: 0, hits: [] };

function kindKey({ rule: { group, version, resource } }: RuleVersion): string {
  return `${group}/${version}/${resource}`;
}

function isOfKind({ rule, context }: RuleVersion, object: Json, change: ObjectChange): boolean {
  return resourceFinding(rule, object, change.resource, context.kinds ?? builtinKinds).holds !== false;
}

function mayConcern(version: RuleVersion, object: Json, kinds: ReadonlySet<string>): boolean {
  const { namespaces } = version.rule;
  const namespace = memberAt(object, "metadata", "namespace");
  return kinds.has(kindKey(version)) && (namespaces.length === 0 || namespaces.some((one) => one === namespace));
}

function added(count: CorpusCount, { old, new: now }: CorpusRule, event: RecordedEvent, object: Json): CorpusCount {
  const [before, after] = [old, now].map((version) => version && countsAs(version.rule, event.change, version.context));
  let next = count;
  for (const eventClass of eventClasses) {
    const [was, is] = [before, after].map((one) => one?.[eventClass] ?? false);
    if (was === false && is === false) continue;
    if (was === "unknown" || is === "unknown") next = { ...next, unknown: next.unknown + 1 };
    else if (was === is) next = { ...next, both: next.both + 1 };
    else {
      const counts = is ? "new" : "old";
      const hit: CorpusHit = { event, counts, eventClass, object: nameOf(object) };
      const hits = next.hits.length < mostHits ? [...next.hits, hit] : next.hits;
      next = is ? { ...next, onlyNew: next.onlyNew + 1, hits } : { ...next, onlyOld: next.onlyOld + 1, hits };
    }
  }
  return next;
}

function nameOf(object: Json): string {
  const metadata = memberAt(object, "metadata");
  const [namespace, name] = ["namespace", "name"].map((key) => (isJsonObject(metadata) ? metadata[key] : undefined));
  const shown = typeof name === "string" ? name : "without a name";
  return typeof namespace === "string" ? `${namespace}/${shown}` : shown;
}
