import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { processHost } from "../../../src/cli/host.ts";
import { accessOfPod } from "../../../src/cli/cluster/choose-context.ts";
import { findKubeconfig } from "../../../src/cli/cluster/find-kubeconfig.ts";
import { recorded, startCluster, type ClusterServer } from "../../support/cluster-server.ts";
import { kubeconfig } from "../../support/kubeconfig.ts";
import { runDiscover } from "../../support/run-discover.ts";
import { badKubeconfigs } from "./table-kubeconfig.ts";

const folder = mkdtempSync(join(tmpdir(), "kubeconfig-"));
let server: ClusterServer;
beforeAll(async () => void (server = await startCluster(recorded({ kinds: [] }))));
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** The Authorization header of the last request. */
function lastAuthorization(): string | undefined {
  return server.asked.at(-1)?.headers.authorization;
}

it.each(badKubeconfigs)("says what is wrong with $name", async ({ files = [], words, env = {}, want, says }) => {
  for (const [index, text] of files.entries()) write(index === 0 ? "kubeconfig" : String(index), text);
  const given = words ?? ["--kubeconfig", "kubeconfig"];
  const paths = given.map((word) =>
    word === "kubeconfig" || word === "nowhere" || word === "." ? join(folder, word) : word,
  );
  const { code, out, err, codes } = await runDiscover(paths, { env });
  expect({ code, out, codes }).toEqual({ code: 1, out: "", codes: want });
  expect(err).toContain(says);
  expect(err).not.toContain("s3cr3t");
});

it("takes the kubeconfig that is named, then those of KUBECONFIG, then that of the home folder", async () => {
  const named = write("named", kubeconfig(server.url, { token: "named" }));
  const listed = write("listed", kubeconfig(server.url, { token: "listed" }));
  write("home/.kube/config", kubeconfig(server.url, { token: "home" }));
  const env = { KUBECONFIG: `/nowhere:${listed}`, HOME: join(folder, "home") };
  const tokens: (string | undefined)[] = [];
  for (const [words, given] of [
    [["--kubeconfig", named, "--context", "test"], env],
    [[], env],
    [[], { HOME: env.HOME }],
  ] as const) {
    expect(await runDiscover(words, { env: given })).toMatchObject({
      code: 0,
      codes: words.length === 0 ? ["note CLUSTER_CHOSEN"] : [],
    });
    tokens.push(lastAuthorization());
  }
  expect(tokens).toEqual(["Bearer named", "Bearer listed", "Bearer home"]);
});

it("takes the kubeconfig that the configuration names, under that of the command line", async () => {
  const configured = write("configured", kubeconfig(server.url, { token: "configured" }));
  const config = write("config.yaml", `kubeConfigPath: ${configured}\n`);
  const variable = { ER_K8S_KUBECONFIGPATH: write("variable", kubeconfig(server.url, { token: "variable" })) };
  const ambient = { KUBECONFIG: write("ambient", kubeconfig(server.url, { token: "ambient" })) };
  const named = write("named", kubeconfig(server.url, { token: "named" }));
  const tokens: (string | undefined)[] = [];
  for (const [words, env] of [
    [["--config", config, "--kubeconfig", named], variable],
    [["--config", config], variable],
    [["--config", config], ambient],
    [["--config", config, "--no-ambient"], variable],
  ] as const) {
    expect(await runDiscover([...words, "--context", "test"], { env })).toMatchObject({ code: 0 });
    tokens.push(lastAuthorization());
  }
  expect(tokens).toEqual(["Bearer named", "Bearer variable", "Bearer configured", "Bearer configured"]);
});

it("asks no cluster when the configuration is wrong", async () => {
  const config = write("wrong.yaml", "kubeConfigPath: 5\n");
  const before = server.asked.length;
  const { code, codes } = await runDiscover(["--config", config], { env: {} });
  expect({ code, codes, asked: server.asked.length - before }).toEqual({
    code: 1,
    codes: ["error CONFIG_INVALID"],
    asked: 0,
  });
});

it("joins the files of KUBECONFIG, the first of each name counting", async () => {
  const first = write(
    "first",
    JSON.stringify({ "current-context": "test", users: [{ name: "tester", user: { token: "first" } }] }),
  );
  const second = write("second", kubeconfig(server.url, { token: "second" }));
  const third = write(
    "third",
    JSON.stringify({
      "current-context": "other",
      clusters: [{ name: "local", cluster: { server: "https://192.0.2.1" } }],
    }),
  );
  const { code, err } = await runDiscover([], { env: { KUBECONFIG: [first, second, third].join(":") } });
  expect(code).toBe(0);
  expect(err).toContain(
    `note CLUSTER_CHOSEN: the cluster is that of the context "test" of ${first}, ${second}, ${third}`,
  );
  expect(lastAuthorization()).toBe("Bearer first");
});

it("reads the cluster of the context that is named", async () => {
  const path = write(
    "contexts",
    JSON.stringify({
      "current-context": "elsewhere",
      clusters: [
        { name: "a", cluster: { server: "https://192.0.2.1" } },
        { name: "b", cluster: { server: server.url } },
      ],
      contexts: [
        { name: "elsewhere", context: { cluster: "a", user: "u" } },
        { name: "here", context: { cluster: "b" } },
      ],
    }),
  );
  expect((await runDiscover(["--kubeconfig", path, "--context", "here"])).code).toBe(0);
  expect(lastAuthorization()).toBeUndefined();
});

it("finds the files that a kubeconfig names beside it, wherever it is called from", async () => {
  write("beside/token", "beside\n");
  const path = write("beside/config", kubeconfig(server.url, { tokenFile: "token" }));
  expect((await runDiscover(["--kubeconfig", path])).code).toBe(0);
  expect(lastAuthorization()).toBe("Bearer beside");
});

it("sends user name and password", async () => {
  const path = write("password", kubeconfig(server.url, { username: "me", password: "mine" }));
  expect((await runDiscover(["--kubeconfig", path])).code).toBe(0);
  expect(lastAuthorization()).toBe(`Basic ${Buffer.from("me:mine").toString("base64")}`);
});

it("acts as another user on request", async () => {
  const path = write("impersonate", kubeconfig(server.url, { token: "mine", as: "jane" }));
  expect((await runDiscover(["--kubeconfig", path])).code).toBe(0);
  expect(server.asked.at(-1)?.headers["impersonate-user"]).toBe("jane");
});

it("uses the account of a pod where there is nothing else", () => {
  const account = dirname(write("account/token", "pod"));
  const env = { KUBERNETES_SERVICE_HOST: "fd00::1", KUBERNETES_SERVICE_PORT: "443" };
  const place = findKubeconfig(undefined, false, { ...processHost(), env }, account);
  expect(place).toEqual({ kind: "pod", server: "https://[fd00::1]:443", folder: account });
  if (!("kind" in place) || place.kind !== "pod") throw new Error("no pod");
  expect(accessOfPod(place)).toEqual({
    cluster: { server: "https://[fd00::1]:443", "certificate-authority": join(account, "ca.crt") },
    userName: "of the pod",
    user: { tokenFile: join(account, "token") },
  });
});
