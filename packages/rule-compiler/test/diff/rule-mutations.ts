import { compile } from "../../src/compile.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import { configWith } from "../support/compile-rules.ts";

/** A rule as somebody writes it. */
export type Written = Readonly<Record<string, unknown>>;

/** An edit of a rule that lets it count more, where it can be made; undefined where not. */
export interface Loosening {
  readonly name: string;
  readonly loosen: (rule: Written) => Written | undefined;
}

function conditions(rule: Written): readonly Written[] {
  return Array.isArray(rule["when"]) ? (rule["when"] as readonly Written[]) : [];
}

/** The rule with its first condition of an operator edited. */
function editing(operator: string, edit: (value: never) => Written | undefined): Loosening["loosen"] {
  return (rule) => {
    const index = conditions(rule).findIndex((one) => operator in one);
    const found = conditions(rule)[index];
    const edited = found && edit(found[operator] as never);
    if (!edited) return undefined;
    const { [operator]: _, ...rest } = found;
    return { ...rule, when: conditions(rule).with(index, { ...rest, ...edited }) };
  };
}

function without(key: string): Loosening["loosen"] {
  return (rule) => {
    if (!(key in rule)) return undefined;
    const { [key]: _, ...rest } = rule;
    return { ...rest, matchAll: true };
  };
}

const listed = (rule: Written, key: string): readonly string[] =>
  Array.isArray(rule[key]) ? (rule[key] as readonly string[]) : [];

/** Each lets a rule count more. Without its selectors a rule counts less, too: objects no longer enter and leave. */
export const loosenings: readonly Loosening[] = [
  {
    name: "drop a condition",
    loosen: (rule) =>
      conditions(rule).length > 0 ? { ...rule, when: conditions(rule).slice(1), matchAll: true } : undefined,
  },
  { name: "equals to in", loosen: editing("equals", (value) => ({ in: [value, "a further value"] })) },
  {
    name: "one more in",
    loosen: editing("in", (values: readonly unknown[]) => ({ in: [...values, "a further value"] })),
  },
  { name: "equals to exists", loosen: editing("equals", () => ({ exists: true })) },
  { name: "matches to exists", loosen: editing("matches", () => ({ exists: true })) },
  {
    name: "a further branch",
    loosen: editing("matches", (pattern) => ({ matches: `(?:${String(pattern)})|a-further-branch` })),
  },
  {
    name: "a longer run",
    loosen: editing("matches", (pattern) => ({ matches: `(?:${String(pattern)})#?` })),
  },
  { name: "lower bound", loosen: editing("greaterThan", (bound: number) => ({ greaterThan: bound / 2 - 1e15 })) },
  { name: "one less", loosen: editing("greaterThan", (bound) => ({ greaterThan: bound - 1 })) },
  { name: "one more", loosen: editing("lessThan", (bound) => ({ lessThan: bound + 1 })) },
  {
    name: "one less notIn",
    loosen: editing("notIn", (values: readonly unknown[]) =>
      new Set(values).size > 1 ? { notIn: values.filter((one) => one !== values[0]) } : undefined,
    ),
  },
  {
    name: "changed to anything",
    loosen: editing("changed", (changed) => (changed === true ? undefined : { changed: true })),
  },
  {
    name: "add a namespace",
    loosen: (rule) =>
      listed(rule, "namespaces").length > 0
        ? { ...rule, namespaces: [...listed(rule, "namespaces"), "a-further"] }
        : undefined,
  },
  { name: "all namespaces", loosen: without("namespaces") },
  { name: "no excludeNamespaces", loosen: without("excludeNamespaces") },
  { name: "no updatesOn", loosen: without("updatesOn") },
  { name: "all eventTypes", loosen: without("eventTypes") },
  {
    name: "no labelFilter",
    loosen: without("labelFilter"),
  },
  { name: "no fieldFilter", loosen: without("fieldFilter") },
];

const config = configWith({ images: { registry: "registry.example.com" }, eventsRunnerBaseURL: "https://example.com" });

/** A rule as the compiler understands it; undefined where it has errors, such as one that can never fire. */
export function normal(rule: Written): NormalRule | undefined {
  const sources = [{ path: "rules.json", text: JSON.stringify([rule]) }];
  const { rules, diagnostics } = compile({ sources, config });
  return diagnostics.some(({ severity }) => severity === "error") ? undefined : rules[0];
}
