import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { configWith } from "../support/compile-rules.ts";

it.each(["eventSource", "sensor"])("tells once that the settings of %s pods leave no room for rules", (pod) => {
  const config = configWith({ pods: { [pod]: { annotations: { note: "x".repeat(100_000) } } } });
  const rules = ["a", "b"].map((id) => ({ id, version: "v1", resource: "configmaps", namespaces: ["x"] }));
  const { diagnostics, objects } = compile({ sources: [{ path: "r.json", text: JSON.stringify(rules) }], config });
  expect(objects).toEqual([]);
  expect(diagnostics.map(({ code, message }) => [code, message.split(" must")[0]])).toEqual([
    ["CONFIG_INVALID", `configuration "pods.${pod}"`],
  ]);
});
