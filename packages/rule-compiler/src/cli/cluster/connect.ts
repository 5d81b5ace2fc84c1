import manifest from "../../../package.json" with { type: "json" };
import { HttpMethod, KubeConfig, RequestContext } from "@kubernetes/client-node";
import { Agent, request, type Dispatcher } from "undici";
import type { Access } from "./choose-context.ts";
import { describeFailure, ReadProblem } from "./failures.ts";
import type { UserEntry } from "./kubeconfig-schema.ts";

/** A way to ask an API server. */
export interface Connection {
  /** Answers with the JSON at a path. Throws a ReadProblem for everything else that may happen. */
  readonly get: (path: string, accept?: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Largest answer: discovery of a thousand kinds has some 500 kB, a page of definitions some MB. */
const largestAnswer = 64 * 1024 * 1024;

/**
 * Prepares requests with a user's credentials; the connection itself is made by the first of them. `timeout` bounds
 * each answer, in milliseconds. Throws a ReadProblem when a certificate or a key is none.
 */
export async function connect(access: Access, user: UserEntry, timeout: number): Promise<Connection> {
  const { server } = access.cluster;
  const { headers, dispatcher } = await prepare(access, user, timeout);
  return {
    get: async (path, accept = "application/json") => {
      try {
        const signal = AbortSignal.timeout(timeout);
        const answer = await request(`${server.replace(/\/+$/, "")}${path}`, {
          dispatcher,
          signal,
          headers: { ...headers, Accept: accept, "User-Agent": `rule-compiler/${manifest.version}` },
        });
        // A query may hold a token of a page, which tells nobody anything.
        return await readJson(answer, path.replace(/\?.*$/, ""));
      } catch (error) {
        throw error instanceof ReadProblem ? error : new ReadProblem(describeFailure(error, timeout));
      }
    },
    // Not `close`, which waits for answers that nobody waits for any more.
    close: () => dispatcher.destroy(),
  };
}

interface Prepared {
  readonly headers: Readonly<Record<string, string>>;
  readonly dispatcher: Dispatcher;
}

async function prepare({ cluster }: Access, user: UserEntry, timeout: number): Promise<Prepared> {
  // The client refuses http:// unless told that there are no certificates to look at.
  const plain = cluster.server.startsWith("http:") ? { "insecure-skip-tls-verify": true } : {};
  const kubeconfig = {
    "current-context": "chosen",
    clusters: [{ name: "chosen", cluster: { ...cluster, ...plain } }],
    contexts: [{ name: "chosen", context: { cluster: "chosen", user: "chosen" } }],
    users: [{ name: "chosen", user }],
  };
  const client = new KubeConfig();
  const context = new RequestContext(cluster.server, HttpMethod.GET);
  try {
    client.loadFromString(JSON.stringify(kubeconfig));
    // An OpenID Connect provider may be asked for a new token.
    await within(timeout, client.applySecurityAuthentication(context));
  } catch (error) {
    throw new ReadProblem(describeFailure(error, timeout));
  }
  return { headers: context.getHeaders(), dispatcher: context.getDispatcher() ?? new Agent() };
}

async function within<T>(timeout: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("late", "TimeoutError")), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function readJson({ statusCode, headers, body }: Dispatcher.ResponseData, path: string): Promise<unknown> {
  if (statusCode !== 200) {
    await body.dump();
    throw new ReadProblem(`${path} answers ${statusText(statusCode)}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > largestAnswer) throw new ReadProblem(`${path} answers with more than ${largestAnswer} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    const type = String(headers["content-type"] ?? "something").split(";")[0];
    throw new ReadProblem(`${path} answers with ${type} that is no JSON: is this the address of an API server?`);
  }
}

function statusText(status: number): string {
  switch (status) {
    case 401:
      return "401: it does not accept the credentials";
    case 403:
      return "403: the user may not read it";
    case 404:
      return "404: is this the address of an API server?";
    default:
      return status >= 300 && status < 400 ? `${status}, a redirect, which is not followed` : String(status);
  }
}
