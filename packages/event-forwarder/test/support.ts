import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Batch } from "../src/spool/batch.ts";
import { SpoolDatabase } from "../src/spool/database.ts";
import type { EventFacts, Job, Letter } from "../src/event/job.ts";

/** A folder of a test's own, which goes when the test is over. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "event-forwarder-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** An object of the API server with an identity. */
export function objectOf(uid: string, resourceVersion = "1", more: object = {}): object {
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { namespace: "shop", name: `of-${uid}`, uid, resourceVersion },
    ...more,
  };
}

/** A normalized event about one object. */
export function eventOf(uid: string, resourceVersion = "1"): object {
  return { eventType: "added", ruleID: "rule", objects: [objectOf(uid, resourceVersion)] };
}

/** Facts of an event about an object with a uid. */
function factsOf(uid: string): EventFacts {
  const object = {
    apiVersion: "v1",
    kind: "ConfigMap",
    namespace: "shop",
    name: `of-${uid}`,
    uid,
    resourceVersion: "1",
  };
  return { ruleSet: "rules", ruleId: "rule", eventClass: "added", object };
}

/** An event for Events Runner. Its key is unique as long as `key` is. */
export function jobOf(key: string, orderKey = key): Job {
  const body = Buffer.from(JSON.stringify(eventOf(key)));
  return { destination: "eventsRunner", key, orderKey, facts: factsOf(key), body };
}

/** A dead letter that was an event. */
export function letterOf(job: Job & { readonly once?: string }): Letter {
  return { once: `letter ${job.key}`, ...job, reason: "attempts", detail: "status 500" };
}

export const mebi: number = 1024 ** 2;

/** A batch without anything. */
export const nothing: Batch = { jobs: [], letters: [], done: [], retries: [], deaths: [] };

/** A spool's database of a test's own, which is closed when the test is over. */
export function openedDatabase(path: string = join(folder(), "spool.db"), limit: number = 16 * mebi): SpoolDatabase {
  const opened = new SpoolDatabase(path, limit);
  onTestFinished(() => opened.close());
  return opened;
}

/** Keys of all events for Events Runner in a database. */
export function keysIn(spool: SpoolDatabase): readonly string[] {
  return spool.load("eventsRunner", { after: 0, limit: 1000, bytes: mebi }).map(({ key }) => key);
}
