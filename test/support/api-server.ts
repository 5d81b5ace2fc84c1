import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { apiResources, apiVersionOf, discovery, type ApiResource } from "./api-resources.ts";

/** An object as it is stored. */
export interface StoredObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
  readonly [key: string]: unknown;
}

interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** An API server that only stores, for kubectl: what it does to objects shows in what is stored. */
export interface ApiServer {
  readonly url: string;
  /** Everything stored but Namespaces, as `kind/namespace/name`, sorted. */
  readonly names: () => readonly string[];
  readonly store: (object: StoredObject) => void;
  readonly close: () => Promise<void>;
}

/** Where a request goes: one object when `name` is there, a list otherwise. */
interface Target {
  readonly resource: ApiResource;
  readonly namespace: string;
  readonly name: string | undefined;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Starts a server that has these namespaces. */
export async function startApiServer(namespaces: readonly string[]): Promise<ApiServer> {
  const objects = new Map<string, StoredObject>();
  const store = (object: StoredObject): void => void objects.set(keyOf(object.kind, object.metadata), withUid(object));
  for (const name of namespaces) store({ apiVersion: "v1", kind: "Namespace", metadata: { name } });
  const documents = discovery();
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
      const document = documents.get(pathname);
      const target = targetOf(pathname);
      const answer = document
        ? { status: 200, body: document }
        : target
          ? handle(methodOf(request), target, searchParams.get("labelSelector") ?? "", text, objects)
          : notFound(pathname);
      response.writeHead(answer.status, { "Content-Type": "application/json" }).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    names: () => [...objects.keys()].filter((key) => !key.startsWith("Namespace/")).toSorted(),
    store,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/** The method, or `APPLY` for a server-side apply. */
function methodOf({ method = "GET", headers }: IncomingMessage): string {
  return headers["content-type"]?.startsWith("application/apply-patch") ? "APPLY" : method;
}

function keyOf(kind: string, { namespace = "", name }: Pick<Metadata, "namespace" | "name">): string {
  return `${kind}/${namespace}/${name}`;
}

function withUid(object: StoredObject): StoredObject {
  return { ...object, metadata: { uid: randomUUID(), ...object.metadata } };
}

/** Reads `/api/v1/namespaces/NS/roles/NAME` and the like; undefined for what is not served. */
function targetOf(path: string): Target | undefined {
  const rest = path.split("/").slice(path.startsWith("/api/") ? 2 : 3);
  const [version, ...parts] = rest;
  const group = path.startsWith("/api/") ? "" : path.split("/")[2];
  const inNamespace = parts[0] === "namespaces" && parts.length > 2;
  const [plural, name] = inNamespace ? parts.slice(2) : parts;
  const resource = apiResources.find((one) => one.group === group && one.version === version && one.name === plural);
  return resource && { resource, namespace: inNamespace ? (parts[1] ?? "") : "", name };
}

function handle(
  method: string,
  { resource, namespace, name }: Target,
  selector: string,
  text: string,
  objects: Map<string, StoredObject>,
): Answer {
  const key = keyOf(resource.kind, { namespace, name: name ?? "" });
  const found = objects.get(key);
  if (method === "POST") {
    const object = JSON.parse(text) as StoredObject;
    if (namespace !== "" && !objects.has(`Namespace//${namespace}`)) return notFound(`namespaces "${namespace}"`);
    const created = withUid(object);
    objects.set(keyOf(object.kind, object.metadata), created);
    return { status: 201, body: created };
  }
  if (method === "GET" && name === undefined) {
    const items = [...objects.values()].filter(
      (one) =>
        one.kind === resource.kind &&
        (namespace === "" || one.metadata.namespace === namespace) &&
        matches(one.metadata.labels ?? {}, selector),
    );
    return {
      status: 200,
      body: { kind: `${resource.kind}List`, apiVersion: apiVersionOf(resource), metadata: {}, items },
    };
  }
  if (method === "APPLY") {
    // Of the whole object, since nobody else manages any of it here.
    objects.set(key, withUid(JSON.parse(text) as StoredObject));
    return { status: 200, body: objects.get(key) };
  }
  if (!found) return notFound(`${resource.name} "${name}"`);
  if (method === "DELETE") objects.delete(key);
  if (method === "PATCH") objects.set(key, patched(found, text));
  return { status: 200, body: objects.get(key) ?? { kind: "Status", apiVersion: "v1", status: "Success" } };
}

/** A client-side apply carries the whole configuration in an annotation, so no patch need be worked out. */
function patched(found: StoredObject, patch: string): StoredObject {
  const annotation = "kubectl.kubernetes.io/last-applied-configuration";
  const { metadata } = JSON.parse(patch) as { readonly metadata?: Metadata };
  const applied = metadata?.annotations?.[annotation];
  if (applied === undefined) throw new Error(`not a patch of kubectl apply: ${patch}`);
  const object = JSON.parse(applied) as StoredObject;
  const annotations = { ...object.metadata.annotations, [annotation]: applied };
  return { ...object, metadata: { ...object.metadata, uid: found.metadata.uid ?? "", annotations } };
}

/** Selectors of equality alone. */
function matches(labels: Readonly<Record<string, string>>, selector: string): boolean {
  return selector.split(",").every((one) => {
    const [key = "", value] = one.split("=");
    return one === "" || labels[key] === value;
  });
}

function notFound(what: string): Answer {
  const message = `${what} not found`;
  return {
    status: 404,
    body: { kind: "Status", apiVersion: "v1", status: "Failure", reason: "NotFound", message, code: 404 },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
