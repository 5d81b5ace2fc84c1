import type { Config, EventClass } from "@argo-rules/contracts";
import type { Json, JsonObject } from "../../src/json/json.ts";
import { readJson } from "../../src/json/read-json.ts";
import { builtinKinds } from "../../src/knowledge/kinds.ts";
import { normalizeRule } from "../../src/normalize/normalize-rule.ts";
import type { NormalRule } from "../../src/normalize/normal-rule.ts";
import { parseRules } from "../../src/parse/parse-rules.ts";
import type { ObjectChange } from "../../src/semantics/change.ts";
import type { Check, CheckName } from "../../src/semantics/check.ts";
import { judge, type ClassJudgement } from "../../src/semantics/judge.ts";
import type { JudgeContext } from "../../src/semantics/scene.ts";
import type { Truth } from "../../src/semantics/truth.ts";
import { validateRules } from "../../src/validate/rule-set.ts";
import { generatedConfigs } from "../support/arbitrary-rules.ts";

/** A configuration under which every generated rule is legal. */
const config = generatedConfigs[0] as Config;

/** A legal rule on ConfigMaps, unless the fields say otherwise, with every default filled in. */
export function ruleOf(fields: object): NormalRule {
  return normalRule({ id: "r", version: "v1", resource: "configmaps", ...fields });
}

/** A legal rule as it is written, with every default filled in. Nothing is planned or emitted. */
export function normalRule(written: object): NormalRule {
  const parsed = parseRules({ path: "rules.json", text: JSON.stringify([written]) });
  const readScript = () => ({ reason: "no files are read here" });
  const context = { config, kinds: builtinKinds, strict: false, compat: false, target: undefined, readScript };
  const { rules, diagnostics } = validateRules(
    parsed.rules.map(({ node }) => node),
    { ...context, skipInvalid: false },
  );
  const [rule] = rules;
  if (!rule) throw new Error(`${diagnostics.map((one) => one.message).join("; ")}: ${JSON.stringify(written)}`);
  return normalizeRule(rule, config);
}

/** A legal rule on a custom kind of which nothing is known. */
export function widgetRule(fields: object): NormalRule {
  return ruleOf({ group: "example.com", resource: "widgets", scope: "Namespaced", ...fields });
}

/** A JSON text as Kubernetes reads it. */
export function json(text: string): Json {
  const read = readJson(text);
  if ("problem" in read) throw new Error(`${text.slice(0, 100)}: ${read.problem.message}`);
  return read.value;
}

/** An object with some metadata and other members; it does not say its kind. */
export function thing(metadata: JsonObject, members: JsonObject = {}): JsonObject {
  return { metadata: { name: "x", namespace: "default", uid: "u1", ...metadata }, ...members };
}

/** The three judgements of a rule on a change; an object that does not say its kind is of the rule's. */
export function judged(
  rule: NormalRule,
  change: ObjectChange,
  context: Partial<JudgeContext> = {},
): readonly ClassJudgement[] {
  return judge(rule, { resource: rule, ...change }, { sensorName: "er-k8s-sensor", ...context }).classes;
}

/** What fires, or may fire, as `added`, `modified?`. */
export function fired(...question: Parameters<typeof judged>): readonly string[] {
  return judged(...question).flatMap(({ eventClass, fires }) =>
    fires === false ? [] : [fires === true ? eventClass : `${eventClass}?`],
  );
}

/** The checks of one name for one class. */
export function checksNamed(
  classes: readonly ClassJudgement[],
  eventClass: EventClass,
  what: CheckName,
): readonly Check[] {
  return classes.flatMap((one) => (one.eventClass === eventClass ? one.checks : [])).filter((one) => one.what === what);
}

/** Whether a single condition holds for `spec.v` of an added widget; undefined is no such member. */
export function conditionOn(operator: object, value: string | undefined): Truth {
  const rule = widgetRule({ eventTypes: ["ADDED"], when: [{ path: "spec.v", ...operator }] });
  const spec = json(value === undefined ? "{}" : `{"v":${value}}`);
  const [check] = checksNamed(judged(rule, { kind: "created", new: thing({}, { spec }) }), "added", "when");
  if (!check) throw new Error("no check");
  return check.holds;
}
