import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KillSwitch } from "../src/workflow/kill-switch.ts";
import type { ApiAnswer, NoAnswer } from "../src/workflow/kubernetes-api.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const signal = AbortSignal.timeout(60_000);

function answer(status: number, object: unknown, retryAfter?: string): ApiAnswer {
  return { status, reason: "", retryAfter, object };
}

const enabled = answer(200, { data: { actions: "enabled" } });
const disabled = answer(200, { data: { actions: "disabled" } });

/** A switch that is read as often as there are answers. */
function switchThatSays(...answers: readonly (ApiAnswer | NoAnswer)[]): {
  read: () => Promise<string>;
  left: () => number;
} {
  const left = [...answers];
  const configMap = (): Promise<ApiAnswer | NoAnswer> => {
    const next = left.shift();
    return next ? Promise.resolve(next) : Promise.reject(new Error("read once more"));
  };
  const killSwitch = new KillSwitch({ configMap }, "n");
  return { read: async () => (await killSwitch.state(signal)).kind, left: () => left.length };
}

it.each<readonly [string, ApiAnswer | NoAnswer, string]>([
  ["enabled", enabled, "enabled"],
  ["disabled", disabled, "off"],
  ["another word", answer(200, { data: { actions: "Enabled" } }), "off"],
  ["a blank behind the word", answer(200, { data: { actions: "enabled " } }), "off"],
  ["no text", answer(200, { data: { actions: true } }), "off"],
  ["another key", answer(200, { data: { action: "enabled" } }), "off"],
  ["no data", answer(200, {}), "off"],
  ["a list", answer(200, []), "off"],
  ["a ConfigMap that is not there", answer(404, {}), "off"],
  ["an answer that is no JSON", answer(200, undefined), "unknown"],
  ["401", answer(401, {}), "unknown"],
  ["403", answer(403, {}), "unknown"],
  ["429", answer(429, {}), "unknown"],
  ["500 with an enabled switch in it", answer(500, { data: { actions: "enabled" } }), "unknown"],
  ["302", answer(302, {}), "unknown"],
  ["no answer", { code: "ECONNREFUSED" }, "unknown"],
])("judges %s", async (_, said, kind) => {
  expect(await switchThatSays(said).read()).toBe(kind);
});

it("believes what it read for two seconds, and no longer", async () => {
  const { read } = switchThatSays(enabled, disabled, enabled);
  expect([await read(), await read()]).toEqual(["enabled", "enabled"]);
  vi.advanceTimersByTime(1999);
  expect(await read()).toBe("enabled");
  vi.advanceTimersByTime(1);
  expect([await read(), await read()]).toEqual(["off", "off"]);
  vi.advanceTimersByTime(2000);
  expect(await read()).toBe("enabled");
});

it("does not go by what it read before once it cannot be read", async () => {
  const { read, left } = switchThatSays(enabled, { code: "ECONNRESET" }, disabled);
  await read();
  vi.advanceTimersByTime(2000);
  expect(await read()).toBe("unknown");
  expect(await read()).toBe("off");
  expect(left()).toBe(0);
});

it("goes by what was asked for last, whichever answer comes first", async () => {
  const waiting: ((answer: ApiAnswer) => void)[] = [];
  const killSwitch = new KillSwitch({ configMap: () => new Promise((resolve) => waiting.push(resolve)) }, "n");
  const first = killSwitch.state(signal);
  vi.advanceTimersByTime(100);
  const second = killSwitch.state(signal);
  waiting[1]?.(disabled);
  expect(await second).toMatchObject({ kind: "off" });
  waiting[0]?.(enabled);
  expect(await first).toMatchObject({ kind: "off" });
  expect(await killSwitch.state(signal)).toMatchObject({ kind: "off" });
});

it("waits as long as the API server asks for", async () => {
  const killSwitch = new KillSwitch({ configMap: () => Promise.resolve(answer(429, {}, "3")) }, "n");
  expect(await killSwitch.state(signal)).toEqual({
    kind: "unknown",
    detail: "the kill switch cannot be read: status 429",
    afterMs: 3000,
  });
});
