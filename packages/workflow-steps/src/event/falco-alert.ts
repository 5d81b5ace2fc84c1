import { isObject, memberOf } from "@argo-rules/contracts/steps";
import { isBad, type BadEvent } from "./bad-event.ts";
import type { Document } from "./document.ts";
import { checkedSubject } from "./identity.ts";
import type { StepEvent } from "./step-event.ts";
import { readTime } from "./time.ts";

/**
 * Reads an alert of Falco, as Falco or Falcosidekick sends it. It is about the pod that `output_fields` names, if any: a
 * process of the node belongs to none, nor does the test of Falcosidekick.
 * @see https://falco.org/docs/concepts/outputs/formatting/
 */
export function readFalcoAlert({ json, text }: Document): StepEvent | BadEvent {
  const fields = memberOf(json, "output_fields") ?? {};
  if (!isObject(fields)) return { problem: "the output_fields of the alert are no object" };
  const time = memberOf(json, "time");
  const happenedAt = typeof time === "string" ? readTime(time) : undefined;
  if (time !== undefined && happenedAt === undefined) return { problem: "the time of the alert is none of RFC 3339" };
  const [namespace, name, uid] = ["k8s.ns.name", "k8s.pod.name", "k8s.pod.uid"].map((key) => field(fields, key));
  if (namespace === "" || name === "") return { kind: "falco", text, subject: undefined, happenedAt };
  const subject = checkedSubject({ apiVersion: "v1", kind: "Pod", namespace, name, uid }, {});
  return isBad(subject) ? subject : { kind: "falco", text, subject, happenedAt };
}

/** A field of an alert; empty where Falco could not tell. */
function field(fields: unknown, key: string): unknown {
  const value = memberOf(fields, key) ?? "";
  return value === "<NA>" ? "" : value;
}
