import { workflowNameOf, type Config, type EventClass, type RouteKind } from "@argo-rules/contracts";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { goText } from "../../src/json/go-text.ts";
import { isJsonArray, memberAt, type Json } from "../../src/json/json.ts";
import { readJson } from "../../src/json/read-json.ts";
import { isMetadataOnly, type NormalRule } from "../../src/normalize/normal-rule.ts";
import { runsWorkflow, type NormalParameter } from "../../src/normalize/normal-action.ts";
import { sha256Hex } from "../../src/plan/hash.ts";
import { workflowOf, type MadeWorkflow } from "../../src/ruletest/made-workflow.ts";
import { passedBy, startOfPods } from "../../src/simulate/one-change.ts";
import { valueAt } from "../../src/semantics/value-at.ts";
import type { ObjectChange } from "../../src/semantics/change.ts";
import { labelsOf, meetsRequirement } from "../../src/semantics/labels.ts";
import { judge } from "../../src/semantics/judge.ts";
import { arbitraryChange } from "../support/arbitrary-changes.ts";
import { arbitraryRule, generatedConfigs } from "../support/arbitrary-rules.ts";
import { compileRules, type Compiled } from "../support/compile-rules.ts";
import { pipelineOf } from "./model-of-change.ts";

// What docs/11-actions.md promises of the Workflow of an event, and what the model of Argo creates by the manifests that
// are emitted, are the same: name, template, constants, identity, and the part of the event.

const config = generatedConfigs[0] as Config;
const counts = { changes: 0, workflows: 0, arguments: 0 };
afterAll(() => {
  const { changes, workflows, arguments: all } = counts;
  process.stdout.write(`Workflows as promised: ${workflows} with ${all} arguments, of ${changes} changes\n`);
});

interface Case {
  readonly compiled: Compiled;
  readonly rule: NormalRule;
  readonly changes: readonly ObjectChange[];
}

/** Rules that start Workflows of their own, with changes that they likely count. */
const cases: fc.Arbitrary<Case> = arbitraryRule
  .filter(({ action }) => ["script", "workflow", "pod-delete"].includes(Object(action).type as string))
  .map((written) => compileRules([written], config))
  .filter(({ rules: [rule] }) => rule !== undefined && runsWorkflow(rule.action) && rule.action.dispatch === "native")
  .chain((compiled) => {
    const rule = compiled.rules[0] as NormalRule;
    const changes = fc.array(arbitraryChange(rule, config.sensorName), { minLength: 12, maxLength: 12 });
    return changes.map((some) => ({ compiled, rule, changes: some }));
  });

/** The Workflows that the manifests create. */
function made({ compiled, rule }: Case, change: ObjectChange): readonly MadeWorkflow[] {
  return passedBy(pipelineOf(compiled), rule, change).flatMap(({ judged }) =>
    judged.flatMap(({ actions }) => actions.flatMap((action) => workflowOf(action, config.name) ?? [])),
  );
}

/** What a Workflow is about. */
interface Subject {
  readonly rule: NormalRule;
  readonly change: ObjectChange;
  readonly eventClass: EventClass;
  readonly route: RouteKind;
  readonly object: Json;
  /** The normalized event. */
  readonly event: string;
}

function textOf(object: Json, ...keys: readonly string[]): string {
  const value = memberAt(object, ...keys);
  return typeof value === "string" ? value : "";
}

const context = { sensorName: config.sensorName, startedAt: startOfPods };

/** Events of the one group may be what the other one shows: nothing is promised then. */
function isKnown(rule: NormalRule, change: ObjectChange): boolean {
  return judge(rule, change, context).classes.every(({ fires }) => fires !== "unknown");
}

function subjects(rule: NormalRule, change: ObjectChange): readonly Subject[] {
  return judge(rule, change, context).classes.flatMap(({ eventClass, fires, event = "" }) => {
    if (fires !== true) return [];
    return [{ rule, change, eventClass, route: routeOf(rule, eventClass, change), object: aboutOf(event), event }];
  });
}

/** The object a normalized event is about: what leaves a selector has the resource version under which it left. */
function aboutOf(event: string): Json {
  const read = readJson(event);
  const objects = "value" in read ? memberAt(read.value, "objects") : undefined;
  if (!isJsonArray(objects)) throw new Error(`no normalized event: ${event}`);
  return objects.at(-1) ?? null;
}

/** What comes or goes through a selector of labels, the watch shows as ADDED or DELETED; the rest the Sensor notices. */
function routeOf({ labelFilter }: NormalRule, eventClass: EventClass, change: ObjectChange): RouteKind {
  if (eventClass === "modified" || change.kind !== "updated") return eventClass;
  const isShown = (object: Json): boolean =>
    labelFilter.every((one) => meetsRequirement(one, labelsOf(object) ?? new Map<string, string>()));
  const wholeUpdate = [change.old ?? null, change.new].every(isShown);
  return wholeUpdate ? (eventClass === "added" ? "entered" : "left") : eventClass;
}

function expectWorkflow(workflow: MadeWorkflow, subject: Subject): void {
  const { rule, route, object } = subject;
  const [uid, resourceVersion] = [textOf(object, "metadata", "uid"), textOf(object, "metadata", "resourceVersion")];
  const identity = { ruleSet: config.name, ruleId: rule.id, route, uid, resourceVersion };
  expect(workflow).toMatchObject({
    name: workflowNameOf(identity, sha256Hex),
    namespace: config.actionsNamespace,
  });
  const { action } = rule;
  if (action.kind === "workflow") {
    expect(workflow.template).toBe(action.template);
    expect([...workflow.arguments.keys()]).toEqual(action.parameters.map(({ name }) => name));
    for (const parameter of action.parameters)
      expectArgument(workflow.arguments.get(parameter.name), parameter, subject);
    return;
  }
  const { event, ...constants } = Object.fromEntries(workflow.arguments);
  expect(constants).toEqual({ "rule-set": config.name, "rule-id": rule.id, route, uid });
  expectEvent(event, subject);
  counts.arguments += workflow.arguments.size;
}

function expectArgument(value: string | undefined, parameter: NormalParameter, subject: Subject): void {
  counts.arguments++;
  if ("value" in parameter) expect(value).toBe(parameter.value);
  else if ("path" in parameter) {
    const found = valueAt(subject.object, parameter.path);
    expect(parsed(decoded(value))).toBe(parsed(goText(found ?? null)));
  } else if (parameter.from === "event") expectEvent(value, subject);
  else if (parameter.from === "eventType") expect(value).toBe(subject.eventClass);
  else expect(value).toBe(textOf(subject.object, "metadata", parameter.from));
}

function expectEvent(value: string | undefined, { rule, object, event, eventClass, route, change }: Subject): void {
  if (runsWorkflow(rule.action) && rule.action.event === "reference") {
    const metadata = (key: string): string => textOf(object, "metadata", key);
    const { reference, ...rest } = JSON.parse(decoded(value)) as { readonly reference: object };
    expect(rest).toEqual({ eventType: eventClass, ruleID: rule.id });
    expect(reference).toMatchObject({
      namespace: metadata("namespace"),
      name: metadata("name"),
      uid: metadata("uid"),
      resourceVersion: metadata("resourceVersion"),
    });
    return;
  }
  if (isMetadataOnly(rule)) {
    expect(parsed(decoded(value))).toBe(parsed(event));
    return;
  }
  const { data } = JSON.parse(value ?? "") as { readonly data: string };
  const read = readJson(decoded(data));
  if ("problem" in read) throw new Error(read.problem.message);
  const body = memberAt(read.value, route === "left" ? "oldBody" : "body");
  const late = change.kind === "deleted" && change.late === true;
  expect(goText((late ? memberAt(body, "Obj") : body) ?? null)).toBe(goText(object));
}

function decoded(value: string | undefined): string {
  return Buffer.from(value ?? "", "base64").toString("utf8");
}

/** Argo's templates read numbers as floats. */
function parsed(text: string): string {
  const sorted = (value: unknown): unknown =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(JSON.parse(text, (_, value: unknown) => sorted(value)));
}

it("starts the Workflow that the documentation promises", () => {
  fc.assert(
    fc.property(cases, (one) => {
      for (const change of one.changes.filter((some) => isKnown(one.rule, some))) {
        counts.changes++;
        const promised = subjects(one.rule, change);
        const workflows = made(one, change);
        expect(workflows).toHaveLength(promised.length);
        for (const subject of promised) {
          const workflow = workflows.find(({ name }) => name?.includes(`-${subject.eventClass.charAt(0)}-`));
          expectWorkflow(workflow as MadeWorkflow, subject);
          counts.workflows++;
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(counts.workflows).toBeGreaterThan(600);
});
