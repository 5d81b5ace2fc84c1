import type { StepVerb } from "@argo-rules/contracts";
import { indented } from "./lines.ts";
import { resourceText } from "./resource-text.ts";
import type { StepData, StepSummary } from "./steps-data.ts";

/** The steps as a table. */
export function stepsText(steps: readonly StepSummary[]): string {
  const rows = steps.map(({ name, actions, description }) => [name, actions.join(", "), description]);
  return text(table([["NAME", "ACTIONS", "DESCRIPTION"], ...rows]));
}

/** All that a step promises, for people. */
export function stepText(step: StepData): string {
  const { name, description, actions, command, parameters, verbs, writes, exitCodes, resultPath } = step;
  const changed = writes.map(({ apiGroup, kind, fields }) => {
    const what = apiGroup === "" ? kind : `${kind}.${apiGroup}`;
    return [what, fields.length === 0 ? "whole" : fields.join(", ")];
  });
  return text([
    `${name}: ${description}`,
    ...table([
      ["actions", actions.join(", ")],
      ["command", command.join(" ")],
      ["result", resultPath],
    ]),
    "",
    "parameters",
    ...indented(
      table(parameters.map((one) => [one.variable, one.type, one.required ? "required" : "optional", one.description])),
    ),
    "",
    "rights",
    ...indented(table(verbs.map((verb) => [verb.verb, objectText(verb), placeText(verb), verb.why + whenText(verb)]))),
    "",
    "changes",
    ...indented(changed.length === 0 ? ["nothing"] : table(changed)),
    "",
    "exit codes",
    ...indented(table(Object.entries(exitCodes).map(([what, code]) => [String(code), what]))),
  ]);
}

function objectText({ apiGroup, resource, names }: StepVerb): string {
  const kind = resourceText({ group: apiGroup, resource });
  return names ? `${kind} named ${names.join(", ")}` : kind;
}

function placeText({ where }: StepVerb): string {
  return where === "own" ? "in its own namespace" : "where the target is";
}

/** When a right is there at all. */
function whenText({ onlyWith = [], notWith, changes }: StepVerb): string {
  const conditions = [
    ...(onlyWith.length === 0 ? [] : [`with ${onlyWith.join(" or ")}`]),
    ...[...(notWith === undefined ? [] : [notWith]), ...(changes ? ["dry-run"] : [])].map((name) => `not with ${name}`),
  ];
  return conditions.length === 0 ? "" : `; ${conditions.join(", ")}`;
}

/** Rows with columns as wide as they must be. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
