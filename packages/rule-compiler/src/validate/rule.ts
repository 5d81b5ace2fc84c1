import { ruleIdPattern, ruleSources } from "@argo-rules/contracts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Node, ObjectNode, StringNode } from "../parse/tree.ts";
import type { Span } from "../source/span.ts";
import { actionPlace } from "./action-place.ts";
import { readAction } from "./action.ts";
import { readConditions } from "./conditions.ts";
import type { ValidateContext } from "./context.ts";
import { describeNode, shorten } from "../parse/describe-node.ts";
import { checkDelivery } from "./delivery.ts";
import { readFields, type Fields } from "./fields.ts";
import { isSecretKind, readKind, type WatchedKind } from "./kind.ts";
import { readEventTypes } from "./event-types.ts";
import { readReach } from "./namespaces.ts";
import { checkRule } from "./check-rule.ts";
import { readParameters } from "./mapped-parameters.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import { readFieldFilter, readLabelFilter, readUpdatesOn } from "./selectors.ts";
import { checkScript, readScript } from "./script.ts";
import { checkShape } from "./shape.ts";
import type { FieldSpans, NarrowingField, ShapedAction, ShapedRule } from "./shaped-rule.ts";
import { checkKindInTarget } from "./target.ts";
import { checkPodDelete, checkStepImage, checkWorkflowAction } from "./workflow-action.ts";

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
  const action = readAction(fields, fields.get("id")?.value.span ?? node.span, context.config, reporter);
  const kind = readKind(fields, context, reporter);
  if (kind) checkKindInTarget(kind, fields, context, reporter);
  const when = readConditions(fields, kind, reporter);
  if (!kind || !action) return undefined;
  const idSpan = fields.get("id")?.value.span ?? node.span;
  const description = textOf(fields, "description");
  const rule: ShapedRule = {
    ...readActionParts(action, fields, kind, idSpan, context, reporter),
    ...readFlags(fields),
    ...kindOf(kind),
    ...readReach(fields, kind, reporter),
    id: textOf(fields, "id") ?? "",
    ...(description === undefined ? {} : { description }),
    labelFilter,
    when,
    eventTypes,
    action,
    fieldFilter: readFieldFilter(fields, kind, reporter),
    updatesOn: readUpdatesOn(fields, kind, reporter),
    span: node.span,
    idSpan,
    fieldSpans: spansOf(fields),
  };
  checkAction(action, fields, idSpan, context, reporter);
  if (!reporter.failed()) {
    checkPodDelete(rule, fields, context.config, reporter);
    checkRule(rule, fields, context, reporter);
  }
  return rule;
}

/** What an action refers to: the script of a script action, the paths of a workflow action's parameters. */
function readActionParts(
  action: ShapedAction,
  fields: Fields,
  kind: WatchedKind,
  idSpan: Span,
  context: ValidateContext,
  reporter: Reporter,
): Pick<ShapedRule, "script" | "parameterPaths"> {
  const node = fields.get("action")?.value;
  const id = textOf(fields, "id") ?? "";
  if (action.type === "script" && ruleIdPattern.test(id)) {
    const script = readScript(id, action, actionPlace(node, idSpan), context, reporter);
    return { parameterPaths: new Map(), ...(script ? { script } : {}) };
  }
  const metadataOnly = isSecretKind(kind) && textOf(fields, "secretData") !== "include";
  if (action.type !== "workflow" || !node) return { parameterPaths: new Map() };
  return { parameterPaths: readParameters(action, node, kind, metadataOnly, reporter) };
}

/** Checks an action as far as the rest of the rule does not matter. */
function checkAction(
  action: ShapedAction,
  fields: Fields,
  idSpan: Span,
  { config }: ValidateContext,
  reporter: Reporter,
): void {
  const node = fields.get("action")?.value;
  const at = actionPlace(node, idSpan);
  if (action.type === "log" || action.type === "eventsrunner") {
    // What a rule leaves to executorType has no options to be wrong.
    if (node) checkDelivery(action, at(), config, reporter);
    return;
  }
  checkWorkflowAction(action, at, reporter);
  if (action.type !== "workflow") checkStepImage(action, at(), config, reporter);
  if (action.type === "script") checkScript(action, at, reporter);
}

const narrowingFields: readonly NarrowingField[] = [
  "resource",
  "namespaces",
  "excludeNamespaces",
  "eventTypes",
  "updatesOn",
  "labelFilter",
  "fieldFilter",
];

function spansOf(fields: Fields): FieldSpans {
  return Object.fromEntries(
    narrowingFields.flatMap((field) => {
      const span = fields.get(field)?.value.span;
      return span ? [[field, span]] : [];
    }),
  );
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
