import { expect, it } from "vitest";
import { deadLetterPath, payloadPath } from "../../src/emit/payload.ts";
import { compileRules, configWith, sensorsOf } from "../support/compile-rules.ts";

const last = "[body,body.Obj].#(metadata)#|0";

it.each([
  ["added", ["body"], "body"],
  ["modified", ["oldBody", "body"], "oldBody,body"],
  ["deleted", ["last"], last],
  ["deleted", ["oldBody"], "oldBody"],
] as const)("builds the normalized event of class %s from %j", (eventClass, objects, want) => {
  const parts = { ruleId: "my.rule-1", eventClass, objects, metadataOnly: false };
  const event = `{"eventType":!"${eventClass}","ruleID":!"my.rule-1","objects":[${want}]}`;
  expect(payloadPath(parts)).toBe(event);
  expect(deadLetterPath(parts, "direct")).toBe(
    `{"ruleID":!"my.rule-1","eventType":!"${eventClass}","reason":!"direct","event":${event}}`,
  );
});

const direct = configWith({
  eventsRunnerBaseURL: "http://runner",
  authType: "jwt",
  eventsRunner: { tokenSecret: { name: "t", key: "t" } },
});

function payloadsOf(rest: object): readonly string[] {
  const rule = { id: "r", version: "v1", resource: "secrets", ...rest };
  const triggers = sensorsOf(compileRules([rule], direct).objects).flatMap(({ spec }) => spec.triggers);
  return triggers
    .flatMap(({ template, dlqTrigger }) => [
      ...(template.http?.payload ?? []),
      ...(dlqTrigger?.template.http.payload ?? []),
    ])
    .map(({ src }) => src.dataKey ?? "");
}

it.each(["log", "eventsrunner", { type: "eventsrunner", direct: true }])(
  "hands on what a Secret is and never what it holds, with the action %j",
  (action) => {
    const payloads = payloadsOf({ action });
    expect(payloads.length).toBeGreaterThanOrEqual(5);
    for (const payload of payloads) {
      expect(payload).not.toMatch(/\bdata\b|stringData|annotations|managedFields/);
      const objects = payload.slice(payload.indexOf('"objects":['));
      const whole = objects.replaceAll(
        /(?:body|oldBody|\|0)\.\{"apiVersion":apiVersion,"kind":kind,"metadata":\{[^}]*\},"type":type,"immutable":immutable\}/g,
        "",
      );
      expect(whole.replace("[body,body.Obj].#(metadata)#", "")).toMatch(/^"objects":\[,?\]\}+$/);
      expect(objects).toContain('"uid":metadata.uid,"resourceVersion":metadata.resourceVersion');
    }
  },
);

it("hands on whole Secrets only when the rule says so", () => {
  const payloads = payloadsOf({ secretData: "include" });
  expect(payloads).toContain('{"eventType":!"modified","ruleID":!"r","objects":[oldBody,body]}');
});

it("hands on whole objects of kinds that are merely called secrets elsewhere", () => {
  const payloads = payloadsOf({ group: "example.com", scope: "Namespaced", eventTypes: ["ADDED"] });
  expect(payloads).toEqual(['{"eventType":!"added","ruleID":!"r","objects":[body]}']);
});
