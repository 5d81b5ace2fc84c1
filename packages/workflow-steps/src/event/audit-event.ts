import { isObject, memberOf, textAt } from "@argo-rules/contracts/steps";
import { isBad, type BadEvent } from "./bad-event.ts";
import type { Document } from "./document.ts";
import { checkedSubject, labelsOf } from "./identity.ts";
import type { StepEvent, Subject } from "./step-event.ts";
import { readTime } from "./time.ts";

/**
 * Reads an audit event of the API server. It is about the object that was asked for, and about none where the request was
 * for a list or for no object. What the event does not hold at its level, such as the uid, is unknown.
 * @see https://kubernetes.io/docs/reference/config-api/apiserver-audit.v1/
 */
export function readAuditEvent({ json, text }: Document): StepEvent | BadEvent {
  const reference = memberOf(json, "objectRef") ?? {};
  if (!isObject(reference)) return { problem: "the objectRef of the audit event is no object" };
  if (Object.values(reference).some((part) => typeof part !== "string")) {
    return { problem: "the objectRef of the audit event holds other things than texts" };
  }
  // A session may go on long after its pod was replaced; a pod that is created is there only at the end of the request.
  const creates = textAt(json, "verb") === "create" && textAt(reference, "subresource") === "";
  const time = memberOf(json, creates ? "stageTimestamp" : "requestReceivedTimestamp");
  const happenedAt = typeof time === "string" ? readTime(time) : undefined;
  if (time !== undefined && happenedAt === undefined)
    return { problem: "a time of the audit event is none of RFC 3339" };
  const subject = subjectOfRequest(reference, memberOf(json, "responseObject"));
  return isBad(subject) ? subject : { kind: "audit", text, subject, happenedAt };
}

function subjectOfRequest(reference: unknown, response: unknown): Subject | BadEvent | undefined {
  const part = (key: string): string => textAt(reference, key);
  const metadata = part("subresource") === "" ? memberOf(response, "metadata") : undefined;
  // A name that the server makes up stands in its answer alone.
  const name = part("name") === "" ? textAt(metadata, "name") : part("name");
  if (name === "") return undefined;
  const group = part("apiGroup");
  const apiVersion = group === "" ? part("apiVersion") : `${group}/${part("apiVersion")}`;
  const answered = textAt(metadata, "name") === name && textAt(metadata, "namespace") === part("namespace");
  const labels = labelsOf(answered ? memberOf(metadata, "labels") : undefined);
  if (labels === undefined) return { problem: "the labels of the object are no texts" };
  return checkedSubject(
    {
      apiVersion,
      kind: kindOfResource(apiVersion, part("resource"), answered ? response : undefined),
      namespace: part("namespace"),
      name,
      uid: part("uid") === "" && answered ? textAt(metadata, "uid") : part("uid"),
    },
    labels,
  );
}

/** An audit event names the resource. Its kind stands in the answer; of pods, the steps have to know it without. */
function kindOfResource(apiVersion: string, resource: string, response: unknown): string {
  if (apiVersion === "v1" && resource === "pods") return "Pod";
  return textAt(response, "apiVersion") === apiVersion ? textAt(response, "kind") : "";
}
