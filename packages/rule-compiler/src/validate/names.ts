import { eventTypes, type EventType } from "@argo-rules/contracts";
import { closest } from "../language/closest.ts";
import { isDns1123Label } from "../language/label-syntax.ts";
import type { Member, Node, StringNode } from "../parse/tree.ts";
import { describeNode, shorten } from "../parse/describe-node.ts";
import type { Fields } from "./fields.ts";
import type { WatchedKind } from "./kind.ts";
import { resourceLabel } from "./kind.ts";
import type { Reporter } from "./reporter.ts";

/** The strings of a list; elements of another type have been reported by the shape check and are left out. */
export function strings(node: Node | undefined): readonly StringNode[] {
  return node?.kind === "array" ? node.items.filter((item) => item.kind === "string") : [];
}

/** The event types of a rule in the order ADDED, MODIFIED, DELETED; all three when none is written. */
export function readEventTypes(fields: Fields, reporter: Reporter): readonly EventType[] {
  const written = strings(fields.get("eventTypes")?.value);
  const wanted = new Set<EventType>();
  for (const node of written) {
    const type = eventTypes.find((one) => one === node.value.toUpperCase());
    if (type) wanted.add(type);
    else {
      const suggestion = closest(node.value, eventTypes) ?? argoSpelling.get(node.value.toUpperCase());
      reporter.report("EVENT_TYPE_UNKNOWN", node.span, { found: JSON.stringify(shorten(node.value)), suggestion });
    }
  }
  return written.length === 0 ? eventTypes : eventTypes.filter((type) => wanted.has(type));
}

/** What Argo calls the event types; people write them by habit. */
const argoSpelling: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ADD: "ADDED",
    CREATE: "ADDED",
    CREATED: "ADDED",
    UPDATE: "MODIFIED",
    UPDATED: "MODIFIED",
    DELETE: "DELETED",
  }),
);

/** The namespaces a rule reaches, sorted and without repetition. */
export interface Reach {
  readonly namespaces: readonly string[];
  readonly excludeNamespaces: readonly string[];
}

/**
 * Reads namespaces and excludeNamespaces. On cluster-scoped kinds both are dropped with a note (as the original did);
 * on kinds of unknown scope naming any is an error, because a namespaced watch on a cluster-scoped kind never starts.
 */
export function readReach(fields: Fields, kind: WatchedKind, reporter: Reporter): Reach {
  const namespaces = readNamespaces(fields.get("namespaces"), "namespaces", kind, reporter);
  const excluded = readNamespaces(fields.get("excludeNamespaces"), "excludeNamespaces", kind, reporter);
  const left = namespaces.filter((one) => !excluded.includes(one));
  const at = fields.get("excludeNamespaces")?.value.span;
  if (namespaces.length > 0 && at && left.length < namespaces.length) {
    if (left.length === 0) {
      reporter.report("RULE_NEVER_FIRES", at, { why: "excludeNamespaces excludes every one of its namespaces" });
    } else {
      const both = namespaces.filter((one) => excluded.includes(one)).join(", ");
      reporter.report("NAMESPACES_EXCLUDED", at, { namespaces: both });
    }
  }
  return { namespaces: left, excludeNamespaces: namespaces.length > 0 ? [] : excluded };
}

function readNamespaces(
  member: Member | undefined,
  field: string,
  kind: WatchedKind,
  reporter: Reporter,
): readonly string[] {
  const nodes = strings(member?.value);
  const found = new Set<string>();
  for (const node of nodes) {
    const name = node.value.toLowerCase();
    if (!isDns1123Label(name)) {
      reporter.report("INVALID_VALUE", node.span, {
        field,
        expected:
          node.value === "*"
            ? `the name of a namespace (all of them: leave "${field}" out)`
            : "the name of a namespace",
        found: describeNode(node),
      });
    } else {
      if (name !== node.value) {
        reporter.report("NAMESPACE_LOWERED", node.span, { written: node.value, namespace: name });
      }
      found.add(name);
    }
  }
  if (!member || nodes.length === 0) return [];
  if (kind.namespaced === undefined) {
    reporter.report("SCOPE_UNKNOWN", member.keySpan, { resource: resourceLabel(kind) });
    return [];
  }
  if (!kind.namespaced) {
    reporter.report("NAMESPACES_DROPPED", member.keySpan, { resource: resourceLabel(kind), field });
    return [];
  }
  return [...found].toSorted();
}
