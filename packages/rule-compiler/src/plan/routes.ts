import {
  classOfRoute,
  objectsOfRoute,
  type Config,
  type EventClass,
  type EventType,
  type ObjectRef,
  type RouteKind,
} from "@argo-rules/contracts";
import type { NormalRule } from "../normalize/normal-rule.ts";
import { conditionFormula } from "./condition-formula.ts";
import { fieldTermFormula } from "./field-formula.ts";
import { all, any, isImpossible, keyPath, not, type Formula } from "./formula.ts";
import type { ArgoEventType } from "./ir.ts";

/** A route before it knows its watch: which events of which phase, and what it hands on. */
export interface RouteDraft {
  readonly kind: RouteKind;
  readonly eventClass: EventClass;
  readonly argoType: ArgoEventType;
  readonly filter: Formula;
  readonly objects: readonly ObjectRef[];
}

interface Shape {
  readonly kind: RouteKind;
  readonly wants: EventType;
  readonly argoType: ArgoEventType;
  /** The object on which `when` is judged: the one the event is about, which the route carries. */
  readonly carried: ObjectRef;
}

const shapes: readonly Shape[] = [
  { kind: "added", wants: "ADDED", argoType: "ADD", carried: "body" },
  { kind: "entered", wants: "ADDED", argoType: "UPDATE", carried: "body" },
  { kind: "modified", wants: "MODIFIED", argoType: "UPDATE", carried: "body" },
  { kind: "deleted", wants: "DELETED", argoType: "DELETE", carried: "last" },
  { kind: "left", wants: "DELETED", argoType: "UPDATE", carried: "oldBody" },
];

const uidPath = keyPath("metadata", "uid");
const uidDiffers: Formula = { kind: "differs", path: uidPath };

/**
 * The routes of a rule, with m the field selector:
 * - added: `ADD && m(body)`; entered: `UPDATE && m(body) && (!m(oldBody) || uid differs)`
 * - modified: `UPDATE && same uid && m(body) && m(oldBody) && updatesOn`
 * - deleted: `DELETE && m(last)`; left: `UPDATE && m(oldBody) && (!m(body) || uid differs)`
 *
 * An UPDATE whose uid differs is a deletion and a new object that fell into a gap between two watches.
 * entered and left need the UPDATE events, so without a field selector they exist only when the rule wants MODIFIED
 * and the watch is there anyway. Routes that can never fire are left out.
 */
export function draftRoutes(rule: NormalRule, config: Config): readonly RouteDraft[] {
  const sideways = rule.fieldFilter.length > 0 || rule.eventTypes.includes("MODIFIED");
  return shapes
    .filter((shape) => rule.eventTypes.includes(shape.wants))
    .filter((shape) => sideways || (shape.kind !== "entered" && shape.kind !== "left"))
    .map((shape) => draftRoute(rule, shape, config))
    .filter((draft) => !isImpossible(draft.filter));
}

function draftRoute(rule: NormalRule, shape: Shape, config: Config): RouteDraft {
  const { kind, argoType, carried } = shape;
  const selected = (at: ObjectRef): Formula => all(rule.fieldFilter.map((term) => fieldTermFormula(term, at)));
  const filter = all([
    { kind: "eventType", is: argoType },
    notIgnored(argoType, config.sensorName),
    reached(rule, carried),
    transition(rule, kind, selected),
    all(rule.when.map((condition) => conditionFormula(condition, carried, kind === "modified"))),
  ]);
  return { kind, eventClass: classOfRoute[kind], argoType, filter, objects: objectsOfRoute[kind] };
}

function transition(rule: NormalRule, kind: RouteKind, selected: (at: ObjectRef) => Formula): Formula {
  switch (kind) {
    case "added":
      return selected("body");
    case "entered":
      return all([selected("body"), any([not(selected("oldBody")), uidDiffers])]);
    case "modified":
      return all([not(uidDiffers), selected("body"), selected("oldBody"), updatesOn(rule)]);
    case "deleted":
      return selected("last");
    case "left":
      return all([selected("oldBody"), any([not(selected("body")), uidDiffers])]);
  }
}

function updatesOn(rule: NormalRule): Formula {
  if (rule.updatesOn.length === 0) return all([]);
  return any(rule.updatesOn.map((path) => ({ kind: "differs" as const, path })));
}

/**
 * No object of the event carries `<sensorName>=ignore`. Judged here and not in the watch's selector, where putting the
 * label on would arrive as a deletion. An UPDATE counts as ignored while either of its objects has the label.
 */
function notIgnored(argoType: ArgoEventType, label: string): Formula {
  const seen: Readonly<Record<ArgoEventType, readonly ObjectRef[]>> = {
    ADD: ["body"],
    UPDATE: ["body", "oldBody"],
    DELETE: ["last"],
  };
  const path = keyPath("metadata", "labels", label);
  return all(seen[argoType].map((at) => not({ kind: "oneOf", at, path, values: ["ignore"] })));
}

function reached(rule: NormalRule, at: ObjectRef): Formula {
  if (rule.excludeNamespaces.length === 0) return all([]);
  return not({ kind: "oneOf", at, path: keyPath("metadata", "namespace"), values: rule.excludeNamespaces });
}
