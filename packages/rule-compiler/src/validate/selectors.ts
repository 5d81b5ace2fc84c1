import { topLevelKey } from "../knowledge/known-kind.ts";
import { isBuiltin, selectableFields, type SelectableField } from "../knowledge/selectable-fields.ts";
import { parseFieldSelector } from "../language/field-selector.ts";
import { canonicalLabelSelector } from "../language/label-print.ts";
import { parseLabelSelector } from "../language/label-selector.ts";
import { lengthProblem, longestSelector } from "../language/length-limit.ts";
import type { Parsed } from "../language/parsed.ts";
import { parsePath } from "../language/path.ts";
import type { FieldTerm, LabelRequirement, Path } from "../language/trees.ts";
import { shorten } from "../parse/describe-node.ts";
import { spanInside, type StringNode } from "../parse/tree.ts";
import type { Fields } from "./fields.ts";
import { resourceLabel, type WatchedKind } from "./kind.ts";
import type { Reporter } from "./reporter.ts";
import type { ShapedFieldTerm } from "./shaped-rule.ts";
import { strings } from "./strings.ts";

type LanguageCode = "LABEL_SELECTOR" | "FIELD_SELECTOR" | "PATH_SYNTAX" | "PATTERN_SYNTAX";

/** The tree of a small text, or undefined with each of its problems reported where it stands. */
export function parsed<T>(result: Parsed<T>, node: StringNode, code: LanguageCode, reporter: Reporter): T | undefined {
  if (result.ok) return result.value;
  for (const problem of result.problems) {
    reporter.report(code, spanInside(node, problem.start, problem.end), {
      problem: problem.message,
      hint: problem.hint,
    });
  }
  return undefined;
}

/** Reads `labelFilter`; missing or empty is no requirement. */
export function readLabelFilter(fields: Fields, reporter: Reporter): readonly LabelRequirement[] {
  const node = fields.get("labelFilter")?.value;
  if (node?.kind !== "string") return [];
  reportBlank("labelFilter", node, reporter);
  const requirements = parsed(parseLabelSelector(node.value), node, "LABEL_SELECTOR", reporter) ?? [];
  // Blanks that were left out come back in the canonical form, which is what is planned with.
  const problem = lengthProblem("label selector", canonicalLabelSelector(requirements), longestSelector);
  if (problem === undefined) return requirements;
  reporter.report("LABEL_SELECTOR", spanInside(node, 0, node.value.length), {
    problem: `written with blanks and in order, ${problem.message}`,
    hint: problem.hint,
  });
  return [];
}

/** Reads `fieldFilter`: the selector, and for each term where the API server would read its value. */
export function readFieldFilter(fields: Fields, kind: WatchedKind, reporter: Reporter): readonly ShapedFieldTerm[] {
  const node = fields.get("fieldFilter")?.value;
  if (node?.kind !== "string") return [];
  reportBlank("fieldFilter", node, reporter);
  const terms = parsed(parseFieldSelector(node.value), node, "FIELD_SELECTOR", reporter) ?? [];
  const clash = terms.find((term) => terms.some((other) => contradict(term, other)));
  if (clash) {
    const why = `its fieldFilter asks for two values of ${clash.field} at once`;
    reporter.report("RULE_NEVER_FIRES", node.span, { why });
  }
  return terms.flatMap((term) => shapeTerm(term, node, kind, reporter) ?? []);
}

/** A text of blanks and commas is a selector without terms, to Kubernetes too; whoever wrote it meant something. */
function reportBlank(field: string, node: StringNode, reporter: Reporter): void {
  if (node.value === "" || !/^[\s,]*$/.test(node.value)) return;
  reporter.report("SELECTOR_EMPTY", node.span, { field, found: JSON.stringify(shorten(node.value)) });
}

/** The texts a field can have, where not every text is possible. */
function possibleValues(field: SelectableField): RegExp | undefined {
  if (field.alternatives.length === 0) return field.default === "" ? /^$/ : undefined;
  const types = new Set(field.alternatives.map((place) => place.as));
  if (types.has("string")) return undefined;
  return types.has("boolean") ? /^(?:true|false)$/ : /^(?:0|-?[1-9][0-9]*)$/;
}

function contradict(one: FieldTerm, other: FieldTerm): boolean {
  if (one.field !== other.field || one.operator !== "equals") return false;
  return (one.value === other.value) !== (other.operator === "equals");
}

function shapeTerm(
  term: FieldTerm,
  node: StringNode,
  kind: WatchedKind,
  reporter: Reporter,
): ShapedFieldTerm | undefined {
  const table = selectableFields(kind.group, kind.resource, kind.namespaced);
  const field = table.get(term.field);
  const termSpan = spanInside(node, term.start, term.end);
  if (field) {
    const possible = possibleValues(field);
    if (term.operator === "equals" && possible && !possible.test(term.value)) {
      const why = `${term.field} is never ${JSON.stringify(shorten(term.value))}`;
      reporter.report("RULE_NEVER_FIRES", termSpan, { why });
    }
    return { term, field, span: termSpan };
  }
  const declared = kind.known?.selectableFields;
  if (declared?.includes(term.field)) return { term, path: keyPath(term.field), span: termSpan };
  const span = spanInside(node, term.start, term.fieldEnd);
  if (declared || isBuiltin(kind.group, kind.resource)) {
    const known = [...table.keys(), ...(declared ?? [])].join(", ");
    reporter.report("SELECTOR_FIELD_UNKNOWN", span, { field: term.field, resource: resourceLabel(kind), known });
    return undefined;
  }
  const path = parsePath(term.field);
  if (!path.ok) {
    for (const problem of path.problems) {
      const at = spanInside(node, term.start + problem.start, term.start + problem.end);
      reporter.report("PATH_SYNTAX", at, { problem: problem.message, hint: problem.hint });
    }
    return undefined;
  }
  reporter.report("SELECTOR_FIELD_CUSTOM", span, { field: term.field, resource: resourceLabel(kind) });
  return { term, path: path.value, span: termSpan };
}

/** The path of a field label: keys between dots, without the escapes of our own paths. */
function keyPath(label: string): Path {
  return { segments: label.split(".").map((key) => ({ kind: "key", key })) };
}

/**
 * Reads `updatesOn`: paths, or top-level keys in any letter case, since the original lower-cased them.
 * A key the kind is not known to have is taken as written, with a note.
 */
export function readUpdatesOn(fields: Fields, kind: WatchedKind, reporter: Reporter): readonly Path[] {
  const paths: Path[] = [];
  for (const node of strings(fields.get("updatesOn")?.value)) {
    const path = parsed(parsePath(node.value), node, "PATH_SYNTAX", reporter);
    if (!path) continue;
    const [first, ...rest] = path.segments;
    if (first?.kind !== "key" || rest.length > 0 || !kind.known || kind.known.topLevelKeys.length === 0) {
      paths.push(path);
      continue;
    }
    const real = topLevelKey(kind.known, first.key);
    if (real === undefined) {
      const known = kind.known.topLevelKeys.join(", ");
      reporter.report("UPDATES_ON_UNKNOWN", node.span, { field: first.key, resource: resourceLabel(kind), known });
    } else if (real !== first.key) {
      reporter.report("UPDATES_ON_SPELLING", node.span, { written: first.key, field: real });
    }
    paths.push({ segments: [{ kind: "key", key: real ?? first.key }] });
  }
  return paths;
}
