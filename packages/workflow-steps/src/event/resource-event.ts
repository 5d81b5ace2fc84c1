import {
  classOfRoute,
  memberOf,
  memberText,
  objectsOfRoute,
  type ObjectRef,
  type RouteKind,
} from "@argo-rules/contracts/steps";
import { isBad, type BadEvent } from "./bad-event.ts";
import type { Document } from "./document.ts";
import { subjectOf } from "./identity.ts";
import type { RuleOfEvent } from "./rule-of-event.ts";
import type { StepEvent } from "./step-event.ts";

/** What Argo calls the change that each kind of route hands on. */
const typeOfRoute: Readonly<Record<RouteKind, string>> = {
  added: "ADD",
  entered: "UPDATE",
  modified: "UPDATE",
  deleted: "DELETE",
  left: "UPDATE",
};

/**
 * Reads the data of Argo's resource events, `{type, body, oldBody, group, version, resource}`. The normalized event is
 * put together of the texts of its objects, so that every character of them stays.
 */
export function readResourceEvent({ json, text }: Document, { route, ruleId }: RuleOfEvent): StepEvent | BadEvent {
  if (memberOf(json, "type") !== typeOfRoute[route]) {
    return { problem: `the event is not of the type that the route ${route} hands on, ${typeOfRoute[route]}` };
  }
  const texts: string[] = [];
  let last: unknown;
  for (const at of objectsOfRoute[route]) {
    const path = pathTo(at, json);
    texts.push(path.reduce<string | undefined>((inner, key) => inner && memberText(inner, key), text) ?? "null");
    last = path.reduce(memberOf, json);
  }
  const subject = subjectOf(last);
  if (isBad(subject)) return subject;
  const head = `"eventType":${JSON.stringify(classOfRoute[route])},"ruleID":${JSON.stringify(ruleId)}`;
  return { kind: "resource", text: `{${head},"objects":[${texts.join(",")}]}`, subject, happenedAt: undefined };
}

/** Where an object stands. A deletion that was noticed late has `{Key, Obj}` for its body, as in `objectPath` of Sensors. */
function pathTo(at: ObjectRef, event: unknown): readonly string[] {
  if (at !== "last") return [at];
  return memberOf(memberOf(event, "body"), "metadata") === undefined ? ["body", "Obj"] : ["body"];
}
