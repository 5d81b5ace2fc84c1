import type { SensorTrigger } from "@argo-rules/argo-types";
import type { ConfigInput } from "@argo-rules/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryRuleSet } from "../support/arbitrary-rules.ts";
import { compileRules, configWith, sensorsOf } from "../support/compile-rules.ts";

const direct: ConfigInput = {
  eventsRunnerBaseURL: "https://runner.example/base/",
  authType: "mTLS",
  eventsRunner: {
    tokenSecret: { name: "runner", key: "token" },
    caCertSecret: { name: "runner-ca", key: "ca.crt" },
    clientCertSecret: { name: "runner-client", key: "tls.crt" },
    clientKeySecret: { name: "runner-client", key: "tls.key" },
  },
};

function triggersOf(rules: readonly object[], config: ConfigInput = {}): readonly SensorTrigger[] {
  return sensorsOf(compileRules(rules, configWith(config)).objects).flatMap(({ spec }) => spec.triggers);
}

function triggerOf(rule: object, config: ConfigInput = {}): SensorTrigger {
  const [trigger] = triggersOf(
    [{ id: "my-rule", version: "v1", resource: "pods", eventTypes: ["ADDED"], ...rule }],
    config,
  );
  if (!trigger) throw new Error("no trigger");
  return trigger;
}

const forwarderRetry = { steps: 100_000, duration: "5s", factor: 1, jitter: 0.1 };

it.each([
  ["1s", 432_000],
  ["4s", 108_000],
  ["1m", 100_000],
])("tries the forwarder every %s, for five days at least", (delay, steps) => {
  const { retryStrategy } = triggerOf({}, { retry: { forwarder: { delay } } });
  expect(retryStrategy).toEqual({ steps, duration: delay, factor: 1, jitter: 0.1 });
});

it.each([
  ["log", "log"],
  [{ type: "eventsrunner" }, "eventsrunner"],
])("posts events of the action %j to the forwarder until it takes them", (action, header) => {
  const { template, ...trigger } = triggerOf({ action });
  expect(trigger).toEqual({ policy: { status: { allow: [200] } }, retryStrategy: forwarderRetry, atLeastOnce: true });
  expect(template).toMatchObject({
    name: "my-rule",
    conditions: expect.stringMatching(/^added_[0-9a-f]{8}$/) as string,
    http: {
      url: "http://event-forwarder.eventsrunner.svc:8080/api/v1/events",
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-Rules-Sender": "sensor",
        "X-Rules-Set": "rules",
        "X-Rules-Action": header,
      },
      secureHeaders: [
        {
          name: "Authorization",
          valueFrom: { secretKeyRef: { name: "event-forwarder-client", key: "authorization" } },
        },
      ],
      timeout: 5,
    },
  });
  expect(template.http?.tls).toBeUndefined();
});

it("reaches the forwarder where and as the configuration says", () => {
  const caCertSecret = { name: "ca", key: "ca.crt" };
  const { http } = triggerOf(
    {},
    { forwarder: { url: "https://forwarder.example//", auth: "none", caCertSecret } },
  ).template;
  expect(http).toMatchObject({ url: "https://forwarder.example/api/v1/events", tls: { caCertSecret } });
  expect(http?.secureHeaders).toBeUndefined();
});

const shown = {
  url: "https://forwarder.example",
  caCertSecret: { name: "ca", key: "ca.crt" },
  clientCertSecret: { name: "sensor", key: "tls.crt" },
  clientKeySecret: { name: "sensor", key: "tls.key" },
};

it.each(["certificate", "both"] as const)("shows what auth: %s wants to the forwarder, wherever it posts", (auth) => {
  const config = { ...direct, images: { registry: "registry.example" }, forwarder: { ...shown, auth } };
  const actions = [
    "log",
    "eventsrunner",
    { type: "eventsrunner", direct: true },
    { type: "script", inline: "#!/bin/sh\n" },
    { type: "script", inline: "#!/bin/sh\n", dispatch: "forwarder" },
  ];
  const https = actions.flatMap((action, index) =>
    triggersOf(
      [{ id: `r${index}`, version: "v1", resource: "pods", eventTypes: ["ADDED"], matchAll: true, action }],
      config,
    )
      .flatMap((trigger) => [trigger, ...(trigger.dlqTrigger ? [trigger.dlqTrigger] : [])])
      .flatMap(({ template }) => template.http ?? []),
  );
  const toForwarder = https.filter(({ url }) => url.startsWith(`${shown.url}/`));
  expect(new Set(toForwarder.map(({ url }) => url.slice(shown.url.length)))).toEqual(
    new Set(["/api/v1/events", "/api/v1/workflows", "/api/v1/dead-letters"]),
  );
  const { url: _, ...tls } = shown;
  for (const one of toForwarder) {
    expect(one.tls).toEqual(tls);
    expect(one.secureHeaders?.map(({ name }) => name)).toEqual(auth === "both" ? ["Authorization"] : undefined);
  }
});

it("delivers straight to Events Runner in a bounded number of attempts, then to the dead letters for as long as it takes", () => {
  const { template, ...trigger } = triggerOf(
    { action: { type: "eventsrunner", direct: true, timeout: "2m" } },
    { ...direct, maxTryCount: 7, requeueDelay: "1m30s" },
  );
  expect(template.http).toMatchObject({
    url: "https://runner.example/base/api/v1/events",
    method: "POST",
    headers: { "Content-Type": "application/json" },
    secureHeaders: [{ name: "Authorization", valueFrom: { secretKeyRef: { name: "runner", key: "token" } } }],
    tls: {
      caCertSecret: { name: "runner-ca", key: "ca.crt" },
      clientCertSecret: { name: "runner-client", key: "tls.crt" },
      clientKeySecret: { name: "runner-client", key: "tls.key" },
    },
    timeout: 120,
  });
  expect(trigger).toMatchObject({
    policy: { status: { allow: [200] } },
    retryStrategy: { steps: 7, duration: "1m30s", factor: 1, jitter: 0.1 },
    atLeastOnce: true,
    dlqTrigger: {
      policy: { status: { allow: [200] } },
      retryStrategy: forwarderRetry,
      atLeastOnce: true,
      template: {
        http: {
          url: "http://event-forwarder.eventsrunner.svc:8080/api/v1/dead-letters",
          method: "POST",
          headers: { "Content-Type": "application/json", "X-Rules-Sender": "sensor", "X-Rules-Action": "dead-letter" },
          timeout: 5,
        },
      },
    },
  });
});

it.each([
  [{}, {}, 30],
  [{ timeout: "1s" }, {}, 1],
  [{}, { requestTimeout: "1500ms" }, 2],
  [{ timeout: "5m" }, { requestTimeout: "10s" }, 300],
])("gives a direct delivery with %j and the configuration %j %i seconds", (action, config, want) => {
  const trigger = triggerOf({ action: { type: "eventsrunner", direct: true, ...action } }, { ...direct, ...config });
  expect(trigger.template.http?.timeout).toBe(want);
});

it("writes whole events with Argo's own log trigger", () => {
  const { template, ...trigger } = triggerOf({ action: { type: "log", verbose: true } });
  expect(trigger).toEqual({ atLeastOnce: true });
  expect(template).toEqual({ name: "my-rule", conditions: expect.any(String) as string, log: {} });
});

it.each([
  ["second", "Second"],
  ["minute", "Minute"],
  ["hour", "Hour"],
] as const)("limits a rate per %s", (per, unit) => {
  for (const action of [{ type: "log" }, { type: "log", verbose: true }, { type: "eventsrunner", direct: true }]) {
    const trigger = triggerOf({ action: { ...action, rateLimit: { max: 3, per } } }, direct);
    expect(trigger.rateLimit).toEqual({ unit, requestsPerUnit: 3 });
  }
});

it("keeps the dead-letter trigger of a rule apart from the triggers of all rules, since Argo keeps one client a name", () => {
  const action = { type: "eventsrunner", direct: true };
  const long = "x".repeat(63);
  const rules = ["a", "a-dead", "dead.a", "dead-a", long, `${long.slice(0, 60)}-dd`].map((id) => {
    return { id, version: "v1", resource: "pods", action };
  });
  const triggers = triggersOf(rules, direct);
  const names = triggers.flatMap(({ template, dlqTrigger }) => [template.name, dlqTrigger?.template.name ?? ""]);
  expect(names).toHaveLength(12);
  expect(new Set(names).size).toBe(12);
  for (const { dlqTrigger } of triggers) expect(dlqTrigger?.template.name).toMatch(/^dead\.[-\w]{1,58}$/);
});

it("gives each trigger one whole body per dependency, raw, with no value of its own", () => {
  fc.assert(
    fc.property(arbitraryRuleSet({ minLength: 1, maxLength: 12 }), ({ rules, config }) => {
      for (const { spec } of sensorsOf(compileRules(rules, config).objects)) {
        for (const { template, dlqTrigger } of spec.triggers) {
          const names = template.conditions.split(" || ");
          for (const http of [template.http, dlqTrigger?.template.http]) {
            if (!http) continue;
            expect(http.payload.map(({ src }) => src.dependencyName)).toEqual(names);
            for (const { src, dest, ...rest } of http.payload) {
              expect([dest, rest]).toEqual(["", {}]);
              expect(Object.keys(src).toSorted()).toEqual(["dataKey", "dependencyName", "useRawData"]);
              expect(src.useRawData).toBe(true);
            }
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});
