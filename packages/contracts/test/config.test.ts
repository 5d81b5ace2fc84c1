import { expect, it } from "vitest";
import { configSchema, defaultConfig } from "../src/index.ts";

it("has the original sensor's defaults", () => {
  expect(defaultConfig).toMatchObject({
    logVerbosity: 0,
    sensorName: "er-k8s-sensor",
    kubeConfigPath: "",
    sensorNamespace: "eventsrunner",
    sensorRuleConfigMapLabel: "er-k8s-sensor-rules=true",
    workerCount: 10,
    maxTryCount: 5,
    requeueDelay: "30s",
    executorType: "log",
    scriptDir: "",
    scriptPrefix: "",
    authType: "",
    eventsRunnerBaseURL: "",
    requestTimeout: "0s",
    caCertPath: "",
    clientCertPath: "",
    clientKeyPath: "",
    jwtToken: "",
  });
});

it.each([
  [{ requeueDelay: 30 }, "requeueDelay"],
  [{ requeueDelay: "30" }, "requeueDelay"],
  [{ workerCount: 0 }, "workerCount"],
  [{ workerCount: "10" }, "workerCount"],
  [{ workerCount: 10_001 }, "workerCount"],
  [{ maxTryCount: 5_000_000_000 }, "maxTryCount"],
  [{ requeueDelay: "0s" }, "requeueDelay"],
  [{ requeueDelay: "999ms" }, "requeueDelay"],
  [{ requeueDelay: "25h" }, "requeueDelay"],
  [{ requeueDelay: "1.5µs" }, "requeueDelay"],
  [{ requestTimeout: "99999999999999999999h" }, "requestTimeout"],
  [{ eventsRunnerBaseURL: "http://host:99999" }, "eventsRunnerBaseURL"],
  [{ eventsRunnerBaseURL: "http://host/%zz" }, "eventsRunnerBaseURL"],
  [{ eventsRunnerBaseURL: "http://[/" }, "eventsRunnerBaseURL"],
  [{ authType: "JWT" }, "authType"],
  [{ eventsRunnerBaseURL: "events.example" }, "eventsRunnerBaseURL"],
  [{ eventsRunnerBaseURL: "https://user:pass@events.example" }, "eventsRunnerBaseURL"],
  [{ name: "Rules" }, "name"],
  [{ name: "a-name-that-is-too-long" }, "name"],
  [{ sensorNamespace: "a/b" }, "sensorNamespace"],
  [{ limits: { sensorBytes: 96_001 } }, "limits.sensorBytes"],
  [{ pods: { sensor: { labels: { "bad key!": "x" } } } }, "pods.sensor.labels.bad key!"],
  [{ pods: { sensor: { labels: { a: "b c" } } } }, "pods.sensor.labels.a"],
  [{ pods: { eventSource: { resources: { limits: { cpu: "lots" } } } } }, "pods.eventSource.resources.limits.cpu"],
  [{ forwarder: { tokenSecret: { name: "a..b", key: "token" } } }, "forwarder.tokenSecret.name"],
  [{ forwarder: { auth: "" } }, "forwarder.auth"],
  [{ unknown: 1 }, ""],
])("refuses %j at %s", (input, path) => {
  const result = configSchema.safeParse(input);
  expect(result.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});

it.each([
  "http://events.example",
  "https://events.example:8443/base/",
  "http://10.0.0.1:8080",
  "http://[::1]:8080/a%20b",
  "http://event-forwarder.eventsrunner.svc:65535",
])("takes the address %s", (eventsRunnerBaseURL) => {
  expect(configSchema.safeParse({ eventsRunnerBaseURL }).success).toBe(true);
});
