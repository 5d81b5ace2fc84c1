import { workflowNameOf, routeKinds, type RouteKind } from "@argo-rules/contracts";
import { isJsonArray, isJsonObject, memberAt, type Json } from "../json/json.ts";
import { readJson } from "../json/read-json.ts";
import type { Action } from "../model/sensor.ts";
import { sha256Hex } from "../plan/hash.ts";

/** A Workflow that an action creates, or has the forwarder create. */
export interface MadeWorkflow {
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly template: string | undefined;
  /** By name; undefined for what the forwarder fills in. */
  readonly arguments: ReadonlyMap<string, string | undefined>;
}

/** The Workflow that comes of an action; undefined when none does. `ruleSet` is the configuration's name. */
export function workflowOf({ does }: Action, ruleSet: string): MadeWorkflow | undefined {
  if (does.kind === "k8s") return createdWorkflow(jsonOf(does.resource));
  return does.kind === "http" && does.body !== undefined ? orderedWorkflow(jsonOf(does.body), ruleSet) : undefined;
}

function createdWorkflow(resource: Json): MadeWorkflow {
  return {
    name: textAt(resource, "metadata", "name"),
    namespace: textAt(resource, "metadata", "namespace"),
    template: textAt(resource, "spec", "workflowTemplateRef", "name"),
    arguments: argumentsOf(memberAt(resource, "spec", "arguments", "parameters")),
  };
}

function orderedWorkflow(order: Json, ruleSet: string): MadeWorkflow | undefined {
  const workflow = memberAt(order, "workflow");
  const route = routeKinds.find((kind) => kind === memberAt(order, "route"));
  if (!isJsonObject(workflow) || route === undefined) return undefined;
  return {
    name: nameOf(order, route, ruleSet),
    namespace: textAt(workflow, "namespace"),
    template: textAt(workflow, "template"),
    arguments: argumentsOf(memberAt(workflow, "parameters")),
  };
}

function nameOf(order: Json, route: RouteKind, ruleSet: string): string {
  const objects = memberAt(order, "event", "objects");
  const object = isJsonArray(objects) ? objects.at(-1) : undefined;
  const [ruleId = "", uid = "", resourceVersion = ""] = [
    textAt(order, "ruleID"),
    textAt(object, "metadata", "uid"),
    textAt(object, "metadata", "resourceVersion"),
  ];
  return workflowNameOf({ ruleSet, ruleId, route, uid, resourceVersion }, sha256Hex);
}

function argumentsOf(parameters: Json | undefined): MadeWorkflow["arguments"] {
  const list = isJsonArray(parameters) ? parameters : [];
  return new Map(list.map((one) => [textAt(one, "name") ?? "", textAt(one, "value")]));
}

function textAt(value: Json | undefined, ...keys: readonly string[]): string | undefined {
  const found = memberAt(value, ...keys);
  return typeof found === "string" ? found : undefined;
}

function jsonOf(text: string): Json {
  const read = readJson(text);
  if ("problem" in read) throw new Error(`bug: what a trigger sends is no JSON: ${read.problem.message}`);
  return read.value;
}
