import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import type { KnownKind } from "../../src/knowledge/known-kind.ts";
import { groupVersion } from "../../src/knowledge/told-kinds.ts";
import { aggregated, resourceList } from "./discovery-documents.ts";

/** What a request asks for. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** An answer: a document with 200 unless it says otherwise, no answer at all, or the end of the connection. */
export type Reply =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string | object }
  | "hang"
  | "hang up";

export interface ClusterServer {
  readonly url: string;
  /** Everything that was asked for, in order. */
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

/** Starts a server on the loopback, with TLS where certificates are given. */
export async function startCluster(reply: (asked: Asked) => Reply, tls?: ServerOptions): Promise<ClusterServer> {
  const asked: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const one = { path: pathname, query: searchParams, headers: request.headers };
    asked.push(one);
    const answer = reply(one);
    if (answer === "hang") return;
    if (answer === "hang up") {
      request.socket.destroy();
      return;
    }
    const text = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
    response.writeHead(answer.status ?? 200, { "Content-Type": "application/json", ...answer.headers }).end(text);
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a recorded cluster has and how it answers. */
export interface Recorded {
  readonly kinds: readonly KnownKind[];
  /** Answers of aggregated APIs and others, by path; they go before what follows from `kinds`. */
  readonly replies?: Readonly<Record<string, Reply>>;
  /** CustomResourceDefinitions. */
  readonly definitions?: readonly object[];
  /** Group-versions that aggregated discovery marks as stale and lists nothing of. */
  readonly stale?: readonly string[];
  /** Answers group by group, as before Kubernetes 1.26. */
  readonly old?: boolean;
}

/** Answers as an API server of Kubernetes 1.34 does. */
export function recorded({ kinds, replies = {}, definitions = [], stale = [], old = false }: Recorded) {
  const groupVersions = [...new Set([...kinds.map(groupVersion), ...stale])];
  return ({ path, query, headers }: Asked): Reply => {
    const reply = replies[path];
    if (reply !== undefined) return reply;
    const asksAggregated = !old && (headers.accept ?? "").includes("APIGroupDiscoveryList");
    if (path === "/api" && asksAggregated) return { body: aggregated(kinds, true) };
    if (path === "/apis" && asksAggregated) return { body: withStale(aggregated(kinds, false), stale) };
    if (path === "/api") return { body: { kind: "APIVersions", versions: ["v1"] } };
    if (path === "/apis") return { body: groupList(groupVersions) };
    if (path === "/version") return { body: { major: "1", minor: "34", gitVersion: "v1.34.4" } };
    if (path === definitionsPath) return page(definitions, query);
    const [, wanted = ""] = /^\/apis?\/(.+)$/.exec(path) ?? [];
    if (groupVersions.includes(wanted)) return { body: resourceList(wanted, kinds) };
    return { status: 404, body: { kind: "Status", code: 404 } };
  };
}

export const definitionsPath = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

function withStale(list: object, stale: readonly string[]): object {
  const items = "items" in list && Array.isArray(list.items) ? (list.items as readonly object[]) : [];
  const more = stale.map((name) => {
    const [group = "", version = ""] = name.split("/");
    return { metadata: { name: group }, versions: [{ version, freshness: "Stale" }] };
  });
  return { ...list, items: [...items, ...more] };
}

function groupList(groupVersions: readonly string[]): object {
  const groups = Map.groupBy(
    groupVersions.filter((name) => name.includes("/")),
    (name) => name.split("/")[0] ?? "",
  );
  return {
    kind: "APIGroupList",
    apiVersion: "v1",
    groups: [...groups].map(([name, names]) => ({
      name,
      versions: names.map((one) => ({ groupVersion: one, version: one.split("/")[1] })),
    })),
  };
}

/** One page of definitions: the token is the number of the first one on it. */
function page(definitions: readonly object[], query: URLSearchParams): Reply {
  const start = Number(query.get("continue") ?? 0);
  const end = start + Number(query.get("limit") ?? definitions.length);
  const metadata = end < definitions.length ? { continue: String(end) } : {};
  return { body: { kind: "CustomResourceDefinitionList", metadata, items: definitions.slice(start, end) } };
}
