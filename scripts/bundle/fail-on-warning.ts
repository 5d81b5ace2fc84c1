import type { LogLevel, RolldownLog } from "rolldown";

/** As `onLog`: a warning here is something that would fail at the user's: an unresolved import, a missing export. */
export function failOnWarning(level: LogLevel, log: RolldownLog): void {
  // How long plugins take says something about the machine, and nothing about what was built.
  if (log.code === "PLUGIN_TIMINGS") return;
  if (level === "warn") throw new Error(log.message);
}
