import type { EventFacts } from "../event/job.ts";
import type { Row } from "./batch.ts";

type Columns = Readonly<Record<string, unknown>>;

/** An event as the table holds it. */
export function readRow(found: Columns): Row {
  return {
    seq: Number(found["seq"]),
    key: String(found["key"]),
    orderKey: String(found["order_key"]),
    facts: readFacts(String(found["facts"])),
    attempts: Number(found["attempts"]),
    accepted: Number(found["accepted"]),
    due: Number(found["due"]),
    body: found["body"] as Uint8Array,
  };
}

/** Facts are for people: an event is delivered also when damage has made them unreadable. */
export function readFacts(text: string): EventFacts {
  try {
    return JSON.parse(text) as EventFacts;
  } catch {
    const object = { apiVersion: "", kind: "", namespace: "", name: "", uid: "", resourceVersion: "" };
    return { ruleSet: "", ruleId: "", eventClass: "", object };
  }
}
