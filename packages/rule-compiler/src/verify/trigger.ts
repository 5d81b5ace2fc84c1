import type { Node, StringNode } from "../parse/tree.ts";
import { allOf, readConditions, type Conditions, type ConditionsProblem } from "./conditions.ts";
import type { Manifest } from "./manifest.ts";
import { at, isOn, itemsAt, membersAt, stringAt, textAt } from "./view.ts";

/** A trigger of a Sensor, or the one that takes what another could not do. */
export interface Trigger {
  readonly node: Node;
  readonly template: Node | undefined;
  /** Undefined where they are not known. */
  readonly conditions: Conditions | ConditionsProblem | undefined;
  /** Keys of the template that are types of triggers, in Argo's order: the first one counts. */
  readonly types: readonly string[];
  readonly atLeastOnce: boolean;
  readonly deadLetter: boolean;
}

/**
 * In the order in which Argo looks for them. `log: null` is none.
 * Source: argo-events pkg/sensors/trigger.go (GetTrigger).
 */
const types: readonly string[] = [
  "k8s",
  "argoWorkflow",
  "http",
  "awsLambda",
  "azureEventHubs",
  "azureServiceBus",
  "kafka",
  "pulsar",
  "nats",
  "slack",
  "openWhisk",
  "custom",
  "log",
  "email",
];

/** The triggers of a Sensor; one for dead letters follows the one it belongs to, and fires by its conditions. */
export function triggersOf({ node }: Manifest): readonly Trigger[] {
  const names = itemsAt(node, "spec", "dependencies").map((one) => textAt(one, "name"));
  return itemsAt(node, "spec", "triggers").flatMap((trigger) => {
    const conditions = conditionsOf(trigger, names);
    const letters = at(trigger, "dlqTrigger");
    return [
      triggerOf(trigger, conditions, false),
      ...(letters === undefined ? [] : [triggerOf(letters, conditions, true)]),
    ];
  });
}

function triggerOf(node: Node, conditions: Trigger["conditions"], deadLetter: boolean): Trigger {
  const template = at(node, "template");
  return {
    node,
    template,
    conditions,
    types: types.filter((type) => at(template, type) !== undefined),
    atLeastOnce: isOn(at(node, "atLeastOnce")),
    deadLetter,
  };
}

function conditionsOf(trigger: Node, names: readonly string[]): Trigger["conditions"] {
  const written = textAt(trigger, "template", "conditions");
  return written === "" ? allOf(names) : readConditions(written, names);
}

/** The conditions of a trigger that could be read. */
export function soundConditions({ conditions }: Trigger): Conditions | undefined {
  return conditions !== undefined && "names" in conditions ? conditions : undefined;
}

/** A parameter, and what it is put into. */
export interface Parameter {
  readonly node: Node;
  /** `payload` and `header` have no way to be left out when their dependency has not fired. */
  readonly into: "template" | "resource" | "payload" | "header";
  readonly dependencyName: StringNode | undefined;
  readonly dest: string;
}

/** The parameters of a trigger, list by list, without those that parameters of the template change. */
export function parameterLists(trigger: Trigger): readonly (readonly Parameter[])[] {
  const { node, template, types: given } = trigger;
  const [type] = given;
  const body = type === undefined ? undefined : at(template, type);
  const lists = [
    parametersOf(node, "parameters", "template"),
    parametersOf(body, "parameters", "resource"),
    parametersOf(body, "payload", "payload"),
    parametersOf(body, "dynamicHeaders", "header"),
  ];
  return lists.map((list) =>
    list.filter(({ into }, index) => {
      const path = pathOf(trigger, into, index);
      return path === undefined || !isPatched(trigger, path);
    }),
  );
}

function parametersOf(holder: Node | undefined, key: string, into: Parameter["into"]): readonly Parameter[] {
  return itemsAt(holder, key).map((node) => ({
    node,
    into,
    dependencyName: stringAt(node, "src", "dependencyName"),
    dest: textAt(node, "dest"),
  }));
}

/** The path of a parameter in its template; undefined for those of the template itself. */
function pathOf({ types: [type] }: Trigger, into: Parameter["into"], index: number): string | undefined {
  const list = { template: undefined, resource: "parameters", payload: "payload", header: "dynamicHeaders" }[into];
  return list === undefined ? undefined : `${type}.${list}.${index}`;
}

/** Whether parameters of the template write what stands at this path of it, or part of it, before anything is done. */
export function isPatched({ node }: Trigger, path: string): boolean {
  const dests = itemsAt(node, "parameters").map((one) => textAt(one, "dest"));
  return dests.some((dest) => `${path}.`.startsWith(`${dest}.`) || dest.startsWith(`${path}.`));
}

/** The resource that a `k8s` or `argoWorkflow` trigger holds itself; undefined when it comes from elsewhere. */
export function resourceOf({ template, types: given }: Trigger): Node | undefined {
  const [type] = given;
  return type === "k8s" || type === "argoWorkflow" ? at(template, type, "source", "resource") : undefined;
}

/** Where the source of a trigger keeps its resource, when that is not in the trigger. */
export function sourceElsewhere({ template, types: given }: Trigger): string | undefined {
  const [type] = given;
  if (type !== "k8s" && type !== "argoWorkflow") return undefined;
  return membersAt(template, type, "source").find(({ key, value }) => key !== "resource" && value.kind !== "null")?.key;
}
