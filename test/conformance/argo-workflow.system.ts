import { afterAll, expect, it } from "vitest";
import type { Sensor } from "@argo-rules/argo-types";
import { goText } from "../../packages/rule-compiler/src/json/go-text.ts";
import { isJsonObject, jsonObject, memberAt, type Json } from "../../packages/rule-compiler/src/json/json.ts";
import { readJson } from "../../packages/rule-compiler/src/json/read-json.ts";
import { EventData } from "../../packages/rule-compiler/src/model/event.ts";
import { NotModelled } from "../../packages/rule-compiler/src/model/not-modelled.ts";
import { SensorModel } from "../../packages/rule-compiler/src/model/sensor.ts";
import type { Answer } from "../oracle/oracle.ts";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { startEventsOracle } from "./oracle.ts";
import type { Answers } from "./questions.ts";
import { eventForWorkflow, operations, randomWorkflowTrigger } from "./random/workflow-triggers.ts";
import { generator } from "./random/random.ts";
import { Refusals } from "./refusals.ts";
import { propertySeed } from "./seed.ts";

// The model of argoWorkflow triggers beside Argo's own code, from the resource of the manifest to the arguments of the
// argo CLI and the file that it is given. Not compared, since neither is Argo Events: what the CLI does with them, whether
// it fails, and what the API server says when Argo then looks for the Workflow. The stand-ins for both never fail.

const times = process.env["LONG"] === "1" ? 20 : 1;

interface Case {
  readonly argoWorkflow: object;
  readonly event: string;
}

const oracle = await closedAfterTests(startEventsOracle());
const counts = { compared: 0, files: 0, commands: 0, failed: 0 };
const refused = new Refusals();

afterAll(() => {
  process.stdout.write(
    `model of argoWorkflow triggers: ${counts.compared} runs compared with Argo Events, ${counts.files} files and ` +
      `${counts.commands} commands for the argo CLI, ${counts.failed} failed; not compared: what the CLI and the API ` +
      `server do; ${refused.text}\n`,
  );
});

function sensorOf(argoWorkflow: object): Sensor {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Sensor",
    metadata: { name: "paint", namespace: "sensors" },
    spec: {
      dependencies: [{ name: "d", eventSourceName: "source", eventName: "event" }],
      triggers: [{ template: { name: "run", conditions: "d", argoWorkflow } }],
    },
  } as unknown as Sensor;
}

const context = {
  id: "00000000000000000000000000000000",
  source: "source",
  subject: "event",
  type: "resource",
  datacontenttype: "application/json",
  time: "2026-01-02T03:04:05Z",
};

/** What the model says the trigger does; undefined where it refuses to say. */
function byModel({ argoWorkflow, event }: Case, stamp: string): unknown {
  try {
    const [judged] = new SensorModel(sensorOf(argoWorkflow)).receive({ context, data: new EventData(event) });
    const does = judged?.actions[0]?.does;
    if (does?.kind !== "argo") return does?.kind;
    const command = [...does.command, ...((argoWorkflow as { readonly args?: readonly string[] }).args ?? [])];
    const isFile = does.command.includes("FILE");
    return { command, resource: isFile ? labelled(does.resource, stamp) : does.resource };
  } catch (error) {
    if (!(error instanceof NotModelled)) throw error;
    refused.add(error.what);
    return undefined;
  }
}

/** A resource with the labels that Argo adds when it submits it, at that time. */
function labelled(resource: string, stamp: string): string {
  const read = readJson(resource);
  if ("problem" in read || !isJsonObject(read.value)) throw new Error(`not an object: ${resource}`);
  const metadata = memberAt(read.value, "metadata");
  const own = memberAt(metadata, "labels");
  const labels = jsonObject([
    ...members(own),
    ["events.argoproj.io/action-timestamp", stamp],
    ["events.argoproj.io/sensor", "paint"],
    ["events.argoproj.io/trigger", "run"],
  ]);
  const labeled = jsonObject(new Map(members(metadata)).set("labels", labels));
  return goText(jsonObject(new Map(members(read.value)).set("metadata", labeled)));
}

function members(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

/** The same by Argo's own code. */
function byArgo({ failed, command, resource, submitted }: Answer<Answers["workflow"]>): unknown {
  if (failed !== undefined) return "failed";
  return { command, resource: submitted ?? resource?.trim() };
}

async function compare(cases: readonly Case[]): Promise<readonly unknown[]> {
  const differences: unknown[] = [];
  for (const one of cases) {
    const { argoWorkflow, event } = one;
    const question = { sensor: sensorOf(argoWorkflow), dependencyName: "d", event, context };
    const answer = await oracle.demand("workflow", question);
    const [, stamp = ""] = /"events.argoproj.io\/action-timestamp":"([0-9]+)"/.exec(answer.submitted ?? "") ?? [];
    const ours = byModel(one, stamp);
    if (ours === undefined) continue;
    const theirs = byArgo(answer);
    counts.compared++;
    counts.files += answer.submitted === undefined ? 0 : 1;
    counts.commands += answer.submitted === undefined && answer.command !== undefined ? 1 : 0;
    counts.failed += answer.failed === undefined ? 0 : 1;
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) differences.push({ ...one, ours, theirs, why: answer.failed });
  }
  return differences;
}

const event = '{"type":"ADD","body":{"metadata":{"name":"web","namespace":"shop"},"value":"x"},"oldBody":null}';
const named = { apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "paint" } };
const fixed: readonly (readonly [what: string, argoWorkflow: object])[] = [
  ...operations.map((operation) => [`operation ${operation}`, { operation, source: { resource: named } }] as const),
  ...["WorkflowTemplate", "CronWorkflow", "ClusterWorkflowTemplate"].map(
    (kind) =>
      [
        `submit-from a ${kind}`,
        { operation: "submit-from", source: { resource: { ...named, kind } }, args: ["--wait"] },
      ] as const,
  ),
  ["no operation", { source: { resource: named } }],
  [
    "a namespace of its own",
    { operation: "stop", source: { resource: { ...named, metadata: { name: "a", namespace: "b" } } } },
  ],
  ["no name", { operation: "retry", source: { resource: { ...named, metadata: { generateName: "a-" } } } }],
  ["no name at all", { operation: "submit", source: { resource: { ...named, metadata: {} } } }],
  [
    "a label that is a number",
    { operation: "submit", source: { resource: { ...named, metadata: { name: "a", labels: { a: 1, b: "2" } } } } },
  ],
  ["no metadata", { operation: "submit", source: { resource: { kind: "Workflow" } } }],
  ["a list where the metadata should be", { operation: "submit", source: { resource: { ...named, metadata: [] } } }],
  [
    "a parameter for the name",
    {
      operation: "resubmit",
      source: { resource: named },
      parameters: [{ src: { dependencyName: "d", dataKey: "body.metadata.name" }, dest: "metadata.name" }],
    },
  ],
  [
    "a parameter that is not there",
    {
      operation: "submit",
      source: { resource: named },
      parameters: [{ src: { dependencyName: "d", dataKey: "body.missing" }, dest: "metadata.name" }],
    },
  ],
  [
    "a parameter that empties the kind",
    {
      operation: "submit",
      source: { resource: named },
      parameters: [{ src: { dependencyName: "d", value: "" }, dest: "kind" }],
    },
  ],
];

it.each(fixed)("does what Argo does with %s", async (_, argoWorkflow) => {
  expect(await compare([{ argoWorkflow, event }])).toEqual([]);
  expect(refused.names).toEqual([]);
});

/** What may be refused of the random ones. */
const refusals: readonly string[] = [
  "a dest outside of a list",
  "a dest inside of a single value",
  'the dest "spec.a:b"',
  "operation append of a parameter",
  "a raw value that is no JSON",
  "a Workflow with so long a name",
];

it("does with random argoWorkflow triggers and events what Argo does", async () => {
  const random = generator(propertySeed());
  const cases = Array.from({ length: 5000 * times }, () => ({
    argoWorkflow: randomWorkflowTrigger(random),
    event: eventForWorkflow(random),
  }));
  const differences = await compare(cases);
  expect([differences.length, differences.slice(0, 3)]).toEqual([0, []]);
  expect(refused.names.filter((what) => !refusals.includes(what))).toEqual([]);
  expect(counts.compared).toBeGreaterThan(3500 * times);
  expect(Math.min(counts.files, counts.commands, counts.failed)).toBeGreaterThan(600 * times);
});
