import { end } from "../outcome/outcome.ts";
import type { Target } from "./step.ts";

/**
 * The target with the uid of the parameter where the event has none. Ends the step with bad input when both are there and
 * differ: event and parameters are not of one Workflow then.
 */
export function targetWithUid(target: Target, uid: string): Target {
  if (uid === "" || uid === target.uid) return target;
  if (target.uid === "" && /^[A-Za-z0-9-]{1,63}$/.test(uid)) return { ...target, uid };
  return end("badInput", "UidMismatch", "the event is about another uid than the parameter uid says");
}
