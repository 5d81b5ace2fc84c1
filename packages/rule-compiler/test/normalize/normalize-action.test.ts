import type { ConfigInput } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import type { NormalAction } from "../../src/normalize/normal-action.ts";
import { compileAction, only, script } from "../support/compile-action.ts";

function normalized(action: unknown, config: ConfigInput = {}): NormalAction {
  return only(compileAction(action, {}, config).rules).action;
}

const workflow = { type: "workflow", template: "mine" };

/** What the configuration alone says of a step. */
const defaults = {
  dispatch: "native",
  timeoutSeconds: 300,
  attempts: 5,
  delaySeconds: 30,
  parallel: 10,
  perObject: false,
  dryRun: false,
};

it.each<readonly [unknown, NormalAction]>([
  [
    script,
    {
      kind: "script",
      event: "full",
      script: { kind: "text", text: "#!/bin/sh\n" },
      env: [],
      volumes: [],
      ...defaults,
      dispatch: "native",
    },
  ],
  [
    "pod-delete",
    {
      kind: "pod-delete",
      event: "reference",
      evict: false,
      allowStandalone: false,
      ...defaults,
      dispatch: "native",
    },
  ],
  [
    workflow,
    { kind: "workflow", event: "full", dispatch: "native", template: "mine", clusterScope: false, parameters: [] },
  ],
])("fills in every default of the action %j", (action, want) => {
  expect(normalized(action)).toEqual(want);
});

it.each([
  [{ timeout: "90s" }, { timeoutSeconds: 90 }],
  [{ retry: { attempts: 1 } }, { attempts: 1, delaySeconds: 30 }],
  [{ retry: { delay: "1h" } }, { attempts: 5, delaySeconds: 3600 }],
  [{ retry: {} }, { attempts: 5, delaySeconds: 30 }],
  [{ concurrency: "perObject" }, { parallel: 10, perObject: true }],
  [{ concurrency: { max: 2 } }, { parallel: 2, perObject: false }],
  [{ concurrency: { max: 2, perObject: true } }, { parallel: 2, perObject: true }],
  [{ concurrency: { perObject: false } }, { parallel: 10, perObject: false }],
  [{ dryRun: true }, { dryRun: true }],
  [{ dryRun: false }, { dryRun: false }],
])("takes the settings of a step from %j before the configuration", (keys, want) => {
  for (const action of [script, { type: "pod-delete" }]) {
    expect(normalized({ ...action, ...keys })).toMatchObject({ ...defaults, ...want });
  }
});

it.each([
  [{ maxTryCount: 1 }, { attempts: 1 }],
  [{ workerCount: 3 }, { parallel: 3 }],
  [{ workflows: { timeout: "1h" } }, { timeoutSeconds: 3600 }],
  // Argo counts in seconds: one more rather than one less, and never none.
  [{ requeueDelay: "1500ms" }, { delaySeconds: 2 }],
  [{ requeueDelay: "1s" }, { delaySeconds: 1 }],
])("takes the settings of a step from the configuration %j where the action has none", (config, want) => {
  for (const action of [script, { type: "pod-delete" }]) {
    expect(normalized(action, config)).toMatchObject({ ...defaults, ...want });
  }
});

const forwarder = "forwarder";

it.each([
  [{}, { dispatch: "native" }],
  [{ dispatch: "native" }, { dispatch: "native" }],
  [{ dispatch: "forwarder" }, { dispatch: forwarder }],
  [{ rate: "high" }, { dispatch: forwarder }],
  [{ cooldown: "2m" }, { dispatch: forwarder, cooldownSeconds: 120 }],
  [{ budget: { max: 3, per: "minute" } }, { dispatch: forwarder, budget: { max: 3, seconds: 60 } }],
  [{ budget: { max: 3, per: "hour" } }, { dispatch: forwarder, budget: { max: 3, seconds: 3600 } }],
  [{ budget: { max: 3, per: "day" } }, { dispatch: forwarder, budget: { max: 3, seconds: 86_400 } }],
])("decides by %j who creates the Workflows, and what is kept count of", (keys, want) => {
  for (const action of [script, { type: "pod-delete" }, workflow]) {
    const { kind: _, ...rest } = normalized({ ...action, ...keys });
    const { dispatch, cooldownSeconds, budget } = rest as Partial<Extract<NormalAction, { kind: "script" }>>;
    expect({ dispatch, cooldownSeconds, budget }).toEqual({ cooldownSeconds: undefined, budget: undefined, ...want });
  }
});

it.each([script, { type: "pod-delete" }, workflow])("keeps the rate limit of %j", (action) => {
  expect(normalized({ ...action, rateLimit: { max: 2, per: "minute" } })).toMatchObject({
    rateLimit: { unit: "Minute", requestsPerUnit: 2 },
  });
  expect(normalized(action)).not.toHaveProperty("rateLimit");
});

it.each([
  [
    { evict: true, allowStandalone: false },
    { evict: true, allowStandalone: false },
  ],
  [
    { evict: false, allowStandalone: true },
    { evict: false, allowStandalone: true },
  ],
  [{ gracePeriodSeconds: 0 }, { gracePeriodSeconds: 0 }],
  [{ minHealthy: 2 }, { minHealthy: "2" }],
  [{ minHealthy: "50%" }, { minHealthy: "50%" }],
])("deletes pods as %j says", (keys, want) => {
  expect(normalized({ type: "pod-delete", ...keys })).toMatchObject(want);
});

it("hands the parameters of a workflow on in the order of their names, the rule's id as a constant", () => {
  const parameters = {
    z: "last",
    b: { from: "ruleID" },
    a: { from: "namespace" },
    c: { path: "status.phase", encoding: "base64" },
  };
  expect(normalized({ ...workflow, clusterScope: true, timeout: "2m", event: "reference", parameters })).toEqual({
    kind: "workflow",
    dispatch: "native",
    event: "reference",
    template: "mine",
    clusterScope: true,
    timeoutSeconds: 120,
    parameters: [
      { name: "a", from: "namespace" },
      { name: "b", value: "r" },
      {
        name: "c",
        path: {
          segments: [
            { kind: "key", key: "status" },
            { kind: "key", key: "phase" },
          ],
        },
      },
      { name: "z", value: "last" },
    ],
  });
});

it("hands the variables of a script on in the order of their names, as they are written", () => {
  const env = { B: { field: "metadata.name" }, A: "$(B)", C: { secret: { name: "s", key: "k" } } };
  expect(normalized({ ...script, env })).toMatchObject({
    env: [
      { name: "A", value: "$(B)" },
      { name: "B", field: "metadata.name" },
      { name: "C", secret: { name: "s", key: "k" } },
    ],
  });
});

it.each([
  [{ configMap: "m" }, false, { kind: "configMap", name: "m" }],
  [{ secret: "s" }, false, { kind: "secret", name: "s" }],
  [{ secret: "s", writable: false }, false, { kind: "secret", name: "s" }],
  [{ persistentVolumeClaim: "p" }, false, { kind: "persistentVolumeClaim", name: "p" }],
  [{ persistentVolumeClaim: "p", writable: true }, true, { kind: "persistentVolumeClaim", name: "p" }],
  [{ hostPath: "/var/log" }, false, { kind: "hostPath", path: "/var/log" }],
  [{ hostPath: "/var/log", writable: true }, true, { kind: "hostPath", path: "/var/log" }],
  // Of no use to a script that may not write there.
  [{ emptyDir: true }, true, { kind: "emptyDir" }],
  [{ emptyDir: true, writable: false }, false, { kind: "emptyDir" }],
])("mounts %j, writable: %j", (volume, writable, source) => {
  expect(normalized({ ...script, volumes: [{ mountPath: "/a/b/", ...volume }] })).toMatchObject({
    volumes: [{ mountPath: "/a/b", writable, source }],
  });
});
