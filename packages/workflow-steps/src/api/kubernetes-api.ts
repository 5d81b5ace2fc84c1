/** An answer of the API server. */
export interface ApiAnswer {
  readonly status: number;
  /** The word for what is wrong, such as AlreadyExists; empty for other answers. */
  readonly reason: string;
  /** The object that came; undefined for what was no JSON, or was too large. */
  readonly object: unknown;
  /** The time of the API server, in ms since 1970: one clock for steps on all nodes. NaN when it was not told. */
  readonly at: number;
  /** An earlier try of the request had no answer or a 5xx: it may have been carried out already. */
  readonly repeated: boolean;
}

/**
 * No answer came: the code of an error of the network or of TLS, such as ECONNREFUSED; `timeout` when it took too long,
 * `aborted` when it was not waited for. The request may have been carried out.
 */
export interface NoAnswer {
  readonly code: string;
}

export type Verb = "get" | "list" | "create" | "update" | "delete";

/** A request as RBAC sees it; `resource` may have a subresource, such as pods/eviction. */
export interface ApiRequest {
  readonly verb: Verb;
  readonly apiGroup: string;
  readonly version: string;
  readonly resource: string;
  readonly namespace: string;
  /** Not for `list` and `create`, but for subresources. */
  readonly name?: string;
  /** An object, sent as JSON. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
}

/** A client of the Kubernetes API for the few requests that steps make. Never throws for what a server does. */
export interface KubernetesApi {
  /** The namespace that the step runs in. */
  readonly namespace: string;
  readonly request: (request: ApiRequest, signal: AbortSignal) => Promise<ApiAnswer | NoAnswer>;
}
