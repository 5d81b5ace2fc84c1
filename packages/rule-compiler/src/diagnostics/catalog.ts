import type { Span } from "../source/span.ts";
import { actionCatalog } from "./catalog-action.ts";
import { clusterCatalog } from "./catalog-cluster.ts";
import { configCatalog } from "./catalog-config.ts";
import { eventCatalog } from "./catalog-event.ts";
import { inputCatalog } from "./catalog-input.ts";
import { kindsCatalog } from "./catalog-kinds.ts";
import { krmCatalog } from "./catalog-krm.ts";
import { manifestFilterCatalog } from "./catalog-manifest-filter.ts";
import { manifestSourceCatalog } from "./catalog-manifest-source.ts";
import { manifestTriggerCatalog } from "./catalog-manifest-trigger.ts";
import { manifestCatalog } from "./catalog-manifest.ts";
import { outputCatalog } from "./catalog-output.ts";
import { planCatalog } from "./catalog-plan.ts";
import { ruleCatalog } from "./catalog-rule.ts";
import { targetCatalog } from "./catalog-target.ts";
import { testCatalog } from "./catalog-test.ts";
import type { Diagnostic, Related, Severity } from "./diagnostic.ts";
import type { Entry } from "./entry.ts";

/** Every diagnostic the compiler knows: code → severity, message and hint. `docs/diagnostics.md` has a heading for each. */
export const catalog = {
  ...inputCatalog,
  ...kindsCatalog,
  ...clusterCatalog,
  ...krmCatalog,
  ...ruleCatalog,
  ...actionCatalog,
  ...configCatalog,
  ...planCatalog,
  ...targetCatalog,
  ...outputCatalog,
  ...eventCatalog,
  ...testCatalog,
  ...manifestCatalog,
  ...manifestSourceCatalog,
  ...manifestFilterCatalog,
  ...manifestTriggerCatalog,
} as const;

export type Catalog = typeof catalog;
export type DiagnosticCode = keyof Catalog;

type ParamsOf<C extends DiagnosticCode> = Catalog[C] extends Entry<infer P> ? P : never;

interface Extra {
  readonly ruleId?: string | undefined;
  readonly related?: readonly Related[];
  /** Another severity than the catalog's, for the few codes that `--strict` or `--compat` move. */
  readonly severity?: Severity;
}

/** Longest message: it may quote what the user wrote, and that may be anything. */
const longestMessage = 500;

function cut(text: string): string {
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}

/** Makes a diagnostic; code and parameters are checked against the catalog at compile time. */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  span: Span | undefined,
  params: ParamsOf<C>,
  extra: Extra = {},
): Diagnostic {
  const entry = catalog[code] as unknown as Entry<ParamsOf<C>>;
  const hint = entry.hint?.(params);
  return {
    code,
    severity: extra.severity ?? entry.severity,
    message: cut(entry.message(params)),
    ...(hint === undefined ? {} : { hint: cut(hint) }),
    ...(span === undefined ? {} : { span }),
    ...(extra.related === undefined ? {} : { related: extra.related }),
    ...(extra.ruleId === undefined ? {} : { ruleId: extra.ruleId }),
  };
}
