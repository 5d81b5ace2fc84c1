import type { DiagnosticCode } from "./catalog.ts";

/** Where the documentation of this repository tells about a code: a path from its root and a heading. */
export function helpOf(code: DiagnosticCode): string {
  return `docs/diagnostics.md#${code.toLowerCase()}`;
}

/** How a word of a code is spelled where it is not a common word. */
const names: Readonly<Record<string, string>> = { configmap: "ConfigMap", id: "id", json: "JSON", yaml: "YAML" };

/** A code as people would write it: `JSON_SYNTAX` is "JSON syntax". */
export function titleOf(code: DiagnosticCode): string {
  const words = code.toLowerCase().split("_");
  const title = words.map((word) => names[word] ?? word).join(" ");
  return title.charAt(0).toUpperCase() + title.slice(1);
}
