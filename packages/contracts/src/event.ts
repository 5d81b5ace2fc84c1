import { z } from "zod";

/** What happened to an object, in the words of the Events Runner contract. */
export const eventClasses = ["added", "modified", "deleted"] as const;
export type EventClass = (typeof eventClasses)[number];

/**
 * The normalized event: what every action receives and what is sent to Events Runner as `POST /api/v1/events`.
 * `objects` holds one object for added and deleted (the last known one), and old then new for modified.
 */
export const normalizedEventSchema = z
  .strictObject({
    eventType: z.enum(eventClasses).describe("What happened to the object."),
    ruleID: z.string().min(1).describe("The id of the rule that matched."),
    objects: z
      .array(z.record(z.string(), z.unknown()))
      .min(1)
      .max(2)
      .describe("added, deleted: the object; modified: the old and the new object."),
  })
  .describe("An event as the toolkit hands it to actions.");

export type NormalizedEvent = z.infer<typeof normalizedEventSchema>;

/** What `event: reference` hands on: where the object stands that the event is about. The step reads it itself. */
export const eventReferenceSchema = z
  .strictObject({
    eventType: z.enum(eventClasses),
    ruleID: z.string().min(1),
    reference: z.strictObject({
      apiVersion: z.string(),
      kind: z.string(),
      namespace: z.string().describe("Empty for objects of the cluster."),
      name: z.string(),
      uid: z.string(),
      resourceVersion: z.string(),
    }),
  })
  .describe("An event by the identity of its object.");

export type EventReference = z.infer<typeof eventReferenceSchema>;
