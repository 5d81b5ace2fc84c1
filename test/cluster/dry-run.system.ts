import { join } from "node:path";
import type { KubernetesObject } from "@argo-rules/argo-types";
import { afterAll, beforeAll, expect, it } from "vitest";
import { OBJECTS } from "../../packages/argo-types/test/objects.ts";
import { sensorsOf } from "../conformance/compiled.ts";
import { startEventsOracle, type EventsOracle } from "../conformance/oracle.ts";
import { createdBy, hostileEvent } from "../conformance-workflows/created.ts";
import { startWorkflowsOracle, type WorkflowsOracle } from "../conformance-workflows/oracle.ts";
import {
  compileRules,
  exampleSets,
  generatedSets,
  optionSets,
  type RuleSet,
} from "../conformance-workflows/rule-sets.ts";
import { runSet } from "../conformance-workflows/run-set.ts";
import { standIns } from "../conformance-workflows/stand-ins.ts";
import { kustomizeBuild } from "../support/kustomize.ts";
import { root } from "../support/run.ts";
import { startApiServer, type ApiServer } from "./api-server.ts";
import type { AnyObject, Answer } from "./client.ts";
import { installCrds } from "./crds.ts";
import { createNamespace } from "./objects.ts";
import { podsOf, type Pod } from "./pods-of.ts";

// Whatever is emitted or installed, an API server takes it: every object, and every pod that comes of it, in namespaces
// that admit restricted pods only. Nothing is stored; fields that the server does not know and warnings count as refused.

const sets: readonly RuleSet[] = [
  ...exampleSets(),
  ...optionSets(),
  ...generatedSets(process.env["LONG"] === "1" ? 300 : 20, 7),
];
const installs = ["base", "overlays/single-node", "forwarder"];

const counts = { objects: 0, pods: 0 };
let server: ApiServer;
let events: EventsOracle;
let workflows: WorkflowsOracle;
beforeAll(async () => {
  [server, events, workflows] = await Promise.all([startApiServer(), startEventsOracle(), startWorkflowsOracle()]);
  await installCrds(server.admin);
  for (const { metadata } of installed("base").filter(({ kind }) => kind === "Namespace"))
    await createNamespace(server.admin, metadata.name ?? "", metadata.labels);
  for (const name of ["high", "low"]) {
    await server.admin.create({
      apiVersion: "scheduling.k8s.io/v1",
      kind: "PriorityClass",
      metadata: { name },
      value: 1,
    });
  }
});
afterAll(async () => {
  await Promise.all([server.stop(), events.close(), workflows.close()]);
  process.stdout.write(
    `dry run: ${counts.objects} objects and ${counts.pods} pods of ${sets.length} rule sets and ${installs.length} installations\n`,
  );
});

function installed(folder: string): readonly AnyObject[] {
  return kustomizeBuild(join(root, "manifests", folder)) as readonly AnyObject[];
}

/**
 * Characters that JSON leaves as they are and YAML does not have. The server reads what is applied to it as YAML, and
 * kubectl sends JSON (docs/10-apply.md).
 */
const unapplicable = /[\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/;

/** What the server says against objects, each of which would be applied; created, where it cannot be applied there. */
async function refused(objects: readonly AnyObject[]): Promise<readonly string[]> {
  const problems = [];
  for (const object of objects) {
    counts.objects++;
    const how = unapplicable.test(JSON.stringify(object)) ? "create" : "apply";
    problems.push(...(await said(object, server.admin[how](object, { dryRun: true }))));
  }
  return problems;
}

/** What it says against pods, each of which would be created. */
async function refusedPods(pods: readonly Pod[]): Promise<readonly string[]> {
  const problems = [];
  for (const pod of pods) {
    counts.pods++;
    problems.push(...(await said(pod, server.admin.create(pod, { dryRun: true }))));
  }
  return problems;
}

async function said({ kind, metadata }: AnyObject, answer: Promise<Answer<unknown>>): Promise<readonly string[]> {
  const texts = await answer.then(
    ({ warnings }) => warnings,
    (error: Error) => [error.message],
  );
  return texts.map((text) => `${kind} ${metadata.name}: ${text}`);
}

/** Makes what has to be there before: restricted namespaces, and the accounts of pods. */
async function prepare(objects: readonly AnyObject[]): Promise<void> {
  const { admin } = server;
  for (const namespace of new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []))) {
    const { status } = await admin.ask("GET", `/api/v1/namespaces/${namespace}`);
    if (status === 404) await createNamespace(admin, namespace);
  }
  for (const account of objects.filter(({ kind }) => kind === "ServiceAccount")) await admin.apply(account);
}

/** The pods that Argo's controller makes of what the Sensors of a set create. */
async function podsOfSteps(set: RuleSet): Promise<readonly Pod[]> {
  const created = await createdBy(events, set.objects, hostileEvent());
  await prepare(standIns(set, created) as readonly AnyObject[]);
  const runs = await runSet(workflows, set, created);
  return runs.flatMap(({ pods }) => pods).map(asNew);
}

/** Without what only a stored object has. */
function asNew(stored: object): Pod {
  const { metadata, spec } = stored as Pod;
  const { namespace, name, labels, annotations } = metadata as Record<string, unknown>;
  return { apiVersion: "v1", kind: "Pod", metadata: { namespace, name, labels, annotations } as Pod["metadata"], spec };
}

it("refuses fields that are not there, but for those of Argo Events", async () => {
  await prepare(Object.values(OBJECTS));
  const lax: string[] = [];
  for (const object of Object.values(OBJECTS).filter(({ apiVersion }) => apiVersion === "argoproj.io/v1alpha1")) {
    const spec = { ...("spec" in object ? object.spec : {}), tpyo: 1 };
    const problems = await refused([{ ...object, spec } as KubernetesObject]);
    if (!problems.some((problem) => problem.includes(".spec.tpyo: field not declared in schema")))
      lax.push(object.kind);
  }
  // Argo Events publishes no definitions but those that take anything.
  expect(lax.toSorted()).toEqual(["EventBus", "EventSource", "Sensor"]);
});

it.each(sets)("takes all that is emitted for $name", async (set) => {
  const objects = [...set.objects, ...set.brought];
  await prepare(objects);
  expect(await refused(objects)).toEqual([]);
  expect(await refusedPods(objects.flatMap((object) => podsOf(object)))).toEqual([]);
});

it.each(sets)("takes the pods that run the steps of $name", async (set) => {
  await prepare(set.objects);
  const pods = await podsOfSteps(set);
  const hasHostPath = (pod: Pod): boolean => JSON.stringify(pod.spec).includes('"hostPath"');
  expect(await refusedPods(pods.filter((pod) => !hasHostPath(pod)))).toEqual([]);
  // A folder of the node is what the namespace is there to refuse; the compiler warns of it.
  const folders = pods.filter(hasHostPath);
  const problems = await refusedPods(folders);
  expect(problems.map((problem) => /restricted volume types \(.*"hostPath"/.test(problem))).toEqual(
    folders.map(() => true),
  );
});

it.each([
  ["\u007f", "refused"],
  ["\u0080", "refused"],
  ["\u0085", "a space"],
  ["\u009f", "refused"],
  ["\ufeff", "kept"],
  ["\ufffd", "kept"],
  ["\ufffe", "refused"],
  ["\uffff", "refused"],
])("takes %j in a text, and by a server-side apply it is %s, as the documentation says", async (character, want) => {
  const metadata = { namespace: "eventsrunner-actions", name: "text" };
  const text = `a${character}b`;
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata, data: { text } };
  expect((await server.admin.create(object, { dryRun: true })).body.data.text).toBe(text);
  const answer = await server.admin.apply(object, { dryRun: true }).catch((error: Error) => error.message);
  const became =
    typeof answer !== "string"
      ? answer.body.data.text
      : answer.endsWith(
            "400 error decoding YAML: error converting YAML to JSON: yaml: control characters are not allowed",
          )
        ? "refused"
        : answer;
  expect(became).toBe(
    new Map([
      ["kept", text],
      ["a space", "a b"],
    ]).get(want) ?? want,
  );
});

it("keeps such characters where they are values of conditions, also by a server-side apply", async () => {
  const text = "\u007f\u0080\u0085\u009f\u2028\ufffe\uffff";
  const when = [{ path: "data.a", equals: text }];
  const set = compileRules("characters", [
    { id: "c", version: "v1", resource: "configmaps", namespaces: ["shop"], when },
  ]);
  const [sensor] = sensorsOf(set.objects);
  if (sensor === undefined) throw new Error("no Sensor");
  await prepare(set.objects);
  const applied = (await server.admin.apply(sensor, { dryRun: true })).body;
  expect(applied.spec).toEqual(sensor.spec);
  expect(JSON.stringify(sensor.spec)).toContain("\\\\u0085");
});

it.each(installs)("takes all of manifests/%s", async (folder) => {
  const objects = installed(folder);
  await prepare(objects);
  expect(await refused(objects)).toEqual([]);
  expect(await refusedPods(objects.flatMap(podsOf))).toEqual([]);
});
