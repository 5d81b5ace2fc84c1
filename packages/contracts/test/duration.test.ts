import { expect, it } from "vitest";
import { parseDuration } from "../src/duration.ts";

it.each([
  ["30s", 30_000],
  ["1m30s", 90_000],
  ["1.5h", 5_400_000],
  ["250ms", 250],
  ["2us", 0.002],
  ["0s", 0],
])("reads the duration %s as %d ms", (text, want) => {
  expect(parseDuration(text)).toBe(want);
});

it.each(["", "10", "-1s", "1d", "1 s", "s", "1s30", "1e3s", "٣s", "5µs", "9999999999s", "1s1s1s1s1s1s1s"])(
  "refuses %j, which is no duration",
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);
