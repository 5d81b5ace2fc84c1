import { configSchema, type ConfigInput } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { readConfig } from "../src/settings/read-config.ts";
import { settingsOf } from "../src/settings/settings-of.ts";

const secure = { eventsRunnerBaseURL: "https://runner", caCertPath: "/ca" };
const client = { clientCertPath: "/cert", clientKeyPath: "/key" };
const ownTls = { certPath: "/cert", keyPath: "/key" };

it.each<{ name: string; config: ConfigInput }>([
  { name: "nothing", config: {} },
  {
    name: "a token to a plain address",
    config: { eventsRunnerBaseURL: "http://runner", authType: "jwt", jwtToken: "t" },
  },
  { name: "a token from a file", config: { ...secure, authType: "jwt", forwarder: { jwtTokenPath: "/t" } } },
  { name: "a token and a certificate", config: { ...secure, ...client, authType: "jwt", jwtToken: "t" } },
  { name: "a certificate", config: { ...secure, ...client, authType: "mTLS" } },
  { name: "a certificate and a token", config: { ...secure, ...client, authType: "mTLS", jwtToken: "t" } },
  {
    name: "roots of the system",
    config: { ...secure, caCertPath: "", eventsRunner: { systemRoots: true }, authType: "jwt", jwtToken: "t" },
  },
  {
    name: "a certificate asked for",
    config: { forwarder: { ...ownTls, auth: "certificate", clientCaPath: "/ca", tokenPath: "" } },
  },
  { name: "both asked for", config: { forwarder: { ...ownTls, auth: "both", clientCaPath: "/ca" } } },
  { name: "no token asked for", config: { forwarder: { auth: "none", tokenPath: "" } } },
])("takes $name", ({ config }) => {
  expect(settingsOf(configSchema.parse(config)).problems).toEqual([]);
});

it.each<{ name: string; config: ConfigInput; keys: readonly string[] }>([
  { name: "no way to authenticate", config: { eventsRunnerBaseURL: "http://runner" }, keys: ["authType"] },
  { name: "jwt without a token", config: { ...secure, authType: "jwt" }, keys: ["jwtToken"] },
  {
    name: "a token that is only the word before one",
    config: { ...secure, authType: "jwt", jwtToken: "Bearer" },
    keys: ["jwtToken"],
  },
  {
    name: "two tokens",
    config: { ...secure, authType: "jwt", jwtToken: "t", forwarder: { jwtTokenPath: "/t" } },
    keys: ["forwarder.jwtTokenPath"],
  },
  {
    name: "https without a CA",
    config: { eventsRunnerBaseURL: "https://runner", authType: "jwt", jwtToken: "t" },
    keys: ["caCertPath"],
  },
  {
    name: "a CA for a plain address",
    config: { eventsRunnerBaseURL: "http://runner", caCertPath: "/ca", authType: "jwt", jwtToken: "t" },
    keys: ["eventsRunnerBaseURL"],
  },
  {
    name: "mTLS over a plain address",
    config: { ...client, eventsRunnerBaseURL: "http://runner", authType: "mTLS" },
    keys: ["eventsRunnerBaseURL", "eventsRunnerBaseURL"],
  },
  {
    name: "mTLS without anything",
    config: { eventsRunnerBaseURL: "https://runner", authType: "mTLS" },
    keys: ["clientCertPath", "clientKeyPath", "caCertPath"],
  },
  {
    name: "half a certificate",
    config: { ...secure, authType: "jwt", jwtToken: "t", clientKeyPath: "/key" },
    keys: ["clientCertPath"],
  },
  { name: "half a certificate of its own", config: { forwarder: { certPath: "/cert" } }, keys: ["forwarder.keyPath"] },
  {
    name: "certificates of clients over http",
    config: { forwarder: { auth: "certificate", clientCaPath: "/ca" } },
    keys: ["forwarder.certPath"],
  },
  {
    name: "certificates of clients without a CA",
    config: { forwarder: { ...ownTls, auth: "certificate" } },
    keys: ["forwarder.clientCaPath"],
  },
  {
    name: "neither of both",
    config: { forwarder: { ...ownTls, auth: "both", tokenPath: "" } },
    keys: ["forwarder.tokenPath", "forwarder.clientCaPath"],
  },
  {
    name: "a spool that is too small for the largest body",
    config: { forwarder: { spoolDir: "/spool", spoolSize: "63Mi" } },
    keys: ["forwarder.spoolSize"],
  },
  { name: "no file of tokens", config: { forwarder: { tokenPath: "" } }, keys: ["forwarder.tokenPath"] },
])("refuses $name", ({ config, keys }) => {
  expect(settingsOf(configSchema.parse(config)).problems.map(({ key }) => key)).toEqual(keys);
});

it("reads defaults, over them the file, over it the environment", () => {
  const text = "workercount: 3\nmaxTryCount: 7\nforwarder: {listenPort: 1}\n";
  const read = readConfig(
    { path: "c.yaml", text },
    { ER_K8S_MAXTRYCOUNT: "9", ER_K8S_FORWARDER_LISTENPORT: "2", OTHER: "x" },
  );
  expect(read).toMatchObject({
    config: { workerCount: 3, maxTryCount: 9, requeueDelay: "30s", forwarder: { listenPort: 2, auth: "token" } },
  });
});

it("says everything that is wrong at once, with its place and without values", () => {
  const text = "requeueDelay: 30\nmore: 1\nforwarder:\n  listenPort: hidden\n  spoolsize: 1\njwtToken: 'two words'\n";
  const read = readConfig({ path: "c.yaml", text }, { ER_K8S_WORKERCOUNT: "many", ER_K8S_NONE: "1" });
  expect("problems" in read && read.problems.toSorted()).toEqual([
    "ER_K8S_NONE: there is no key of the configuration with this variable",
    'ER_K8S_WORKERCOUNT: "workerCount" must be a whole number from 1 to 10000',
    'c.yaml:1:15: "requeueDelay" must be a duration such as "30s"',
    'c.yaml:2:7: "more" is no key of the configuration',
    'c.yaml:4:15: "forwarder.listenPort" must be a port from 0 to 65535',
    'c.yaml:5:14: "forwarder.spoolsize" is no key of the configuration',
    'c.yaml:6:11: "jwtToken" must be a token, without blanks and line ends',
  ]);
});

it.each([
  { name: "broken YAML", text: "a: [", problem: "c.yaml:1:5: the file does not parse" },
  { name: "a list", text: "[]", problem: "c.yaml: a configuration is an object of keys" },
])("refuses $name", ({ text, problem }) => {
  const read = readConfig({ path: "c.yaml", text }, {});
  expect("problems" in read && read.problems[0]).toContain(problem);
});

it("takes an empty file for one without keys", () => {
  expect(readConfig({ path: "c.yaml", text: "" }, {})).toHaveProperty("config");
});
