import { expect, it } from "vitest";
import { compareRules, type RuleChange } from "../../src/diff/compare-rules.ts";
import { normal, type Written } from "./rule-mutations.ts";
import { all, cases } from "./table-compare-rules.ts";
import { rewordings } from "./table-rewordings.ts";
import { selectorCases } from "./table-compare-selectors.ts";

const base = {
  id: "r",
  version: "v1",
  resource: "configmaps",
  eventTypes: ["MODIFIED"],
  matchAll: true,
  action: "log",
};

function compare(old: Written, now: Written): RuleChange {
  const [before, after] = [old, now].map((rule) => normal({ ...base, ...rule }));
  if (!before || !after) throw new Error("a rule does not compile");
  const context = { sensorName: "er-k8s-sensor" };
  const pair = { old: { rule: before, context }, new: { rule: after, context } };
  return compareRules("r", pair, { old: [], new: [] }, 5000);
}

it.each([...cases, ...selectorCases])(
  "says of $name: widened $widened, narrowed $narrowed",
  ({ old, now, widened, narrowed }) => {
    const found = compare(old, now);
    expect({ widened: found.widened, narrowed: found.narrowed }).toEqual({ widened, narrowed });
  },
);

it.each([...cases, ...selectorCases])(
  "says of $name the mirror image on the way back",
  ({ old, now, widened, narrowed }) => {
    const found = compare(now, old);
    expect({ widened: found.widened, narrowed: found.narrowed }).toEqual({ widened: narrowed, narrowed: widened });
  },
);

it.each(rewordings)("proves that two forms say the same: $name", ({ one, other }) => {
  for (const [old, now] of [
    [one, other],
    [other, one],
  ] as const) {
    const { widened, narrowed } = compare(old, now);
    expect({ widened, narrowed }).toEqual({ widened: "no", narrowed: "no" });
  }
});

it("gives the same witnesses for the same versions", () => {
  const [one, other] = [0, 1].map(() => compare({ ...all, labelFilter: "app" }, { ...all, labelFilter: "app=web" }));
  expect(one?.witnesses.length).toBeGreaterThan(2);
  expect(other?.witnesses).toEqual(one?.witnesses);
});

it("says since when a witness is watched, where only young objects count", () => {
  const fieldFilter = "metadata.name!=x";
  const { witnesses } = compare(
    { eventTypes: ["ADDED"], fieldFilter },
    { eventTypes: ["ADDED"], fieldFilter, labelFilter: "app" },
  );
  const [widens] = witnesses.filter(({ direction }) => direction === "widens");
  expect(widens).toMatchObject({ eventClass: "added", startedAt: Date.UTC(2026, 0, 1) });
  expect(widens?.change).toMatchObject({ new: { metadata: { creationTimestamp: "2026-01-02T00:00:00Z" } } });
});

it("says that values of Secrets are handed on", () => {
  const secrets = { resource: "secrets", namespaces: ["a"] };
  const found = compare(secrets, { ...secrets, secretData: "include" });
  expect(found).toMatchObject({ widened: "no", narrowed: "no", secretValues: "handed on" });
});
