import type { DataFilter } from "@argo-rules/argo-types";
import { largestEventBytes } from "@argo-rules/contracts";
import { carriesWholeEvent, mappedPaths } from "../normalize/normal-action.ts";
import { isMetadataOnly } from "../normalize/normal-rule.ts";
import type { PlannedRule, Route } from "../plan/ir.ts";
import { valuePath } from "./gjson.ts";
import { payloadPath } from "./payload.ts";

/**
 * The filter that tells events which a Workflow can carry from those that are too large, by the bytes of JSON of what
 * the Workflow would get. It never fails: the path always exists, and a template's `len` is always a number.
 * Source: argo-events pkg/sensors/dependencies/filter.go.
 */
export function sizeFilter(planned: PlannedRule, route: Route): DataFilter | undefined {
  if (route.size === undefined) return undefined;
  return {
    path: carriedPath(planned, route),
    type: "number",
    comparator: route.size === "fits" ? "<=" : ">",
    value: [String(largestEventBytes)],
    template: "{{ len .Input }}",
  };
}

/** All that the Workflow would get of the event: the event itself, and the values that are taken out of it. */
function carriedPath({ rule }: PlannedRule, { eventClass, objects }: Route): string {
  const at = objects.at(-1) ?? "body";
  const parts = mappedPaths(rule.action).map((path) => valuePath(at, path));
  if (carriesWholeEvent(rule.action)) {
    const secret = isMetadataOnly(rule);
    parts.unshift(secret ? payloadPath({ ruleId: rule.id, eventClass, objects, metadataOnly: true }) : "@this");
  }
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 && carriesWholeEvent(rule.action) ? only : `[${parts.join(",")}]`;
}
