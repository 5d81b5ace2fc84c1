import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { connect as connectPlainly } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { connect, type ConnectionOptions } from "node:tls";
import { Agent } from "undici";
import { expect, it } from "vitest";
import { makeCertificates } from "../../rule-compiler/test/support/certificates.ts";
import { certificates, headers, send, start } from "./running.ts";
import { eventOf, folder } from "./support.ts";

/** The status that a sender over TLS gets; "refused" where there is no connection. */
async function statusBy(url: string, connect: object): Promise<number | string> {
  const dispatcher = new Agent({ connect });
  try {
    return (await send(url, { headers: { ...headers, "x-rules-action": "log" }, dispatcher })).status;
  } catch {
    return "refused";
  } finally {
    await dispatcher.destroy();
  }
}

/** Posts an event over a connection of its own, and keeps the session of it for another one. */
async function overSession(
  port: number,
  options: ConnectionOptions,
): Promise<{ readonly status: number; readonly reused: boolean; readonly session: Buffer | undefined }> {
  const socket = connect({ host: "127.0.0.1", port, ...options });
  let session: Buffer | undefined;
  let reused = false;
  socket.once("secureConnect", () => (reused = socket.isSessionReused()));
  socket.on("session", (given: Buffer) => (session = given));
  const body = JSON.stringify(eventOf("1"));
  const lines = ["POST /api/v1/events HTTP/1.1", "host: a", "content-type: application/json", "connection: close"];
  socket.end(`${[...lines, "x-rules-action: log", `content-length: ${body.length}`].join("\r\n")}\r\n\r\n${body}`);
  const answer = await text(socket);
  return { status: Number(answer.slice(9, 12)), reused, session };
}

/** What a client with a certificate shows. */
function shownFrom(paths: { readonly certPath: string; readonly keyPath: string }): object {
  return { cert: readFileSync(paths.certPath, "utf8"), key: readFileSync(paths.keyPath, "utf8") };
}

it("serves https, and takes a certificate that is exchanged while it runs", async () => {
  const made = folder();
  const first = await certificates(made, "server");
  const before = readFileSync(first.certPath, "utf8");
  const { url } = await start(first, made);
  const statusWith = (ca: string): Promise<number | string> => statusBy(url, { ca });
  expect(await statusWith(before)).toBe(200);
  await certificates(made, "server");
  const now = readFileSync(first.certPath, "utf8");
  await expect.poll(() => statusWith(now), { timeout: 20_000 }).toBe(200);
  expect(await statusWith(before)).not.toBe(200);
});

it("ends connections on which nobody begins with TLS", async () => {
  const made = folder();
  const { url } = await start(await certificates(made, "server"), made);
  const socket = connectPlainly(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  // Reads what comes, so that the end is seen, and says nothing itself.
  socket.resume();
  await once(socket, "close");
  expect(socket.bytesWritten).toBe(0);
});

it("lets nobody in without a certificate of the CA where clients have to show one", async () => {
  const made = folder();
  const server = await certificates(made, "server");
  const client = await certificates(made, "client");
  const { url } = await start({ ...server, clientCaPath: client.certPath, auth: "certificate" }, made);
  const ca = readFileSync(server.certPath, "utf8");
  const status = (paths: { certPath: string; keyPath: string } | undefined): Promise<number | string> =>
    statusBy(url, { ca, ...(paths ? shownFrom(paths) : {}) });
  expect(await status(client)).toBe(200);
  expect(await status(undefined)).toBe(401);
  expect(await status(server)).toBe(401);
});

it("wants a certificate that is valid today, and for clients", async () => {
  const made = folder();
  const { authority, server, client, expired, foreign } = await makeCertificates();
  const paths = { certPath: join(made, "server.crt"), keyPath: join(made, "server.key") };
  const clientCaPath = join(made, "ca.crt");
  writeFileSync(paths.certPath, server.cert);
  writeFileSync(paths.keyPath, server.key);
  writeFileSync(clientCaPath, authority.cert);
  const { url } = await start({ ...paths, clientCaPath, auth: "certificate" }, made);
  const status = (shown: object): Promise<number | string> => statusBy(url, { ca: authority.cert, ...shown });
  expect(await status(client)).toBe(200);
  expect(await status(expired)).toBe(401);
  expect(await status(foreign)).toBe(401);
});

it.each([
  ["both", { certificate: true, token: true }, ""],
  ["both", { certificate: true, token: false }, "a bearer token that is accepted here is needed"],
  ["both", { certificate: false, token: true }, "a certificate that is accepted here is needed"],
  ["both", { certificate: false, token: false }, "a certificate that is accepted here is needed"],
  ["certificate", { certificate: true, token: false }, ""],
  ["certificate", { certificate: false, token: true }, "a certificate that is accepted here is needed"],
])("with auth: %s says to a sender with %j: %s", async (auth, shows, want) => {
  const made = folder();
  const server = await certificates(made, "server");
  const client = await certificates(made, "client");
  const { url } = await start({ ...server, clientCaPath: client.certPath, auth }, made);
  const ca = readFileSync(server.certPath, "utf8");
  const dispatcher = new Agent({ connect: { ca, ...(shows.certificate ? shownFrom(client) : {}) } });
  const { authorization, ...others } = headers;
  const shown = { ...others, "x-rules-action": "log", ...(shows.token ? { authorization } : {}) };
  const { status, body } = await send(url, { headers: shown, dispatcher });
  await dispatcher.destroy();
  const message = body === "" ? "" : (JSON.parse(body) as { readonly message: string }).message;
  expect([status, message]).toEqual([want === "" ? 200 : 401, want]);
});

it.each(["/healthz", "/readyz", "/metrics"])(
  "tells everybody who asks for %s, also without a certificate",
  async (path) => {
    const made = folder();
    const server = await certificates(made, "server");
    const client = await certificates(made, "client");
    const { url } = await start({ ...server, clientCaPath: client.certPath, auth: "both" }, made);
    const dispatcher = new Agent({ connect: { ca: readFileSync(server.certPath, "utf8") } });
    const answer = await send(url, { method: "GET", headers: {}, body: null, dispatcher }, path);
    await dispatcher.destroy();
    expect(answer.status).toBe(200);
  },
);

it("believes no session of TLS that began without a certificate", async () => {
  const made = folder();
  const server = await certificates(made, "server");
  const client = await certificates(made, "client");
  const { port } = await start({ ...server, clientCaPath: client.certPath, auth: "certificate" }, made);
  const ca = readFileSync(server.certPath, "utf8");
  const without = await overSession(port, { ca });
  expect(without).toMatchObject({ status: 401, reused: false });
  expect(await overSession(port, { ca, ...shownFrom(client), session: without.session })).toMatchObject({
    status: 401,
    reused: true,
  });
  const known = await overSession(port, { ca, ...shownFrom(client) });
  expect(known).toMatchObject({ status: 200, reused: false });
  expect(await overSession(port, { ca, session: known.session })).toMatchObject({ status: 200, reused: true });
});

it("keeps the certificates it had when a file of CAs is emptied", async () => {
  const made = folder();
  const server = await certificates(made, "server");
  const client = await certificates(made, "client");
  const { url } = await start({ ...server, clientCaPath: client.certPath, auth: "certificate" }, made);
  const ca = readFileSync(server.certPath, "utf8");
  const shown = shownFrom(client);
  const status = (more: object): Promise<number | string> => statusBy(url, { ca, ...more });
  expect(await status(shown)).toBe(200);
  writeFileSync(client.certPath, "");
  // Two looks at the files, at a second each.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect([await status(shown), await status({})]).toEqual([200, 401]);
});
