import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { closest } from "../language/closest.ts";
import { checkBackoff } from "./check-backoff.ts";
import { checkHttp } from "./check-http.ts";
import { isLabelValue } from "./check-names.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkResourceTrigger } from "./check-resource-trigger.ts";
import type { Dependency } from "./dependency.ts";
import { publishesSecrets } from "./known-events.ts";
import { soundConditions, type Trigger } from "./trigger.ts";
import { at, itemsAt, keyOf, stringAt, textAt } from "./view.ts";

/** What will surprise the author of a Sensor's triggers. */
export function checkTriggers(
  triggers: readonly Trigger[],
  dependencies: readonly Dependency[],
): readonly Diagnostic[] {
  return [...triggers.flatMap((trigger) => [...ofTrigger(trigger, dependencies)]), ...unused(triggers, dependencies)];
}

function* ofTrigger(trigger: Trigger, dependencies: readonly Dependency[]): Iterable<Diagnostic> {
  if (!trigger.deadLetter) yield* conditions(trigger, dependencies);
  const reset = keyOf(trigger.template, "conditionsReset");
  if (itemsAt(trigger.template, "conditionsReset").length > 0) {
    yield diagnose("MANIFEST_NOT_CHECKED", reset, { what: "when conditions are reset" });
  }
  yield* type(trigger);
  yield* name(trigger);
  yield* retries(trigger);
  yield* rateLimit(trigger);
  yield* checkParameters(trigger, dependencies);
  yield* checkResourceTrigger(trigger, dependencies);
  if (trigger.types[0] === "http") yield* checkHttp(trigger);
  yield* logged(trigger, dependencies);
}

/** Source: argo-events pkg/sensors/listener.go (getDependencyExpression). */
function* conditions(trigger: Trigger, dependencies: readonly Dependency[]): Iterable<Diagnostic> {
  const { node, template, conditions: read } = trigger;
  const written = stringAt(template, "conditions");
  const names = [...new Set(dependencies.map((one) => one.name))];
  if (written === undefined || written.value === "") {
    const place = keyOf(template, "conditions") ?? keyOf(node, "template");
    if (names.length > 1) yield diagnose("MANIFEST_CONDITIONS_MISSING", place, { dependencies: names });
    return;
  }
  if (read === undefined) {
    yield diagnose("MANIFEST_NOT_CHECKED", written.span, { what: "these conditions" });
  } else if ("problem" in read) {
    const suggestion = read.unknown === undefined ? undefined : closest(read.unknown, names);
    yield diagnose("MANIFEST_CONDITIONS_INVALID", written.span, {
      problem: read.problem,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  } else {
    const alone = dependencies.filter((one) => read.firesWith(one.name));
    for (const [index, second] of alone.entries()) {
      const first = alone.slice(0, index).find((one) => hearTheSame(one, second) && one.name !== second.name);
      if (first) {
        const code = passTheSame(first, second) ? "MANIFEST_FIRES_TWICE" : "MANIFEST_MAY_FIRE_TWICE";
        yield diagnose(code, written.span, { first: first.name, second: second.name });
      }
    }
  }
}

/** Whether what passes one of two dependencies surely passes the other, since that one has no filters. */
function passTheSame(one: Dependency, other: Dependency): boolean {
  return at(one.node, "filters") === undefined || at(other.node, "filters") === undefined;
}

function hearTheSame(one: Dependency, other: Dependency): boolean {
  return one.eventSourceName === other.eventSourceName && one.eventName === other.eventName;
}

/** Source: argo-events pkg/sensors/trigger.go (GetTrigger), listener.go (triggerOne). */
function* type({ node, template, types }: Trigger): Iterable<Diagnostic> {
  const [used, ...others] = types;
  if (template === undefined) return;
  if (used === undefined) {
    const hint = "write what it does, such as http, k8s, or log: {}";
    const problem = "its template says nothing that it could do";
    yield diagnose("MANIFEST_TRIGGER_FAILS", keyOf(template, "log") ?? keyOf(node, "template"), { problem, hint });
    return;
  }
  if (others.length > 0) yield diagnose("MANIFEST_TRIGGER_SEVERAL", keyOf(template, others[0] ?? ""), { used, others });
  if (!["k8s", "argoWorkflow", "http", "log"].includes(used)) {
    yield diagnose("MANIFEST_NOT_CHECKED", keyOf(template, used), { what: `the trigger of type ${used}` });
  }
}

/**
 * The name becomes a label of what the trigger creates. Source: argo-events
 * pkg/sensors/triggers/standard-k8s/standard-k8s.go, argo-workflow/argo-workflow.go.
 */
function* name(trigger: Trigger): Iterable<Diagnostic> {
  const found = stringAt(trigger.template, "name");
  const [used] = trigger.types;
  const operation = used === undefined ? "" : textAt(trigger.template, used, "operation");
  const creates =
    (used === "k8s" && ["", "create"].includes(operation)) || (used === "argoWorkflow" && operation === "submit");
  if (!found || !creates || isLabelValue(found.value)) return;
  const problem = "is no value of a label, which the object it creates gets: the API server refuses each one";
  const hint = "write at most 63 letters, digits, -, _ and .";
  yield diagnose("MANIFEST_NAME", found.span, { what: "trigger", name: found.value, problem, hint });
}

/** Source: argo-events pkg/sensors/listener.go (triggerActions): only atLeastOnce waits for what comes of an action. */
function* retries({ node, atLeastOnce, deadLetter }: Trigger): Iterable<Diagnostic> {
  const retry = at(node, "retryStrategy");
  if (retry !== undefined) yield* checkBackoff(retry, keyOf(node, "retryStrategy"));
  if (retry !== undefined && !atLeastOnce) yield diagnose("MANIFEST_RETRY_IGNORED", keyOf(node, "retryStrategy"), {});
  if (retry === undefined && atLeastOnce && !deadLetter)
    yield diagnose("MANIFEST_RETRY_NONE", keyOf(node, "atLeastOnce"), {});
}

/** Source: argo-events pkg/sensors/listener.go (initRateLimiter), go.uber.org/ratelimit (New). */
function* rateLimit({ node, deadLetter }: Trigger): Iterable<Diagnostic> {
  const limit = at(node, "rateLimit");
  if (limit === undefined || deadLetter) return;
  const count = at(limit, "requestsPerUnit");
  if (count === undefined || (count.kind === "number" && count.value === 0)) {
    yield diagnose("MANIFEST_RATE_LIMIT", count?.span ?? keyOf(node, "rateLimit"), {});
  }
  const unit = stringAt(limit, "unit");
  const units = ["Second", "Minute", "Hour"];
  if (unit && unit.value !== "" && !units.includes(unit.value)) {
    const suggestion = closest(unit.value, units);
    const params = { found: unit.value, ...(suggestion === undefined ? {} : { suggestion }) };
    yield diagnose("MANIFEST_RATE_UNIT", unit.span, params);
  }
}

/** Source: argo-events pkg/sensors/triggers/log/log.go. */
function* logged(trigger: Trigger, dependencies: readonly Dependency[]): Iterable<Diagnostic> {
  if (trigger.types[0] !== "log") return;
  const names = soundConditions(trigger)?.names ?? [];
  const secret = dependencies.find(({ name: one, entry }) => names.includes(one) && entry && publishesSecrets(entry));
  if (secret) yield diagnose("MANIFEST_LOGS_EVENTS", keyOf(trigger.template, "log"), { entry: secret.eventName });
}

/** With one trigger whose conditions are not known, any dependency may be used. */
function unused(triggers: readonly Trigger[], dependencies: readonly Dependency[]): readonly Diagnostic[] {
  const all = triggers.map(soundConditions);
  if (triggers.length === 0 || all.includes(undefined)) return [];
  // Names that conditions do not tell apart are told of elsewhere.
  const read = (text: string): string => text.replaceAll("-", "_");
  const used = new Set(all.flatMap((one) => one?.names.map(read) ?? []));
  return dependencies
    .filter(({ name: one }) => one !== "" && !used.has(read(one)))
    .map(({ name: one, nameNode }) => diagnose("MANIFEST_DEPENDENCY_UNUSED", nameNode?.span, { name: one }));
}
