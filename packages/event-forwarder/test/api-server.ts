import { mkdirSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { generate } from "selfsigned";
import { onTestFinished } from "vitest";
import type { ClusterAccess } from "../src/settings/cluster-access.ts";
import type { ApiCredentials } from "../src/workflow/kubernetes-api.ts";
import { folder } from "./support.ts";

/*
 * A server that gives the answers of a Kubernetes API server to the requests that the forwarder makes, over TLS. It is
 * no API server: rights, admission and validation are those that a test says. Tests against a real one are to come with
 * the cluster of the end-to-end tests.
 */

/**
 * An answer instead of the usual one: `reset` ends the connection, after the request was carried out with `late`; what
 * drips never ends, and `silent` never begins.
 */
export type Fault =
  | { readonly status: number; readonly drip: true }
  | "silent"
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | "reset"
  | "resetLate";

interface Usual {
  readonly status: number;
  readonly body: unknown;
}

/** The server, and what it was asked. */
export interface ApiServer {
  readonly url: string;
  readonly credentials: ApiCredentials;
  /** A folder with the files of a service account. */
  readonly access: ClusterAccess;
  readonly requests: readonly string[];
  readonly workflows: ReadonlyMap<string, unknown>;
  /** The tokens it takes. */
  readonly tokens: Set<string>;
  /** Data of the kill switch; undefined when there is none. */
  killSwitch: Readonly<Record<string, string>> | undefined;
  fault: ((method: string, path: string) => Fault | undefined) | undefined;
}

const workflowsPath = "/apis/argoproj.io/v1alpha1/namespaces/actions/workflows";
const killSwitchPath = "/api/v1/namespaces/actions/configmaps/kill-switch";

/** Starts a server with the namespace `actions`, in which actions are enabled. */
export async function startApi(): Promise<ApiServer> {
  const made = await generate([{ name: "commonName", value: "kubernetes" }], {
    extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }],
  });
  const requests: string[] = [];
  const workflows = new Map<string, unknown>();
  const credentials = { token: "t0ken", ca: made.cert };
  const server = createServer({ cert: made.cert, key: made.private }, (request, response) => {
    void textOf(request).then((body) => {
      const { method = "", url = "", headers } = request;
      const path = url.replace(/\?.*/, "");
      requests.push(`${method} ${path}`);
      const fault = api.fault?.(method, path);
      if (fault === "reset") return request.socket.destroy();
      if (fault === "silent") return undefined;
      if (typeof fault === "object" && "drip" in fault) {
        response.writeHead(fault.status, { "content-type": "application/json" });
        const timer = setInterval(() => response.write(" "), 50);
        return response.once("close", () => clearInterval(timer));
      }
      const answer = typeof fault === "object" ? fault : usual(headers.authorization, method, path, body);
      if (fault === "resetLate") return request.socket.destroy();
      const told = "headers" in answer ? answer.headers : {};
      const text = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body ?? {});
      return response.writeHead(answer.status, { "content-type": "application/json", ...told }).end(text);
    });
  });
  const usual = (authorization: string | undefined, method: string, path: string, body: string): Usual => {
    if (![...api.tokens].some((token) => authorization === `Bearer ${token}`)) return statusOf(401, "Unauthorized");
    if (method === "GET" && path === killSwitchPath) {
      return api.killSwitch ? { status: 200, body: { data: api.killSwitch } } : statusOf(404, "NotFound");
    }
    if (method === "POST" && path === workflowsPath) {
      const workflow = JSON.parse(body) as { readonly metadata: { readonly name: string } };
      const { name } = workflow.metadata;
      if (workflows.has(name)) return statusOf(409, "AlreadyExists");
      workflows.set(name, workflow);
      return { status: 201, body: workflow };
    }
    const name = path.startsWith(`${workflowsPath}/`) ? path.slice(workflowsPath.length + 1) : undefined;
    const found = name === undefined ? undefined : workflows.get(name);
    return found === undefined ? statusOf(404, "NotFound") : { status: 200, body: found };
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api: ApiServer = {
    url,
    credentials,
    access: { url, ...accountOf(credentials) },
    requests,
    workflows,
    tokens: new Set([credentials.token]),
    killSwitch: { actions: "enabled" },
    fault: undefined,
  };
  return api;
}

/** An error as the API server tells it. Its message may quote what was sent. */
export function statusOf(code: number, reason: string): Usual {
  return { status: code, body: { kind: "Status", status: "Failure", reason, code, message: "quotes s3cret values" } };
}

function accountOf({ token, ca }: ApiCredentials): Omit<ClusterAccess, "url"> {
  const made = join(folder(), "serviceaccount");
  mkdirSync(made);
  const paths = { tokenPath: join(made, "token"), caPath: join(made, "ca.crt") };
  writeFileSync(paths.tokenPath, token);
  writeFileSync(paths.caPath, ca);
  return paths;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
