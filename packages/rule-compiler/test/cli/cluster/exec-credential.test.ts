import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recorded, startCluster, type ClusterServer } from "../../support/cluster-server.ts";
import { kubeconfig } from "../../support/kubeconfig.ts";
import { runDiscover } from "../../support/run-discover.ts";

const folder = mkdtempSync(join(tmpdir(), "exec-"));
let server: ClusterServer;
beforeAll(async () => void (server = await startCluster(recorded({ kinds: [] }))));
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const apiVersion = "client.authentication.k8s.io/v1";

/** Runs discover with credentials of a shell script. */
async function discoverWith(script: string, entry: object = {}, cluster: object = {}, timeout = "60s") {
  writeFileSync(join(folder, "plugin"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const path = join(folder, "config");
  const exec = { apiVersion, command: "./plugin", ...entry };
  writeFileSync(path, kubeconfig(server.url, { exec }, cluster));
  return await runDiscover(["--kubeconfig", path, "--context", "test", "--request-timeout", timeout]);
}

const printed = (status: object): string => `echo '${JSON.stringify({ apiVersion, kind: "ExecCredential", status })}'`;

it("runs the program that tells the token, as kubectl does", async () => {
  const script = `echo "$KUBERNETES_EXEC_INFO" > "${folder}/info"; echo "$1 $COLOR $0" > "${folder}/called"
echo "logging in" >&2; if read line; then exit 9; fi; ${printed({ token: "told" })}`;
  const entry = { args: ["get-token"], env: [{ name: "COLOR", value: "blue" }], provideClusterInfo: true };
  const extension = { name: "client.authentication.k8s.io/exec", extension: { audience: "shop" } };
  const cluster = { "certificate-authority-data": "Q0E=", extensions: [extension] };
  const { code, err } = await discoverWith(script, entry, cluster);
  expect({ code, err }).toEqual({ code: 0, err: "logging in\n" });
  expect(server.asked.at(-1)?.headers.authorization).toBe("Bearer told");
  expect(readFileSync(join(folder, "called"), "utf8")).toBe(`get-token blue ${join(folder, "plugin")}\n`);
  expect(JSON.parse(readFileSync(join(folder, "info"), "utf8"))).toEqual({
    apiVersion,
    kind: "ExecCredential",
    spec: {
      interactive: false,
      cluster: { server: server.url, "certificate-authority-data": "Q0E=", config: { audience: "shop" } },
    },
  });
});

const bad: readonly { name: string; script: string; entry?: object; timeout?: string; says: string }[] = [
  { name: "fails", script: "echo s3cr3t; exit 3", says: "plugin ended with 3" },
  { name: "is killed", script: "kill -9 $$", says: "plugin ended with SIGKILL" },
  { name: "prints no JSON", script: "echo s3cr3t", says: "plugin printed no ExecCredential with a status" },
  { name: "prints another object", script: 'echo \'{"kind": "Pod"}\'', says: "printed no ExecCredential" },
  { name: "prints no credential", script: printed({}), says: "printed neither a token nor a certificate with its key" },
  {
    name: "prints a certificate without its key",
    script: printed({ clientCertificateData: "s3cr3t" }),
    says: "printed neither a token nor a certificate with its key",
  },
  { name: "never ends", script: "exec sleep 600", timeout: "2s", says: "plugin did not end within 2 s" },
  {
    name: "never ends, and has started another",
    script: "trap '' TERM; sleep 4 & sleep 4",
    timeout: "2s",
    says: "plugin did not end within 2 s",
  },
  {
    name: "prints without end",
    script: "while true; do echo s3cr3ts3cr3ts3cr3t; done",
    says: "more than a credential",
  },
  {
    name: "is not installed",
    script: "",
    entry: { command: "no-such-plugin", installHint: "get it from the shop" },
    says: "no-such-plugin is not installed: get it from the shop",
  },
  { name: "is a folder", script: "", entry: { command: "../" }, says: "cannot be started (EACCES)" },
  {
    name: "is of an old version",
    script: printed({ token: "s3cr3t" }),
    entry: { apiVersion: "client.authentication.k8s.io/v1alpha1" },
    says: "its exec entry is of apiVersion client.authentication.k8s.io/v1alpha1",
  },
];

it.each(bad)("says what is wrong with a program that $name", async ({ script, entry, timeout, says }) => {
  const { code, out, err, codes } = await discoverWith(script, entry, {}, timeout);
  expect({ code, out, codes }).toEqual({ code: 1, out: "", codes: ["error CREDENTIALS_FAILED"] });
  expect(err).toContain(`the credentials of user tester cannot be had: `);
  expect(err).toContain(says);
  expect(err).not.toContain("s3cr3t");
});
