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

const limitOf = (pod: string, name: string): string => `pods.${pod}.resources.limits.${name}`;
const tolerationAt = (key: string): string => `pods.sensor.tolerations.0.${key}`;

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
  [{ kubeConfigPath: "a\nb" }, "kubeConfigPath"],
  [{ scriptDir: "a\u0000" }, "scriptDir"],
  [{ scriptPrefix: "../a" }, "scriptPrefix"],
  [{ jwtToken: "a token\n" }, "jwtToken"],
  [{ sensorRuleConfigMapLabel: "" }, "sensorRuleConfigMapLabel"],
  [{ sensorRuleConfigMapLabel: "a in (b)" }, "sensorRuleConfigMapLabel"],
  [{ sensorRuleConfigMapLabel: "a=b," }, "sensorRuleConfigMapLabel"],
  [{ instanceId: "a b" }, "instanceId"],
  [{ retry: { workflow: { attempts: 11 } } }, "retry.workflow.attempts"],
  [{ retry: { forwarder: { delay: "0s" } } }, "retry.forwarder.delay"],
  [{ retry: { forwarder: { attempts: 4 } } }, "retry.forwarder"],
  [{ images: { registry: "-" } }, "images.registry"],
  [{ images: { registry: "team" } }, "images.registry"],
  [{ images: { registry: "https://registry.example.com" } }, "images.registry"],
  [{ images: { registry: "registry.example.com/" } }, "images.registry"],
  [{ images: { workflowSteps: { repository: "Steps" } } }, "images.workflowSteps.repository"],
  [{ images: { workflowSteps: { tag: "a b" } } }, "images.workflowSteps.tag"],
  [{ images: { workflowSteps: { digest: "sha256:1" } } }, "images.workflowSteps.digest"],
  [{ images: { other: {} } }, "images"],
  [{ images: { scriptRunner: { tag: "" } } }, "images.scriptRunner.tag"],
  [{ network: { apiServer: { cidrs: [] } } }, "network.apiServer.cidrs"],
  [{ network: { apiServer: { cidrs: ["10.0.0.1"] } } }, "network.apiServer.cidrs.0"],
  [{ network: { apiServer: { cidrs: ["10.0.0.1/8"] } } }, "network.apiServer.cidrs.0"],
  [{ network: { apiServer: { ports: [0] } } }, "network.apiServer.ports.0"],
  [{ network: { apiServer: { host: "a" } } }, "network.apiServer"],
  [{ pods: { step: { resources: { requests: { cpu: "2" }, limits: { cpu: "1999m" } } } } }, limitOf("step", "cpu")],
  [{ pods: { sensor: { resources: { limits: { memory: "63Mi" } } } } }, limitOf("sensor", "memory")],
  [{ pods: { sensor: { resources: { requests: { gpu: "1" } } } } }, "pods.sensor.resources.requests"],
  [{ pods: { sensor: { tolerations: [{}] } } }, "pods.sensor.tolerations.0.operator"],
  [{ pods: { sensor: { tolerations: [{ key: "a", operator: "Exists", value: "b" }] } } }, tolerationAt("value")],
  [{ pods: { sensor: { tolerations: [{ key: "a", tolerationSeconds: 5 }] } } }, tolerationAt("effect")],
])("refuses %j at %s", (input, path) => {
  const result = configSchema.safeParse(input);
  expect([...new Set(result.error?.issues.map((issue) => issue.path.join(".")))]).toEqual([path]);
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

it.each([
  [{ sensorRuleConfigMapLabel: "example.com/rules=yes,team=a" }],
  [{ images: { registry: "" } }],
  [{ network: { apiServer: { cidrs: ["10.0.0.1/32", "fd00::/8"], ports: [6443] } } }],
  [{ images: { registry: "localhost" } }],
  [{ images: { registry: "registry:5000/a/b" } }],
  [{ pods: { sensor: { resources: { limits: { cpu: "10m", memory: "65536Ki" } } } } }],
  [{ pods: { sensor: { tolerations: [{ operator: "Exists" }, { key: "a", value: "b" }] } } }],
  [{ jwtToken: "eyJhbGciOiJub25lIn0.e30." }],
])("takes %j", (input) => {
  expect(configSchema.safeParse(input).error).toBeUndefined();
});

it("keeps the defaults of keys beside the ones that are given", () => {
  const config = configSchema.parse({
    forwarder: { tokenSecret: { name: "mine" } },
    pods: { step: { resources: { requests: { cpu: "1" } } } },
  });
  expect(config.forwarder.tokenSecret).toEqual({ name: "mine", key: "authorization" });
  expect(config.pods.step.resources.requests).toEqual({ cpu: "1", memory: "64Mi" });
});
