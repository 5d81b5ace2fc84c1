import { expect, it } from "vitest";
import { routeKinds, workflowNameOf, type RouteKind } from "@argo-rules/contracts";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startEventsOracle } from "./oracle.ts";
import { argumentsOf, decoded, eventOf } from "./start.ts";
import { objectText, sha256, started, workflowOf } from "./start-rule.ts";
import type { Change } from "./table/row.ts";

// Which Workflows Argo's own code makes of the emitted triggers, and what it does with what cannot become one.

const oracle = await closedAfterTests(startEventsOracle());

const on = objectText("8", { spec: { on: true } });
const off = objectText("7", { spec: { on: false } });
const changes: Readonly<Record<RouteKind, Change>> = {
  added: { type: "ADD", body: on },
  entered: { type: "UPDATE", oldBody: off, body: on },
  modified: { type: "UPDATE", oldBody: objectText("7", { spec: { on: true } }), body: on },
  deleted: { type: "DELETE", body: on },
  left: { type: "UPDATE", oldBody: objectText("7", { spec: { on: true } }), body: off },
};
const selecting = { fieldFilter: "spec.on=true" };

it.each(routeKinds)("names the Workflow of an object that is %s by the event alone", async (route) => {
  const event = await eventOf(oracle, changes[route]);
  const { metadata, spec } = workflowOf(
    await started(oracle, { type: "script", inline: "#!/bin/sh\n" }, event, selecting),
  );
  const version = route === "left" ? "7" : "8";
  const identity = { ruleSet: "set", ruleId: "Ru.le", route, uid: "11111111-2222-3333-4444-555555555555" };
  expect(metadata.name).toBe(workflowNameOf({ ...identity, resourceVersion: version }, sha256));
  expect(metadata.name).toMatch(/^ru-le-[amd]-[0-9a-f]{24}$/);
  expect(metadata.namespace).toBe("eventsrunner-actions");
  expect(metadata.labels).toEqual({
    "rule-compiler/rule-set": "set",
    "rule-compiler/rule": "Ru.le",
    "rule-compiler/uid": identity.uid,
    "workflows.argoproj.io/controller-instanceid": "blue",
  });
  const { event: envelope, ...others } = argumentsOf({ metadata, spec });
  expect(others).toEqual({ "rule-set": "set", "rule-id": "Ru.le", route, uid: identity.uid });
  const { data } = JSON.parse(envelope ?? "") as { readonly data: string };
  expect(Buffer.from(data, "base64").toString("utf8")).toBe(event);
});

it("names the Workflow of a late deletion as that of one in time", async () => {
  const action = { type: "script", inline: "#!/bin/sh\n" };
  const inTime = workflowOf(await started(oracle, action, await eventOf(oracle, changes.deleted)));
  const late = workflowOf(
    await started(oracle, action, await eventOf(oracle, { ...changes.deleted, tombstone: true })),
  );
  expect(late.metadata).toEqual(inTime.metadata);
});

it("names Workflows of two rule sets apart", async () => {
  const named = (ruleSet: string): string =>
    workflowNameOf({ ruleSet, ruleId: "r", route: "added", uid: "u", resourceVersion: "1" }, sha256);
  expect(named("a")).not.toBe(named("b"));
});

it("tells events that fit into a Workflow from those that do not, to the byte", async () => {
  const padded = async (bytes: number): Promise<string> => {
    const size = (fill: string): Promise<string> => eventOf(oracle, { type: "ADD", body: objectText("8", { fill }) });
    const empty = Buffer.byteLength(await size(""));
    return size("é".repeat(1) + "x".repeat(bytes - empty - 2));
  };
  const action = { type: "script", inline: "#!/bin/sh\n" };
  const fits = await started(oracle, action, await padded(70_000));
  expect(fits.map(({ trigger }) => trigger.split("-")[0])).toEqual(["Ru", "dead.Ru"]);
  const large = await started(oracle, action, await padded(70_001));
  expect(large).toMatchObject([{ payload: { reason: "tooLarge", route: "added" } }]);
  expect(large).toHaveLength(1);
  expect(large[0]?.trigger).toMatch(/^large\.Ru-le-/);
  const small = await started(oracle, { ...action, event: "reference" }, await padded(70_001));
  expect(workflowOf(small).spec.workflowTemplateRef.name).toMatch(/^set-script-/);
});

it("judges the size of mapped values alone, where the event itself is not handed on", async () => {
  const large = await eventOf(oracle, { type: "ADD", body: objectText("8", { a: "x".repeat(80_000), b: "y" }) });
  const mapping = (path: string): object => {
    return { type: "workflow", template: "mine", parameters: { p: { path, encoding: "base64" } } };
  };
  expect(decoded(argumentsOf(workflowOf(await started(oracle, mapping("b"), large)))["p"])).toBe("y");
  expect(await started(oracle, mapping("a"), large)).toMatchObject([{ payload: { reason: "tooLarge" } }]);
});

it("orders the same Workflow from the forwarder", async () => {
  const event = await eventOf(oracle, { type: "ADD", body: objectText("8", { big: 1 }) });
  const parameters = {
    c: 'x}]) "é',
    u: { from: "uid" },
    p: { path: 'a["b.c"][0]', encoding: "base64" },
    e: { from: "event" },
  };
  const limits = { cooldown: "5m", budget: { max: 3, per: "hour" }, timeout: "90s" };
  const [order, ...others] = await started(
    oracle,
    { type: "workflow", template: "mine", parameters, ...limits },
    event,
  );
  expect(others).toEqual([]);
  expect(order?.url).toBe("http://event-forwarder.eventsrunner.svc:8080/api/v1/workflows");
  expect(order?.payload).toEqual({
    ruleID: "Ru.le",
    eventType: "added",
    route: "added",
    workflow: {
      namespace: "eventsrunner-actions",
      template: "mine",
      clusterScope: false,
      labels: {
        "rule-compiler/rule-set": "set",
        "rule-compiler/rule": "Ru.le",
        "workflows.argoproj.io/controller-instanceid": "blue",
      },
      parameters: [
        { name: "c", value: 'x}]) "é' },
        { name: "e", from: "event" },
        { name: "p", path: ["a", "b.c", 0] },
        { name: "u", from: "uid" },
      ],
      event: "full",
      activeDeadlineSeconds: 90,
    },
    cooldownSeconds: 300,
    budget: { max: 3, seconds: 3600 },
    event: { eventType: "added", ruleID: "Ru.le", objects: [JSON.parse(objectText("8", { big: 1 }))] },
  });
});

it("orders a step and a template without parameters, too", async () => {
  const event = await eventOf(oracle, { type: "ADD", body: objectText("8") });
  const [bare] = await started(oracle, { type: "workflow", template: "mine", dispatch: "forwarder" }, event);
  expect(bare?.payload).toMatchObject({ workflow: { template: "mine" } });
  const [step] = await started(oracle, { type: "script", inline: "#!/bin/sh\n", rate: "high" }, event);
  expect(step?.payload).toMatchObject({
    workflow: {
      parameters: [
        { name: "rule-set", value: "set" },
        { name: "rule-id", value: "Ru.le" },
        { name: "route", value: "added" },
        { name: "uid", from: "uid" },
        { name: "event", from: "event" },
      ],
    },
  });
});
