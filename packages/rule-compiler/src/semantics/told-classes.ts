import type { EventClass } from "@argo-rules/contracts";
import type { ObjectChange } from "./change.ts";
import type { ClassJudgement, Judgement } from "./judge.ts";

const ordinary: Readonly<Record<ObjectChange["kind"], EventClass>> = {
  created: "added",
  updated: "modified",
  deleted: "deleted",
};

/**
 * The classes that say why a rule fires, or why not: those that the change is, or may be, such as added for an update by
 * which an object enters a selector; else the one that it would be if nothing stood against it.
 */
export function toldClasses({ classes }: Judgement, change: ObjectChange): readonly ClassJudgement[] {
  const possible = classes.filter(({ checks }) =>
    checks.every(({ what, holds }) => what !== "change" || holds !== false),
  );
  if (possible.length > 0) return possible;
  return classes.filter(({ eventClass }) => eventClass === ordinary[change.kind]);
}
