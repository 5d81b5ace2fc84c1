import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { PlanData } from "../../src/report/plan-data.ts";
import { memoryHost } from "../support/memory-host.ts";

const files = {
  "rules.json": JSON.stringify([
    { id: "red", description: "Somebody\u001b[31m", version: "v1", resource: "configmaps", namespaces: ["default"] },
    { id: "all-pods", version: "v1", resource: "pods", eventTypes: ["ADDED"] },
  ]),
  "bad.json": '[{"id": "a"}]',
};

async function plan(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const host = memoryHost(files);
  const code = await run(["plan", ...argv, "--no-ambient", "-q"], host);
  return { code, out: host.out(), err: host.err() };
}

it("says of all rules together what they come to, loudly where it is the whole cluster, and then of each", async () => {
  const { code, out } = await plan("rules.json");
  expect(code).toBe(0);
  expect(out).toMatch(
    /^rule set rules: 2 rules\n  3 watches at the API server, by 2 EventSource pods in eventsrunner\n/,
  );
  expect(out).toContain("  2 accounts with rights, SOME IN THE WHOLE CLUSTER, for all-pods\n");
  expect(out).toContain("\nrule all-pods  rules.json:1:");
  expect(out).toContain(
    "list, watch pods IN THE WHOLE CLUSTER (know the objects that are there; hear of their changes)\n",
  );
  expect(out).toContain("              EventSource  event type ADDED or MODIFIED or DELETED  (rules.json:1:");
});

it("says what several rules are told once, with their ids", async () => {
  const { out } = await plan("rules.json");
  expect(out).toContain("  no-order  (red)\n");
  expect(out).toContain("  bus-limits  (all rules)\n");
  expect(out.split("remedy: apply with --prune")).toHaveLength(2);
});

it("shows nothing that steers a terminal", async () => {
  const { out } = await plan("rules.json");
  expect(out).toContain("  Somebody␛[31m\n");
  expect(out).not.toContain("\u001b");
});

it("prints the data that build --emit plan prints", async () => {
  const host = memoryHost(files);
  await run(["build", "rules.json", "--emit", "plan", "-o", "json", "--no-ambient", "-q"], host);
  const { out } = await plan("rules.json", "-o", "json");
  expect(out).toBe(host.out());
  const data = JSON.parse(out) as PlanData;
  expect(data.rules.map(({ id }) => id)).toEqual(["all-pods", "red"]);
  expect(data.totals).toMatchObject({ rules: 2, watches: 3, clusterWideRights: 1 });
});

it("plans nothing while the rules have errors", async () => {
  expect(await plan("bad.json")).toMatchObject({ code: 1, out: "" });
});

it("plans an empty set that is meant to be empty", async () => {
  const host = memoryHost({ "none.json": "[]" });
  expect(await run(["plan", "none.json", "--allow-empty", "--no-ambient"], host)).toBe(0);
  expect(host.out()).toMatch(/^rule set rules: 0 rules\n/);
});
