import { textAt } from "@argo-rules/contracts";
import { Pool, type Dispatcher } from "undici";
import { single, whyNot } from "../deliver/answers.ts";

/** What a request to the API server is made with, as it stands in files that may change. */
export interface ApiCredentials {
  readonly token: string;
  /** PEM */
  readonly ca: string;
}

/** An answer of the API server. */
export interface ApiAnswer {
  readonly status: number;
  /** The word for what is wrong, such as AlreadyExists; empty for other answers. */
  readonly reason: string;
  readonly retryAfter: string | undefined;
  /** The object that came; undefined for what was no JSON, or was too large. */
  readonly object: unknown;
}

/** No answer came: the code of an error of the network or of TLS, such as ECONNREFUSED. */
export interface NoAnswer {
  readonly code: string;
}

/** Largest answer that is read: a ConfigMap may have 1 MiB. */
const largestAnswer = 2 * 1024 * 1024;

/** Answers hold nothing but the metadata of objects. */
const metadataOnly = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1,application/json";

/**
 * A client of the Kubernetes API for the few requests that are made here
 * (https://kubernetes.io/docs/reference/using-api/api-concepts/). Follows no redirects and uses no proxy of the
 * environment. Neither the token nor an object is part of what it tells.
 */
export class KubernetesApi {
  readonly #url: string;
  readonly #connections: number;
  readonly #timeout: number;
  #pool: Pool;
  #credentials: ApiCredentials;

  /** `url` is `https://host:port`; `timeout` is from the beginning of a request to the end of its answer, in ms. */
  constructor(
    { url, connections, timeout }: { readonly url: string; readonly connections: number; readonly timeout: number },
    credentials: ApiCredentials,
  ) {
    this.#url = url;
    this.#connections = connections;
    this.#timeout = timeout;
    this.#credentials = credentials;
    this.#pool = this.#poolWith(credentials);
  }

  /** Uses other credentials from now on; requests under way keep theirs. */
  renew(credentials: ApiCredentials): void {
    const before = this.#credentials;
    this.#credentials = credentials;
    if (before.ca === credentials.ca) return;
    const pool = this.#pool;
    this.#pool = this.#poolWith(credentials);
    void pool.close();
  }

  /** Gets a ConfigMap. */
  configMap(namespace: string, name: string, signal: AbortSignal): Promise<ApiAnswer | NoAnswer> {
    return this.#request("GET", `/api/v1/namespaces/${segment(namespace)}/configmaps/${segment(name)}`, { signal });
  }

  /** Gets the metadata of a Workflow. */
  workflow(namespace: string, name: string, signal: AbortSignal): Promise<ApiAnswer | NoAnswer> {
    return this.#request("GET", `${workflows(namespace)}/${segment(name)}`, { signal, accept: metadataOnly });
  }

  /** Creates a Workflow of this JSON. */
  createWorkflow(namespace: string, body: string, signal: AbortSignal): Promise<ApiAnswer | NoAnswer> {
    const path = `${workflows(namespace)}?fieldManager=event-forwarder`;
    return this.#request("POST", path, { signal, accept: metadataOnly, body });
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  async #request(
    method: "GET" | "POST",
    path: string,
    {
      signal,
      accept = "application/json",
      body,
    }: { readonly signal: AbortSignal; readonly accept?: string; readonly body?: string },
  ): Promise<ApiAnswer | NoAnswer> {
    const headers: Record<string, string> = {
      accept,
      authorization: `Bearer ${this.#credentials.token}`,
      "user-agent": "event-forwarder",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    try {
      const answer = await this.#pool.request({
        method,
        path,
        headers,
        signal: AbortSignal.any([signal, AbortSignal.timeout(this.#timeout)]),
        ...(body === undefined ? {} : { body }),
      });
      const object = await readObject(answer);
      const reason = /^[A-Za-z]{1,40}$/.exec(textAt(object, "reason"))?.[0] ?? "";
      return { status: answer.statusCode, reason, retryAfter: single(answer.headers["retry-after"]), object };
    } catch (error) {
      return { code: whyNot(error) };
    }
  }

  #poolWith({ ca }: ApiCredentials): Pool {
    return new Pool(this.#url, {
      connections: this.#connections,
      pipelining: 1,
      headersTimeout: this.#timeout,
      bodyTimeout: this.#timeout,
      connect: { timeout: Math.min(this.#timeout, 10_000), ca },
    });
  }
}

function workflows(namespace: string): string {
  return `/apis/argoproj.io/v1alpha1/namespaces/${segment(namespace)}/workflows`;
}

const segment = encodeURIComponent;

/** The JSON of an answer. The status was said: that the rest is missing changes nothing of it. */
async function readObject({ body }: Dispatcher.ResponseData): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      // Leaving the loop ends the connection.
      if (size > largestAnswer) return undefined;
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch {
    return undefined;
  }
}
