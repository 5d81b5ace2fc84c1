import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApiServer, type ApiServer } from "./api-server.ts";
import { kubernetesVersion } from "./build.ts";
import { createAccount, createNamespace, makeReady, mountAccount, setStatus, tokenFor, userOf } from "./objects.ts";
import { compareWithCalls } from "./rights.ts";

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer();
  await createNamespace(server.admin, "shop");
});
afterAll(() => server.stop());

const hardened = { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } };

function pod(name: string, spec: object = {}): PodLike {
  const container = { name: "main", image: "registry.invalid/main", securityContext: hardened };
  const securityContext = { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } };
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { namespace: "shop", name },
    spec: { securityContext, containers: [container], ...spec },
  };
}

interface PodLike {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly namespace: string; readonly name: string };
  readonly spec: object;
}

/** An account in the namespace with these verbs on pods, and the objects that give it them. */
async function accountWith(name: string, verbs: readonly string[]): Promise<readonly RightsObject[]> {
  const metadata = { namespace: "shop", name };
  const apiVersion = "rbac.authorization.k8s.io/v1";
  const objects = [
    { apiVersion, kind: "Role", metadata, rules: [{ apiGroups: [""], resources: ["pods"], verbs }] },
    {
      apiVersion,
      kind: "RoleBinding",
      metadata,
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name },
      subjects: [{ kind: "ServiceAccount", ...metadata }],
    },
  ];
  await createAccount(server.admin, metadata);
  for (const object of objects) await server.admin.create(object);
  return objects;
}

type RightsObject = Parameters<typeof compareWithCalls>[1][number];

it("is the version that is pinned", async () => {
  expect(await server.admin.get("/version")).toMatchObject({ gitVersion: await kubernetesVersion() });
});

it("admits restricted pods only, and none of an account that is not there", async () => {
  const { admin } = server;
  await admin.create(pod("restricted"));
  await expect(admin.create(pod("baseline", { securityContext: {} }))).rejects.toThrow(/403 .*PodSecurity "restricted/);
  await expect(admin.create(pod("nobody", { serviceAccountName: "nobody" }))).rejects.toThrow(
    /403 .*"nobody" not found/,
  );
});

it("warns as the server does", async () => {
  await createNamespace(server.admin, "warned", { "pod-security.kubernetes.io/warn": "restricted" });
  const { metadata, ...rest } = pod("baseline", { securityContext: { runAsNonRoot: true } });
  const { warnings } = await server.admin.create({ ...rest, metadata: { ...metadata, namespace: "warned" } });
  expect(warnings).toEqual([
    expect.stringMatching(/^would violate PodSecurity "restricted:latest": .*"RuntimeDefault"/),
  ]);
});

it("refuses fields that there are not, and stores nothing in a dry run", async () => {
  const { admin } = server;
  await expect(admin.apply(pod("typo", { contaners: [] }))).rejects.toThrow("contaners");
  await admin.apply(pod("dry"), { dryRun: true });
  expect(await admin.ask("GET", "/api/v1/namespaces/shop/pods/dry")).toMatchObject({ status: 404 });
});

it("keeps a pod until it is deleted, ready if a test says so", async () => {
  const { admin } = server;
  await admin.create(pod("kept"));
  await makeReady(admin, { namespace: "shop", name: "kept" });
  const path = "/api/v1/namespaces/shop/pods/kept";
  expect(await admin.get(path)).toMatchObject({ status: { phase: "Running", conditions: { length: 4 } } });
  await admin.demand("DELETE", path);
  expect(await admin.ask("GET", path)).toMatchObject({ status: 404 });
});

it("leaves a pod that has a node terminating, since no kubelet ends it", async () => {
  const { admin } = server;
  await admin.create(pod("bound", { nodeName: "node-1" }));
  const path = "/api/v1/namespaces/shop/pods/bound";
  await admin.demand("DELETE", path, { query: { gracePeriodSeconds: "7" } });
  expect(await admin.get(path)).toMatchObject({ metadata: { deletionGracePeriodSeconds: 7 } });
  await admin.demand("DELETE", path, { query: { gracePeriodSeconds: "0" } });
  expect(await admin.ask("GET", path)).toMatchObject({ status: 404 });
});

it("evicts as a disruption budget allows by its status", async () => {
  const { admin } = server;
  await admin.create({
    ...pod("evicted"),
    metadata: { namespace: "shop", name: "evicted", labels: { app: "evicted" } },
  });
  await makeReady(admin, { namespace: "shop", name: "evicted" });
  const budget = {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { namespace: "shop", name: "evicted" },
    spec: { minAvailable: 1, selector: { matchLabels: { app: "evicted" } } },
  };
  await admin.create(budget);
  const evict = async (): Promise<number> => {
    const metadata = { namespace: "shop", name: "evicted" };
    const body = { apiVersion: "policy/v1", kind: "Eviction", metadata };
    return (await admin.ask("POST", "/api/v1/namespaces/shop/pods/evicted/eviction", { body })).status;
  };
  expect(await evict()).toBe(429);
  const counts = { currentHealthy: 2, desiredHealthy: 1, expectedPods: 2 };
  await setStatus(admin, budget, { observedGeneration: 1, disruptionsAllowed: 1, ...counts });
  expect(await evict()).toBe(201);
});

it("gives an account what its role says, and tells what it asked for", async () => {
  const objects = await accountWith("reader", ["get", "list"]);
  const account = { namespace: "shop", name: "reader" };
  const reader = server.as(await tokenFor(server.admin, account));
  const ask = async (path: string): Promise<number> => (await reader.ask("GET", path)).status;
  expect(await ask("/api/v1/namespaces/shop/pods")).toBe(200);
  expect(await compareWithCalls(server, objects, account)).toEqual({ beyond: [], unused: ["get pods in shop"] });
  expect(await ask("/api/v1/namespaces/shop/pods/none")).toBe(404);
  expect(await compareWithCalls(server, objects, account)).toEqual({ beyond: [], unused: [] });
  expect(await ask("/api/v1/namespaces/shop/configmaps/none")).toBe(403);
  expect(await ask("/api/v1/pods")).toBe(403);
  expect((await reader.ask("DELETE", "/api/v1/namespaces/shop/pods/none")).status).toBe(403);
  expect(await ask("/metrics")).toBe(403);
  expect(await compareWithCalls(server, objects, account)).toEqual({
    beyond: ["delete pods none in shop", "get /metrics", "get configmaps none in shop", "list pods"],
    unused: [],
  });
  expect((await server.recordedCalls(userOf(account))).map(({ verb, name, code }) => [verb, name, code])).toEqual([
    ["list", "", 200],
    ["get", "none", 404],
    ["get", "none", 403],
    ["list", "", 403],
    ["delete", "none", 403],
    ["get", "", 403],
  ]);
});

it("takes a token until its account is deleted", async () => {
  await accountWith("gone", ["list"]);
  const folder = mkdtempSync(join(tmpdir(), "account-"));
  try {
    const env = await mountAccount(server, { namespace: "shop", name: "gone" }, folder);
    expect(env).toEqual({ KUBERNETES_SERVICE_HOST: "127.0.0.1", KUBERNETES_SERVICE_PORT: String(server.port) });
    const gone = server.as(readFileSync(join(folder, "token"), "utf8"));
    const list = async (): Promise<number> => (await gone.ask("GET", "/api/v1/namespaces/shop/pods")).status;
    expect(await list()).toBe(200);
    await server.admin.demand("DELETE", "/api/v1/namespaces/shop/serviceaccounts/gone");
    await expect.poll(list, { timeout: 30_000 }).toBe(401);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("hangs, dies and comes back with what it had", async () => {
  const { admin } = server;
  const path = "/api/v1/namespaces/shop";
  server.signal("SIGSTOP");
  const answer = admin.ask("GET", path);
  const first = await Promise.race([answer, new Promise((resolve) => void setTimeout(resolve, 300, "nothing"))]);
  expect(first).toBe("nothing");
  server.signal("SIGCONT");
  expect(await answer).toMatchObject({ status: 200 });
  await server.kill();
  await expect(admin.ask("GET", path)).rejects.toThrow("fetch failed");
  await server.restart();
  expect(await admin.ask("GET", path)).toMatchObject({ status: 200 });
});

it("ends with the process that started it, also when that is killed", async () => {
  const script = `
    const { startApiServer } = await import(${JSON.stringify(join(import.meta.dirname, "api-server.ts"))});
    console.log((await startApiServer()).url);
    setInterval(() => undefined, 1000);`;
  const folder = mkdtempSync(join(tmpdir(), "killed-"));
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  const url = `${said.toString().trim()}/readyz`;
  const reaches = async (): Promise<boolean> =>
    fetch(url).then(
      () => true,
      (error: Error) => !/ECONNREFUSED/.test(String((error.cause as NodeJS.ErrnoException).code)),
    );
  expect(await reaches()).toBe(true);
  child.kill("SIGKILL");
  await expect.poll(reaches, { timeout: 30_000 }).toBe(false);
  // What nobody could remove any more; etcd, which ends at the same time, may still be writing.
  rmSync(folder, { recursive: true, maxRetries: 10 });
});
