import type { DiagnosticCode } from "./catalog.ts";
import type { Diagnostic } from "./diagnostic.ts";

const ofKinds: readonly DiagnosticCode[] = [
  "RESOURCE_UNKNOWN",
  "SCOPE_UNKNOWN",
  "VERSION_NOT_SERVED",
  "SELECTOR_FIELD_CUSTOM",
];

/** The diagnostics without those that say something is missing which a broken configuration or broken kinds may hold. */
export function certain(
  diagnostics: readonly Diagnostic[],
  broken: { readonly config: boolean; readonly kinds: boolean },
): readonly Diagnostic[] {
  const unsure = new Set<DiagnosticCode>([
    ...(broken.config ? (["CONFIG_MISSING"] as const) : []),
    ...(broken.kinds ? ofKinds : []),
  ]);
  return diagnostics.filter(({ code }) => !unsure.has(code));
}
