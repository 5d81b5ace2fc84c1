import { isNoisy } from "../knowledge/noisy.ts";
import type { ValidateContext } from "./context.ts";
import type { Fields } from "./fields.ts";
import { resourceLabel } from "./kind.ts";
import type { Reporter } from "./reporter.ts";
import type { ShapedRule } from "./shaped-rule.ts";

/** What a rule without errors comes to: how much it matches, what can never hold, what Secrets it shows. */
export function checkReach(rule: ShapedRule, fields: Fields, context: ValidateContext, reporter: Reporter): void {
  checkConditions(rule, reporter);
  checkEventTypes(rule, fields, reporter);
  checkSecrets(rule, fields, context, reporter);
  if (rule.fieldFilter.length > 0 && rule.eventTypes.includes("ADDED")) {
    const span = fields.get("fieldFilter")?.value.span ?? rule.span;
    reporter.report("FIELD_FILTER_AGE", span, {});
  }
}

/** eventTypes, updatesOn and excludeNamespaces are no conditions: they do not narrow which objects are meant. */
function checkConditions(rule: ShapedRule, reporter: Reporter): void {
  const resource = resourceLabel(rule);
  const narrowed = rule.namespaces.length + rule.labelFilter.length > 0;
  if (!narrowed && isNoisy(rule.group, rule.resource)) {
    reporter.report("NOISY_WATCH", rule.idSpan, { resource });
  }
  if (!narrowed && rule.fieldFilter.length + rule.when.length === 0 && !rule.matchAll) {
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
}

function checkSecrets(rule: ShapedRule, fields: Fields, context: ValidateContext, reporter: Reporter): void {
  const secretData = fields.get("secretData");
  if (rule.group !== "" || rule.resource !== "secrets") {
    if (secretData) reporter.report("SECRET_DATA_ELSEWHERE", secretData.keySpan, { resource: resourceLabel(rule) });
    return;
  }
  reporter.report("SECRET_ON_BUS", rule.idSpan, { bus: context.config.eventBus });
  const type = rule.action?.type ?? context.config.executorType;
  if (rule.action?.type === "log" && rule.action.verbose) {
    reporter.report("SECRET_VERBOSE_LOG", fields.get("action")?.value.span ?? rule.span, {});
  }
  if (rule.secretData && secretData) {
    const direct = rule.action?.type === "eventsrunner" && rule.action.direct === true;
    const places = ["the event bus", ...(direct ? [] : ["the forwarder's spool and dead letters"])];
    if (type === "eventsrunner") places.push("the Events Runner server");
    reporter.report("SECRET_DATA_INCLUDED", secretData.keySpan, { places: places.join(", ") });
  }
}
