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

/** What a Workflow of an event is to be, and what it is, in a form in which both can be compared. */
interface Form {
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly template: string | undefined;
  readonly arguments: Readonly<Record<string, string | undefined>>;
}

function promised(subject: Subject, template: string | undefined): Form {
  const { rule, route, object } = subject;
  const [uid, resourceVersion] = [textOf(object, "metadata", "uid"), textOf(object, "metadata", "resourceVersion")];
  const identity = { ruleSet: config.name, ruleId: rule.id, route, uid, resourceVersion };
  const { action } = rule;
  const own = action.kind === "workflow";
  const values = own
    ? action.parameters.map((one) => [one.name, promisedArgument(one, subject)] as const)
    : Object.entries({ "rule-set": config.name, "rule-id": rule.id, route, uid, event: promisedEvent(subject) });
  return {
    name: workflowNameOf(identity, sha256Hex),
    namespace: config.actionsNamespace,
    template: own ? action.template : template,
    arguments: Object.fromEntries(values),
  };
}

function promisedArgument(parameter: NormalParameter, subject: Subject): string {
  if ("value" in parameter) return parameter.value;
  if ("path" in parameter) return parsed(goText(valueAt(subject.object, parameter.path) ?? null));
  if (parameter.from === "event") return promisedEvent(subject);
  return parameter.from === "eventType" ? subject.eventClass : textOf(subject.object, "metadata", parameter.from);
}

function promisedEvent({ rule, object, event, eventClass }: Subject): string {
  if (isMetadataOnly(rule) && !handsReference(rule)) return parsed(event);
  if (!handsReference(rule)) return goText(object);
  const [namespace, name, uid, resourceVersion] = ["namespace", "name", "uid", "resourceVersion"].map((key) =>
    textOf(object, "metadata", key),
  );
  return parsed(
    JSON.stringify({
      eventType: eventClass,
      ruleID: rule.id,
      reference: {
        apiVersion: memberAt(object, "apiVersion") ?? null,
        kind: memberAt(object, "kind") ?? null,
        namespace,
        name,
        uid,
        resourceVersion,
      },
    }),
  );
}

function handsReference({ action }: NormalRule): boolean {
  return runsWorkflow(action) && action.event === "reference";
}

/** A Workflow that was created, with its arguments read as those are promised. */
function created(workflow: MadeWorkflow, subject: Subject): Form {
  const { action } = subject.rule;
  const parameters = action.kind === "workflow" ? action.parameters : [];
  const carriesEvent = new Set(parameters.flatMap((one) => ("from" in one && one.from === "event" ? [one.name] : [])));
  const isBase64 = new Set(parameters.flatMap((one) => ("path" in one ? [one.name] : [])));
  const read = (name: string, value: string | undefined): string | undefined => {
    if (isBase64.has(name)) return parsed(decoded(value));
    const isEvent = action.kind === "workflow" ? carriesEvent.has(name) : name === "event";
    return isEvent ? createdEvent(value, subject) : value;
  };
  const { name, namespace, template, arguments: all } = workflow;
  const values = [...all].map(([key, value]) => [key, read(key, value)] as const);
  counts.arguments += values.length;
  return { name, namespace, template, arguments: Object.fromEntries(values) };
}

function createdEvent(value: string | undefined, { rule, route, change }: Subject): string {
  if (isMetadataOnly(rule) || handsReference(rule)) return parsed(decoded(value));
  const { data } = JSON.parse(value ?? "") as { readonly data: string };
  const read = readJson(decoded(data));
  if ("problem" in read) throw new Error(read.problem.message);
  const body = memberAt(read.value, route === "left" ? "oldBody" : "body");
  const late = change.kind === "deleted" && change.late === true;
  return goText((late ? memberAt(body, "Obj") : body) ?? null);
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
        const about = subjects(one.rule, change);
        const workflows = made(one, change);
        expect(workflows).toHaveLength(about.length);
        const [template] = one.compiled.plan.templates;
        for (const subject of about) {
          const workflow = workflows.find(({ name }) => name?.includes(`-${subject.eventClass.charAt(0)}-`));
          expect(created(workflow as MadeWorkflow, subject)).toEqual(promised(subject, template?.name));
          counts.workflows++;
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(counts.workflows).toBeGreaterThan(600);
});
