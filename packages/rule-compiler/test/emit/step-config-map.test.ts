import { expect, it } from "vitest";
import { compileAction, configMapsOf, only, script, templatesOf } from "../support/compile-action.ts";

const text = "#!/bin/sh\necho {{workflow.name}} $(id) 'é'\r\n\ttab";

it.each<readonly [unknown, object]>([
  [
    { ...script, inline: text },
    { parallel: "10", script: text },
  ],
  [
    { ...script, concurrency: { max: 1 } },
    { parallel: "1", script: script.inline },
  ],
  [{ type: "script", configMap: { name: "mine", key: "a.sh" } }, { parallel: "10" }],
  ["pod-delete", { parallel: "10" }],
  [{ type: "pod-delete", concurrency: "perObject" }, { parallel: "10" }],
])("holds for %j how many run at once, and the script as it was written", (action, data) => {
  const { objects } = compileAction(action);
  const { metadata, ...rest } = only(configMapsOf(objects));
  expect(rest).toEqual({ apiVersion: "v1", kind: "ConfigMap", data, immutable: true });
  expect(metadata.namespace).toBe("eventsrunner-actions");
});

it("is the one by which the Workflows of its template are counted", () => {
  const { objects } = compileAction(script);
  const { name } = only(configMapsOf(objects)).metadata;
  expect(only(templatesOf(objects)).spec.synchronization).toEqual({
    semaphores: [{ configMapKeyRef: { name, key: "parallel" } }],
  });
});
