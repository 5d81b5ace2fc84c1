import { z } from "zod";
import { originalConfigFields } from "./config-original.ts";
import { ownConfigFields } from "./config-own.ts";

/** The configuration of compiler, forwarder and collector: the original's keys, then ours. Every key has a default. */
export const configSchema = z
  .strictObject({ ...originalConfigFields, ...ownConfigFields }, "a configuration")
  .describe("Configuration of the toolkit.");

export type Config = z.infer<typeof configSchema>;
export type ConfigInput = z.input<typeof configSchema>;

/** All defaults. Safe to share: nothing in the toolkit writes to it. */
export const defaultConfig: Config = configSchema.parse({});
