import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

// The cluster of the documents: a program, since the test that runs the documents' commands waits for each of them.
// Its argument is the folder that gets `.kube/config`. It prints a line as soon as it answers.

const [folder = "."] = process.argv.slice(2);

interface Resource {
  readonly resource: string;
  readonly kind: string;
  readonly scope: "Namespaced" | "Cluster";
  readonly shortNames?: readonly string[];
}

const pods: Resource = { resource: "pods", kind: "Pod", scope: "Namespaced", shortNames: ["po"] };
const namespaces: Resource = { resource: "namespaces", kind: "Namespace", scope: "Cluster", shortNames: ["ns"] };
const deployments: Resource = { resource: "deployments", kind: "Deployment", scope: "Namespaced" };
const widgets: Resource = { resource: "widgets", kind: "Widget", scope: "Namespaced" };

function group(name: string, version: string, resources: readonly Resource[], freshness = "Current"): object {
  const verbs = ["get", "list", "watch"];
  return {
    metadata: { name },
    versions: [
      {
        version,
        freshness,
        resources: resources.map(({ kind, ...rest }) => ({
          ...rest,
          responseKind: { group: "", version: "", kind },
          singularResource: kind.toLowerCase(),
          verbs,
        })),
      },
    ],
  };
}

const groups = [group("apps", "v1", [deployments]), group("example.com", "v1", [widgets])];
const definition = {
  metadata: { name: "widgets.example.com" },
  spec: {
    group: "example.com",
    scope: "Namespaced",
    names: { plural: "widgets", kind: "Widget" },
    versions: [
      {
        name: "v1",
        served: true,
        schema: { openAPIV3Schema: { type: "object", properties: { spec: {}, status: {} } } },
        selectableFields: [{ jsonPath: ".spec.color" }],
      },
    ],
  },
};

function discoveryList(items: readonly object[]): object {
  return { kind: "APIGroupDiscoveryList", apiVersion: "apidiscovery.k8s.io/v2", metadata: {}, items };
}

/** By path. Below `/incomplete` lies a cluster with an aggregated API that is ill, which shows no definitions. */
const documents: ReadonlyMap<string, object> = new Map([
  ["/api", discoveryList([group("", "v1", [pods, namespaces])])],
  ["/apis", discoveryList(groups)],
  ["/version", { gitVersion: "v1.34.4" }],
  ["/apis/apiextensions.k8s.io/v1/customresourcedefinitions", { items: [definition] }],
  ["/incomplete/api", discoveryList([group("", "v1", [pods, namespaces])])],
  ["/incomplete/apis", discoveryList([...groups, group("metrics.k8s.io", "v1beta1", [], "Stale")])],
  ["/incomplete/version", { gitVersion: "v1.34.4" }],
]);

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const document = documents.get(pathname);
  const status = document ? 200 : pathname.includes("metrics") ? 503 : 403;
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(document ?? {}));
});

server.listen(0, "127.0.0.1", () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config = {
    "current-context": "shop",
    clusters: [
      { name: "shop", cluster: { server: url } },
      { name: "staging", cluster: { server: `${url}/incomplete` } },
    ],
    contexts: [
      { name: "shop", context: { cluster: "shop", user: "ada" } },
      { name: "staging", context: { cluster: "staging", user: "ada" } },
    ],
    users: [{ name: "ada", user: { token: "not-a-secret" } }],
  };
  writeFileSync(join(folder, ".kube/config"), JSON.stringify(config));
  process.stdout.write("ready\n");
});
