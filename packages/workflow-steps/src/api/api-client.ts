import type { IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { textOf, type ClusterAccess } from "./cluster-access.ts";
import type { ApiAnswer, ApiRequest, KubernetesApi, NoAnswer, Verb } from "./kubernetes-api.ts";
import { pathOf } from "./path-of.ts";

/** How patient the client is, in ms. */
export interface Patience {
  /** From the beginning of a try to the end of its answer. */
  readonly request: number;
  /** Waits before the second try, the third and so on. */
  readonly waits: readonly number[];
}

const patience: Patience = { request: 10_000, waits: [250, 1000] };

/** Whoever asks for a longer wait than this, in ms, is left to the next attempt of the step. */
const longestWait = 3000;

/** Largest answer that is read, in bytes: a page of pods, whose managedFields are long. */
const largestAnswer = 8 * 1024 * 1024;

const methods: Readonly<Record<Verb, string>> = {
  get: "GET",
  list: "GET",
  create: "POST",
  update: "PUT",
  delete: "DELETE",
};

interface Try {
  readonly answer: Omit<ApiAnswer, "repeated"> | NoAnswer;
  /** What the server asks to wait, in ms. */
  readonly retryAfter?: number;
}

/**
 * A client of the Kubernetes API over `node:https`: it trusts the CA of the cluster and nothing else, whatever NODE_…
 * variables say, follows no redirect and uses no proxy. Token and CA are read from their files for every try, and a
 * token that is refused is tried again when its file has another one by then. Lost connections, 5xx, and 429 with a
 * `Retry-After`, are tried three times in all within a second or two; more patience is the Workflow's. Repeating is safe for
 * what steps send: objects have names, changes a resourceVersion, deletions a uid. Neither the token nor an object is
 * part of what it tells.
 */
export class ApiClient implements KubernetesApi {
  readonly namespace: string;
  readonly #access: ClusterAccess;
  readonly #patience: Patience;
  readonly #agent: Agent = new Agent({ keepAlive: true });

  constructor(access: ClusterAccess, patient: Patience = patience) {
    this.namespace = access.namespace;
    this.#access = access;
    this.#patience = patient;
  }

  async request(asked: ApiRequest, signal: AbortSignal): Promise<ApiAnswer | NoAnswer> {
    let repeated = false;
    for (const wait of [...this.#patience.waits, undefined]) {
      const { answer, retryAfter } = await this.#tryWithToken(asked, signal);
      const next = nextWait(answer, retryAfter, wait);
      if (next === undefined || signal.aborted) return "code" in answer ? answer : { ...answer, repeated };
      repeated ||= "code" in answer || answer.status >= 500;
      // An end of the wait by the signal is seen by the next try.
      await sleep(next, undefined, { signal }).catch(() => undefined);
    }
    throw new Error("this is a bug: the last try has no wait after it");
  }

  /** Ends its connections. */
  close(): void {
    this.#agent.destroy();
  }

  async #tryWithToken(asked: ApiRequest, signal: AbortSignal): Promise<Try> {
    const token = textOf(this.#access.tokenPath);
    const first = await this.#try(asked, token, signal);
    if ("code" in first.answer || first.answer.status !== 401) return first;
    const renewed = textOf(this.#access.tokenPath);
    return renewed === token ? first : this.#try(asked, renewed, signal);
  }

  async #try(asked: ApiRequest, token: string, signal: AbortSignal): Promise<Try> {
    const limit = AbortSignal.timeout(this.#patience.request);
    try {
      const response = await this.#send(asked, token, AbortSignal.any([signal, limit]));
      const object = await readObject(response);
      const { statusCode: status = 0, headers } = response;
      const retryAfter = /^[0-9]{1,4}$/.exec(headers["retry-after"] ?? "")?.[0];
      return {
        answer: { status, reason: reasonOf(object), object, at: Date.parse(headers.date ?? "") },
        ...(retryAfter === undefined ? {} : { retryAfter: Number(retryAfter) * 1000 }),
      };
    } catch (error) {
      return { answer: { code: signal.aborted ? "aborted" : limit.aborted ? "timeout" : codeOf(error) } };
    }
  }

  #send(asked: ApiRequest, token: string, signal: AbortSignal): Promise<IncomingMessage> {
    const { host, port, caPath } = this.#access;
    const body = asked.body === undefined ? undefined : Buffer.from(JSON.stringify(asked.body));
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host,
          port,
          method: methods[asked.verb],
          path: pathOf(asked),
          agent: this.#agent,
          ca: textOf(caPath),
          rejectUnauthorized: true,
          signal,
          headers: {
            accept: "application/json",
            authorization: `Bearer ${token}`,
            "user-agent": "workflow-steps",
            ...(body ? { "content-type": "application/json", "content-length": body.length } : {}),
          },
        },
        resolve,
      );
      sent.on("error", reject);
      // Nobody asked for another protocol, and there is no answer to such an answer.
      sent.on("upgrade", (_response, socket) => {
        socket.destroy();
        reject(Object.assign(new Error("another protocol"), { code: "EPROTO" }));
      });
      sent.end(body);
    });
  }
}

/** How long to wait before the next try; undefined when there is none, or none is of use. */
function nextWait(answer: Try["answer"], retryAfter: number | undefined, wait: number | undefined): number | undefined {
  if (wait === undefined) return undefined;
  if ("code" in answer) return wait;
  // A disruption budget says 429, too, and says no time to wait.
  const passing = answer.status >= 500 || (answer.status === 429 && retryAfter !== undefined);
  if (!passing || (retryAfter ?? 0) > longestWait) return undefined;
  return Math.max(wait, retryAfter ?? 0);
}

/** The JSON of an answer; undefined for what is none, and for what is too large. Rejects when it does not come whole. */
async function readObject(response: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size > largestAnswer) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch {
    return undefined;
  }
}

function reasonOf(object: unknown): string {
  const reason = typeof object === "object" && object !== null && "reason" in object ? object.reason : undefined;
  return (typeof reason === "string" && /^[A-Za-z]{1,40}$/.exec(reason)?.[0]) || "";
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown";
}
