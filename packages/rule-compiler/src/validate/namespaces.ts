import { isDns1123Label } from "../language/label-syntax.ts";
import { describeNode } from "../parse/describe-node.ts";
import type { Member } from "../parse/tree.ts";
import type { Fields } from "./fields.ts";
import { resourceLabel, type WatchedKind } from "./kind.ts";
import type { Reporter } from "./reporter.ts";
import { strings } from "./strings.ts";

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
