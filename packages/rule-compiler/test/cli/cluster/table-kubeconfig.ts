import type { Want } from "../../bad-input/row.ts";

/** A kubeconfig, or several, that lead to no cluster. */
export interface BadKubeconfig {
  readonly name: string;
  /** Texts of files, the first of which is named `kubeconfig`, the others `1`, `2` …; the marks show no places here. */
  readonly files?: readonly string[];
  /** Words of the command line; `--kubeconfig kubeconfig` unless given. */
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly want: readonly Want[];
  readonly says: string;
}

/** Parts of a good one, whose address nobody asks. */
const clusters = "clusters: [{name: a, cluster: {server: 'https://192.0.2.1'}}]";
const contexts = "contexts: [{name: shop, context: {cluster: a, user: u}}, {name: dev, context: {cluster: a}}]";
const users = "users: [{name: u, user: {token: s3cr3t}}]";
const current = "current-context: shop";

export const badKubeconfigs: readonly BadKubeconfig[] = [
  {
    name: "a file that is not there",
    words: ["--kubeconfig", "nowhere"],
    want: ["error INPUT_UNREADABLE"],
    says: "no such file",
  },
  { name: "a folder", words: ["--kubeconfig", "."], want: ["error INPUT_UNREADABLE"], says: "cannot read the input" },
  {
    name: "nothing anywhere",
    words: [],
    want: ["error KUBECONFIG_MISSING"],
    says: "KUBECONFIG is not set, nor is HOME",
  },
  {
    name: "nothing named, and nothing ambient wanted",
    words: ["--no-ambient"],
    env: { KUBECONFIG: "/dev/null", HOME: "/root" },
    want: ["error KUBECONFIG_MISSING"],
    says: "--no-ambient forbids to look for one",
  },
  {
    name: "no file in the home folder",
    words: [],
    env: { HOME: "/nowhere" },
    want: ["error KUBECONFIG_MISSING"],
    says: "/nowhere/.kube/config is not there",
  },
  {
    name: "KUBECONFIG that names files which are not there",
    words: [],
    env: { KUBECONFIG: "/nowhere/a:/nowhere/b", HOME: "/nowhere" },
    want: ["error KUBECONFIG_MISSING"],
    says: "KUBECONFIG names /nowhere/a, /nowhere/b",
  },
  {
    name: "an empty file",
    files: [""],
    want: ["error KUBECONFIG_INVALID"],
    says: "must be one document, found nothing",
  },
  {
    name: "text that is no YAML",
    files: ["users: [{name: u, user: {token: s3cr3t}"],
    want: ["error YAML_SYNTAX"],
    says: "it may hold secrets",
  },
  {
    name: "a token alone",
    files: ["s3cr3t"],
    want: ["error KUBECONFIG_INVALID"],
    says: "must be an object, found a string",
  },
  {
    name: "two documents",
    files: [`${clusters}\n---\n${users}`],
    want: ["error KUBECONFIG_INVALID"],
    says: "must be one document, found a second one",
  },
  {
    name: "a cluster without an address",
    files: ["clusters: [{name: a, cluster: {}}]"],
    want: ["error KUBECONFIG_INVALID"],
    says: '"clusters[0].cluster.server" of a kubeconfig must be the address of an API server, found nothing',
  },
  {
    name: "an address without a scheme",
    files: ["clusters: [{name: a, cluster: {server: 'user:s3cr3t@example.com'}}]"],
    want: ["error KUBECONFIG_INVALID"],
    says: "found a string",
  },
  {
    name: "an address that is none",
    files: ["clusters: [{name: a, cluster: {server: 'https://[s3cr3t'}}]"],
    want: ["error KUBECONFIG_INVALID"],
    says: "must be the address of an API server, found a string",
  },
  {
    name: "a proxy without a scheme",
    files: ["clusters: [{name: a, cluster: {server: 'https://192.0.2.1', proxy-url: 'me:s3cr3t@proxy'}}]"],
    want: ["error KUBECONFIG_INVALID"],
    says: '"clusters[0].cluster.proxy-url" of a kubeconfig must be the address of a proxy, found a string',
  },
  {
    name: "tokens where users should be",
    files: ["users: s3cr3t"],
    want: ["error KUBECONFIG_INVALID"],
    says: '"users" of a kubeconfig must be a list, found a string',
  },
  {
    name: "a program with arguments in one text",
    files: ["users: [{name: u, user: {exec: {apiVersion: v1, command: a, args: s3cr3t}}}]"],
    want: ["error KUBECONFIG_INVALID"],
    says: '"users[0].user.exec.args" of a kubeconfig must be a list of strings, found a string',
  },
  {
    name: "no current context",
    files: [[clusters, contexts, users].join("\n")],
    want: ["error KUBECONFIG_CONTEXT"],
    says: "name one with --context: shop, dev",
  },
  {
    name: "a context that is not there",
    files: [[clusters, contexts, users, current].join("\n")],
    words: ["--kubeconfig", "kubeconfig", "--context", "shpo"],
    want: ["error KUBECONFIG_CONTEXT"],
    says: 'did you mean "shop"?',
  },
  {
    name: "a context that is not there and resembles none",
    files: [[clusters, contexts, users, current].join("\n")],
    words: ["--kubeconfig", "kubeconfig", "--context", "production"],
    want: ["error KUBECONFIG_CONTEXT"],
    says: "there are: shop, dev",
  },
  {
    name: "a context without its cluster",
    files: [["clusters: []", contexts, users, current].join("\n")],
    want: ["error KUBECONFIG_CONTEXT"],
    says: 'the context "shop" names the cluster "a", which is not there',
  },
  {
    name: "a context without its user",
    files: [[clusters, contexts, current].join("\n")],
    want: ["error KUBECONFIG_CONTEXT"],
    says: 'the context "shop" names the user "u", who is not there',
  },
  {
    name: "a token file that is not there",
    files: [[clusters, contexts, current, "users: [{name: u, user: {tokenFile: nowhere}}]"].join("\n")],
    want: ["note CLUSTER_CHOSEN", "error CREDENTIALS_FAILED"],
    says: "its token file cannot be read: ENOENT",
  },
  {
    name: "a certificate file that is not there",
    files: [
      [
        clusters,
        contexts,
        current,
        "users: [{name: u, user: {client-certificate: nowhere, client-key: nowhere}}]",
      ].join("\n"),
    ],
    want: ["note CLUSTER_CHOSEN", "error CLUSTER_UNREADABLE"],
    says: "ENOENT",
  },
  {
    name: "an auth-provider that clients dropped",
    files: [[clusters, contexts, current, "users: [{name: u, user: {auth-provider: {name: gcp}}}]"].join("\n")],
    want: ["note CLUSTER_CHOSEN", "error CREDENTIALS_FAILED"],
    says: "its auth-provider gcp was removed from kubectl in 1.26",
  },
];
