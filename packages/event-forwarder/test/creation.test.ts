import { expect, it } from "vitest";
import { creationOf } from "../src/workflow/creation.ts";

const now = Date.UTC(2026, 0, 1);

it.each<readonly [number, string, string, boolean]>([
  [201, "", "delivered", false],
  [409, "AlreadyExists", "delivered", false],
  [409, "Conflict", "failed", true],
  [409, "", "failed", false],
  [200, "", "failed", true],
  [301, "", "failed", true],
  [400, "BadRequest", "failed", true],
  [401, "Unauthorized", "away", true],
  [403, "Forbidden", "failed", true],
  [404, "NotFound", "failed", true],
  [413, "", "failed", true],
  [422, "Invalid", "failed", true],
  [429, "TooManyRequests", "away", true],
  [500, "InternalError", "away", false],
  [502, "", "away", false],
  [503, "ServiceUnavailable", "away", false],
  [504, "Timeout", "away", false],
])("takes the answer %i %s for %s", (status, reason, kind, notMade) => {
  const creation = creationOf({ status, reason, retryAfter: undefined, object: undefined }, now);
  expect(creation).toMatchObject({ outcome: { kind }, notMade });
  expect("afterMs" in creation.outcome).toBe(false);
});

it.each([
  ["7", 7000],
  ["Thu, 01 Jan 2026 00:01:00 GMT", 60_000],
  ["999999999", 3_600_000],
  ["soon", undefined],
])("pauses as long as Retry-After %j says", (retryAfter, afterMs) => {
  for (const status of [429, 503]) {
    const { outcome } = creationOf({ status, reason: "", retryAfter, object: undefined }, now);
    expect(outcome).toMatchObject({ kind: "away" });
    expect("afterMs" in outcome ? outcome.afterMs : undefined).toBe(afterMs);
  }
});

it.each([
  ["UND_ERR_HEADERS_TIMEOUT", "timeout"],
  ["TimeoutError", "timeout"],
  ["UND_ERR_CONNECT_TIMEOUT", "away"],
  ["ECONNREFUSED", "away"],
  ["UND_ERR_SOCKET", "away"],
])("cannot tell whether there is a Workflow after %s", (code, kind) => {
  expect(creationOf({ code }, now)).toEqual({
    outcome: { kind, detail: `the API server does not answer: ${code}` },
    notMade: false,
  });
});
