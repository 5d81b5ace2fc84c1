import type { EventClass } from "@argo-rules/contracts";
import { goText } from "../json/go-text.ts";
import { memberAt, type Json } from "../json/json.ts";
import { secretKeysHandedOn } from "../knowledge/secret-metadata.ts";
import { isMetadataOnly, type NormalRule } from "../normalize/normal-rule.ts";

/**
 * The normalized event byte for byte as an action receives it: no blanks, members in the order `eventType`, `ruleID`,
 * `objects`, and the objects as Go writes them. Of a Secret only what may be handed on, in the order `apiVersion`,
 * `kind`, `metadata`, `type`, `immutable`, unless the rule includes the values.
 */
export function normalizedEvent(rule: NormalRule, eventClass: EventClass, objects: readonly Json[]): string {
  const texts = objects.map(isMetadataOnly(rule) ? secretText : goText);
  return `{"eventType":"${eventClass}","ruleID":${goText(rule.id)},"objects":[${texts.join(",")}]}`;
}

function secretText(object: Json): string {
  const metadata = secretKeysHandedOn.metadata.flatMap((key) => memberText(object, "metadata", key));
  const members = secretKeysHandedOn.top.flatMap((key) => [
    ...memberText(object, key),
    ...(key === "kind" ? [`"metadata":{${metadata.join(",")}}`] : []),
  ]);
  return `{${members.join(",")}}`;
}

/** A member with its last key; none where the object has none. */
function memberText(object: Json, ...keys: readonly string[]): readonly string[] {
  const value = memberAt(object, ...keys);
  return value === undefined ? [] : [`"${keys.at(-1) ?? ""}":${goText(value)}`];
}
