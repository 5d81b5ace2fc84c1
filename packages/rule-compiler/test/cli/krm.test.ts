import { expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import { oneRule, resourceList, ruleSet } from "../krm/lists.ts";
import { memoryHost, type MemoryFile } from "../support/memory-host.ts";

const good = resourceList([], ruleSet(oneRule));
const warned = resourceList([], ruleSet(oneRule.replace("  namespaces: [shop]\n", "")));
const bad = resourceList(["a: b"], ruleSet(oneRule.replace("namespaces", "namespace")));
const twice = resourceList([], ruleSet(oneRule + oneRule.slice(oneRule.indexOf("\n") + 1)));

async function tell(stdin: MemoryFile, options = "", files: Readonly<Record<string, MemoryFile>> = {}) {
  const host = memoryHost({ "-": stdin, ...files });
  const code = await run(["krm", ...options.split(" ").filter((word) => word !== "")], host);
  return { code, out: host.out(), err: host.err() };
}

const rows = [
  { name: "a rule", stdin: good, options: "", code: 0, items: 6, err: /^$/ },
  { name: "a warning", stdin: warned, options: "", code: 0, items: 6, err: /^RuleSet\/shop .*\n.*\n1 warning\n$/ },
  { name: "a warning that nobody wants to see", stdin: warned, options: "-q", code: 0, items: 6, err: /^$/ },
  { name: "a warning that fails", stdin: warned, options: "-q --fail-on warning", code: 1, items: 0, err: /1 warning/ },
  { name: "an error", stdin: bad, options: "", code: 1, items: 1, err: /UNKNOWN_FIELD.*\n.*\n1 error\n$/ },
  { name: "an unknown key under --compat", stdin: bad, options: "--compat", code: 0, items: 7, err: /2 warnings\n$/ },
  { name: "one id twice", stdin: twice, options: "", code: 0, items: 6, err: /warning ID_DUPLICATE/ },
  { name: "one id twice, strictly", stdin: twice, options: "--strict", code: 1, items: 0, err: /error ID_DUPLICATE/ },
  { name: "no rules", stdin: resourceList([]), options: "", code: 1, items: 0, err: /NO_RULES/ },
  {
    name: "no rules that are allowed",
    stdin: resourceList([]),
    options: "--allow-empty",
    code: 0,
    items: 0,
    err: /^$/,
  },
  {
    name: "a version too old",
    stdin: good,
    options: "--target argo-events=1.8.0",
    code: 1,
    items: 0,
    err: /error [A-Z_]+: .*1\.8\.0/,
  },
] as const;

it.each(rows)("ends with $code for $name", async ({ stdin, options, code, items, err }) => {
  const told = await tell(stdin, options);
  expect([told.code, told.err]).toEqual([code, expect.stringMatching(err)]);
  expect((parse(told.out) as { items: unknown[] }).items).toHaveLength(items);
});

it("reads no configuration of the machine", async () => {
  const env = { ER_K8S_SENSORNAMESPACE: "elsewhere", ER_K8S_NAME: "other" };
  const host = memoryHost({ "-": good, "/etc/er-k8s-sensor/config.yaml": "name: other\n" }, { env });
  expect([await run(["krm"], host), host.err(), host.out()]).toEqual([0, "", (await tell(good)).out]);
});

it.each([
  ["nothing that can be read", new Error("EIO"), "INPUT_UNREADABLE"],
  ["bytes that are no text", new Uint8Array([0xff, 0xfe]), "INPUT_NOT_TEXT"],
  ["no ResourceList", "a: b", "RESOURCE_LIST_INVALID"],
])("prints nothing when it is given %s", async (_, stdin, code) => {
  const { out, err, ...rest } = await tell(stdin);
  expect([rest.code, out, err]).toEqual([1, "", expect.stringContaining(`error ${code}: `)]);
});

it("refuses a list that is too large", async () => {
  const { code, err } = await tell(good, "--max-input 100");
  expect([code, err]).toEqual([1, expect.stringContaining("INPUT_TOO_LARGE")]);
});

it("knows kinds of --crds, and says where those have mistakes", async () => {
  const widget = resourceList(
    [],
    ruleSet(oneRule.replace("version: v1\n  resource: configmaps", "group: x.io\n  version: v1\n  resource: widgets")),
  );
  const names = { plural: "widgets", singular: "widget", kind: "Widget" };
  const version = { name: "v1", served: true, storage: true, schema: { openAPIV3Schema: { type: "object" } } };
  const crd = {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "widgets.x.io" },
    spec: { group: "x.io", scope: "Namespaced", names, versions: [version] },
  };
  expect((await tell(widget)).code).toBe(1);
  expect((await tell(widget, "--crds crd.json", { "crd.json": JSON.stringify(crd) })).code).toBe(0);
  const { code, err, out } = await tell(widget, "--crds crd.json", {
    "crd.json": JSON.stringify({ ...crd, spec: {} }),
  });
  expect([code, err]).toEqual([1, expect.stringMatching(/^crd\.json:1:\d+: error CRD_INVALID/)]);
  expect(err).not.toContain("SCOPE_UNKNOWN");
  const { results } = parse(out) as { results: { file: unknown }[] };
  expect(results[0]?.file).toEqual({ path: "crd.json" });
});

it.each(["--crds -", "--api-resources -", "list.yaml", "-o json", "--config c.yaml", "-f x", "--format json"])(
  "takes no %s",
  async (options) => {
    const { code, out } = await tell(good, options);
    expect([code, out]).toEqual([2, ""]);
  },
);
