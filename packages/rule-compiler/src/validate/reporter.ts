import { diagnose } from "../diagnostics/catalog.ts";
import type { Catalog, DiagnosticCode } from "../diagnostics/catalog.ts";
import type { Diagnostic, Related, Severity } from "../diagnostics/diagnostic.ts";
import type { Entry } from "../diagnostics/entry.ts";
import type { Span } from "../source/span.ts";

type ParamsOf<C extends DiagnosticCode> = Catalog[C] extends Entry<infer P> ? P : never;

/** Gathers the diagnostics of one rule. */
export interface Reporter {
  /** Adds a diagnostic; `severity` overrides the catalog's where an option moves it. */
  readonly report: <C extends DiagnosticCode>(
    code: C,
    span: Span,
    params: ParamsOf<C>,
    extra?: { readonly related?: readonly Related[]; readonly severity?: Severity },
  ) => void;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether an error was reported. */
  readonly failed: () => boolean;
}

/** A reporter whose diagnostics all carry the rule's id. */
export function createReporter(ruleId: string | undefined): Reporter {
  const diagnostics: Diagnostic[] = [];
  return {
    report: (code, span, params, extra = {}) => {
      diagnostics.push(diagnose(code, span, params, { ...extra, ruleId }));
    },
    diagnostics,
    failed: () => diagnostics.some((one) => one.severity === "error"),
  };
}
