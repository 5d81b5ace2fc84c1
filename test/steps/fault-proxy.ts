import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Agent, createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificates } from "../../packages/rule-compiler/test/support/certificates.ts";

/** A request as a rule of faults sees it, such as `create pods/eviction`, and the how-manieth of these it is, from 1. */
export interface Asked {
  readonly what: string;
  readonly count: number;
}

/**
 * What comes instead of the server's answer. `reset` ends the connection, `resetLate` after the server has carried the
 * request out, `cut` in the middle of its answer; `hang` answers never.
 */
export type Fault =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | "reset"
  | "resetLate"
  | "cut"
  | "hang";

/** Stands in front of a real API server, with TLS of its own, and answers chosen requests in its place. */
export interface FaultProxy {
  readonly port: number;
  /** What came, in order. */
  readonly asked: string[];
  /** Decides about each request before it goes on; none goes wrong when undefined. */
  rule: ((asked: Asked) => Fault | undefined | Promise<Fault | undefined>) | undefined;
  /** Forgets what came, and the rule. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** Starts one. `target` is the API server behind it. */
export async function startFaultProxy(
  target: { readonly port: number; readonly ca: string },
  { server: own }: Pick<Certificates, "server">,
): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true });
  const counts = new Map<string, number>();
  const server = createServer(own, (incoming, response) => {
    void handle(incoming, response).catch(() => response.destroy());
  });
  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming);
    const what = describe(incoming);
    const count = (counts.get(what) ?? 0) + 1;
    counts.set(what, count);
    proxy.asked.push(what);
    const fault = await proxy.rule?.({ what, count });
    if (fault === "hang") return;
    if (fault === "reset") return void incoming.socket.destroy();
    if (typeof fault === "object") {
      const headers = { "content-type": "application/json", date: new Date().toUTCString(), ...fault.headers };
      return void response.writeHead(fault.status, headers).end(fault.body ?? statusBody(fault.status));
    }
    const answer = await forward(incoming, body, { ...target, agent });
    if (fault === "resetLate") return void incoming.socket.destroy();
    response.writeHead(answer.status, answer.headers);
    if (fault !== "cut") return void response.end(answer.body);
    response.write(answer.body.subarray(0, answer.body.length >> 1), () => incoming.socket.destroy());
  };
  await once(server.listen(0, "127.0.0.1"), "listening");
  const proxy: FaultProxy = {
    port: (server.address() as AddressInfo).port,
    asked: [],
    rule: undefined,
    reset: () => {
      proxy.rule = undefined;
      proxy.asked.length = 0;
      counts.clear();
    },
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
  return proxy;
}

/** Such as `get configmaps`, `create pods/eviction`: the verb as RBAC has it, and the resource. */
function describe({ method = "", url = "" }: IncomingMessage): string {
  const [, resource = "", name, subresource] =
    /^(?:\/api\/v1|\/apis\/[^/]+\/[^/]+)\/namespaces\/[^/]+\/([^/?]+)(?:\/([^/?]+))?(?:\/([^/?]+))?/.exec(url) ?? [];
  const read = name === undefined ? "list" : "get";
  const verb = { GET: read, POST: "create", PUT: "update", DELETE: "delete" }[method] ?? method;
  return `${verb} ${resource}${subresource === undefined ? "" : `/${subresource}`}`;
}

interface Forwarded {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

async function forward(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  { port, ca, agent }: { readonly port: number; readonly ca: string; readonly agent: Agent },
): Promise<Forwarded> {
  const sent = request({ host: "127.0.0.1", port, ca, agent, method, path: url, headers });
  sent.end(body);
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  const text = await bodyOf(answer);
  const { "transfer-encoding": _chunked, ...kept } = answer.headers;
  return { status: answer.statusCode ?? 0, headers: { ...kept, "content-length": String(text.length) }, body: text };
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** An error as the API server tells it. Its message quotes what nobody may see again. */
function statusBody(code: number): string {
  return JSON.stringify({ kind: "Status", apiVersion: "v1", status: "Failure", code, message: "quotes s3cret values" });
}
