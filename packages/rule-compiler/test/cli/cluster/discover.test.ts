import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { builtinKinds } from "../../../src/knowledge/kinds.ts";
import type { KnownKind } from "../../../src/knowledge/known-kind.ts";
import { readApiResources } from "../../../src/validate/kinds/read-api-resources.ts";
import {
  definitionsPath,
  recorded,
  startCluster,
  type Asked,
  type Recorded,
  type Reply,
} from "../../support/cluster-server.ts";
import { customKind } from "../../support/custom-kind.ts";
import { kubeconfig } from "../../support/kubeconfig.ts";
import { runDiscover } from "../../support/run-discover.ts";
import { closedClusters, incompleteClusters } from "./table-partial.ts";

const folder = mkdtempSync(join(tmpdir(), "discover-"));
afterAll(() => rmSync(folder, { recursive: true }));

const widgets = customKind({ resource: "widgets", kind: "Widget", singular: "widget", shortNames: ["wg"] });
const kinds: readonly KnownKind[] = [...builtinKinds.all().map((known) => ({ ...known, topLevelKeys: [] })), widgets];

function definition(plural: string, kind: string): object {
  const schema = { openAPIV3Schema: { type: "object", properties: { spec: {}, status: {} } } };
  return {
    metadata: { name: `${plural}.example.com` },
    spec: {
      group: "example.com",
      scope: "Namespaced",
      names: { plural, kind },
      versions: [{ name: "v1", served: true, schema, selectableFields: [{ jsonPath: ".spec.color" }] }],
    },
  };
}

/** Runs discover on a server that answers so; more words of the command line come behind. */
async function discover(reply: (asked: Asked) => Reply, ...more: readonly string[]) {
  const server = await startCluster(reply);
  const path = join(folder, "kubeconfig");
  writeFileSync(path, kubeconfig(server.url, { token: "s3cr3t" }));
  try {
    const told = await runDiscover(["--kubeconfig", path, "--context", "test", ...more]);
    return { ...told, asked: server.asked, url: server.url };
  } finally {
    await server.close();
  }
}

function told(text: string) {
  const { apiResources, diagnostics } = readApiResources([{ path: "cluster.json", text }]);
  expect(diagnostics).toEqual([]);
  return { kinds: new Set(apiResources?.kinds), incomplete: apiResources?.incomplete };
}

const withFields = { ...widgets, topLevelKeys: ["apiVersion", "kind", "metadata", "spec", "status"] };
const wanted = new Set([
  ...kinds.filter((known) => known !== widgets),
  { ...withFields, selectableFields: ["spec.color"] },
]);

const servers: readonly { name: string; cluster: Partial<Recorded> }[] = [
  { name: "that aggregates discovery", cluster: {} },
  { name: "from before Kubernetes 1.26", cluster: { old: true } },
];

it.each(servers)("reads every kind of a cluster $name, with the fields of custom kinds", async ({ cluster }) => {
  const { code, out, err } = await discover(
    recorded({ kinds, definitions: [definition("widgets", "Widget")], ...cluster }),
  );
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(told(out)).toEqual({ kinds: wanted, incomplete: [] });
  expect(JSON.parse(out)).toMatchObject({ kind: "ApiResources", formatVersion: 1, kubernetes: "v1.34.4" });
});

it("asks for all kinds in two requests where it can", async () => {
  const { asked } = await discover(recorded({ kinds }));
  expect(asked.map(({ path }) => path).toSorted()).toEqual(["/api", "/apis", definitionsPath, "/version"].toSorted());
});

it("prints the same whatever the cluster is called, who asks, and in what order it answers", async () => {
  const definitions = [definition("widgets", "Widget")];
  const first = await discover(recorded({ kinds, definitions }));
  const second = await discover(recorded({ kinds: kinds.toReversed(), definitions, old: true }));
  expect(second.url).not.toBe(first.url);
  expect(second.out).toBe(first.out);
  expect(first.out).not.toContain("127.0.0.1");
});

it("sends the credentials, and shows them nowhere", async () => {
  const { asked, out, err } = await discover(recorded({ kinds }));
  expect(new Set(asked.map(({ headers }) => headers.authorization))).toEqual(new Set(["Bearer s3cr3t"]));
  expect(asked[0]?.headers["user-agent"]).toMatch(/^rule-compiler\/\d/);
  expect(out + err).not.toContain("s3cr3t");
});

const metrics = { group: "metrics.k8s.io", version: "v1beta1" };
const loads = customKind({ ...metrics, resource: "pods", kind: "PodMetrics", singular: "pod", watchable: false });
it.each(incompleteClusters)(
  "reads the rest when the cluster $name an aggregated API",
  async ({ cluster, hangs, want, says }) => {
    const waiting = ["--request-timeout", hangs ? "5s" : "60s"];
    const { code, out, err, codes } = await discover(recorded({ kinds, ...cluster }), ...waiting);
    expect(code).toBe(0);
    expect(codes).toEqual(want);
    expect(err).toContain("metrics.k8s.io/v1beta1 could not be read");
    expect(err).toContain(says);
    expect(told(out)).toEqual({ kinds: new Set(kinds), incomplete: ["metrics.k8s.io/v1beta1"] });
    const strict = await discover(recorded({ kinds, ...cluster }), ...waiting, "--fail-on", "warning");
    expect({ code: strict.code, out: strict.out }).toEqual({ code: 1, out: "" });
  },
);

it("asks again for what is stale, and takes what is answered", async () => {
  const list = {
    kind: "APIResourceList",
    groupVersion: "metrics.k8s.io/v1beta1",
    resources: [{ name: "pods", singularName: "pod", namespaced: true, kind: "PodMetrics", verbs: ["get", "list"] }],
  };
  const replies = { "/apis/metrics.k8s.io/v1beta1": { body: list } };
  const { out, err } = await discover(recorded({ kinds, stale: ["metrics.k8s.io/v1beta1"], replies }));
  expect(err).toBe("");
  expect(told(out)).toEqual({ kinds: new Set([...kinds, loads]), incomplete: [] });
});

it.each(closedClusters)("does without definitions that $name, and says so", async ({ cluster, want, says }) => {
  const { code, out, err, codes } = await discover(recorded({ kinds, ...cluster }));
  expect(code).toBe(0);
  expect(codes).toEqual(want);
  expect(err).toContain(says);
  expect(told(out).kinds).toEqual(new Set(kinds));
});

it("reads definitions page by page", async () => {
  const names = Array.from({ length: 120 }, (_, index) => `things${index}`);
  const many = names.map((resource) => customKind({ resource, kind: "Thing", singular: "thing" }));
  const definitions = names.map((plural) => definition(plural, "Thing"));
  const { asked, out } = await discover(recorded({ kinds: many, definitions }));
  const pages = asked.filter(({ path }) => path === definitionsPath).map(({ query }) => query.get("continue"));
  expect(pages).toEqual([null, "50", "100"]);
  expect([...told(out).kinds].every(({ selectableFields }) => selectableFields?.[0] === "spec.color")).toBe(true);
});

it("writes to a file", async () => {
  const path = join(folder, "cluster.json");
  const { code, out } = await discover(recorded({ kinds }), "--out", path);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(told(readFileSync(path, "utf8")).kinds).toEqual(new Set(kinds));
});

it("reads the cluster behind a path", async () => {
  const server = await startCluster((asked) =>
    recorded({ kinds })({ ...asked, path: asked.path.replace(/^\/clusters\/a/, "") }),
  );
  const path = join(folder, "behind");
  writeFileSync(path, kubeconfig(`${server.url}/clusters/a/`));
  const { code, out } = await runDiscover(["--kubeconfig", path, "--context", "test"]);
  await server.close();
  expect(code).toBe(0);
  expect(told(out).kinds).toEqual(new Set(kinds));
  expect(server.asked.every(({ path: asked }) => asked.startsWith("/clusters/a/"))).toBe(true);
});
