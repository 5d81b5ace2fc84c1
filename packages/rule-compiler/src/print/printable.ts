import { printPath } from "../language/path-print.ts";
import type { NormalAction } from "../normalize/normal-action.ts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { sha256Hex } from "../plan/hash.ts";
import { positionAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";

function place(span: Span): string {
  const { line, column } = positionAt(span.file, span.start);
  return `${span.file.path}:${line}:${column}`;
}

/** Rules with every default filled in, for people and programs: places as text, paths as written. */
export function printableRules(rules: readonly NormalRule[]): readonly unknown[] {
  return rules.map((rule) => {
    const {
      origin,
      fieldOrigins: __,
      labelFilter: _,
      labelSelector,
      fieldFilter,
      when,
      updatesOn,
      action,
      ...rest
    } = rule;
    return {
      ...rest,
      action: printableAction(action),
      labelFilter: labelSelector,
      fieldFilter: fieldFilter.map(({ label, negated, value }) => `${label}${negated ? "!=" : "="}${value}`),
      updatesOn: updatesOn.map(printPath),
      when: when.map(({ path, test }) => ({ path: printPath(path), ...test })),
      origin: place(origin),
    };
  });
}

/** An action for people and programs. A script is printed by its hash: its text stands in the rules, in a file of its own or in the manifests. */
export function printableAction(action: NormalAction): unknown {
  if (action.kind === "workflow") {
    const parameters = action.parameters.map((one) => ("path" in one ? { ...one, path: printPath(one.path) } : one));
    return { ...action, parameters };
  }
  if (action.kind !== "script" || action.script.kind !== "text") return action;
  return { ...action, script: { kind: "text", sha256: sha256Hex(action.script.text) } };
}
