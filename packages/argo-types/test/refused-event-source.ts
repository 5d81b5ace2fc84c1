import { eventSource, webhookSource } from "./objects.ts";
import type { Refusal } from "./refusal.ts";
import { UNKNOWN } from "./refusal.ts";

const ENTRY = "/spec/resource/pods-a-0a1b2c3d";

/** What must be refused of EventSources. */
export const EVENT_SOURCE_REFUSALS: readonly Refusal[] = [
  ["a number as label value", eventSource, `${ENTRY}/filter/labels/0/value`, 5, "must be of type string, not 5"],
  ["expression in a resource filter", eventSource, `${ENTRY}/filter/expression`, "a", UNKNOWN],
  ["fields in a resource filter", eventSource, `${ENTRY}/filter/fields`, [], UNKNOWN],
  [
    "a rule's word for an event type",
    eventSource,
    `${ENTRY}/eventTypes/0`,
    "ADDED",
    'must be one of ADD, UPDATE, DELETE, not "ADDED"',
  ],
  ["no event type", eventSource, `${ENTRY}/eventTypes`, [], "must have at least 1 item"],
  [
    "an event type twice",
    eventSource,
    `${ENTRY}/eventTypes/1`,
    "ADD",
    "must not have the same item twice",
    `${ENTRY}/eventTypes`,
  ],
  [
    "an operation in capitals",
    eventSource,
    `${ENTRY}/filter/labels/0/operation`,
    "In",
    'must be one of =, ==, !=, in, notin, exists, !, gt, lt, not "In"',
  ],
  [
    "blanks in a list of labels",
    eventSource,
    `${ENTRY}/filter/labels/0/value`,
    "a, b",
    'must match ^[-A-Za-z0-9_.,]*$, not "a, b"',
  ],
  ["no namespace in an entry", eventSource, `${ENTRY}/namespace`, undefined, "must have namespace", ENTRY],
  ["no group in an entry", eventSource, `${ENTRY}/group`, undefined, "must have group", ENTRY],
  [
    "a kind instead of its plural",
    eventSource,
    `${ENTRY}/resource`,
    "Pod",
    'must match ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$, not "Pod"',
  ],
  [
    "a number in event metadata",
    eventSource,
    `${ENTRY}/metadata`,
    { a: 1 },
    "must be of type string, not 1",
    `${ENTRY}/metadata/a`,
  ],
  [
    "resource beside webhook",
    eventSource,
    "/spec/webhook",
    webhookSource.spec.webhook,
    "must have exactly one of resource, webhook",
    "/spec",
  ],
  [
    "neither resource nor webhook",
    eventSource,
    "/spec/resource",
    undefined,
    "must have exactly one of resource, webhook",
    "/spec",
  ],
  ["no entry", eventSource, "/spec/resource", {}, "must have at least 1 member"],
  [
    "a dot in an event name",
    eventSource,
    "/spec/resource/a.b",
    eventSource.spec.resource?.["pods-a-0a1b2c3d"],
    "is not a valid name",
  ],
  [
    "an image for the pods",
    eventSource,
    "/spec/template/container",
    { image: "x" },
    UNKNOWN,
    "/spec/template/container/image",
  ],
  ["a quoted number of replicas", eventSource, "/spec/replicas", "1", 'must be of type integer, not "1"'],
  [
    "a numeric quantity",
    eventSource,
    "/spec/template/container",
    { resources: { limits: { cpu: 1 } } },
    "must be of type string, not 1",
    "/spec/template/container/resources/limits/cpu",
  ],
  ["a numeric webhook port", webhookSource, "/spec/webhook/falco/port", 12_000, "must be of type string, not 12000"],
  [
    "a quoted service port",
    webhookSource,
    "/spec/service/ports/0/port",
    "12000",
    'must be of type integer, not "12000"',
  ],
];
