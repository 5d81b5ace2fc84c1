import { memberAt, type Json } from "../json/json.ts";
import type { ObjectChange } from "../semantics/change.ts";
import type { Firing, Outcome } from "../simulate/outcome.ts";
import type { Tally } from "../simulate/tally.ts";

/**
 * What the pipeline makes of an event as JSON lines for programs, one for each rule that fires. What is posted or created
 * is a text, so that no digit is lost; one that holds values of Secrets is left out.
 */
export function outcomeData(line: number, { firings, refused, failed }: Outcome, change: ObjectChange): string {
  const object = change.kind === "deleted" ? change.old : change.new;
  const identity = Object.fromEntries(
    ["namespace", "name", "uid", "resourceVersion"].flatMap((key) => textAt(object, key)),
  );
  return [
    ...firings.map((firing) => firingData(line, firing, identity)),
    ...failed.map(({ rule, error }) => ({ kind: "filterError", line, rule: rule.id, error })),
    ...refused.map(({ rule, what }) => ({ kind: "notModelled", line, rule: rule.id, what })),
  ]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join("");
}

function firingData(line: number, firing: Firing, object: object): object {
  const { rule, eventClass, route, tooLarge, does, confidential } = firing;
  const { group, version, resource } = rule;
  const head = {
    kind: "firing",
    line,
    rule: rule.id,
    eventClass,
    route,
    resource: { group, version, resource },
    object,
  };
  if (!confidential) return { ...head, tooLarge, does };
  const hidden = Object.entries(does).filter(([key]) => key !== "body" && key !== "resource" && key !== "error");
  return { ...head, tooLarge, does: Object.fromEntries(hidden), confidential };
}

function textAt(object: Json, key: string): readonly (readonly [string, string])[] {
  const value = memberAt(object, "metadata", key);
  return typeof value === "string" ? [[key, value]] : [];
}

/** What came of all events, as one JSON line. `rules` are those that are told of. */
export function summaryData(tally: Tally, rules: readonly string[]): string {
  const told = rules.map((id) => ({ rule: id, ...tally.rules.get(id) }));
  const { events, published } = tally;
  const unseen = tally.unseen.map((one) => ({ ...one.unseen, count: one.count }));
  const dropped = [...tally.dropped].map(([reason, count]) => ({ reason, count }));
  const counts = told.map(({ rule, judged, fired, tooLarge, failed }) => ({ rule, judged, fired, tooLarge, failed }));
  return `${JSON.stringify({ kind: "summary", events, published, unseen, dropped, rules: counts })}\n`;
}
