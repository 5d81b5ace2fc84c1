import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../support/memory-host.ts";
import { dependency, entry, eventSource, filters, http } from "../verify/row.ts";

const secret = "hunter2";
const files = {
  "source.yaml": entry("eventTypes: [UPDATE]"),
  "sensor.yaml": dependency(""),
  "bad.yaml": entry("eventTypes: [MODIFIED]"),
  "unanchored.yaml": entry(
    'eventTypes: [UPDATE]\nfilter:\n  fields: [{key: metadata.name, operation: "==", value: web}]',
  ),
  "other.yaml": "apiVersion: v1\nkind: ConfigMap\n",
  "empty.yaml": "# nothing\n",
  "list.json": JSON.stringify({
    apiVersion: "v1",
    kind: "List",
    items: [{ apiVersion: "argoproj.io/v1alpha1", kind: "Sensor", metadata: { name: "a" }, spec: {} }],
  }),
  "typed-list.json": JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "EventSourceList",
    items: [{ metadata: { name: "a" }, spec: { resource: { pods: { resource: "pods", version: "v1" } } } }],
  }),
  "merged.yaml": eventSource(
    "resource:\n  pods:\n    <<: [{version: v1, resource: pods}, {version: v2}]\n    eventTypes: [UPDATE]",
  ),
  "secret.yaml": http(`headers: {Authorization: ${secret}, X-Tries: 5}`),
  "compared.yaml": filters(
    `data: [{path: header.X-Token.0, type: string, value: [${secret}]}]\nexprs:\n  - {expr: "a = '${secret}'", fields: [{name: a, path: header.X-Token.0}]}`,
  ),
  "broken.yaml": "kind: [",
};

async function verify(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const host = memoryHost(files);
  const code = await run(["verify", ...args], host);
  return { code, out: host.out(), err: host.err() };
}

it("says how much it looked at, and knows the EventSource that a Sensor hears", async () => {
  const alone = await verify("sensor.yaml");
  expect(alone).toMatchObject({ code: 0, out: "verified 0 EventSources and 1 Sensor\n" });
  expect(alone.err).toContain("MANIFEST_EVENT_ELSEWHERE");
  const both = await verify("sensor.yaml", "-f", "source.yaml");
  expect(both).toMatchObject({ code: 0, out: "verified 1 EventSource and 1 Sensor\n" });
  expect(both.err).not.toContain("MANIFEST_EVENT_ELSEWHERE");
});

it("fails for errors, and for warnings when it is asked to", async () => {
  expect((await verify("bad.yaml", "-q")).code).toBe(1);
  expect(await verify("unanchored.yaml", "-q")).toEqual({ code: 0, out: "", err: "" });
  expect((await verify("unanchored.yaml", "--fail-on", "warning")).code).toBe(1);
});

it("finds nothing to verify in other kinds and in empty files, and says so", async () => {
  const { code, err } = await verify("other.yaml", "empty.yaml");
  expect(code).toBe(1);
  expect(err).toContain("MANIFEST_NONE");
  expect(err).not.toContain("INPUT_EMPTY");
  expect((await verify("empty.yaml", "source.yaml", "-q")).code).toBe(0);
});

it("says what is wrong with a file, not that there is nothing in it", async () => {
  const { code, err } = await verify("broken.yaml");
  expect(code).toBe(1);
  expect(err).toContain("YAML_SYNTAX");
  expect(err).not.toContain("MANIFEST_NONE");
  expect((await verify("nowhere.yaml")).err).not.toContain("MANIFEST_NONE");
});

it("looks into Lists, and into lists of one kind", async () => {
  expect((await verify("list.json")).out).toContain("and 1 Sensor\n");
  const { err } = await verify("typed-list.json");
  expect(err).toContain("it has no eventTypes");
});

it("carries out merge keys as kubectl does", async () => {
  expect(await verify("merged.yaml", "-q", "--fail-on", "warning")).toEqual({ code: 0, out: "", err: "" });
});

it.each(["text", "json", "sarif", "github", "junit"])("shows no credential in a report as %s", async (format) => {
  const { code, out, err } = await verify("secret.yaml", "--format", format);
  expect(code).toBe(1);
  expect(`${out}${err}`).toContain("MANIFEST_SECRET_IN_PLAIN");
  expect(`${out}${err}`).toContain("MANIFEST_WRONG_TYPE");
  expect(`${out}${err}`).not.toContain(secret);
});

it.each(["text", "json", "sarif", "github", "junit"])(
  "shows nothing that a credential is compared with, as %s",
  async (format) => {
    const { out, err } = await verify("compared.yaml", "--format", format);
    expect(`${out}${err}`).toContain("MANIFEST_PATTERN_UNANCHORED");
    expect(`${out}${err}`).toContain("MANIFEST_FILTER_FAILS");
    expect(`${out}${err}`).not.toContain(secret);
  },
);

it("has a case for each object in a JUnit report", async () => {
  const { out } = await verify("bad.yaml", "sensor.yaml", "--format", "junit");
  expect(out).toContain('name="EventSource pods"');
  expect(out).toContain('name="Sensor pods"');
});

it("needs manifests", async () => {
  expect(await verify()).toMatchObject({ code: 2, out: "" });
});
