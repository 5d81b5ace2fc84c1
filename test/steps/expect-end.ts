import { expect } from "vitest";
import type { Ran } from "./run-step.ts";

/** What has to come of a run. */
export interface Ending {
  readonly code: number;
  readonly result: string;
  readonly reason: string;
}

/** What a server's error or an event holds and nobody may see again. */
const secret = "s3cret";

/**
 * Expects exit code, result and reason of a run, in the last decision of its log and in its result file, and that nothing
 * was shown that must not be.
 */
export function expectEnd(ran: Ran, want: Ending): void {
  const decision = ran.lines.findLast((line) => "result" in line);
  const told = { code: ran.code, result: decision?.["result"], reason: decision?.["reason"] };
  expect(told, `${ran.stdout}${ran.stderr}`).toEqual(want);
  expect(ran.result).toMatchObject({ result: want.result, reason: want.reason });
  expect(ran.stdout + ran.stderr).not.toContain(secret);
}
