import { forwarderHeaders, memberOf } from "@argo-rules/contracts";
import { bytesOf } from "./bytes.ts";
import type { Given } from "./given.ts";
import { factsOf, keysOf, onceOf } from "./identity.ts";
import { noDestination, type EventFacts, type Job, type Letter } from "./job.ts";
import { problemOfEvent, readJson } from "./read-event.ts";
import { readLetter } from "./read-letter.ts";
import { readOrder } from "./read-order.ts";
import { shapeEvent, type Shaping } from "./shape.ts";

/** What a request carries, by its path. */
export type RequestKind = "event" | "order" | "letter";

/** Headers of a request that say who sends and what is meant; header names are lower case. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is to be done about a request whose body was read. */
export type Meaning =
  | { readonly do: "log"; readonly facts: EventFacts }
  | { readonly do: "deliver"; readonly job: Job }
  | { readonly do: "keep"; readonly letter: Letter }
  /** Only for senders that are no Sensors; what they did wrong, in one sentence. */
  | { readonly do: "refuse"; readonly problem: string };

/** What the meaning of a request depends on. */
export interface Reading {
  /** The rule set of senders that name none. */
  readonly ruleSet: string;
  readonly stripManagedFields: boolean;
  /** Whether an Events Runner is configured. */
  readonly hasEventsRunner: boolean;
  /** Whether Workflows can be created. */
  readonly hasWorkflows: boolean;
}

/** Whether a request says that it comes from a Sensor, which would repeat a refusal for ever. */
export function isSensor(headers: Headers): boolean {
  return header(headers, forwarderHeaders.sender) === "sensor";
}

/** Finds out what a request means. What no event is, is refused; from a Sensor it is kept as a dead letter. */
export function readRequest(kind: RequestKind, headers: Headers, body: Uint8Array, reading: Reading): Meaning {
  const ruleSet = header(headers, forwarderHeaders.ruleSet) || reading.ruleSet;
  const redactSecrets = header(headers, forwarderHeaders.secrets) !== "include";
  const shaping = { stripManagedFields: reading.stripManagedFields, redactSecrets };
  const read = readJson(body);
  const problem = (found: string): Meaning => {
    if (!isSensor(headers)) return { do: "refuse", problem: found };
    const kept = "problem" in read ? body : bytesOf(shapeAnything(read, shaping), { ...read, body });
    return { do: "keep", letter: invalidLetter("invalid", found, ruleSet, { kept, sent: body }) };
  };
  if ("problem" in read) return problem(read.problem);
  const given = { ...read, body, ruleSet, shaping };
  if (kind === "letter") {
    const letter = readLetter(given);
    return "problem" in letter ? problem(letter.problem) : { do: "keep", letter };
  }
  if (kind === "order") {
    const job = readOrder(given);
    if ("problem" in job) return problem(job.problem);
    if (reading.hasWorkflows) return { do: "deliver", job };
    return nowhere(job, isSensor(headers));
  }
  return readForEvents(given, headers, reading, problem);
}

/** What may be no event is shaped where an event would be, and where a letter or an order has one. */
function shapeAnything({ json, text }: Pick<Given, "json" | "text">, shaping: Shaping): string {
  return shapeEvent(shapeEvent(text, json, shaping), memberOf(json, "event"), shaping, ["event"]);
}

function readForEvents(
  given: Given,
  headers: Headers,
  { hasEventsRunner }: Reading,
  problem: (found: string) => Meaning,
): Meaning {
  const { json, text, ruleSet, shaping } = given;
  const wrong = problemOfEvent(json);
  if (wrong !== undefined) return problem(wrong);
  const facts = factsOf(json, ruleSet);
  const action = header(headers, forwarderHeaders.action);
  if (action === "log") return { do: "log", facts };
  if (action !== "" && action !== "eventsrunner")
    return problem(`there is no action of the name in ${forwarderHeaders.action}`);
  const shaped = shapeEvent(text, json, shaping);
  const destination = "eventsRunner";
  const job: Job = { destination, ...keysOf(destination, facts, shaped), facts, body: bytesOf(shaped, given) };
  if (hasEventsRunner) return { do: "deliver", job };
  return nowhere(job, isSensor(headers));
}

/** A letter about what could not be read, or was not read to its end; of what was sent, or of a hash of it, a part is kept. */
export function invalidLetter(
  reason: "invalid" | "oversized",
  detail: string,
  ruleSet: string,
  { kept, sent }: { readonly kept: Uint8Array; readonly sent: Uint8Array | string },
): Letter {
  const facts = factsOf(undefined, ruleSet);
  const once = onceOf(ruleSet, sent);
  return { reason, detail, destination: undefined, once, key: once, orderKey: once, facts, body: kept };
}

function nowhere(job: Job, sensor: boolean): Meaning {
  const detail = noDestination[job.destination];
  return sensor
    ? { do: "keep", letter: { ...job, once: job.key, reason: "noDestination", detail } }
    : { do: "refuse", problem: detail };
}

function header(headers: Headers, name: string): string {
  const value = headers[name.toLowerCase()];
  return typeof value === "string" ? value : "";
}
