import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeCertificates, type Certificates } from "../../support/certificates.ts";
import { recorded, startCluster } from "../../support/cluster-server.ts";
import { kubeconfig } from "../../support/kubeconfig.ts";
import { runDiscover, type Told } from "../../support/run-discover.ts";
import { failures, type Failure } from "./table-failures.ts";

const folder = mkdtempSync(join(tmpdir(), "failures-"));
let certificates: Certificates;
beforeAll(async () => void (certificates = await makeCertificates()));
afterAll(() => rmSync(folder, { recursive: true }));

async function tell(failure: Omit<Failure, "name" | "want" | "says">): Promise<Told> {
  const { reply = recorded({ kinds: [] }), certificate, demands, trusts, address, user, hangs } = failure;
  const ca = certificates.authority.cert;
  const tls = certificate && { ...certificate(certificates), ca, requestCert: demands ?? false };
  const server = await startCluster(reply, tls);
  const trusted = trusts ? {} : { "certificate-authority-data": Buffer.from(ca).toString("base64") };
  const path = join(folder, "kubeconfig");
  const url = address?.(server.url) ?? server.url;
  writeFileSync(path, kubeconfig(url, user?.(certificates) ?? { token: "s3cr3t" }, trusted));
  try {
    return await runDiscover(["--kubeconfig", path, "--context", "test", "--request-timeout", hangs ? "2s" : "60s"]);
  } finally {
    await server.close();
  }
}

it.each(failures)("says in one sentence what is wrong with $name", async (failure) => {
  const { code, out, err, codes } = await tell(failure);
  expect({ code, out, codes }).toEqual({ code: 1, out: "", codes: failure.want });
  expect(err).toContain(failure.says);
  expect(err).not.toMatch(/s3cr3t|czNjcjN0/);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
});

it("reads a server whose certificate the authority of the kubeconfig has signed, with a client certificate", async () => {
  const told = await tell({
    certificate: ({ server }) => server,
    demands: true,
    user: ({ client }) => ({
      "client-certificate-data": Buffer.from(client.cert).toString("base64"),
      "client-key-data": Buffer.from(client.key).toString("base64"),
    }),
  });
  expect(told).toMatchObject({ code: 0, codes: [] });
});
