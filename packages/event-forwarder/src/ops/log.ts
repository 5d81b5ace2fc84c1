import { pino, type Logger } from "pino";
import type { EventFacts } from "../event/job.ts";

/** Writes JSON lines. */
export type Log = Logger;

/**
 * Log lines of the forwarder, one JSON object each, on standard output. `verbosity` is the original sensor's: from 1 on
 * each delivery has a line, from 3 on whatever helps to find a mistake. No line ever holds an object or a part of one.
 */
export function createLog(verbosity: number): Log {
  const level = verbosity >= 3 ? "trace" : verbosity >= 1 ? "debug" : "info";
  return pino({
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
  });
}

/** Which event a line is about: rule, class and identity of the object. */
export function told({ ruleSet, ruleId, eventClass, object }: EventFacts): Readonly<Record<string, string>> {
  return { ruleSet, ruleID: ruleId, eventType: eventClass, ...object };
}
