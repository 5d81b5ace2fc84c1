import type { DeadLetter, EventClass, ObjectRef, RouteKind } from "@argo-rules/contracts";
import { secretKeysHandedOn } from "../knowledge/secret-metadata.ts";
import { objectPath, staticString } from "./gjson.ts";

/** What the payload of a rule is made of. */
export interface PayloadParts {
  readonly ruleId: string;
  readonly eventClass: EventClass;
  readonly objects: readonly ObjectRef[];
  /** Leave the values of Secrets out. */
  readonly metadataOnly: boolean;
}

/**
 * The gjson path that builds the normalized event from an Argo resource event, digit by digit as the API server sent
 * it: nothing is decoded on the way.
 */
export function payloadPath({ ruleId, eventClass, objects, metadataOnly }: PayloadParts): string {
  const paths = objects.map((at) => (metadataOnly ? metadataPath(at) : objectPath(at)));
  const type = `"eventType":${staticString(eventClass)}`;
  return `{${type},"ruleID":${staticString(ruleId)},"objects":[${paths.join(",")}]}`;
}

/**
 * The payload for the dead-letter list: the same event with the reason it was given up for, and, where a Workflow was
 * to be created, the kind of route, from which the name of that Workflow follows.
 */
export function deadLetterPath(parts: PayloadParts, reason: DeadLetter["reason"], route?: RouteKind): string {
  const head = { ruleID: parts.ruleId, eventType: parts.eventClass, reason, ...(route ? { route } : {}) };
  const members = Object.entries(head).map(([key, value]) => `"${key}":${staticString(value)}`);
  return `{${members.join(",")},"event":${payloadPath(parts)}}`;
}

/** A Secret without its values, picked member by member: gjson can pick, not remove. */
function metadataPath(at: ObjectRef): string {
  const metadata = secretKeysHandedOn.metadata.map((key) => `"${key}":metadata.${key}`).join(",");
  const shape = `{"apiVersion":apiVersion,"kind":kind,"metadata":{${metadata}},"type":type,"immutable":immutable}`;
  return `${objectPath(at)}.${shape}`;
}
