import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";
import { request } from "undici";
import { expect, onTestFinished } from "vitest";
import { createLog } from "../src/ops/log.ts";
import { checkFiles } from "../src/service/check-files.ts";
import { credentialFiles } from "../src/service/credentials.ts";
import { startForwarder } from "../src/service/forwarder.ts";
import { readConfig } from "../src/settings/read-config.ts";
import { settingsOf } from "../src/settings/settings-of.ts";
import { eventOf, folder } from "./support.ts";

export interface Started {
  readonly url: string;
  readonly port: number;
  readonly made: string;
  readonly stop: () => Promise<void>;
}

/** A forwarder on a free port, with these settings beside a spool and a token. */
export async function start(settings: Readonly<Record<string, unknown>> = {}, made = folder()): Promise<Started> {
  writeFileSync(join(made, "token"), "Bearer secret\n");
  const forwarder = {
    listenAddress: "127.0.0.1",
    listenPort: 0,
    tokenPath: join(made, "token"),
    spoolDir: join(made, "spool"),
    ...settings,
  };
  const read = readConfig({ path: "c.yaml", text: JSON.stringify({ forwarder, requeueDelay: "1s" }) }, {});
  if ("problems" in read) throw new Error(read.problems.join("\n"));
  const { settings: known, problems } = settingsOf(read.config);
  const files = checkFiles(known, credentialFiles(known));
  expect([...problems, ...files.problems]).toEqual([]);
  const log = createLog(0);
  log.level = "silent";
  const running = await startForwarder(known, files, { log, broken: (error) => expect.fail(error.message) });
  onTestFinished(() => running.stop());
  const scheme = known.listen.tls ? "https" : "http";
  return { url: `${scheme}://127.0.0.1:${running.port}`, port: running.port, made, stop: running.stop };
}

export const headers = { authorization: "Bearer secret", "content-type": "application/json" };
export const sensor = { ...headers, "x-rules-sender": "sensor", "x-rules-action": "log" };

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export async function send(
  url: string,
  options: Parameters<typeof request>[1] = {},
  path = "/api/v1/events",
): Promise<Answer> {
  const body = JSON.stringify(eventOf("1"));
  const answer = await request(url + path, { method: "POST", headers, body, ...options });
  return { status: answer.statusCode, body: await answer.body.text(), headers: answer.headers };
}

export async function certificates(made: string, name: string): Promise<{ certPath: string; keyPath: string }> {
  const made509 = await generate([{ name: "commonName", value: "localhost" }], {
    extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }],
  });
  const paths = { certPath: join(made, `${name}.crt`), keyPath: join(made, `${name}.key`) };
  writeFileSync(paths.certPath, made509.cert);
  writeFileSync(paths.keyPath, made509.private);
  return paths;
}
