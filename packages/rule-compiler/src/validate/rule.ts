import { ruleIdPattern, ruleSources } from "@argo-rules/contracts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Node, ObjectNode, StringNode } from "../parse/tree.ts";
import type { Span } from "../source/span.ts";
import { readAction } from "./action.ts";
import { readConditions } from "./conditions.ts";
import type { ValidateContext } from "./context.ts";
import { describeNode, shorten } from "../parse/describe-node.ts";
import { checkDelivery } from "./delivery.ts";
import { readFields, type Fields } from "./fields.ts";
import { readKind, type WatchedKind } from "./kind.ts";
import { readEventTypes } from "./event-types.ts";
import { readReach } from "./namespaces.ts";
import { checkRule } from "./check-rule.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import { readFieldFilter, readLabelFilter, readUpdatesOn } from "./selectors.ts";
import { checkShape } from "./shape.ts";
import type { ShapedRule } from "./shaped-rule.ts";
import { checkKindInTarget } from "./target.ts";

export interface ValidatedRule {
  /** undefined when the rule has an error. */
  readonly rule: ShapedRule | undefined;
  /** The id as written, even of a rule with errors; used to find duplicates. */
  readonly id: string | undefined;
  /** Where the id stands; the whole rule where there is none. */
  readonly idSpan: Span;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks one element of the rules array and parses every text in it. Its diagnostics concern this rule alone. */
export function validateRule(node: Node, context: ValidateContext): ValidatedRule {
  const idNode = node.kind === "object" ? writtenId(node) : undefined;
  const reporter = createReporter(idNode?.value);
  const validated = { id: idNode?.value, idSpan: idNode?.span ?? node.span, diagnostics: reporter.diagnostics };
  if (node.kind !== "object") {
    reporter.report("RULE_NOT_OBJECT", node.span, { found: describeNode(node) });
    return { rule: undefined, ...validated };
  }
  const fields = readFields(node, reporter, context);
  const rule = readSource(fields, reporter) ? readRule(node, fields, context, reporter) : undefined;
  return { rule: reporter.failed() ? undefined : rule, ...validated };
}

function writtenId(node: ObjectNode): StringNode | undefined {
  const found = node.members.find((one) => one.key.toLowerCase() === "id")?.value;
  return found?.kind === "string" ? found : undefined;
}

/** Whether the rule is one of source `resource`; other sources are refused whole, their fields mean nothing here. */
function readSource(fields: Fields, reporter: Reporter): boolean {
  const source = fields.get("source")?.value;
  if (source?.kind !== "string" || source.value === "resource") return true;
  if (!ruleSources.some((one) => one === source.value)) return true;
  reporter.report("NOT_BUILT", source.span, { what: `the source ${source.value}` });
  return false;
}

function readRule(
  node: ObjectNode,
  fields: Fields,
  context: ValidateContext,
  reporter: Reporter,
): ShapedRule | undefined {
  checkShape(fields, node.span, reporter);
  checkId(fields, reporter);
  const labelFilter = readLabelFilter(fields, reporter);
  const eventTypes = readEventTypes(fields, reporter);
  const action = readAction(fields, reporter);
  const kind = readKind(fields, context, reporter);
  if (kind) checkKindInTarget(kind, fields, context, reporter);
  const when = readConditions(fields, kind, reporter);
  if (!kind) return undefined;
  const rule: ShapedRule = {
    ...readFlags(fields),
    ...kindOf(kind),
    ...readReach(fields, kind, reporter),
    id: textOf(fields, "id") ?? "",
    labelFilter,
    when,
    eventTypes,
    action,
    fieldFilter: readFieldFilter(fields, kind, reporter),
    updatesOn: readUpdatesOn(fields, kind, reporter),
    span: node.span,
    idSpan: fields.get("id")?.value.span ?? node.span,
  };
  if (!reporter.failed()) {
    checkDelivery(rule.action, fields.get("action")?.value.span ?? rule.idSpan, context.config, reporter);
    checkRule(rule, fields, context, reporter);
  }
  return rule;
}

function kindOf(kind: WatchedKind): Pick<ShapedRule, "group" | "version" | "resource" | "namespaced"> {
  return { group: kind.group, version: kind.version, resource: kind.resource, namespaced: kind.namespaced };
}

function readFlags(fields: Fields): Pick<ShapedRule, "disabled" | "matchAll" | "secretData"> {
  const isTrue = (field: string): boolean => {
    const value = fields.get(field)?.value;
    return value?.kind === "boolean" && value.value;
  };
  return {
    disabled: isTrue("disabled"),
    matchAll: isTrue("matchAll"),
    secretData: textOf(fields, "secretData") === "include",
  };
}

function textOf(fields: Fields, field: string): string | undefined {
  const value = fields.get(field)?.value;
  return value?.kind === "string" ? value.value : undefined;
}

function checkId(fields: Fields, reporter: Reporter): void {
  const node = fields.get("id")?.value;
  if (node?.kind !== "string" || ruleIdPattern.test(node.value)) return;
  reporter.report("ID_INVALID", node.span, {
    found: JSON.stringify(shorten(node.value, 60)),
    suggestion: suggestId(node.value),
  });
}

/** A valid id near the one written: other characters become `-`, ends are trimmed, 63 characters are kept. */
function suggestId(written: string): string {
  const cleaned = written
    .slice(0, 300)
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replaceAll(/\.{2,}/g, ".");
  const trimmed = cleaned
    .replace(/^[^A-Za-z0-9]+/, "")
    .slice(0, 63)
    .replace(/[^A-Za-z0-9]+$/, "");
  return trimmed === "" ? "my-rule" : trimmed;
}
