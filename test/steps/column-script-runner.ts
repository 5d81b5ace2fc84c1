import type { Column } from "./cell.ts";
import { scriptCells } from "./cells-script.ts";
import { scriptEventCells } from "./cells-script-events.ts";
import { scriptGuardCells } from "./cells-script-guard.ts";

const noLook = { why: "script-runner hands the event on, and neither looks at its object nor changes it" } as const;
const podDeleteAlone = { why: "a parameter of pod-delete alone" } as const;
const sameRuntime = {
  why: "the runtime and its client are the same, and pod-delete's cell asks more of them",
} as const;

export const scriptRunnerColumn: Column = {
  ...scriptEventCells,
  ...scriptGuardCells,
  ...scriptCells,
  noUidSuccessor: noLook,
  objectGone: noLook,
  objectReplaced: noLook,
  objectReplacedLate: noLook,
  objectTerminating: noLook,
  protectedLabelNow: noLook,
  standalone: noLook,
  minHealthy: podDeleteAlone,
  minHealthyRace: podDeleteAlone,
  disruptionBudget: podDeleteAlone,
  options: podDeleteAlone,
  switchUnreadable: sameRuntime,
  garbledLease: sameRuntime,
  passingFaults: sameRuntime,
  lostAnswers: sameRuntime,
  rotatedToken: sameRuntime,
  redirect: sameRuntime,
  garbledAnswers: sameRuntime,
  foreignServer: sameRuntime,
  hostileEnvironment: sameRuntime,
  serverKilled: sameRuntime,
};
