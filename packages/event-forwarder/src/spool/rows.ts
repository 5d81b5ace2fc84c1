import type { EventFacts } from "../event/job.ts";
import type { Row } from "./batch.ts";

type Columns = Readonly<Record<string, unknown>>;

/** An event as the table holds it. */
export function readRow(found: Columns): Row {
  return {
    seq: Number(found["seq"]),
    key: String(found["key"]),
    orderKey: String(found["order_key"]),
    facts: JSON.parse(String(found["facts"])) as EventFacts,
    attempts: Number(found["attempts"]),
    accepted: Number(found["accepted"]),
    due: Number(found["due"]),
    body: found["body"] as Uint8Array,
  };
}
