import type { Config } from "@argo-rules/contracts";
import type { FieldTerm, Segment } from "../language/trees.ts";
import { isNoisy } from "../knowledge/noisy.ts";
import type { ValidateContext } from "./context.ts";
import type { Fields } from "./fields.ts";
import { resourceLabel } from "./kind.ts";
import type { Reporter } from "./reporter.ts";
import type { ShapedAction, ShapedRule } from "./shaped-rule.ts";

/** What a rule without errors comes to: how much it matches, what can never hold, what Secrets it shows. */
export function checkRule(rule: ShapedRule, fields: Fields, context: ValidateContext, reporter: Reporter): void {
  checkContradictions(rule, fields, reporter);
  // What a rule that is not compiled would match bothers nobody.
  if (!rule.disabled) checkConditions(rule, reporter);
  checkEventTypes(rule, fields, reporter);
  checkSecrets(rule, fields, context, reporter);
  checkFeedback(rule, context.config, reporter);
  if (rule.fieldFilter.length > 0 && rule.eventTypes.includes("ADDED")) {
    const span = fields.get("fieldFilter")?.value.span ?? rule.span;
    reporter.report("FIELD_FILTER_AGE", span, {});
  }
}

function isKey(segment: Segment | undefined, key: string): boolean {
  return segment?.kind === "key" && segment.key === key;
}

/** Reports conditions of which one excludes the other, as far as that is plain to see. */
function checkContradictions(rule: ShapedRule, fields: Fields, reporter: Reporter): void {
  for (const { written, span } of rule.when) {
    const { changed } = written;
    if (changed === undefined || changed === true || changed.from === undefined) continue;
    if (changed.from !== changed.to) continue;
    reporter.report("RULE_NEVER_FIRES", span, { why: '"from" and "to" are the same value' });
  }
  const wanted = rule.fieldFilter.find(({ term }) => term.field === "metadata.namespace" && term.operator === "equals");
  if (!wanted) return;
  const { value } = wanted.term;
  const elsewhere = rule.namespaces.length > 0 && !rule.namespaces.includes(value);
  if (elsewhere || rule.excludeNamespaces.includes(value)) {
    const why = `its fieldFilter wants the namespace ${JSON.stringify(value)}, which it does not reach`;
    reporter.report("RULE_NEVER_FIRES", fields.get("fieldFilter")?.value.span ?? rule.span, { why });
  }
}

/** eventTypes, updatesOn and excludeNamespaces are no conditions: they do not narrow which objects are meant. */
function checkConditions(rule: ShapedRule, reporter: Reporter): void {
  const resource = resourceLabel(rule);
  const narrowed = rule.namespaces.length + rule.labelFilter.length > 0;
  if (!narrowed && isNoisy(rule.group, rule.resource)) {
    reporter.report("NOISY_WATCH", rule.idSpan, { resource });
  }
  const conditions = rule.fieldFilter.length + rule.when.length;
  // Of a pod-delete rule it is an error, told with the action.
  if (!narrowed && conditions === 0 && !rule.matchAll && rule.action.type !== "pod-delete") {
    reporter.report("MATCHES_EVERYTHING", rule.idSpan, { resource });
  }
}

function checkEventTypes(rule: ShapedRule, fields: Fields, reporter: Reporter): void {
  const changed = rule.when.find((one) => one.written.changed !== undefined);
  const others = rule.eventTypes.filter((type) => type !== "MODIFIED");
  if (changed && !rule.eventTypes.includes("MODIFIED")) {
    reporter.report("RULE_NEVER_FIRES", changed.span, {
      why: '"changed" holds only for MODIFIED, which it does not want',
    });
  } else if (changed && others.length > 0) {
    reporter.report("CHANGED_NEVER_HOLDS", changed.span, { eventTypes: others.join(" and ") });
  }
  const updatesOn = fields.get("updatesOn");
  if (updatesOn && rule.updatesOn.length > 0 && !rule.eventTypes.includes("MODIFIED")) {
    reporter.report("UPDATES_ON_WITHOUT_MODIFIED", updatesOn.keySpan, {});
  }
  const whole = rule.updatesOn.some(({ segments: [first, ...rest] }) => rest.length === 0 && isKey(first, "metadata"));
  if (updatesOn && whole) reporter.report("UPDATES_ON_ALWAYS", updatesOn.value.span, {});
}

function checkSecrets(rule: ShapedRule, fields: Fields, context: ValidateContext, reporter: Reporter): void {
  const secretData = fields.get("secretData");
  if (rule.group !== "" || rule.resource !== "secrets") {
    if (secretData) reporter.report("SECRET_DATA_ELSEWHERE", secretData.keySpan, { resource: resourceLabel(rule) });
    return;
  }
  reporter.report("SECRET_ON_BUS", rule.idSpan, { bus: context.config.eventBus });
  const { action } = rule;
  if (action.type === "log" && action.verbose) {
    reporter.report("SECRET_VERBOSE_LOG", fields.get("action")?.value.span ?? rule.span, {});
  }
  if (rule.secretData && secretData) {
    const places = placesOf(action);
    reporter.report("SECRET_DATA_INCLUDED", secretData.keySpan, { places: places.join(", ") });
  }
}

/** Every place that will hold what an action hands on. */
function placesOf(action: ShapedAction): readonly string[] {
  const spool = "the forwarder's spool and dead letters";
  const letters = "the forwarder's dead letters";
  switch (action.type) {
    case "log":
      return ["the event bus", spool];
    case "eventsrunner":
      return ["the event bus", action.direct === true ? letters : spool, "the Events Runner server"];
    case "script":
    case "pod-delete":
    case "workflow":
      return [
        "the event bus",
        action.dispatch === "forwarder" ? spool : letters,
        "the Workflow and its pod, as long as they are kept",
      ];
  }
}

/** Kinds of which every Workflow makes or changes objects, in the actions namespace. */
const madeByWorkflows: ReadonlySet<string> = new Set([
  "/pods",
  "/events",
  "events.k8s.io/events",
  "argoproj.io/workflows",
  "argoproj.io/workflowtaskresults",
]);

/** Tells a rule whose Workflows could make it fire again, without end. */
function checkFeedback(rule: ShapedRule, config: Config, reporter: Reporter): void {
  const { action } = rule;
  if (action.type === "log" || action.type === "eventsrunner" || rule.disabled) return;
  const kind = `${rule.group}/${rule.resource}`;
  const counted = action.cooldown !== undefined || action.budget !== undefined;
  if (!madeByWorkflows.has(kind) && !(counted && kind === "coordination.k8s.io/leases")) return;
  const { actionsNamespace: namespace } = config;
  const named = rule.namespaces.includes(namespace);
  const reached = named || (rule.namespaces.length === 0 && !rule.excludeNamespaces.includes(namespace));
  if (!reached || rule.fieldFilter.some(({ term }) => leavesOut(term, namespace))) return;
  reporter.report("ACTION_FEEDBACK", rule.idSpan, { resource: resourceLabel(rule), namespace, named });
}

function leavesOut({ field, operator, value }: FieldTerm, namespace: string): boolean {
  return field === "metadata.namespace" && (operator === "equals") === (value !== namespace);
}
