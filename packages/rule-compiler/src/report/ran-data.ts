import { memberAt } from "../json/json.ts";
import type { Passed } from "../model/pipeline.ts";
import type { Action, Judged } from "../model/sensor.ts";
import { changesSecret } from "../semantics/secrecy.ts";
import type { ObjectChange } from "../semantics/change.ts";
import type { Ran } from "../verify/run-manifests.ts";
import type { LeftOut } from "../verify/runnable.ts";
import { comparedParts } from "./compared-parts.ts";

/**
 * What hand-written manifests do about the event of that number, as one JSON line for programs. What is posted, created or
 * run is left out where the event is one of a Secret, and so are the values that filters looked at.
 */
export function ranData(number: number, { passed, refused, unseen }: Ran, change: ObjectChange): string {
  const object = change.kind === "deleted" ? change.old : change.new;
  const hidden = changesSecret(change);
  return line({
    kind: "event",
    event: number,
    change: change.kind,
    object: Object.fromEntries(
      [["kind"], ["metadata", "namespace"], ["metadata", "name"]].flatMap((path) => {
        const value = memberAt(object, ...path);
        return typeof value === "string" ? [[path.at(-1), value]] : [];
      }),
    ),
    entries: passed.map((one) => entryData(one, hidden)),
    notModelled: refused,
    ...(unseen === undefined ? {} : { unseen }),
  });
}

/** What of the manifests is not run, as a JSON line. */
export function leftOutData(leftOut: LeftOut): string {
  return line({ kind: "notModelled", ...leftOut });
}

function line(data: object): string {
  return `${JSON.stringify(data)}\n`;
}

function entryData({ eventSource, eventName, dispatched, judged }: Passed, hidden: boolean): object {
  const dropped = "dropped" in dispatched ? { dropped: dispatched.dropped } : {};
  return { eventSource, eventName, ...dropped, judged: judged.map((one) => judgedData(one, hidden)) };
}

function judgedData({ sensor, dependency, verdict, actions }: Judged, hidden: boolean): object {
  const { pass, error, failed } = verdict;
  return {
    sensor,
    dependency,
    passes: pass,
    // Argo's own words may hold values of the event.
    ...(error === undefined ? {} : { fails: true }),
    ...(failed ? { filter: `${failed.part}[${failed.index}]`, compared: comparedParts(failed, hidden) } : {}),
    actions: actions.map((one) => actionData(one, hidden)),
  };
}

function actionData({ trigger, does }: Action, hidden: boolean): object {
  if (!hidden) return { trigger, does };
  const shown = Object.entries(does).filter(([key]) => !["body", "resource", "command"].includes(key));
  return { trigger, does: Object.fromEntries(shown), confidential: true };
}
