import { classOfRoute, isObject, memberOf, objectsOfRoute } from "@argo-rules/contracts/steps";
import { isBad, type BadEvent } from "./bad-event.ts";
import type { Document } from "./document.ts";
import { checkedSubject, subjectOf } from "./identity.ts";
import type { RuleOfEvent } from "./rule-of-event.ts";
import type { StepEvent } from "./step-event.ts";

/** Reads a normalized event. It must be about this rule, and hold what this route hands on. */
export function readNormalized({ json, text }: Document, rule: RuleOfEvent): StepEvent | BadEvent {
  const problem = problemOfHead(json, rule, "objects");
  if (problem !== undefined) return { problem };
  const objects = memberOf(json, "objects");
  const wanted = objectsOfRoute[rule.route].length;
  if (!Array.isArray(objects) || objects.length !== wanted || !objects.every(isObject)) {
    return { problem: `the event does not hold the objects of the route ${rule.route}, ${wanted} in a list` };
  }
  const subject = subjectOf(objects.at(-1));
  return isBad(subject) ? subject : { kind: "resource", text, subject, happenedAt: undefined };
}

const partsOfReference = ["apiVersion", "kind", "namespace", "name", "uid", "resourceVersion"] as const;

/** Reads the reference to an object that a rule with `event: reference` hands on. */
export function readReference({ json, text }: Document, rule: RuleOfEvent): StepEvent | BadEvent {
  const problem = problemOfHead(json, rule, "reference");
  if (problem !== undefined) return { problem };
  const reference = memberOf(json, "reference");
  const parts = isObject(reference) ? Object.entries(reference) : [];
  const [apiVersion, kind, namespace, name, uid, resourceVersion] = partsOfReference.map((key) =>
    memberOf(reference, key),
  );
  if (parts.length !== partsOfReference.length || typeof resourceVersion !== "string") {
    return { problem: `the reference of the event does not have the parts ${partsOfReference.join(", ")}` };
  }
  if (kind === "" || uid === "") return { problem: "the reference of the event names no kind or no uid" };
  const subject = checkedSubject({ apiVersion, kind, namespace, name, uid }, {});
  return isBad(subject) ? subject : { kind: "reference", text, subject, happenedAt: undefined };
}

/** What is wrong with the members of an event beside its objects. */
function problemOfHead(json: unknown, { route, ruleId }: RuleOfEvent, rest: string): string | undefined {
  const allowed = new Set(["eventType", "ruleID", rest]);
  if (isObject(json) && Object.keys(json).some((key) => !allowed.has(key))) {
    return `the event has other members than ${[...allowed].join(", ")}`;
  }
  if (memberOf(json, "eventType") !== classOfRoute[route]) {
    return `the event is not of the class that the route ${route} reports, ${classOfRoute[route]}`;
  }
  return memberOf(json, "ruleID") === ruleId ? undefined : "the event is one of another rule";
}
