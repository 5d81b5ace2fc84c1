import { afterAll, expect, it } from "vitest";
import type { Sensor, SensorTrigger } from "@argo-rules/argo-types";
import { configSchema } from "@argo-rules/contracts";
import { compile } from "rule-compiler";
import type { EventContext } from "../../packages/rule-compiler/src/model/context-filter.ts";
import { EventData } from "../../packages/rule-compiler/src/model/event.ts";
import { NotModelled } from "../../packages/rule-compiler/src/model/not-modelled.ts";
import { SensorModel, type Action } from "../../packages/rule-compiler/src/model/sensor.ts";
import { sensorsOf } from "./compiled.ts";
import { mutatedEvents } from "./corpus.ts";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startEventsOracle } from "./oracle.ts";
import { Refusals } from "./refusals.ts";
import { propertySeed } from "./seed.ts";
import { eventOf } from "./start.ts";
import type { Change } from "./table/row.ts";
import { table } from "./table/table.ts";

// The model of Sensors beside Argo's own code: what passes, what is posted, which Workflow is created.

const config = configSchema.parse({
  images: { registry: "registry.example.com" },
  eventsRunnerBaseURL: "https://eventsrunner.example",
});

const script = { type: "script", inline: "#!/bin/sh\n" };
const mapped = {
  type: "workflow",
  template: "mine",
  parameters: {
    uid: { from: "uid" },
    version: { from: "resourceVersion" },
    name: { from: "name" },
    what: { from: "eventType" },
    all: { path: "metadata" },
    first: { path: "v[0]" },
    fixed: "x",
  },
};

/** The actions that rows of the table are given in turn. */
const actions = [
  "eventsrunner",
  { type: "eventsrunner", direct: true },
  "log",
  { type: "log", verbose: true },
  script,
  { ...script, event: "reference" },
  { ...script, dispatch: "forwarder" },
  mapped,
  { ...mapped, dispatch: "forwarder" },
];

const oracle = await closedAfterTests(startEventsOracle());
const counts = { events: 0, passed: 0, bodies: 0, resources: 0, failed: 0 };
const refused = new Refusals();

afterAll(() => {
  process.stdout.write(
    `model of Sensors: ${counts.events} events compared with Argo Events, ${counts.passed} passed, ` +
      `${counts.bodies} bodies, ${counts.resources} resources, ${counts.failed} failed triggers, ` +
      `${refused.text}\n`,
  );
});

function sensors(rule: object, action: unknown): readonly Sensor[] {
  const sources = [{ path: "rules.json", text: JSON.stringify([{ matchAll: true, ...rule, action }]) }];
  const { objects, diagnostics } = compile({ sources, config });
  // Some kinds, such as Secrets, allow less.
  return diagnostics.some(({ severity }) => severity === "error") ? [] : sensorsOf(objects);
}

/** As the oracle fills it in. */
function contextOf(source: string, subject: string): EventContext {
  const id = "00000000000000000000000000000000";
  return { id, source, subject, type: "resource", datacontenttype: "application/json", time: "2026-01-02T03:04:05Z" };
}

/** What a trigger does, by Argo's code. */
async function argo(
  trigger: SensorTrigger,
  dependencyName: string,
  event: string,
  context: EventContext,
): Promise<Action> {
  const { name, http, k8s } = trigger.template;
  const firing = { dependencyName, event, context };
  if (http) {
    const { payload, error } = await oracle.ask("payload", { ...firing, parameters: http.payload ?? [] });
    if (error !== undefined) return { trigger: name, does: { kind: "failed", error: "" } };
    return { trigger: name, does: { kind: "http", url: http.url, body: payload ?? undefined } };
  }
  if (!k8s) return { trigger: name, does: { kind: "log" } };
  const question = { ...firing, parameters: k8s.parameters ?? [], resource: k8s.source.resource };
  const { resource, error } = await oracle.ask("params", question);
  if (error !== undefined || resource === undefined) return { trigger: name, does: { kind: "failed", error: "" } };
  return { trigger: name, does: { kind: "k8s", operation: k8s.operation ?? "create", resource: resource.trim() } };
}

function comparable({ trigger, does }: Action): unknown {
  counts.bodies += does.kind === "http" ? 1 : 0;
  counts.resources += does.kind === "k8s" ? 1 : 0;
  counts.failed += does.kind === "failed" ? 1 : 0;
  return { trigger, does: does.kind === "failed" ? "failed" : does };
}

async function compare(sensor: Sensor, event: string): Promise<readonly unknown[]> {
  const model = new SensorModel(sensor);
  const differences: unknown[] = [];
  const heard = new Set(sensor.spec.dependencies.map((one) => `${one.eventSourceName}/${one.eventName}`));
  for (const watch of heard) {
    const [source = "", subject = ""] = watch.split("/");
    const context = contextOf(source, subject);
    counts.events++;
    let judged;
    try {
      judged = model.receive({ context, data: new EventData(event) });
    } catch (error) {
      if (!(error instanceof NotModelled)) throw error;
      refused.add(error.what);
      continue;
    }
    for (const { dependency: name, verdict, actions: done } of judged) {
      const dependency = sensor.spec.dependencies.find((one) => one.name === name);
      const { pass = false, error } = await oracle.ask("filter", { dependency, event, context });
      const fired = sensor.spec.triggers.filter(({ template }) => template.conditions.split(" || ").includes(name));
      const theirs = pass ? await Promise.all(fired.map((one) => argo(one, name, event, context))) : [];
      counts.passed += pass ? 1 : 0;
      const ours = [verdict.pass, verdict.error !== undefined, done.map(comparable)];
      const wanted = [
        pass,
        error !== undefined,
        theirs.map(({ trigger, does }) => ({ trigger, does: does.kind === "failed" ? "failed" : does })),
      ];
      if (JSON.stringify(ours) !== JSON.stringify(wanted)) differences.push({ name, event, ours, wanted });
    }
  }
  return differences;
}

/** Objects of the table have no version, without which nothing is created. */
function versioned(change: Change): Change {
  const put = (object: string): string => object.replace('"uid":"', '"resourceVersion":"7","apiVersion":"v1","uid":"');
  return {
    ...change,
    body: put(change.body),
    ...(change.oldBody === undefined ? {} : { oldBody: put(change.oldBody) }),
  };
}

it("does with the events of the table, and with mutants of them, what Argo does", async () => {
  const differences: unknown[] = [];
  const seed = propertySeed();
  for (const [index, { rule, change }] of table.entries()) {
    const event = await eventOf(oracle, versioned(change));
    const mutants = mutatedEvents([event, event], seed + index);
    for (const offset of [0, 4, 7]) {
      for (const sensor of sensors(rule, actions[(index + offset) % actions.length])) {
        for (const one of [event, ...mutants]) differences.push(...(await compare(sensor, one)));
      }
    }
  }
  expect(differences.slice(0, 3)).toEqual([]);
  expect(Math.min(counts.bodies, counts.resources, counts.failed)).toBeGreaterThan(20);
  // A mutant has a text where an object should be; no source sends that.
  const ofMutants = "gjson path into a text that holds a bracket";
  expect(refused.names.filter((what) => what !== ofMutants)).toEqual([]);
  expect(refused.times(ofMutants)).toBeLessThan(counts.events / 100);
});
