import { expect, it } from "vitest";
import { configKeys, configScalar, configVariables, defaultConfig, jsonSchema } from "../src/index.ts";

const keyOf = (name: string) => {
  const key = configKeys.find((one) => one.name === name);
  if (!key) throw new Error(`no key ${name}`);
  return key;
};

/** Paths of all values in the published JSON Schema, which is made by another way. */
function leaves(schema: object, path: readonly string[] = []): readonly string[] {
  if (!("properties" in schema)) return [path.join(".")];
  return Object.entries(schema.properties as object).flatMap(([key, inner]) => leaves(inner as object, [...path, key]));
}

it("lists every key that the JSON Schema has", () => {
  expect(configKeys.map(({ name }) => name).toSorted()).toEqual(leaves(jsonSchema("config")).toSorted());
  expect(configKeys.length).toBeGreaterThan(60);
});

it("gives each key a variable of its own, without underscores but between the levels", () => {
  expect(new Set(configKeys.map(({ variable }) => variable)).size).toBe(configKeys.length);
  expect(keyOf("sensorRuleConfigMapLabel").variable).toBe("ER_K8S_SENSORRULECONFIGMAPLABEL");
  expect(keyOf("logVerbosity").variable).toBe("ER_K8S_LOGVERBOSITY");
  expect(keyOf("forwarder.tokenSecret.name").variable).toBe("ER_K8S_FORWARDER_TOKENSECRET_NAME");
});

it("knows what is secret and what only a file can hold", () => {
  expect(configKeys.filter(({ secret }) => secret).map(({ name }) => name)).toEqual(["jwtToken"]);
  const collections = configKeys.filter(({ type }) => type === "collection").map(({ name }) => name);
  const perPod = ["nodeSelector", "tolerations", "imagePullSecrets", "labels", "annotations"];
  expect(collections).toEqual([
    "network.apiServer.cidrs",
    "network.apiServer.ports",
    ...["eventSource", "sensor", "step"].flatMap((pod) => perPod.map((one) => `pods.${pod}.${one}`)),
  ]);
});

it("tells the type of every key that has a default", () => {
  for (const { path, type, name } of configKeys) {
    const value = path.reduce<unknown>(
      (found, part) => (found as Record<string, unknown> | undefined)?.[part],
      defaultConfig,
    );
    if (value === undefined) continue;
    expect(typeof value, name).toBe(type === "text" ? "string" : type);
  }
});

it.each([
  ["workerCount", "7", 7],
  ["workerCount", "-1", -1],
  ["workerCount", "07", "07"],
  ["workerCount", "1e3", "1e3"],
  ["workerCount", "0x10", "0x10"],
  ["workerCount", " 7", " 7"],
  ["workerCount", "9999999999999999", "9999999999999999"],
  ["eventsRunner.systemRoots", "true", true],
  ["eventsRunner.systemRoots", "false", false],
  ["eventsRunner.systemRoots", "True", "True"],
  ["eventsRunner.systemRoots", "1", "1"],
  ["name", "7", "7"],
  ["name", "true", "true"],
])("reads the text of %s %j as %j", (name, text, want) => {
  expect(configScalar(text, keyOf(name))).toBe(want);
});

it("finds the variables of the configuration among others", () => {
  const found = configVariables({
    PATH: "/bin",
    ER_K8S_WORKERCOUNT: "7",
    ER_K8S_FORWARDER_URL: "http://a",
    ER_K8S_NAME: "",
    ER_K8S_JWTTOKEN: undefined,
    ER_K8S_WORKER_COUNT: "7",
    ER_K8S_PODS_STEP_LABELS: "a=b",
    ER_K8S_PODS: "x",
    ER_K8S_workerCount: "7",
    er_k8s_name: "x",
    ER_K8S_: "x",
  });
  expect(found.given.map(({ key, text }) => [key.name, text])).toEqual([
    ["forwarder.url", "http://a"],
    ["workerCount", "7"],
  ]);
  expect(found.unknown).toEqual([
    "ER_K8S_",
    "ER_K8S_PODS",
    "ER_K8S_PODS_STEP_LABELS",
    "ER_K8S_WORKER_COUNT",
    "ER_K8S_workerCount",
  ]);
});

it("takes what Kubernetes says of a Service for no configuration", () => {
  const service = {
    ER_K8S_SENSOR_SERVICE_HOST: "10.0.0.1",
    ER_K8S_SENSOR_SERVICE_PORT: "8080",
    ER_K8S_SENSOR_SERVICE_PORT_HTTP: "8080",
    ER_K8S_SENSOR_PORT: "tcp://10.0.0.1:8080",
    ER_K8S_SENSOR_PORT_8080_TCP: "tcp://10.0.0.1:8080",
    ER_K8S_SENSOR_PORT_8080_TCP_PROTO: "tcp",
    ER_K8S_SENSOR_PORT_8080_TCP_PORT: "8080",
    ER_K8S_SENSOR_PORT_8080_TCP_ADDR: "10.0.0.1",
  };
  expect(configVariables(service)).toEqual({ given: [], unknown: [] });
  expect(configKeys.filter(({ variable }) => configVariables({ [variable]: "x" }).given.length === 0)).toEqual(
    configKeys.filter(({ type }) => type === "collection"),
  );
});
