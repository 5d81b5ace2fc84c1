import type { NormalRule } from "../normalize/normal-rule.ts";
import type { ArgoEventType, Watch } from "./ir.ts";
import { distinctNames } from "./names.ts";
import type { RouteDraft } from "./routes.ts";

const order: readonly ArgoEventType[] = ["ADD", "UPDATE", "DELETE"];

/** Group, version and resource as one text; no part can hold a slash twice, so different kinds differ. */
export function gvrKey(kind: { readonly group: string; readonly version: string; readonly resource: string }): string {
  return `${kind.group}/${kind.version}/${kind.resource}`;
}

/** The key of the watch a route of a rule needs in one namespace (`""`: all). */
export function watchKey(rule: NormalRule, namespace: string, argoType: ArgoEventType): string {
  const phase = argoType === "ADD" ? "add" : "change";
  return JSON.stringify([rule.group, rule.version, rule.resource, namespace, rule.labelSelector, phase]);
}

/** The namespaces a rule is watched in; `""` is the whole cluster. */
export function watchedNamespaces(rule: NormalRule): readonly string[] {
  return rule.namespaces.length === 0 ? [""] : rule.namespaces;
}

interface Draft {
  readonly rule: NormalRule;
  readonly namespace: string;
  readonly types: Set<ArgoEventType>;
  readonly ruleIds: Set<string>;
}

/**
 * The watches all rules need together. Rules that need the same kind, namespace, label selector and phase share one,
 * and its event types are what its routes need; different selectors never merge, so no rule sees more than its own.
 */
export function planWatches(
  rules: readonly { readonly rule: NormalRule; readonly drafts: readonly RouteDraft[] }[],
): readonly Watch[] {
  const drafts = new Map<string, Draft>();
  for (const { rule, drafts: routes } of rules) {
    for (const namespace of watchedNamespaces(rule)) {
      for (const route of routes) {
        const key = watchKey(rule, namespace, route.argoType);
        const draft = drafts.get(key) ?? { rule, namespace, types: new Set(), ruleIds: new Set() };
        draft.types.add(route.argoType);
        draft.ruleIds.add(rule.id);
        drafts.set(key, draft);
      }
    }
  }
  const names = eventNames(drafts);
  return [...drafts].map(([key, draft]) => toWatch(key, draft, names.get(key) ?? ""));
}

/** `<resource>-<a|c>-<hash>`: made of the key alone, so that a rule's change never renames a watch it shares. */
function eventNames(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, string> {
  return distinctNames([...drafts.keys()], (key, digits) => {
    const phase = key.endsWith('"add"]') ? "a" : "c";
    return `${drafts.get(key)?.rule.resource ?? ""}-${phase}-${digits}`;
  });
}

function toWatch(key: string, { rule, namespace, types, ruleIds }: Draft, eventName: string): Watch {
  return {
    key,
    group: rule.group,
    version: rule.version,
    resource: rule.resource,
    namespace,
    labels: rule.labelFilter,
    phase: types.has("ADD") ? "add" : "change",
    eventTypes: order.filter((type) => types.has(type)),
    eventName,
    ruleIds: [...ruleIds].toSorted(),
    origin: rule.origin,
  };
}
