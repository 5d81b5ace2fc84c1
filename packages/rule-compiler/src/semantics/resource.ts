import { isJsonObject, memberAt, type Json } from "../json/json.ts";
import type { KindTable } from "../knowledge/kind-table.ts";
import type { ResourceName } from "../knowledge/known-kind.ts";
import { groupVersion } from "../knowledge/told-kinds.ts";
import { shorten } from "../parse/describe-node.ts";
import type { Finding } from "./check.ts";
import type { Truth } from "./truth.ts";

/**
 * Whether an object is of the kind that a rule watches: by the resource that somebody states, else by its own
 * `apiVersion` and `kind`. Unknown where neither is told, where nobody told the plural of a custom kind and it is not
 * the usual one, and where the object is in another form than the watch would show it: another version, or an event of
 * the other of the two groups that share them.
 */
export function resourceFinding(
  rule: ResourceName,
  object: Json,
  stated: ResourceName | undefined,
  kinds: KindTable,
): Finding {
  const expected = `${rule.resource} of ${groupVersion(rule)}`;
  // Whatever has no metadata comes from no API server.
  if (!isJsonObject(memberAt(object, "metadata"))) return { expected, actual: "no Kubernetes object", holds: false };
  if (stated) {
    const actual = `${stated.resource} of ${groupVersion(stated)}`;
    return { expected, actual, holds: isSame(rule, stated, stated.resource === rule.resource) };
  }
  const [apiVersion, kind] = [memberAt(object, "apiVersion"), memberAt(object, "kind")];
  if (typeof apiVersion !== "string" || typeof kind !== "string") {
    return { expected, actual: "not told by the object", holds: "unknown" };
  }
  const slash = apiVersion.indexOf("/");
  const found = { group: apiVersion.slice(0, Math.max(slash, 0)), version: apiVersion.slice(slash + 1) };
  const holds = isSame(rule, found, isKindOf(rule, kind, kinds));
  return { expected, actual: shorten(`${kind} of ${apiVersion}`, 80), holds };
}

/** Whether objects of a kind are of the rule's resource, as far as their group is its group. */
function isKindOf(rule: ResourceName, kind: string, kinds: KindTable): Truth {
  const [known] = kinds.versions(rule.group, rule.resource);
  if (known) return known.kind === kind;
  return usualPlural(kind) === rule.resource || "unknown";
}

/** @see https://pkg.go.dev/k8s.io/apimachinery/pkg/api/meta#UnsafeGuessKindToResource */
function usualPlural(kind: string): string {
  const singular = kind.toLowerCase();
  if (singular.endsWith("s")) return `${singular}es`;
  return singular.endsWith("y") ? `${singular.slice(0, -1)}ies` : `${singular}s`;
}

/** The groups that show the same events, each in its own form. */
const groupsOfEvents: ReadonlySet<string> = new Set(["", "events.k8s.io"]);

function isSame(rule: ResourceName, found: Pick<ResourceName, "group" | "version">, resource: Truth): Truth {
  if (resource === false) return false;
  if (rule.group !== found.group) {
    const twins = rule.resource === "events" && groupsOfEvents.has(rule.group) && groupsOfEvents.has(found.group);
    return twins && "unknown";
  }
  return rule.version === found.version ? resource : "unknown";
}
