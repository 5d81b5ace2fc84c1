import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { EventFacts, Job } from "../src/event/job.ts";

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
