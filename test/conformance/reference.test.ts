import { expect, it } from "vitest";
import { readJson } from "../../packages/rule-compiler/src/json/read-json.ts";
import type { Json } from "../../packages/rule-compiler/src/json/json.ts";
import type { NormalRule } from "../../packages/rule-compiler/src/normalize/normal-rule.ts";
import type { ObjectChange } from "../../packages/rule-compiler/src/semantics/change.ts";
import { judge } from "../../packages/rule-compiler/src/semantics/judge.ts";
import { normalRule } from "./compiled.ts";
import type { Change } from "./table/row.ts";
import { table } from "./table/table.ts";

// The reference evaluator says of each row what the row says. It has not seen what is emitted, and the table neither.

function json(text: string): Json {
  const read = readJson(text);
  if ("problem" in read) throw new Error(`${text}: ${read.problem.message}`);
  return read.value;
}

/** The change in the words of the reference. Objects of the table do not say their kind. */
function changeOf({ type, body, oldBody, tombstone }: Change, resource: NormalRule): ObjectChange {
  switch (type) {
    case "ADD":
      return { kind: "created", new: json(body), resource };
    case "UPDATE":
      return { kind: "updated", old: json(oldBody ?? "null"), new: json(body), resource };
    case "DELETE":
      return { kind: "deleted", old: json(body), resource, late: tombstone };
  }
}

it.each(table)("means: $name", ({ name, rule, change, want, payload, never }) => {
  const normal = normalRule(name, rule);
  const { classes } = judge(normal, changeOf(change, normal), { sensorName: "er-k8s-sensor" });
  const fired = classes.filter(({ fires }) => fires !== false);
  expect(fired.map(({ eventClass, fires }) => [eventClass, fires])).toEqual(want.map((one) => [one, true]));
  const events = fired.map(({ event }) => event ?? "");
  expect(events).toEqual(payload ?? events);
  for (const text of never ?? []) expect(events.join("\n")).not.toContain(text);
});
