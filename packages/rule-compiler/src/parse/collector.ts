import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/catalog.ts";

/** Gathers the diagnostics of one file, up to a limit. */
export interface Collector {
  readonly add: (diagnostic: Diagnostic) => void;
  /** True once the limit is passed: whatever is added now is not kept. */
  readonly full: () => boolean;
  readonly all: () => readonly Diagnostic[];
}

/** Makes a collector that keeps `limit` diagnostics, then one TOO_MANY_DIAGNOSTICS where the next would have stood. */
export function createCollector(limit: number): Collector {
  const kept: Diagnostic[] = [];
  return {
    add(diagnostic) {
      if (kept.length < limit) kept.push(diagnostic);
      else if (kept.length === limit) kept.push(diagnose("TOO_MANY_DIAGNOSTICS", diagnostic.span, { limit }));
    },
    full: () => kept.length > limit,
    all: () => kept,
  };
}
