import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Agent } from "undici";
import { debianProgram } from "../support/debian-program.ts";
import { readCalls, type Call } from "./audit.ts";
import { buildKubernetes } from "./build.ts";
import { ApiClient } from "./client.ts";
import { files, writeFiles } from "./files.ts";
import { freePort, startProcess, type ServerProcess } from "./server-process.ts";

/**
 * A real kube-apiserver with its etcd, on 127.0.0.1, in a temporary folder, with nothing in it. It authorizes by RBAC,
 * admits by Pod Security and ValidatingAdmissionPolicies, gives out tokens of service accounts and writes down every
 * request.
 *
 *     let server: ApiServer;
 *     beforeAll(async () => {
 *       server = await startApiServer();
 *       await createNamespace(server.admin, "shop");
 *       for (const object of emitted) await server.admin.apply(object);
 *     });
 *     afterAll(() => server.stop());
 *
 *     const account = { namespace: "eventsrunner-actions", name: "pod-delete" };
 *     const env = await mountAccount(server, account, folder); // run the step with it
 *     expect(await compareWithCalls(server, emitted, account)).toEqual({ beyond: [], unused: [] });
 *
 * `objects.ts` makes namespaces, tokens, the files of an account, pods that are ready; `crds.ts` defines Argo's kinds;
 * `rights.ts` holds requests against roles.
 *
 * There is no kubelet, scheduler or controller. A pod stays as it was created until it is deleted, and then it is gone at
 * once, whatever grace period was asked for, unless it has a `spec.nodeName`: that one stays with its deletionTimestamp
 * until it is deleted with a grace period of 0. Owner references are not followed, the status of a PodDisruptionBudget or
 * a Deployment is what a test writes (`setStatus`), and a deleted namespace stays `Terminating`: take a new name.
 */
export interface ApiServer {
  /** `https://127.0.0.1:PORT` */
  readonly url: string;
  readonly port: number;
  /** Certificate of the authority that signed the server's, as PEM. */
  readonly ca: string;
  /** May do everything. */
  readonly admin: ApiClient;
  /** Requests with a token, such as one of `tokenFor`. */
  readonly as: (token: string) => ApiClient;
  /** All requests that this user made, as `readCalls` says; an account is `system:serviceaccount:NAMESPACE:NAME`. */
  readonly recordedCalls: (user: string) => Promise<readonly Call[]>;
  /** SIGSTOP makes it hang, with connections that are taken and never answered, until SIGCONT. */
  readonly signal: (signal: "SIGSTOP" | "SIGCONT") => void;
  /** Ends the server in the middle of whatever it does. What was stored stays. */
  readonly kill: () => Promise<void>;
  /** Starts it again after `kill`, on the same port, and resolves when it is ready. */
  readonly restart: () => Promise<void>;
  /** Ends both and removes the folder. */
  readonly stop: () => Promise<void>;
}

const longestStart = 60_000;

/** Starts one; installs etcd and builds the server where they are missing, which takes minutes. Fails with its log. */
export async function startApiServer(): Promise<ApiServer> {
  const etcdProgram = debianProgram("etcd-server", ["etcd"]);
  const program = await buildKubernetes("kube-apiserver");
  const folder = mkdtempSync(join(tmpdir(), "api-server-"));
  const adminToken = randomBytes(16).toString("hex");
  const [ca, port] = await Promise.all([writeFiles(folder, adminToken), freePort()]);
  const url = `https://127.0.0.1:${port}`;
  const agent = new Agent({ connect: { ca } });
  const admin = new ApiClient(url, adminToken, agent);
  const etcd = startProcess(folder, "etcd", etcdProgram, etcdArguments);
  const startServer = (): ServerProcess => startProcess(folder, "kube-apiserver", program, serverArguments(port));
  let server = startServer();
  const stop = async (): Promise<void> => {
    await agent.destroy();
    for (const one of [server, etcd]) {
      one.signal("SIGKILL");
      await one.ended;
    }
    rmSync(folder, { recursive: true });
  };
  try {
    await readiness(admin, [etcd, server]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    port,
    ca,
    admin,
    as: (token) => new ApiClient(url, token, agent),
    recordedCalls: (user) => readCalls(join(folder, files.audit), user),
    signal: (signal) => server.signal(signal),
    kill: async () => {
      server.signal("SIGKILL");
      await server.ended;
    },
    restart: async () => {
      server = startServer();
      await readiness(admin, [etcd, server]);
    },
    stop,
  };
}

/** Sockets in its folder instead of ports: what looks like host and port is the name of a file. */
const etcdSocket = "unix://etcd:1";
const peerSocket = "unix://peer:1";

const etcdArguments: readonly string[] = [
  "--data-dir=etcd",
  `--listen-client-urls=${etcdSocket}`,
  `--advertise-client-urls=${etcdSocket}`,
  `--listen-peer-urls=${peerSocket}`,
  `--initial-advertise-peer-urls=${peerSocket}`,
  `--initial-cluster=default=${peerSocket}`,
  "--log-level=warn",
];

/** https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/ */
function serverArguments(port: number): readonly string[] {
  const issuer = "https://kubernetes.default.svc";
  return [
    `--etcd-servers=${etcdSocket}`,
    "--bind-address=127.0.0.1",
    `--secure-port=${port}`,
    // It looks for an address of this machine otherwise, to publish it to pods that there are not.
    "--advertise-address=192.0.2.1",
    "--endpoint-reconciler-type=none",
    `--tls-cert-file=${files.serverCert}`,
    `--tls-private-key-file=${files.serverKey}`,
    `--token-auth-file=${files.tokens}`,
    "--authorization-mode=RBAC",
    // Pod Security decides, not this.
    "--allow-privileged=true",
    "--service-cluster-ip-range=10.96.0.0/16",
    `--service-account-issuer=${issuer}`,
    `--service-account-signing-key-file=${files.accountKey}`,
    `--service-account-key-file=${files.accountPublicKey}`,
    `--audit-policy-file=${files.auditPolicy}`,
    `--audit-log-path=${files.audit}`,
    // A request is written down before it goes on.
    "--audit-log-mode=blocking-strict",
  ];
}

async function readiness(admin: ApiClient, processes: readonly ServerProcess[]): Promise<void> {
  const until = Date.now() + longestStart;
  let ended: ServerProcess | undefined;
  for (const one of processes) {
    void one.ended.then(() => {
      ended = one;
    });
  }
  for (;;) {
    const ready = await admin.ask("GET", "/readyz").catch(() => undefined);
    if (ready?.status === 200) return;
    if (ended) throw new Error(`${ended.name} ended before the API server was ready:\n${ended.log()}`);
    if (Date.now() > until)
      throw new Error(`not ready after a minute:\n${processes.map((one) => one.log()).join("\n")}`);
    await sleep(50);
  }
}
