import { configKeys } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { configSamples } from "../support/config-samples.ts";
import { memoryHost } from "../support/memory-host.ts";
import { loadings } from "./table-load-config.ts";

interface Told {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

interface Value {
  readonly key: string;
  readonly value: unknown;
}

async function tell(
  line: readonly string[],
  files: Parameters<typeof memoryHost>[0] = {},
  env: Readonly<Record<string, string>> = {},
) {
  const host = memoryHost(files, { env });
  return { code: await run(line, host), out: host.out(), err: host.err() };
}

it.each(loadings)("takes $name", async ({ options = "", files, env, home, want, says = [], value }) => {
  const line = ["config", ...options.split(" ").filter((part) => part !== ""), "-o", "json", "--format", "json"];
  const told = await tell(line, files, { ...env, ...(home === undefined ? {} : { HOME: home }) });
  const diagnostics = JSON.parse(told.err) as readonly Told[];
  expect(diagnostics.map((one) => `${one.severity} ${one.code}`)).toEqual(want);
  const texts = diagnostics.map(({ message, hint }) => `${message}; ${hint}`);
  expect(texts.slice(0, says.length)).toEqual(says.map((part) => expect.stringContaining(part) as string));
  const failed = want.some((one) => one.startsWith("error"));
  expect(told.code).toBe(failed ? 1 : 0);
  const values = failed
    ? told.out
    : (JSON.parse(told.out) as readonly Value[]).find(({ key }) => key === "name")?.value;
  expect(values).toBe(failed ? "" : value);
  expect(told.err + told.out).not.toContain("s3cr3t");
});

it("names ambient sources before anything is built or checked, and not with -q", async () => {
  const files = { "r.json": '[{"id": "a", "version": "v1", "resource": "configmaps", "namespaces": ["x"]}]' };
  const env = { ER_K8S_NAME: "shop" };
  for (const command of ["build", "check"]) {
    const { code, err } = await tell([command, "r.json"], files, env);
    expect([code, err.split("\n")[0]]).toEqual([
      0,
      "note CONFIG_AMBIENT: the configuration is taken from the environment: ER_K8S_NAME",
    ]);
    expect(await tell([command, "r.json", "-q"], files, env)).toMatchObject({ code: 0, err: "" });
    expect(await tell([command, "r.json", "--no-ambient"], files, env)).toMatchObject({ code: 0, err: "" });
  }
  expect((await tell(["build", "r.json"], files, env)).out).toContain("name: shop-sensor");
});

it("takes a wrong value of an option for wrong usage, and tells what is wrong elsewhere, too", async () => {
  const files = { "/etc/er-k8s-sensor/config.yaml": "requeueDelay: 30\n" };
  const env = { ER_K8S_WORKERCOUNT: "s3cr3t" };
  const options = ["--name", "Shop", "--set", "workerCount=s3cr3t", "--format", "json"];
  for (const command of [["build", "missing.json"], ["check", "missing.json"], ["config"]]) {
    const { code, out, err } = await tell([...command, ...options], files, env);
    expect([code, out]).toEqual([2, ""]);
    const wrong = [...err.matchAll(/error CONFIG_INVALID: configuration ("\w+"(?: \(.*\))?) must be /g)].map(
      ([, key]) => key,
    );
    expect(wrong).toEqual([
      '"workerCount" (ER_K8S_WORKERCOUNT)',
      '"workerCount" (--set)',
      '"name" (--name)',
      '"requeueDelay"',
    ]);
    expect(err).toContain('found the string "Shop"');
    expect(err).not.toMatch(/s3cr3t|missing/);
  }
});

it("refuses to overwrite an ambient file", async () => {
  const files = { "/etc/er-k8s-sensor/config.yaml": "{}", "r.json": "[]" };
  const { code, err } = await tell(["build", "r.json", "--out", "/etc/er-k8s-sensor/config.yaml"], files);
  expect(code).toBe(2);
  expect(err).toContain("would be overwritten");
});

const misuses: readonly { given: readonly string[]; says: string }[] = [
  { given: ["--set", "workerCount"], says: "--set must be KEY=VALUE, such as workerCount=5" },
  { given: ["--set", "=5"], says: "--set must be KEY=VALUE" },
  { given: ["--set", "s3cr3t"], says: "--set must be KEY=VALUE" },
  { given: ["--set", "workerCoun=5"], says: '--set workerCoun: there is no such key; did you mean "workerCount"?' },
  { given: ["--set", "WorkerCount=5"], says: 'did you mean "workerCount"?' },
  { given: ["--set", "constructor=5"], says: "--set constructor: there is no such key\n" },
  { given: ["--set", "jwtToken=s3cr3t"], says: "--set jwtToken: everybody who may list processes could read it" },
  { given: ["--set", "jwtTokn=s3cr3t"], says: "--set jwtTokn: there is no such key\n" },
  { given: ["--set", "pods.step.labels=a"], says: "it is no single value; write pods.step.labels into" },
  { given: ["--set", "forwarder=a"], says: "--set forwarder: it is no single value; set a key inside it" },
  { given: ["--set", "name=a", "--set", "name=a"], says: "--set name: the key is set twice" },
  { given: ["--name", "a", "--set", "name=b"], says: "--set name: the key is set twice" },
  { given: ["--jwt-token", "s3cr3t"], says: "Unknown option '--jwt-token'" },
  { given: ["rules.json"], says: "config takes no operand" },
];

it.each(misuses)("refuses $given as wrong usage", async ({ given, says }) => {
  const { code, out, err } = await tell(["config", ...given]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(says);
  expect(err).not.toContain("s3cr3t");
});

it("sets every single value but tokens by --set, also to nothing", async () => {
  const settable = configKeys.filter(({ type, secret }) => type !== "collection" && !secret);
  const given = settable.flatMap(({ name }) => ["--set", `${name}=${configSamples[name]}`]);
  const { code, out } = await tell(["config", "-q", "-o", "json", ...given]);
  expect(code).toBe(0);
  const values = new Map((JSON.parse(out) as readonly Value[]).map(({ key, value }) => [key, value]));
  for (const { name } of settable) expect(values.get(name), name).toBe(configSamples[name]);
  const emptied = await tell(
    ["config", "-o", "json", "--set", "forwarder.url="],
    {},
    { ER_K8S_FORWARDER_URL: "http://a" },
  );
  expect(emptied.out).toMatch(/"key": "forwarder.url",\s+"value": "",\s+"from": \{\s+"kind": "option"/);
});
