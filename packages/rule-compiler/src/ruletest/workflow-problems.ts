import { notShown, valueText } from "../semantics/value-text.ts";
import type { JudgedCase } from "./judge-case.ts";
import { workflowOf, type MadeWorkflow } from "./made-workflow.ts";
import type { Problem } from "./problem.ts";
import type { ExpectedArgument, ExpectedFiring, ExpectedWorkflow } from "./tests.ts";

/**
 * What is not as expected of the Workflow that is created; of several, of the first one if none is as expected. Of the
 * arguments of a `secret` event no value is shown.
 */
export function workflowProblems(
  { workflow }: ExpectedFiring,
  secret: boolean,
  { firings = [] }: JudgedCase,
  ruleSet: string,
): readonly Problem[] {
  if (!workflow) return [];
  if (firings.some(({ tooLarge }) => tooLarge))
    return [none("none: the event is too large, and becomes a dead letter")];
  const made = firings.flatMap(({ actions }) => actions.flatMap((action) => workflowOf(action, ruleSet) ?? []));
  const each = made.map((one) => [...fieldProblems(workflow, one), ...argumentProblems(workflow, one, secret)]);
  return each.find((problems) => problems.length === 0) ?? each[0] ?? [none("none: its action creates no Workflow")];
}

function none(actual: string): Problem {
  return { about: "workflow", expected: "a Workflow", actual };
}

function fieldProblems(expected: ExpectedWorkflow, made: MadeWorkflow): readonly Problem[] {
  return (["name", "namespace", "template"] as const).flatMap((path): readonly Problem[] => {
    const [wanted, found] = [expected[path], made[path]];
    if (wanted === undefined || wanted === found) return [];
    return [{ about: "workflow", path, expected: valueText(wanted), actual: valueText(found) }];
  });
}

function argumentProblems({ arguments: all }: ExpectedWorkflow, made: MadeWorkflow, hide: boolean): readonly Problem[] {
  return all.flatMap((wanted): readonly Problem[] => {
    const found = made.arguments.get(wanted.name);
    if (found !== undefined && found === argumentText(wanted)) return [];
    const path = `arguments.${wanted.name}`;
    if (found === undefined) {
      const actual = made.arguments.has(wanted.name) ? "what the forwarder fills in" : "missing";
      return [{ about: "workflow", path, expected: hide ? notShown : valueText(wanted.value), actual }];
    }
    const [shown, other] = wanted.base64 ? [wanted.value, decoded(found) ?? found] : [wanted.value, found];
    return [
      {
        about: "workflow",
        path,
        expected: hide ? notShown : valueText(shown),
        actual: hide ? notShown : valueText(other),
      },
    ];
  });
}

/** The text that the Workflow gets. */
function argumentText({ value, base64 }: ExpectedArgument): string {
  if (!base64) return value;
  return btoa(Array.from(new TextEncoder().encode(value), (byte) => String.fromCodePoint(byte)).join(""));
}

function decoded(text: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(atob(text), (one) => one.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
