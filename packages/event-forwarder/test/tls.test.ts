import { readFileSync, writeFileSync } from "node:fs";
import { Agent } from "undici";
import { expect, it } from "vitest";
import { certificates, headers, send, start } from "./running.ts";
import { folder } from "./support.ts";

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

it("lets nobody in without a certificate of the CA where clients have to show one", async () => {
  const made = folder();
  const server = await certificates(made, "server");
  const client = await certificates(made, "client");
  const { url } = await start({ ...server, clientCaPath: client.certPath }, made);
  const ca = readFileSync(server.certPath, "utf8");
  const status = (paths: { certPath: string; keyPath: string } | undefined): Promise<number | string> =>
    statusBy(url, { ca, ...(paths ? shownFrom(paths) : {}) });
  expect(await status(client)).toBe(200);
  expect(await status(undefined)).toBe("refused");
  expect(await status(server)).toBe("refused");
});

it("keeps the certificates it had when a file of CAs is emptied", async () => {
  const made = folder();
  const server = await certificates(made, "server");
  const client = await certificates(made, "client");
  const { url } = await start({ ...server, clientCaPath: client.certPath, auth: "none" }, made);
  const ca = readFileSync(server.certPath, "utf8");
  const shown = shownFrom(client);
  const status = (more: object): Promise<number | string> => statusBy(url, { ca, ...more });
  expect(await status(shown)).toBe(200);
  writeFileSync(client.certPath, "");
  // Two looks at the files, at a second each.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect([await status(shown), await status({})]).toEqual([200, "refused"]);
});
