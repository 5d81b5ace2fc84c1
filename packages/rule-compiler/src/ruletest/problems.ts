import type { Json } from "../json/json.ts";
import { readJson } from "../json/read-json.ts";
import { printPath } from "../language/path-print.ts";
import type { Path } from "../language/trees.ts";
import type { ClassJudgement } from "../semantics/judge.ts";
import { concernsSecret, mayBeShown } from "../semantics/secrecy.ts";
import { toldClasses } from "../semantics/told-classes.ts";
import { notShown, valueText } from "../semantics/value-text.ts";
import type { BoundCase } from "./bind-tests.ts";
import { differencesOf } from "./differences.ts";
import type { JudgedCase } from "./judge-case.ts";
import type { Problem } from "./problem.ts";
import { reasonsOf } from "./reasons.ts";
import type { ExpectedFiring, ExpectedSilence } from "./tests.ts";
import { workflowProblems } from "./workflow-problems.ts";

/** What is not as a case expects it. None: the case has passed. `ruleSet` is the configuration's name. */
export function problemsOf(
  { test: { expected }, rule, change }: BoundCase,
  outcome: JudgedCase,
  ruleSet: string,
): readonly Problem[] {
  const { classes } = outcome.judgement;
  const fired = classes.filter(({ fires }) => fires === true);
  const actual = actualText(fired, outcome);
  const secret = concernsSecret(rule, change);
  if (expected.fires) {
    if (fired.length === 0 || outcome.refused !== undefined) {
      return [{ about: "fires", expected: firesText(expected.classes), actual }];
    }
    return [
      ...classProblems(expected, fired),
      ...payloadProblems(expected, fired, secret),
      ...workflowProblems(expected, secret, outcome, ruleSet),
    ];
  }
  if (classes.some(({ fires }) => fires !== false) || outcome.refused !== undefined) {
    return [{ about: "fires", expected: "does not fire", actual }];
  }
  return reasonProblems(expected, toldClasses(outcome.judgement, change));
}

function firesText(classes: readonly string[] | undefined): string {
  return classes ? `fires as ${classes.join(" and ")}` : "fires";
}

function actualText(fired: readonly ClassJudgement[], { judgement, refused }: JudgedCase): string {
  if (refused !== undefined) return `not known: the model of Argo refuses ${refused}`;
  if (fired.length > 0) return firesText(fired.map(({ eventClass }) => eventClass));
  const open = judgement.classes.some(({ fires }) => fires === "unknown");
  return open ? "may fire: not everything is known" : "does not fire";
}

function classProblems({ classes }: ExpectedFiring, fired: readonly ClassJudgement[]): readonly Problem[] {
  const found = fired.map(({ eventClass }) => eventClass);
  if (!classes || classes.join() === found.join()) return [];
  return [{ about: "class", expected: classes.join(" and "), actual: found.join(" and ") }];
}

function reasonProblems({ because }: ExpectedSilence, told: readonly ClassJudgement[]): readonly Problem[] {
  if (!because) return [];
  const found = [...new Set(told.flatMap(reasonsOf))];
  const wanted = [...new Set(because.map(({ check }) => check))];
  if (wanted.toSorted().join() === found.toSorted().join()) return [];
  return [{ about: "because", expected: wanted.join(", "), actual: found.join(", ") }];
}

/** Of several events one has to be as expected; of none that is, the first one is told. */
function payloadProblems(
  { payload, payloadEquals }: ExpectedFiring,
  fired: readonly ClassJudgement[],
  secret: boolean,
): readonly Problem[] {
  const each = fired.map(({ event }) => [
    ...(payload === undefined ? [] : payloadDifferences("payload", payload, event, secret)),
    ...(payloadEquals === undefined ? [] : payloadDifferences("payloadEquals", payloadEquals, event, secret)),
  ]);
  return each.find((problems) => problems.length === 0) ?? each[0] ?? [];
}

function payloadDifferences(
  about: "payload" | "payloadEquals",
  expected: Json,
  event: string | undefined,
  secret: boolean,
): readonly Problem[] {
  return differencesOf(expected, eventJson(event), about === "payload").map((one) => {
    const hide = secret && !mayBeShownOfEvent(one.at);
    const text = (value: Json | undefined): string => (hide && value !== undefined ? notShown : valueText(value));
    return { about, path: printPath({ segments: one.at }), expected: text(one.expected), actual: text(one.actual) };
  });
}

/** Whether what stands there in the normalized event of a Secret may be shown: nothing that holds its values. */
function mayBeShownOfEvent([first, , ...inObject]: Path["segments"]): boolean {
  if (first?.kind !== "key") return false;
  if (first.key === "objects") return mayBeShown({ segments: inObject });
  return first.key === "eventType" || first.key === "ruleID";
}

function eventJson(event: string | undefined): Json {
  const read = readJson(event ?? "");
  if ("problem" in read) throw new Error("bug: a rule fires without a normalized event");
  return read.value;
}
