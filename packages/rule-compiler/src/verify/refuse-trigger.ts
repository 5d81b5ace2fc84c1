import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Node, ObjectNode } from "../parse/tree.ts";
import { refused } from "./refused.ts";
import { at, isOn, itemsAt, keyOf, stringAt, textAt } from "./view.ts";

/** What Argo's controller refuses of the triggers of a Sensor. Source: argo-events pkg/reconciler/sensor/validate.go. */
export function refuseTriggers(sensor: ObjectNode): readonly Diagnostic[] {
  const triggers = itemsAt(sensor, "spec", "triggers");
  if (triggers.length === 0) {
    const spec = at(sensor, "spec");
    return [refused(keyOf(spec, "triggers") ?? keyOf(sensor, "spec"), "it has no triggers", "write at least one")];
  }
  return [...sameNames(triggers), ...triggers.flatMap((trigger) => [...ofTrigger(trigger)])];
}

function sameNames(triggers: readonly Node[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return triggers.flatMap((trigger) => {
    const name = stringAt(trigger, "template", "name");
    if (name === undefined || name.value === "") return [];
    if (seen.has(name.value)) return [refused(name.span, `two triggers are named ${JSON.stringify(name.value)}`)];
    seen.add(name.value);
    return [];
  });
}

function* ofTrigger(trigger: Node): Iterable<Diagnostic> {
  const template = at(trigger, "template");
  if (template === undefined) yield refused(keyOf(trigger, "template"), "a trigger has no template");
  else if (textAt(template, "name") === "") yield refused(keyOf(template, "name"), "a trigger has no name");
  for (const reset of itemsAt(template, "conditionsReset")) {
    if (at(reset, "byTime") === undefined)
      yield refused(keyOf(reset, "byTime"), "an item of conditionsReset has no byTime");
  }
  yield* ofTemplate(template);
  yield* ofPolicy(trigger, template);
  yield* parameters(trigger, "parameters");
  yield* ofDeadLetters(trigger);
}

function* ofTemplate(template: Node | undefined): Iterable<Diagnostic> {
  const [k8s, workflow, http, slack] = ["k8s", "argoWorkflow", "http", "slack"].map((type) => at(template, type));
  if (k8s) yield* withSource(k8s, ["", "create", "update", "patch", "delete"]);
  if (workflow) {
    yield* withSource(workflow, [
      "submit",
      "submit-from",
      "suspend",
      "retry",
      "resume",
      "resubmit",
      "terminate",
      "stop",
    ]);
  }
  if (http) yield* ofHttp(http);
  if (slack) {
    if (at(slack, "slackToken") === undefined)
      yield refused(keyOf(slack, "slackToken"), "a slack trigger has no slackToken");
    yield* parameters(slack, "parameters");
  }
}

function* withSource(trigger: Node, operations: readonly string[]): Iterable<Diagnostic> {
  if (at(trigger, "source") === undefined) yield refused(keyOf(trigger, "source"), "a trigger has no source");
  const operation = stringAt(trigger, "operation");
  if (!operations.includes(operation?.value ?? "")) {
    const found =
      operation === undefined
        ? "a trigger has no operation"
        : `there is no operation ${JSON.stringify(operation.value)}`;
    yield refused(
      operation?.span ?? keyOf(trigger, "operation"),
      found,
      `write one of ${operations.filter((one) => one !== "").join(", ")}`,
    );
  }
  yield* parameters(trigger, "parameters");
}

const methods: readonly string[] = ["", "GET", "DELETE", "PATCH", "POST", "PUT"];

function* ofHttp(http: Node): Iterable<Diagnostic> {
  if (textAt(http, "url") === "") yield refused(keyOf(http, "url"), "an http trigger has no url");
  const method = stringAt(http, "method");
  if (method && !methods.includes(method.value)) {
    yield refused(
      method.span,
      `there is no method ${JSON.stringify(method.value)}`,
      `write one of ${methods.slice(1).join(", ")}`,
    );
  }
  yield* parameters(http, "parameters");
  yield* parameters(http, "payload", { dest: false });
}

function* ofPolicy(trigger: Node, template: Node | undefined): Iterable<Diagnostic> {
  const policy = at(trigger, "policy");
  if (at(template, "k8s") || at(template, "argoWorkflow")) {
    if (at(policy, "k8s") && !at(policy, "k8s", "labels"))
      yield refused(keyOf(policy, "k8s"), "a policy has no labels");
  } else if (at(template, "http") || at(template, "awsLambda")) {
    if (at(policy, "status") && !at(policy, "status", "allow")) {
      yield refused(keyOf(policy, "status"), "a policy allows no status", "write allow: [200]");
    }
  }
}

function* ofDeadLetters(trigger: Node): Iterable<Diagnostic> {
  const letters = at(trigger, "dlqTrigger");
  if (letters === undefined) return;
  if (!isOn(at(trigger, "atLeastOnce"))) {
    yield refused(
      keyOf(trigger, "dlqTrigger"),
      "a dlqTrigger stands beside no atLeastOnce",
      "write atLeastOnce: true beside it",
    );
  } else if (!isOn(at(letters, "atLeastOnce"))) {
    yield refused(keyOf(letters, "atLeastOnce"), "a dlqTrigger has no atLeastOnce", "write atLeastOnce: true in it");
  }
  yield* ofTrigger(letters);
}

function* parameters(
  holder: Node | undefined,
  key: string,
  needs: { readonly dest: boolean } = { dest: true },
): Iterable<Diagnostic> {
  for (const parameter of itemsAt(holder, key)) {
    if (at(parameter, "src") === undefined) yield refused(keyOf(parameter, "src"), "a parameter has no src");
    else if (textAt(parameter, "src", "dependencyName") === "") {
      yield refused(keyOf(at(parameter, "src"), "dependencyName"), "a parameter has no dependencyName");
    }
    if (needs.dest && textAt(parameter, "dest") === "")
      yield refused(keyOf(parameter, "dest"), "a parameter has no dest");
    const operation = stringAt(parameter, "operation");
    if (operation && !["", "overwrite", "append", "prepend"].includes(operation.value)) {
      const problem = `a parameter has the operation ${JSON.stringify(operation.value)}`;
      yield refused(operation.span, problem, "write overwrite, append or prepend");
    }
  }
}
