import { classOfRoute, objectsOfRoute, routeKinds, type Config, type RouteKind } from "@argo-rules/contracts";
import { afterAll, expect, it } from "vitest";
import { workflowOf, type Workflow } from "../../packages/event-forwarder/src/workflow/workflow-of.ts";
import { memberAt, type Json } from "../../packages/rule-compiler/src/json/json.ts";
import { readJson } from "../../packages/rule-compiler/src/json/read-json.ts";
import type { NormalRule } from "../../packages/rule-compiler/src/normalize/normal-rule.ts";
import type { ObjectChange } from "../../packages/rule-compiler/src/semantics/change.ts";
import type { Action } from "../../packages/rule-compiler/src/model/sensor.ts";
import { normalizedEvent } from "../../packages/rule-compiler/src/semantics/normalized-event.ts";
import { generatedConfigs } from "../../packages/rule-compiler/test/support/arbitrary-rules.ts";
import { compileRules } from "../../packages/rule-compiler/test/support/compile-rules.ts";
import { readEvent } from "../../packages/workflow-steps/src/event/read-event.ts";
import type { StepEvent } from "../../packages/workflow-steps/src/event/step-event.ts";
import { actionsOf, orderOf } from "./dispatches.ts";

// What a step reads out of the Workflows that Sensors (by the model of Argo) and the forwarder create for compiled rules is
// the normalized event, and the object that the rule counted.

const config = generatedConfigs[0] as Config;
const read = new Map<Dispatch, number>();
afterAll(() => {
  process.stdout.write(`events that steps read of compiled rules: ${JSON.stringify(Object.fromEntries(read))}\n`);
});

/** What a shell, a template or a careless reader would stumble over. */
const content =
  '{"n":9007199254740993,"f":0.1,"z":-0,"s":["\\"; rm -rf /\\"","$(id)","{{workflow.name}}","-rf","a\\nb","\\u2028",' +
  '"\\u0000","<&>","ü🙂"],"__proto__":{"a":1}}';

type Dispatch = "native" | "forwarder";

interface Watched {
  readonly rule: { readonly action: object; readonly [key: string]: unknown };
  /** What is the same of all states of the object. */
  readonly object: object;
  readonly name: string;
  readonly namespace?: string;
  /** What the field selector selects, and what not; undefined for a rule without one. */
  readonly inside: object;
  readonly outside?: object;
}

const pods: Omit<Watched, "rule"> = {
  object: { apiVersion: "v1", kind: "Pod" },
  name: "web-0",
  namespace: "shop",
  inside: { status: { phase: "Running" } },
  outside: { status: { phase: "Failed" } },
};
const ofPods = {
  id: "rule-1",
  version: "v1",
  resource: "pods",
  namespaces: ["shop"],
  fieldFilter: "status.phase=Running",
};
const script = { type: "script", inline: "#!/bin/sh\n" };
const secrets: Omit<Watched, "rule"> = {
  object: { apiVersion: "v1", kind: "Secret" },
  name: "web",
  namespace: "shop",
  inside: { type: "Opaque", data: { password: "czNjcmV0" } },
  outside: { type: "other", data: { password: "czNjcmV0" } },
};
const ofSecrets = {
  id: "rule-1",
  version: "v1",
  resource: "secrets",
  namespaces: ["shop"],
  fieldFilter: "type=Opaque",
};
const group = "rbac.authorization.k8s.io";

const rows: Readonly<Record<string, Watched>> = {
  "a script with the event": { rule: { ...ofPods, action: script }, ...pods },
  "a script with a reference": { rule: { ...ofPods, action: { ...script, event: "reference" } }, ...pods },
  "pod-delete": { rule: { ...ofPods, action: { type: "pod-delete" } }, ...pods },
  "a script on Secrets": { rule: { ...ofSecrets, action: script }, ...secrets },
  "a script on whole Secrets": { rule: { ...ofSecrets, secretData: "include", action: script }, ...secrets },
  "a script on objects of the cluster": {
    rule: { id: "rule-1", group, version: "v1", resource: "clusterroles", action: script },
    object: { apiVersion: `${group}/v1`, kind: "ClusterRole" },
    name: "system:controller:web",
    inside: { rules: [] },
  },
};

function state({ object, name, namespace }: Watched, part: object, version: number, uid = "u-1"): Json {
  const metadata = {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    uid,
    resourceVersion: String(version),
    creationTimestamp: "2026-01-01T00:00:00Z",
    labels: { "rule-compiler/protected": "false" },
  };
  const text = JSON.stringify({ ...object, metadata, ...part });
  const parsed = readJson(`${text.slice(0, -1)},"spec":${content}}`);
  if ("problem" in parsed) throw new Error(parsed.problem.message);
  return parsed.value;
}

/** Changes of an object, and the routes by which they count. */
function changesOf(watched: Watched, resource: NormalRule): readonly (readonly [ObjectChange, readonly RouteKind[]])[] {
  const inside = (version: number, uid?: string): Json => state(watched, watched.inside, version, uid);
  const { outside } = watched;
  const sideways: readonly (readonly [ObjectChange, readonly RouteKind[]])[] = outside
    ? [
        [{ kind: "updated", old: state(watched, outside, 1), new: inside(2), resource }, ["entered"]],
        [{ kind: "updated", old: inside(1), new: state(watched, outside, 2), resource }, ["left"]],
      ]
    : [];
  return [
    [{ kind: "created", new: inside(1), resource }, ["added"]],
    [{ kind: "updated", old: inside(1), new: inside(2), resource }, ["modified"]],
    [{ kind: "deleted", old: inside(1), resource }, ["deleted"]],
    [{ kind: "deleted", old: inside(1), late: true, resource }, ["deleted"]],
    [{ kind: "updated", old: inside(1, "u-0"), new: inside(2), resource }, ["entered", "left"]],
    ...sideways,
  ];
}

/** The objects that a change hands on by a route, the one that it is about last. */
function objectsOf(change: ObjectChange, route: RouteKind): readonly Json[] {
  return objectsOfRoute[route].map((at) => {
    const object = at === "body" && change.kind !== "deleted" ? change.new : change.kind !== "created" && change.old;
    if (!object) throw new Error(`no ${at} in what was ${change.kind}`);
    return object;
  });
}

interface StepArguments {
  readonly "rule-id": string;
  readonly route: RouteKind;
  readonly uid: string;
  readonly event: string;
}

/** Arguments of the Workflow that comes of what a Sensor does: by itself, or by way of the forwarder. */
function argumentsOf(does: Action["does"], dispatch: Dispatch, rule: NormalRule): StepArguments {
  const { parameters = [] } = workflowFrom(does, dispatch, rule).spec.arguments ?? {};
  return Object.fromEntries(parameters.map(({ name, value }) => [name, value])) as unknown as StepArguments;
}

function workflowFrom(does: Action["does"], dispatch: Dispatch, rule: NormalRule): Workflow {
  if (dispatch === "native") {
    if (does.kind !== "k8s") throw new Error(JSON.stringify(does));
    return JSON.parse(does.resource) as Workflow;
  }
  const made = workflowOf(orderOf(does, rule, config));
  if ("reason" in made) throw new Error(made.detail);
  return made;
}

/** What a step must read of a change by a route. */
function wanted(name: string, rule: NormalRule, change: ObjectChange, route: RouteKind): unknown {
  const objects = objectsOf(change, route);
  const about = objects.at(-1);
  const part = (...keys: readonly string[]): unknown => memberAt(about, ...keys) ?? "";
  const identity = {
    apiVersion: part("apiVersion"),
    kind: part("kind"),
    namespace: part("metadata", "namespace"),
    name: part("metadata", "name"),
    uid: part("metadata", "uid"),
  };
  const eventType = classOfRoute[route];
  if (name === "pod-delete" || name === "a script with a reference") {
    const reference = { ...identity, resourceVersion: part("metadata", "resourceVersion") };
    const event = { eventType, ruleID: "rule-1", reference };
    return { kind: "reference", event, subject: { ...identity, labels: {} } };
  }
  const text = normalizedEvent(rule, eventType, objects);
  const subject = { ...identity, labels: { "rule-compiler/protected": "false" } };
  return { kind: "resource", event: name === "a script on Secrets" ? JSON.parse(text) : text, subject };
}

/** What was read, with the event as a text where nothing may have changed it. */
function compared(name: string, { kind, text, subject }: StepEvent): unknown {
  const parsed = kind === "reference" || name === "a script on Secrets";
  return { kind, event: parsed ? JSON.parse(text) : text, subject };
}

for (const [name, watched] of Object.entries(rows)) {
  it.each<Dispatch>(["native", "forwarder"])(`reads what ${name} gets by the dispatch %s`, (dispatch) => {
    const compiled = compileRules([{ ...watched.rule, action: { ...watched.rule.action, dispatch } }], config);
    const [rule] = compiled.rules as readonly [NormalRule];
    const routes = new Set<RouteKind>();
    for (const [change, expected] of changesOf(watched, rule)) {
      const started = actionsOf(compiled, rule, change).map((does) => argumentsOf(does, dispatch, rule));
      expect(started.map(({ route }) => route).toSorted()).toEqual(expected);
      for (const { "rule-id": ruleId, route, uid, event } of started) {
        const got = readEvent(event, { ruleId, route });
        if ("problem" in got) throw new Error(got.problem);
        expect(compared(name, got)).toEqual(wanted(name, rule, change, route));
        expect(got.subject?.uid).toBe(uid);
        routes.add(route);
        read.set(dispatch, (read.get(dispatch) ?? 0) + 1);
      }
    }
    expect([...routes].toSorted()).toEqual([...routeKinds].toSorted());
  });
}
