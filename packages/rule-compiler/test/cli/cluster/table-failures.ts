import type { Want } from "../../bad-input/row.ts";
import type { Certificates, Pem } from "../../support/certificates.ts";
import { recorded, type Asked, type Reply } from "../../support/cluster-server.ts";

/** A cluster that cannot be read, and what is said about it. */
export interface Failure {
  readonly name: string;
  readonly reply?: (asked: Asked) => Reply;
  /** The certificate of the server; without one it speaks plain HTTP. */
  readonly certificate?: (certificates: Certificates) => Pem;
  /** The server demands a certificate of the client. */
  readonly demands?: true;
  /** The kubeconfig holds no authority, so those of the machine count. */
  readonly trusts?: "nobody";
  /** The address in the kubeconfig, made from the real one. */
  readonly address?: (url: string) => string;
  readonly user?: (certificates: Certificates) => object;
  /** It never answers, so that waiting for it must end soon. */
  readonly hangs?: true;
  readonly want: readonly Want[];
  readonly says: string;
}

const good = recorded({ kinds: [] });
const always = (reply: Reply) => (): Reply => reply;
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const unreadable: readonly Want[] = ["error CLUSTER_UNREADABLE"];

export const failures: readonly Failure[] = [
  {
    name: "a port where nothing listens",
    address: () => "http://127.0.0.1:1",
    want: unreadable,
    says: "the cluster 127.0.0.1:1 cannot be read: the connection is refused",
  },
  {
    name: "a name that nobody has",
    address: () => "https://cluster.invalid:6443",
    want: unreadable,
    says: "the cluster cluster.invalid:6443 cannot be read: its name",
  },
  {
    name: "a server that hangs",
    reply: always("hang"),
    hangs: true,
    want: unreadable,
    says: "it does not answer within 2 s",
  },
  { name: "a server that hangs up", reply: always("hang up"), want: unreadable, says: "closed before an answer" },
  {
    name: "credentials that are not accepted",
    reply: always({ status: 401, body: { kind: "Status", message: "Unauthorized" } }),
    want: unreadable,
    says: "answers 401: it does not accept the credentials",
  },
  {
    name: "a user who may read nothing",
    reply: always({ status: 403, body: { kind: "Status" } }),
    want: unreadable,
    says: "answers 403: the user may not read it",
  },
  {
    name: "a server of something else",
    reply: always({ status: 404, body: "not found", headers: { "Content-Type": "text/plain" } }),
    want: unreadable,
    says: "answers 404: is this the address of an API server?",
  },
  {
    name: "a server that redirects to a login page",
    reply: always({ status: 302, body: "", headers: { Location: "https://login.example.com/?state=s3cr3t" } }),
    want: unreadable,
    says: "answers 302, a redirect, which is not followed",
  },
  { name: "a server that is ill", reply: always({ status: 500, body: "" }), want: unreadable, says: "answers 500" },
  {
    name: "a login page instead of JSON",
    reply: always({ body: "<html>s3cr3t</html>", headers: { "Content-Type": "text/html; charset=utf-8" } }),
    want: unreadable,
    says: "answers with text/html that is no JSON",
  },
  {
    name: "JSON of something else",
    reply: always({ body: { ok: true } }),
    want: unreadable,
    says: "something else than",
  },
  { name: "JSON that is no object", reply: always({ body: "null" }), want: unreadable, says: "something else than" },
  {
    name: "discovery of an unknown form",
    reply: always({ body: { kind: "APIGroupDiscoveryList", items: "none" } }),
    want: unreadable,
    says: "a document of an unknown form",
  },
  {
    name: "an answer of more bytes than any cluster has",
    reply: always({ body: `"${"x".repeat(65 * 1024 * 1024)}"` }),
    want: unreadable,
    says: "answers with more than 67108864 bytes",
  },
  {
    name: "a server with a certificate of another authority",
    certificate: ({ foreign }) => foreign,
    want: unreadable,
    says: "is not signed by the certificate authority of the kubeconfig",
  },
  {
    name: "a server whose authority the kubeconfig does not hold",
    certificate: ({ server }) => server,
    trusts: "nobody",
    want: unreadable,
    says: "is not signed by the certificate authority of the kubeconfig",
  },
  {
    name: "a server with a certificate for another address",
    certificate: ({ ofOtherName }) => ofOtherName,
    want: unreadable,
    says: "its certificate is for another name",
  },
  {
    name: "a server with a certificate that has expired",
    certificate: ({ expired }) => expired,
    want: unreadable,
    says: "its certificate has expired",
  },
  {
    name: "a server without TLS, asked with it",
    address: (url) => url.replace("http:", "https:"),
    want: unreadable,
    says: "it does not speak TLS",
  },
  {
    name: "a server with TLS, asked without",
    certificate: ({ server }) => server,
    address: (url) => url.replace("https:", "http:"),
    want: unreadable,
    says: "cannot be read: ",
  },
  {
    name: "a server that demands a certificate of a user who has none",
    certificate: ({ server }) => server,
    demands: true,
    want: unreadable,
    says: "cannot be read: ",
  },
  {
    name: "a certificate and a key that do not belong together",
    certificate: ({ server }) => server,
    user: ({ client, foreign }) => ({
      "client-certificate-data": base64(client.cert),
      "client-key-data": base64(foreign.key),
    }),
    want: unreadable,
    says: "the client certificate and its key do not belong together",
  },
  {
    name: "a key that is none",
    certificate: ({ server }) => server,
    user: ({ client }) => ({
      "client-certificate-data": base64(client.cert),
      "client-key-data": base64("s3cr3t"),
    }),
    want: unreadable,
    says: "a certificate or a key of the kubeconfig cannot be used (ERR_OSSL_",
  },
  {
    name: "a token that no header can hold",
    reply: good,
    user: () => ({ token: "s3cr3t\n" }),
    want: unreadable,
    says: "the credentials hold characters that no header can",
  },
];
