import type { EventClass, EventType } from "@argo-rules/contracts";
import { memberAt } from "../json/json.ts";
import { printPath } from "../language/path-print.ts";
import { createdAfter } from "./age.ts";
import type { Check, DecidedBy } from "./check.ts";
import type { Scene, Side } from "./scene.ts";
import { allHold, anyHolds, opposite, type Truth } from "./truth.ts";
import { namesText, notGiven, valueText } from "./value-text.ts";
import { sameJson, valueAt } from "./value-at.ts";

/** What a class of events is called in rules. */
export const typeOfClass: Readonly<Record<EventClass, EventType>> = {
  added: "ADDED",
  modified: "MODIFIED",
  deleted: "DELETED",
};

/** Whether the rule wants events of the class. */
export function eventTypesCheck({ rule }: Scene, eventClass: EventClass): Check {
  const type = typeOfClass[eventClass];
  return {
    what: "eventTypes",
    expected: namesText(rule.eventTypes),
    actual: type,
    holds: rule.eventTypes.includes(type),
    decidedBy: "eventSource",
    span: rule.fieldOrigins.eventTypes ?? rule.origin,
  };
}

/** Whether what happened is an event of the class: by itself, or because the object enters, stays or leaves. */
export function changeCheck(scene: Scene, eventClass: EventClass): Check {
  const { rule } = scene;
  const selects = rule.labelFilter.length + rule.fieldFilter.length > 0;
  return {
    what: "change",
    expected: expectedChange(eventClass, selects),
    actual: actualChange(scene, selects),
    holds: happened(scene, eventClass),
    decidedBy: deciderOf(scene),
    span: rule.origin,
  };
}

function deciderOf({ rule, change, old, new: now, madeAnew }: Scene): DecidedBy {
  if (change.kind === "deleted" && change.late) return "eventSource";
  if (change.kind !== "updated" || old?.labelled !== now?.labelled) return "apiServer";
  return madeAnew || rule.fieldFilter.length > 0 ? "sensor" : "apiServer";
}

function happened(scene: Scene, eventClass: EventClass): Truth {
  const { rule, change, old, new: now, madeAnew } = scene;
  switch (change.kind) {
    case "created":
      return eventClass === "added";
    case "deleted":
      // Argo drops a deletion noticed late where the watch has a filter.
      return eventClass === "deleted" && !(change.late && rule.labelFilter.length > 0);
    case "updated": {
      if (!old || !now) throw new Error("bug: an update without its two objects");
      if (madeAnew) return eventClass !== "modified" && replaced(scene, eventClass, old, now);
      const [before, after] = [selected(old), selected(now)];
      if (eventClass === "modified") return allHold([before, after]);
      return allHold(eventClass === "added" ? [opposite(before), after] : [before, opposite(after)]);
    }
  }
}

/**
 * An object deleted and made anew in a gap. The watch shows one change of it, which only rules ask for that want changes:
 * those of MODIFIED, and those with a `fieldFilter`, which objects enter and leave by changes. What `labelFilter` admits
 * only now is new to the watch; what it admitted before stays in the watch's memory, and its deletion is lost.
 */
function replaced({ rule }: Scene, eventClass: "added" | "deleted", old: Side, now: Side): Truth {
  const seesChanges = rule.fieldFilter.length > 0 || rule.eventTypes.includes("MODIFIED");
  if (eventClass === "added") return anyHolds([opposite(old.labelled), seesChanges]);
  return allHold([now.labelled, seesChanges]);
}

/** Whether an object meets both selectors. */
function selected({ labelled, fielded }: Side): Truth {
  return allHold([labelled, fielded]);
}

function expectedChange(eventClass: EventClass, selects: boolean): string {
  switch (eventClass) {
    case "added":
      return selects ? "created, or enters" : "created";
    case "modified":
      return selects ? "changed, and stays" : "changed";
    case "deleted":
      return selects ? "deleted, or leaves" : "deleted";
  }
}

function actualChange({ change, old, new: now, madeAnew }: Scene, selects: boolean): string {
  if (change.kind === "deleted" && change.late) return "deleted, noticed late";
  if (change.kind !== "updated") return change.kind;
  if (madeAnew) return "deleted and made anew between two watches";
  return selects && old && now ? `changed, ${movement(selected(old), selected(now))}` : "changed";
}

function movement(before: Truth, after: Truth): string {
  if (before === "unknown" || after === "unknown") return "and nobody knows whether it enters, stays or leaves";
  if (before) return after ? "stays" : "leaves";
  return after ? "enters" : "stays outside";
}

/**
 * Changes are told by their resource version: where it is the same on both objects, nothing is reported. Objects that do
 * not tell theirs are taken to have two.
 */
export function versionChecks({ rule, change }: Scene): readonly Check[] {
  if (change.kind !== "updated") return [];
  const [before, after] = [change.old, change.new].map((one) => memberAt(one, "metadata", "resourceVersion"));
  if (before === undefined || after === undefined) return [];
  return [
    {
      what: "resourceVersion",
      path: "metadata.resourceVersion",
      on: "new",
      expected: `not ${valueText(before)}`,
      actual: valueText(after),
      holds: !sameJson(before, after),
      decidedBy: "eventSource",
      span: rule.origin,
    },
  ];
}

/**
 * What is new to the watch counts only if it was created after the watch began: the objects that are there already are
 * new to it, too. What enters by `fieldFilter` was in the watch before, and counts at any age.
 */
export function ageChecks({ rule, change, context, old, new: now }: Scene): readonly Check[] {
  if (!now || now.object === undefined || old?.labelled === true) return [];
  const young = createdAfter(now.object, context.startedAt);
  const created = change.kind === "created" && context.startedAt === undefined;
  const byField = old?.labelled === "unknown" && rule.fieldFilter.length > 0 ? "unknown" : false;
  return [
    {
      what: "createdAfterStart",
      path: "metadata.creationTimestamp",
      on: "new",
      expected: startText(context.startedAt),
      actual: created ? "taken to be so" : valueText(memberAt(now.object, "metadata", "creationTimestamp")),
      holds: created || anyHolds([young, byField]),
      decidedBy: "eventSource",
      span: rule.origin,
    },
  ];
}

function startText(startedAt: number | undefined): string {
  const moment = startedAt === undefined ? "" : `, ${new Date(startedAt).toISOString()}`;
  return `created after the watch began${moment}`;
}

/** `updatesOn`, if the rule has it: at least one of the paths leads to two values. */
export function updatesOnChecks({ rule, old, new: now }: Scene): readonly Check[] {
  const { updatesOn, fieldOrigins, origin } = rule;
  if (updatesOn.length === 0 || now?.object === undefined) return [];
  const check = {
    what: "updatesOn" as const,
    expected: `changed ${namesText(updatesOn.map(printPath))}`,
    decidedBy: "sensor" as const,
    span: fieldOrigins.updatesOn ?? origin,
  };
  const [before, after] = [old?.object, now.object];
  if (before === undefined) return [{ ...check, actual: notGiven, holds: "unknown" }];
  const changed = updatesOn.filter((path) => !sameJson(valueAt(before, path), valueAt(after, path)));
  const actual = changed.length === 0 ? "unchanged" : `changed ${namesText(changed.map(printPath))}`;
  return [{ ...check, actual, holds: changed.length > 0 }];
}
