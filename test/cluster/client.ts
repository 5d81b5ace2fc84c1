import { fetch, type Agent } from "undici";

/** An object of any kind. */
export interface AnyObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name?: string;
    readonly generateName?: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
}

export interface Question {
  /** Sent as JSON. Text is sent as it is. */
  readonly body?: unknown;
  /** `application/json` when nothing is said. */
  readonly contentType?: string;
  readonly query?: Readonly<Record<string, string>>;
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  /** What the server warned of: deprecated versions, pods that a namespace would refuse. */
  readonly warnings: readonly string[];
}

/** An answer that is no success; the message holds the server's own words. */
class ApiError extends Error {
  readonly status: number;
  /** `NotFound`, `Forbidden`, `Invalid`, … */
  readonly reason: string;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

/** Requests to an API server with one token. */
export class ApiClient {
  readonly url: string;
  readonly #authorization: string;
  readonly #agent: Agent;
  readonly #resources: Map<string, readonly ApiResource[]> = new Map();

  constructor(url: string, token: string, agent: Agent) {
    this.url = url;
    this.#authorization = `Bearer ${token}`;
    this.#agent = agent;
  }

  /** The answer, whatever its status. Rejects only when there is none. */
  async ask<T = unknown>(method: string, path: string, question: Question = {}): Promise<Answer<T>> {
    const { body, contentType = "application/json", query = {} } = question;
    const url = new URL(path, this.url);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await fetch(url, {
      method,
      dispatcher: this.#agent,
      headers: { authorization: this.#authorization, accept: "application/json", "content-type": contentType },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (response.headers.get("content-type")?.startsWith("application/json") ? JSON.parse(text) : text) as T,
      warnings: readWarnings(response.headers.get("warning") ?? ""),
    };
  }

  /** The answer of what has to succeed: rejects with an ApiError when it does not. */
  async demand<T = unknown>(method: string, path: string, question: Question = {}): Promise<Answer<T>> {
    const answer = await this.ask<T>(method, path, question);
    if (answer.status < 300) return answer;
    const { reason = "", message = String(answer.body) } = answer.body as { reason?: string; message?: string };
    throw new ApiError(answer.status, reason, `${method} ${path}: ${answer.status} ${message}`);
  }

  /** Reads one object, or a list, by its path. Rejects as `demand` does. */
  async get<T>(path: string): Promise<T> {
    return (await this.demand<T>("GET", path)).body;
  }

  /** Creates an object; unknown and doubled fields are refused. With `dryRun` all is checked and nothing stored. */
  async create<T extends AnyObject>(object: T, options: { readonly dryRun?: boolean } = {}): Promise<Answer<T>> {
    return this.demand<T>("POST", await this.collectionOf(object), { body: object, query: strictly(options) });
  }

  /** Server-side apply, in the name of one owner who gets his way; otherwise as `create`. */
  async apply<T extends AnyObject>(object: T, options: { readonly dryRun?: boolean } = {}): Promise<Answer<T>> {
    return this.demand<T>("PATCH", await this.pathOf(object), {
      body: object,
      contentType: "application/apply-patch+yaml",
      query: { ...strictly(options), fieldManager: "test", force: "true" },
    });
  }

  /** Path of an object. Rejects when its kind is not served, and when its namespace or name is missing. */
  async pathOf(object: AnyObject): Promise<string> {
    const { name } = object.metadata;
    if (name === undefined) throw new Error(`a ${object.kind} without name has no path`);
    return `${await this.collectionOf(object)}/${name}`;
  }

  /** Path of the collection that an object is in. Rejects as `pathOf` does. */
  async collectionOf({ apiVersion, kind, metadata }: AnyObject): Promise<string> {
    const { name, namespaced } = await this.#resourceOf(apiVersion, kind);
    const root = rootOf(apiVersion);
    if (!namespaced) return `${root}/${name}`;
    if (metadata.namespace === undefined) throw new Error(`${kind} ${metadata.name} has no namespace`);
    return `${root}/namespaces/${metadata.namespace}/${name}`;
  }

  /** Whether a kind is served. */
  async serves(apiVersion: string, kind: string): Promise<boolean> {
    return (await this.#find(apiVersion, kind)) !== undefined;
  }

  async #resourceOf(apiVersion: string, kind: string): Promise<ApiResource> {
    const resource = await this.#find(apiVersion, kind);
    if (resource === undefined) throw new Error(`the API server knows no ${kind} of ${apiVersion}`);
    return resource;
  }

  async #find(apiVersion: string, kind: string): Promise<ApiResource | undefined> {
    const find = (): ApiResource | undefined => this.#resources.get(apiVersion)?.find((one) => one.kind === kind);
    const known = find();
    if (known !== undefined) return known;
    // Asked again for each unknown kind: it may have been defined since.
    const { status, body } = await this.ask<{ readonly resources?: readonly ApiResource[] }>("GET", rootOf(apiVersion));
    const all = status === 200 ? (body.resources ?? []) : [];
    this.#resources.set(
      apiVersion,
      all.filter(({ name }) => !name.includes("/")),
    );
    return find();
  }
}

/** An entry of an APIResourceList. */
interface ApiResource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

function rootOf(apiVersion: string): string {
  return apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

function strictly({ dryRun = false }: { readonly dryRun?: boolean }): Readonly<Record<string, string>> {
  return { fieldValidation: "Strict", ...(dryRun ? { dryRun: "All" } : {}) };
}

/** The texts of a header `299 - "text", 299 - "text"`, in which quotes and backslashes are escaped. */
function readWarnings(header: string): readonly string[] {
  return [...header.matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text.replace(/\\(.)/g, "$1"));
}
