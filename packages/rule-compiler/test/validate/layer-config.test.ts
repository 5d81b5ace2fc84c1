import { configKeys, defaultConfig, type ConfigKey } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { renderJson } from "../../src/diagnostics/render-json.ts";
import { configValue, layerConfig, type ConfigLayers } from "../../src/validate/layer-config.ts";
import { configSamples, withValue, wrongForAll } from "../support/config-samples.ts";

const scalars = configKeys.filter(({ type }) => type !== "collection");
const byName = (name: string): ConfigKey => {
  const key = configKeys.find((one) => one.name === name);
  if (!key) throw new Error(`there is no key ${name}`);
  return key;
};

/** A file that names all Secrets whole, since half of a reference is an error, and what goes with them. */
const secrets = { name: "a", key: "b" };
const whole = {
  forwarder: {
    url: "https://a",
    auth: "both",
    caCertSecret: secrets,
    clientCertSecret: secrets,
    clientKeySecret: secrets,
  },
  eventsRunner: {
    tokenSecret: secrets,
    caCertSecret: secrets,
    clientCertSecret: secrets,
    clientKeySecret: secrets,
  },
};
const file = { path: "config.yaml", text: JSON.stringify(whole) };

it("has a sample for every single value, none of them the default", () => {
  expect(Object.keys(configSamples).toSorted()).toEqual(scalars.map(({ name }) => name).toSorted());
  for (const { name, path } of scalars) expect(configSamples[name]).not.toEqual(configValue(defaultConfig, path));
});

it.each(scalars)("takes $name from a file, the environment and an option, each over the one before", (key) => {
  const value = configSamples[key.name];
  const text = String(value);
  const inFile = { path: "c.json", text: JSON.stringify(withValue(key.name, value, whole)) };
  const other = JSON.stringify(withValue(key.name, configValue(defaultConfig, key.path) ?? value, whole));
  const env = { [key.variable]: text };
  const options = [{ option: "--set", key, text }];
  const layers: readonly [ConfigLayers, object][] = [
    [{ file: inFile }, { kind: "file", span: { file: { path: "c.json" } } }],
    [
      { file: { path: "c.json", text: other }, env },
      { kind: "variable", name: key.variable },
    ],
    [
      { file, env: { [key.variable]: "" }, options },
      { kind: "option", name: "--set" },
    ],
    [
      { file, env, options },
      { kind: "option", name: "--set" },
    ],
  ];
  for (const [given, origin] of layers) {
    const { config, origins, diagnostics } = layerConfig(given);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(configValue(config, key.path)).toBe(value);
    expect(origins.get(key.name)).toMatchObject(origin);
  }
});

it.each(scalars)("refuses a wrong $name of every layer, says from where, and shows it nowhere", (key) => {
  const { diagnostics, misused, config } = layerConfig({
    file: { path: "c.json", text: JSON.stringify(withValue(key.name, wrongForAll, whole)) },
    env: { [key.variable]: wrongForAll },
    options: [{ option: "--set", key, text: wrongForAll }],
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code }) => code)).toEqual(["CONFIG_INVALID", "CONFIG_INVALID", "CONFIG_INVALID"]);
  const name = `"${key.name}"`;
  expect(errors.map(({ message }) => message.split(" must be ")[0])).toEqual([
    `configuration ${name}`,
    `configuration ${name} (${key.variable})`,
    `configuration ${name} (--set)`,
  ]);
  expect(errors.map(({ span }) => span?.file.path)).toEqual(["c.json", undefined, undefined]);
  expect(renderJson(diagnostics)).not.toContain("s3cr3t");
  expect(misused).toBe(true);
  expect(config).toEqual(defaultConfig);
});

it.each(configKeys)("refuses null, a list and an object for $name where it takes none", ({ name, type }) => {
  for (const wrong of [null, [["s3cr3t"]], { s3cr3t: ["s3cr3t"] }]) {
    const text = JSON.stringify(withValue(name, wrong, whole));
    const { diagnostics, config } = layerConfig({ file: { path: "c.json", text } });
    const codes = new Set(diagnostics.map(({ code }) => code));
    expect([...codes], `${type} ${text}`).toEqual(["CONFIG_INVALID"]);
    expect(config).toEqual(defaultConfig);
  }
});

interface Layering {
  readonly name: string;
  readonly layers: { readonly file?: string; readonly env?: ConfigLayers["env"] };
  readonly want: readonly string[];
  /** Values, by key, of a configuration without errors. */
  readonly values?: Readonly<Record<string, unknown>>;
}

const layerings: readonly Layering[] = [
  { name: "nothing at all", layers: {}, want: [], values: { name: "rules", workerCount: 10 } },
  {
    name: "keys side by side in one object",
    layers: { file: "limits: {sensorBytes: 20000}", env: { ER_K8S_LIMITS_EVENTSOURCEBYTES: "30000" } },
    want: [],
    values: { "limits.sensorBytes": 20_000, "limits.eventSourceBytes": 30_000 },
  },
  {
    name: "labels of a file beside a variable of the same pod",
    layers: { file: "pods: {step: {labels: {a: b}}}", env: { ER_K8S_PODS_STEP_PRIORITYCLASSNAME: "high" } },
    want: [],
    values: { "pods.step.labels": { a: "b" }, "pods.step.priorityClassName": "high" },
  },
  {
    name: "a limit of one layer and the request of another",
    layers: {
      file: "pods: {step: {resources: {limits: {memory: 32Mi}}}}",
      env: { ER_K8S_PODS_STEP_RESOURCES_REQUESTS_MEMORY: "16Mi" },
    },
    want: [],
    values: { "pods.step.resources.limits.memory": "32Mi" },
  },
  {
    name: "a limit below the request of another layer",
    layers: {
      file: "pods: {step: {resources: {limits: {memory: 1Gi}}}}",
      env: { ER_K8S_PODS_STEP_RESOURCES_REQUESTS_MEMORY: "2Gi" },
    },
    want: ['error CONFIG_INVALID configuration "pods.step.resources.limits.memory" must be at least'],
  },
  {
    name: "half a reference to a Secret",
    layers: { env: { ER_K8S_EVENTSRUNNER_TOKENSECRET_NAME: "a" } },
    want: [
      'error CONFIG_INVALID configuration "eventsRunner.tokenSecret.key" (ER_K8S_EVENTSRUNNER_TOKENSECRET_NAME) must be a string, found nothing',
    ],
  },
  {
    name: "a reference in two halves",
    layers: { file: "eventsRunner: {tokenSecret: {key: b}}", env: { ER_K8S_EVENTSRUNNER_TOKENSECRET_NAME: "a" } },
    want: [],
    values: { "eventsRunner.tokenSecret.name": "a" },
  },
  {
    name: "a value where an object belongs, though a variable replaces it",
    layers: { file: "limits: 5", env: { ER_K8S_LIMITS_SENSORBYTES: "20000" } },
    want: ['error CONFIG_INVALID configuration "limits" must be {eventSourceBytes, sensorBytes}, found the number 5'],
  },
  {
    name: "an unknown key beside one that a variable sets, told once",
    layers: { file: "limits: {sensorByte: 5}", env: { ER_K8S_LIMITS_SENSORBYTES: "20000" } },
    want: ['error CONFIG_UNKNOWN_KEY unknown configuration key "limits.sensorByte"'],
  },
  {
    name: "a file that does not parse, beside a wrong variable",
    layers: { file: "name: [", env: { ER_K8S_WORKERCOUNT: "many" } },
    want: [
      "error YAML_SYNTAX the configuration does not parse here",
      'error CONFIG_INVALID configuration "workerCount" (ER_K8S_WORKERCOUNT) must be a whole number from 1 to 10000, found a string of 4 characters',
    ],
  },
  {
    name: "a token and a path of a certificate from the environment",
    layers: { env: { ER_K8S_JWTTOKEN: "s3cr3t", ER_K8S_CACERTPATH: "/ca" } },
    want: ['warning CONFIG_SECRET_VALUE "jwtToken" (ER_K8S_JWTTOKEN) is not used by build'],
    values: { jwtToken: "s3cr3t", caCertPath: "/ca" },
  },
  {
    name: "half a certificate of Sensors from the environment",
    layers: {
      file: "forwarder: {auth: both, url: https://a, clientKeySecret: {name: a, key: b}}",
      env: { ER_K8S_FORWARDER_URL: "http://a" },
    },
    want: [
      'error CONFIG_INVALID configuration "forwarder.clientCertSecret" must be {name, key} of a Secret, since a certificate and its key go together, found nothing',
      'error CONFIG_INVALID configuration "forwarder.url" (ER_K8S_FORWARDER_URL) must be an https:// address where Secrets with certificates are named, found a string of 8 characters',
    ],
  },
  {
    name: "variables that set nothing",
    layers: {
      env: {
        ER_K8S_WORKER_COUNT: "s3cr3t",
        ER_K8S_PODS_STEP_LABELS: "s3cr3t",
        ER_K8S_FORWARDER: "s3cr3t",
        ER_K8S_: "s3cr3t",
        ER_K8S_ZZZZZZZZ: "s3cr3t",
        OTHER: "s3cr3t",
      },
    },
    want: [
      "warning CONFIG_UNKNOWN_VARIABLE the environment variable ER_K8S_ sets no key of the configuration",
      'warning CONFIG_UNKNOWN_VARIABLE the environment variable ER_K8S_FORWARDER sets no key of the configuration; "forwarder" is no single value: write it into a configuration file',
      'warning CONFIG_UNKNOWN_VARIABLE the environment variable ER_K8S_PODS_STEP_LABELS sets no key of the configuration; "pods.step.labels" is no single value: write it into a configuration file',
      'warning CONFIG_UNKNOWN_VARIABLE the environment variable ER_K8S_WORKER_COUNT sets no key of the configuration; did you mean "ER_K8S_WORKERCOUNT"?',
      "warning CONFIG_UNKNOWN_VARIABLE the environment variable ER_K8S_ZZZZZZZZ sets no key of the configuration",
    ],
    values: { workerCount: 10 },
  },
  {
    name: "empty variables",
    layers: { env: { ER_K8S_WORKERCOUNT: "", ER_K8S_WORKER_COUNT: "" } },
    want: [],
    values: { workerCount: 10 },
  },
];

it.each(layerings)("reads $name", ({ layers: { file: text, env = {} }, want, values }) => {
  const layered = layerConfig({ ...(text === undefined ? {} : { file: { path: "config.yaml", text } }), env });
  const found = layered.diagnostics.map(
    ({ severity, code, message, hint }) => `${severity} ${code} ${message}; ${hint}`,
  );
  expect(found).toEqual(want.map((one) => expect.stringContaining(one)));
  expect(renderJson(layered.diagnostics)).not.toContain("s3cr3t");
  const got = Object.keys(values ?? {}).map((name) => [name, configValue(layered.config, name.split("."))]);
  expect(Object.fromEntries(got)).toEqual(values ?? {});
});

it("tells of each value from where it is, with the place of the key in the file", () => {
  const text = "name: shop\nworkerCount: 3\npods:\n  step:\n    labels: {a: b}\n";
  const { origins, variables } = layerConfig({
    file: { path: "config.yaml", text },
    env: { ER_K8S_WORKERCOUNT: "4", ER_K8S_EVENTBUS: "main", HOME: "/" },
    options: [{ option: "--event-bus", key: byName("eventBus"), text: "other" }],
  });
  const inFile = (start: number, end: number): object => ({
    kind: "file",
    span: expect.objectContaining({ start, end }) as object,
  });
  expect(origins.get("name")).toEqual(inFile(0, 4));
  expect(origins.get("pods.step.labels")).toEqual(inFile(text.indexOf("labels"), text.indexOf(": {a")));
  expect(origins.get("workerCount")).toEqual({ kind: "variable", name: "ER_K8S_WORKERCOUNT" });
  expect(origins.get("eventBus")).toEqual({ kind: "option", name: "--event-bus" });
  expect(origins.get("maxTryCount")).toEqual({ kind: "default" });
  expect(origins.has("pods.step.priorityClassName")).toBe(false);
  expect(variables).toEqual(["ER_K8S_EVENTBUS", "ER_K8S_WORKERCOUNT"]);
});

it("shows what an option of its own was given, which is no secret", () => {
  const options = [{ option: "--name", key: byName("name"), text: "Shop" }];
  const [diagnostic] = layerConfig({ options }).diagnostics;
  expect(diagnostic?.message).toBe(
    'configuration "name" (--name) must be a DNS label of at most 20 characters that starts with a letter, found the string "Shop"',
  );
});
