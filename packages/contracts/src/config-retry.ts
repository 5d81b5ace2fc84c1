import { z } from "zod";
import { count, duration } from "./config-values.ts";

/** How Sensors try again. Events that wait for a next attempt stay on the event bus. */
export const retrySchema = z
  .strictObject(
    {
      forwarder: z
        .strictObject({ delay: duration(1000, "1s to 24h").default("5s") }, "{delay}")
        .prefault({})
        .describe("An event for the forwarder: tried again until it is taken, so only the delay is a setting."),
      workflow: z
        .strictObject(
          { attempts: count(10).default(4), delay: duration(1000, "1s to 24h").default("1s") },
          "{attempts, delay}",
        )
        .prefault({})
        .describe("Creating a Workflow: the delay doubles each time; then the event is a dead letter."),
    },
    "{forwarder, workflow}",
  )
  .describe("How Sensors try again.");
