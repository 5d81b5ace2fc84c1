import type { KubernetesObject } from "@argo-rules/argo-types";
import { identityOf, identityText, type Identity } from "../check/identity.ts";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { firstOf } from "../diagnostics/entry.ts";
import type { ObjectNode } from "../parse/tree.ts";
import { ruleSetLabels } from "../emit/metadata.ts";
import { labelsOf, referenceTo } from "./reference.ts";
import type { ItemChanges } from "./write-resource-list.ts";

/**
 * Finds the place of each object among the items. What an earlier run of the same rule set made, told by its two
 * labels, is replaced where it stands or removed, so that a function can run on its own output; everything else stays.
 * New objects come last, in the order to apply them. An object of another origin in the place of one is an error.
 */
export function placeItems(
  objects: readonly KubernetesObject[],
  items: readonly ObjectNode[],
  ruleSet: string,
): ItemChanges & { readonly diagnostics: readonly Diagnostic[] } {
  const wanted = new Map(objects.map((object) => [keyOf(object.apiVersion, identityOf(object)), object]));
  const replaced = new Map<number, KubernetesObject | undefined>();
  const taken = new Set<string>();
  const removed: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, item] of items.entries()) {
    const reference = referenceTo(item);
    if (!reference) continue;
    const identity: Identity = { ...reference, namespace: reference.namespace };
    const key = keyOf(reference.apiVersion, identity);
    const object = wanted.get(key);
    if (isOurs(item, ruleSet) && !(object && taken.has(key))) {
      replaced.set(index, object);
      if (object) taken.add(key);
      else removed.push(identityText(identity));
    } else if (object) {
      diagnostics.push(diagnose("OBJECT_EXISTS", item.span, { object: identityText(identity) }));
    }
  }
  if (removed.length > 0) diagnostics.push(diagnose("OBJECTS_REMOVED", undefined, { objects: firstOf(removed) }));
  const added = [...wanted].flatMap(([key, object]) => (taken.has(key) ? [] : [object]));
  return { replaced, added, diagnostics };
}

/** Versions of one group are one kind. */
function keyOf(apiVersion: string, identity: Identity): string {
  return `${apiVersion.includes("/") ? apiVersion.split("/")[0] : ""} ${identityText(identity)}`;
}

function isOurs(item: ObjectNode, ruleSet: string): boolean {
  const labels = labelsOf(item);
  return Object.entries(ruleSetLabels(ruleSet)).every(([key, value]) => labels.get(key) === value);
}
