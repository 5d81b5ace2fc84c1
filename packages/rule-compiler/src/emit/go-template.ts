import { workflowHashDigits, type ObjectRef } from "@argo-rules/contracts";
import { secretKeysHandedOn } from "../knowledge/secret-metadata.ts";
import type { Segment } from "../language/trees.ts";
import { unicodeEscape } from "./gjson.ts";

/*
 * Texts for `dataTemplate` of a trigger's parameters: Go templates with sprig over the Argo event. They hold texts of
 * ours, rule ids and keys of paths only, each as a Go string. A template that fails makes the trigger fail, and what
 * it was about a dead letter. Source: argo-events pkg/sensors/triggers/params.go.
 */

/** A text as a Go string literal; JSON's escapes are among Go's. As in `staticString`, a server-side apply keeps it. */
function goString(text: string): string {
  // oxlint-disable-next-line no-control-regex -- JSON.stringify escapes those below U+0020 only
  return JSON.stringify(text.toWellFormed()).replaceAll(/[\x7f-\x9f\u2028\u2029\ufffe\uffff]/g, unicodeEscape);
}

/** Sets `$o` to an object of the event. */
function setObject(at: ObjectRef): string {
  if (at !== "last") return `{{ $o := .Input.${at} }}`;
  return "{{ $o := .Input.body }}{{ if not $o.metadata }}{{ $o = $o.Obj }}{{ end }}";
}

/** The name of the Workflow: `prefix`, and a hash of `identity` and of what tells the object, and its version, apart. */
export function nameTemplate(at: ObjectRef, prefix: string, identity: string, byVersion: boolean): string {
  const format = goString(`${identity}%s${byVersion ? "/%s" : ""}`);
  const values = byVersion ? "$m.uid $m.resourceVersion" : "$m.uid";
  return (
    `${setObject(at)}{{ $m := $o.metadata }}` +
    '{{ if not (and $m.uid $m.resourceVersion) }}{{ fail "no identity" }}{{ end }}' +
    `${prefix}{{ printf ${format} ${values} | sha256sum | trunc ${workflowHashDigits} }}`
  );
}

/**
 * A field of the object's metadata as it is. Names of some kinds may hold anything but a slash, so what Argo could
 * expand or misread makes the trigger fail, as a field that is not there does.
 */
export function fieldTemplate(at: ObjectRef, field: "uid" | "resourceVersion" | "namespace" | "name"): string {
  const plain = goString("^(?:[A-Za-z0-9](?:[-A-Za-z0-9._:]*[A-Za-z0-9])?)$");
  return (
    `${setObject(at)}{{ $v := $o.metadata.${field} }}` +
    `{{ if not (regexMatch ${plain} $v) }}{{ fail "not plain" }}{{ end }}{{ $v }}`
  );
}

/** The reference to the object of the event, as base64 of its JSON. */
export function referenceTemplate(at: ObjectRef, eventType: string, ruleId: string): string {
  const reference =
    '(dict "apiVersion" $o.apiVersion "kind" $o.kind "namespace" ($m.namespace | default "") "name" $m.name ' +
    '"uid" $m.uid "resourceVersion" $m.resourceVersion)';
  const event = `dict "eventType" ${goString(eventType)} "ruleID" ${goString(ruleId)} "reference" ${reference}`;
  return `${setObject(at)}{{ $m := $o.metadata }}{{ ${event} | toJson | b64enc }}`;
}

/** The normalized event about Secrets without their values, as base64 of its JSON. */
export function metadataTemplate(objects: readonly ObjectRef[], eventType: string, ruleId: string): string {
  const pick = (from: string, keys: readonly string[]): string => `(pick ${from} ${keys.map(goString).join(" ")})`;
  const { top, metadata } = secretKeysHandedOn;
  const withoutMetadata = pick("$o", top);
  const collect = objects.map(
    (at) =>
      `${setObject(at).replace("$o :=", "$o =")}` +
      `{{ $list = append $list (set ${withoutMetadata} "metadata" ${pick("$o.metadata", metadata)}) }}`,
  );
  const event = `dict "eventType" ${goString(eventType)} "ruleID" ${goString(ruleId)} "objects" $list`;
  return `{{ $o := "" }}{{ $list := list }}${collect.join("")}{{ ${event} | toJson | b64enc }}`;
}

/** A value of the object, as base64 of its JSON; `null` where there is none. Integers beyond 2^53 lose digits. */
export function valueTemplate(at: ObjectRef, segments: readonly Segment[]): string {
  const steps = segments.map((segment) =>
    segment.kind === "key"
      ? `{{ $v = index (ternary $v (dict) (kindIs "map" $v)) ${goString(segment.key)} }}`
      : `{{ if not (kindIs "slice" $v) }}{{ $v = list }}{{ end }}` +
        `{{ if gt (len $v) ${segment.index} }}{{ $v = index $v ${segment.index} }}{{ else }}{{ $v = index (dict) "" }}{{ end }}`,
  );
  return `${setObject(at)}{{ $v := index (dict "o" $o) "o" }}${steps.join("")}{{ $v | toJson | b64enc }}`;
}
