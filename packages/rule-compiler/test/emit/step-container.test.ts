import type { ConfigInput } from "@argo-rules/contracts";
import type { EnvVar, Volume, VolumeMount } from "@argo-rules/argo-types";
import { expect, it } from "vitest";
import { compileAction, configMapsOf, only, script, templatesOf } from "../support/compile-action.ts";

interface Step {
  readonly env: readonly EnvVar[];
  readonly mounts: readonly VolumeMount[];
  readonly volumes: readonly Volume[];
  readonly command: readonly string[];
}

function stepOf(action: unknown, config: ConfigInput = {}): Step {
  const { spec } = only(templatesOf(compileAction(action, {}, config).objects));
  const container = only(spec.templates).container;
  if (!container) throw new Error("no container");
  const { env = [], volumeMounts = [], command } = container;
  return { env, mounts: volumeMounts, volumes: spec.volumes ?? [], command };
}

it("runs a script in an image of one's own by the path of the step there", () => {
  const { spec } = only(templatesOf(compileAction({ ...script, image: "registry.example/tools:1" }).objects));
  const { image, command } = only(spec.templates).container ?? {};
  expect({ image, command }).toEqual({
    image: "registry.example/tools:1",
    command: [
      "/opt/script-runner/lib/loader",
      "--library-path",
      "/opt/script-runner/lib",
      "/opt/script-runner/node",
      "/opt/script-runner/script-runner.mjs",
    ],
  });
});

it("needs no registry of images where every script names its own", () => {
  const { objects } = compileAction({ ...script, image: "registry.example/tools:1" }, {}, { images: { registry: "" } });
  expect(templatesOf(objects)).toHaveLength(1);
});

/** What the template itself tells the step. */
function constantsOf(action: unknown, config: ConfigInput = {}): Readonly<Record<string, string | undefined>> {
  const { env } = stepOf(action, config);
  const told = env.filter(({ name, value }) => name.startsWith("STEP_") && !value?.includes("{{"));
  return Object.fromEntries(told.map(({ name, value }) => [name, value]));
}

const always = { STEP_PROTECTED_NAMESPACES: "eventsrunner,eventsrunner-actions", STEP_TIMEOUT: "300s" };
const inline = { ...always, STEP_SCRIPT: "/rules/script/script" };

it.each<readonly [unknown, object]>([
  [script, inline],
  [
    { ...script, interpreter: "bash" },
    { ...inline, STEP_INTERPRETER: "bash" },
  ],
  [
    { ...script, dryRun: true },
    { ...inline, STEP_DRY_RUN: "true" },
  ],
  [{ ...script, dryRun: false }, inline],
  [
    { ...script, cooldown: "2m" },
    { ...inline, STEP_COOLDOWN: "120s" },
  ],
  [
    { ...script, budget: { max: 3, per: "hour" } },
    { ...inline, STEP_BUDGET: '{"max":3,"seconds":3600}' },
  ],
  [
    { type: "script", configMap: { name: "m", key: "a.sh" } },
    { ...always, STEP_SCRIPT: "/rules/script/a.sh" },
  ],
  ["pod-delete", always],
  [
    { type: "pod-delete", gracePeriodSeconds: 0, evict: true, allowStandalone: true, minHealthy: 2, dryRun: true },
    {
      ...always,
      STEP_GRACE_PERIOD_SECONDS: "0",
      STEP_EVICT: "true",
      STEP_ALLOW_STANDALONE: "true",
      STEP_MIN_HEALTHY: "2",
      STEP_DRY_RUN: "true",
    },
  ],
  [{ type: "pod-delete", evict: false, allowStandalone: false, dryRun: false }, always],
])("tells the step of %j all that the action decides, and nothing else", (action, want) => {
  expect(constantsOf(action)).toEqual(want);
});

it("protects the namespaces of the toolkit wherever they are", () => {
  const config = { sensorNamespace: "sensing", actionsNamespace: "flows" };
  expect(constantsOf("pod-delete", config)).toMatchObject({ STEP_PROTECTED_NAMESPACES: "sensing,flows" });
});

it.each([
  ["$(STEP_EVENT) $HOME $$", "$$(STEP_EVENT) $$HOME $$$$"],
  ["'\" \\ é\n\u0001", "'\" \\ é\n\u0001"],
])("keeps the variable %j from what Kubernetes would expand", (value, want) => {
  expect(stepOf({ ...script, env: { A: value } }).env.at(-1)).toEqual({ name: "A", value: want });
});

it("names what the other variables come from, and reads none of it", () => {
  const env = {
    A: { secret: { name: "s", key: "k" } },
    B: { configMap: { name: "m", key: "k" } },
    C: { field: "spec.nodeName" },
  };
  expect(stepOf({ ...script, env }).env.slice(-3)).toEqual([
    { name: "A", valueFrom: { secretKeyRef: { name: "s", key: "k" } } },
    { name: "B", valueFrom: { configMapKeyRef: { name: "m", key: "k" } } },
    { name: "C", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } },
  ]);
});

it.each<readonly [object, object, object]>([
  [{ configMap: "m" }, { configMap: { name: "m" } }, { readOnly: true }],
  [{ secret: "s" }, { secret: { secretName: "s" } }, { readOnly: true }],
  [{ persistentVolumeClaim: "p" }, { persistentVolumeClaim: { claimName: "p", readOnly: true } }, { readOnly: true }],
  [{ persistentVolumeClaim: "p", writable: true }, { persistentVolumeClaim: { claimName: "p" } }, {}],
  [{ hostPath: "/var/log" }, { hostPath: { path: "/var/log" } }, { readOnly: true }],
  [{ hostPath: "/var/log", writable: true }, { hostPath: { path: "/var/log" } }, {}],
  [{ emptyDir: true }, { emptyDir: {} }, {}],
  [{ emptyDir: true, writable: false }, { emptyDir: {} }, { readOnly: true }],
])("mounts %j read-only unless it is for writing", (volume, source, mount) => {
  const { volumes, mounts } = stepOf({ ...script, volumes: [{ mountPath: "/a", ...volume }] });
  expect(volumes.at(-1)).toEqual({ name: "volume-0", ...source });
  expect(mounts.at(-1)).toEqual({ name: "volume-0", mountPath: "/a", ...mount });
});

it("mounts one key as the script, read-only, for everybody to run", () => {
  const { objects } = compileAction(script);
  const { mounts, volumes } = stepOf(script);
  expect(mounts).toEqual([
    { name: "tmp", mountPath: "/tmp" },
    { name: "script", mountPath: "/rules/script", readOnly: true },
  ]);
  const name = only(configMapsOf(objects)).metadata.name;
  const items = [{ key: "script", path: "script" }];
  expect(volumes).toEqual([
    { name: "tmp", emptyDir: { sizeLimit: "64Mi" } },
    { name: "script", configMap: { name, items, defaultMode: 365 } },
  ]);
  const theirs = stepOf({ type: "script", configMap: { name: "mine", key: "a.sh" } });
  expect(theirs.volumes[1]?.configMap).toEqual({
    name: "mine",
    items: [{ key: "a.sh", path: "a.sh" }],
    defaultMode: 365,
  });
});

it("mounts nothing into a step that deletes pods but room of its own", () => {
  const { mounts, volumes } = stepOf("pod-delete");
  expect([mounts.map(({ name }) => name), volumes.map(({ name }) => name)]).toEqual([["tmp"], ["tmp"]]);
});
