import { eventClasses, type EventClass } from "@argo-rules/contracts";
import { isMetadataOnly, type NormalRule } from "../normalize/normal-rule.ts";
import type { ObjectChange } from "./change.ts";
import { ageChecks, changeCheck, eventTypesCheck, updatesOnChecks, versionChecks } from "./change-checks.ts";
import type { Check } from "./check.ts";
import { normalizedEvent } from "./normalized-event.ts";
import {
  conditionChecks,
  fieldChecks,
  ignoreChecks,
  labelChecks,
  namespaceChecks,
  type Looked,
} from "./object-checks.ts";
import { resourceFinding } from "./resource.ts";
import { sceneOf, type JudgeContext, type Scene } from "./scene.ts";
import { allHold, type Truth } from "./truth.ts";

/** Whether a rule counts a change as an event of one class, and why. */
export interface ClassJudgement {
  readonly eventClass: EventClass;
  /** Whether all checks hold. */
  readonly fires: Truth;
  /** Each with its own verdict, whatever the others say. Where the change is no such event at all, only why not. */
  readonly checks: readonly Check[];
  /** The normalized event that is handed on if it fires, where it may fire and the objects are known. */
  readonly event?: string;
  /** The event holds values of a Secret: it is not for people's eyes. */
  readonly confidential?: true;
}

/** What a rule makes of a change. */
export interface Judgement {
  readonly ruleId: string;
  /** added, modified and deleted, in this order. */
  readonly classes: readonly ClassJudgement[];
}

/**
 * Says what a rule means for a change of an object, by the words of docs/02-rules.md alone. It knows nothing of plans and
 * manifests: it is what they are tested against. Never throws, whatever the objects are.
 */
export function judge(rule: NormalRule, change: ObjectChange, context: JudgeContext): Judgement {
  const scene = sceneOf(rule, change, context);
  return { ruleId: rule.id, classes: eventClasses.map((eventClass) => judgeClass(scene, eventClass)) };
}

/** Whether a rule counts a change as an event of one class: what `judge` says, without the reasons, and sooner. */
export function countsAs(
  rule: NormalRule,
  change: ObjectChange,
  context: JudgeContext,
): Readonly<Record<EventClass, Truth>> {
  const scene = sceneOf(rule, change, context);
  const counts = (eventClass: EventClass): Truth => {
    let fires: Truth = true;
    for (const { holds } of checksOf(scene, eventClass, objectsOf(scene, eventClass))) {
      if (holds === false) return false;
      if (holds === "unknown") fires = holds;
    }
    return fires;
  };
  return { added: counts("added"), modified: counts("modified"), deleted: counts("deleted") };
}

function judgeClass(scene: Scene, eventClass: EventClass): ClassJudgement {
  const objects = objectsOf(scene, eventClass);
  const checks = [...checksOf(scene, eventClass, objects)];
  const fires = allHold(checks.map(({ holds }) => holds));
  const known = objects?.flatMap(({ object }) => (object === undefined ? [] : [object])) ?? [];
  if (fires === false || known.length !== objects?.length) return { eventClass, fires, checks };
  const event = normalizedEvent(scene.rule, eventClass, known);
  const confidential = scene.secret && !isMetadataOnly(scene.rule);
  return { eventClass, fires, checks, event, ...(confidential ? { confidential } : {}) };
}

/** The objects that an event of the class carries, the one it is about last; undefined where there are none. */
function objectsOf(scene: Scene, eventClass: EventClass): readonly Looked[] | undefined {
  const { old, new: now } = scene;
  switch (eventClass) {
    case "added":
      return now && [now];
    case "modified":
      return old && now && [old, now];
    case "deleted":
      return old && [old];
  }
}

/** One by one, so that who asks only whether all hold may stop; without objects, only what says that there are none. */
function* checksOf(
  scene: Scene,
  eventClass: EventClass,
  objects: readonly Looked[] | undefined,
): Generator<Check, void, undefined> {
  const { rule, change, kinds } = scene;
  yield {
    what: "resource",
    ...resourceFinding(rule, change.kind === "deleted" ? change.old : change.new, change.resource, kinds),
    decidedBy: "apiServer",
    span: rule.fieldOrigins.resource ?? rule.origin,
  };
  yield eventTypesCheck(scene, eventClass);
  yield changeCheck(scene, eventClass);
  if (!objects) return;
  const about: Looked = objects.at(-1) ?? { name: "new", object: undefined };
  yield* versionChecks(scene);
  if (eventClass === "added") yield* ageChecks(scene);
  yield* ignoreChecks(scene);
  yield* namespaceChecks(scene, about);
  for (const object of objects) yield* labelChecks(scene, object);
  for (const object of objects) yield* fieldChecks(scene, object);
  if (eventClass === "modified") yield* updatesOnChecks(scene);
  yield* conditionChecks(scene, about, eventClass === "modified" ? { old: objects[0]?.object } : "nothing");
}
