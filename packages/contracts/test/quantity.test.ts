import { expect, it } from "vitest";
import { parseQuantity } from "../src/quantity.ts";

it.each([
  ["0", 0],
  ["1.5", 1.5],
  ["10m", 0.01],
  ["250u", 0.000_25],
  ["5n", 0.000_000_005],
  ["2k", 2000],
  ["1e3", 1000],
  ["1E3", 1000],
  ["1E", 1e18],
  ["64Mi", 67_108_864],
  ["1.5Ki", 1536],
  ["1Ei", 1024 ** 6],
])("reads the quantity %s", (text, want) => {
  expect(parseQuantity(text)).toBe(want);
});

it.each(["", "1 ", "-1", "+1", ".5", "1.", "1K", "1mi", "Mi", "1e", "0x1"])(
  "does not take %j for a quantity",
  (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  },
);
