import { expect, it } from "vitest";
import { BodyBudget } from "../src/http/body-budget.ts";

const mebi = 1024 ** 2;

it("lets in one large body at a time, whatever others take", () => {
  const budget = new BodyBudget();
  const [first, second, other] = [budget.share(), budget.share(), budget.share()];
  expect(other.take(7 * mebi)).toBe(true);
  for (let at = 0; at < 16; at++) expect(first.take(mebi)).toBe(true);
  expect(second.take(9 * mebi)).toBe(false);
  first.giveBack();
  expect(second.take(9 * mebi)).toBe(true);
});

it("bounds all others together, but for small ones", () => {
  const budget = new BodyBudget();
  const shares = [budget.share(), budget.share(), budget.share()];
  expect(shares.map((share) => share.take(7 * mebi))).toEqual([true, true, false]);
  expect(budget.share().take(65_536)).toBe(true);
  shares[0]?.giveBack();
  expect(shares[2]?.take(7 * mebi)).toBe(true);
});

it("has all of its budget again when every share was given back", () => {
  const budget = new BodyBudget();
  for (let round = 0; round < 5; round++) {
    const shares = Array.from({ length: 3 }, () => budget.share());
    for (const [at, share] of shares.entries()) for (let n = 0; n < 10 - at; n++) share.take(mebi);
    for (const share of shares) share.giveBack();
  }
  expect(budget.share().take(7 * mebi)).toBe(true);
  expect(budget.share().take(7 * mebi)).toBe(true);
  expect(budget.share().take(9 * mebi)).toBe(true);
});
