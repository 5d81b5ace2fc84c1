import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { makeCertificates } from "../../support/certificates.ts";
import { recorded, startCluster } from "../../support/cluster-server.ts";
import { kubeconfig } from "../../support/kubeconfig.ts";
import { runDiscover } from "../../support/run-discover.ts";

const folder = mkdtempSync(join(tmpdir(), "proxy-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a proxy that tells which addresses were asked of it. */
async function startProxy() {
  const asked: string[] = [];
  const proxy = createServer((_request, response) => void response.writeHead(405).end());
  proxy.on("connect", ({ url = "" }, socket) => {
    asked.push(url);
    const [host = "", port] = url.split(":");
    const target = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    socket.on("error", () => target.destroy());
    target.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const close = (): void => {
    proxy.closeAllConnections();
    proxy.close();
  };
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked, close };
}

it("goes through the proxy that the kubeconfig names, TLS to the cluster all the same", async () => {
  const { authority, server: certificate } = await makeCertificates();
  const server = await startCluster(recorded({ kinds: [] }), certificate);
  const proxy = await startProxy();
  const ca = Buffer.from(authority.cert).toString("base64");
  const cluster = { "certificate-authority-data": ca, "proxy-url": proxy.url };
  const path = join(folder, "kubeconfig");
  writeFileSync(path, kubeconfig(server.url, { token: "s3cr3t" }, cluster));
  const told = await runDiscover(["--kubeconfig", path, "--context", "test"]);
  await server.close();
  proxy.close();
  expect(told).toMatchObject({ code: 0, err: "" });
  expect(new Set(proxy.asked)).toEqual(new Set([server.url.replace("https://", "")]));
  expect(server.asked[0]?.headers.authorization).toBe("Bearer s3cr3t");
});
