import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../source/span.ts";

/** Says that Argo's controller refuses an object. */
export function refused(span: Span | undefined, problem: string, hint?: string): Diagnostic {
  return diagnose("MANIFEST_REFUSED", span, { problem, ...(hint === undefined ? {} : { hint }) });
}
