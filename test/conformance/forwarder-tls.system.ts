import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Sensor } from "@argo-rules/argo-types";
import { configSchema } from "@argo-rules/contracts";
import { compile } from "rule-compiler";
import { makeCertificates, type Certificates } from "../../packages/rule-compiler/test/support/certificates.ts";
import { closedAfterTests } from "../oracle/for-tests.ts";
import { forwarderCommand, startForwarder, type ForwarderProcess } from "../support/forwarder-process.ts";
import { run } from "../support/run.ts";
import { sensorsOf } from "./compiled.ts";
import { startEventsOracle } from "./oracle.ts";
import { eventOf } from "./start.ts";

// Argo's own trigger, as it is compiled, posts to the real forwarder over TLS, with and without what auth asks for.

const oracle = await closedAfterTests(startEventsOracle());
const work = mkdtempSync(join(tmpdir(), "forwarder-tls-"));
const token = "Bearer a-token-of-the-tests";
const body = '{"metadata":{"name":"a","namespace":"shop","uid":"u","resourceVersion":"7"},"kind":"ConfigMap"}';
const named = {
  tokenSecret: { name: "token", key: "authorization" },
  caCertSecret: { name: "ca", key: "ca.crt" },
  clientCertSecret: { name: "sensors", key: "tls.crt" },
  clientKeySecret: { name: "sensors", key: "tls.key" },
};
let certificates: Certificates;
let secrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
let forwarder: ForwarderProcess | undefined;

beforeAll(async () => {
  certificates = await makeCertificates();
  const { authority, server, client } = certificates;
  secrets = {
    token: { authorization: `${token}\n` },
    ca: { "ca.crt": authority.cert },
    sensors: { "tls.crt": client.cert, "tls.key": client.key },
  };
  const files = {
    "tls.crt": server.cert,
    "tls.key": server.key,
    "ca.crt": authority.cert,
    "client.crt": client.cert,
    "client.key": client.key,
    token,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(work, name), text);
});

afterAll(async () => {
  await forwarder?.end("SIGKILL");
  rmSync(work, { recursive: true });
});

/** Starts a forwarder that asks for this; gives its address and what Sensors are compiled with, from one file. */
async function started(auth: "certificate" | "both"): Promise<{ readonly url: string; readonly sensor: Sensor }> {
  await forwarder?.end("SIGTERM");
  const written = {
    url: "https://forwarder.example",
    auth,
    ...named,
    listenAddress: "127.0.0.1",
    listenPort: 0,
    tokenPath: join(work, "token"),
    certPath: join(work, "tls.crt"),
    keyPath: join(work, "tls.key"),
    clientCaPath: join(work, "ca.crt"),
  };
  const path = join(work, "config.yaml");
  writeFileSync(path, JSON.stringify({ forwarder: written }));
  forwarder = await startForwarder([...forwarderCommand, "serve", "--config", path]);
  const url = `https://127.0.0.1:${forwarder.port}`;
  const config = configSchema.parse({ forwarder: { ...written, url } });
  const rule = { id: "r", version: "v1", resource: "configmaps", matchAll: true, eventTypes: ["ADDED"], action: "log" };
  const sources = [{ path: "rules.json", text: JSON.stringify([rule]) }];
  const [sensor] = sensorsOf(compile({ sources, config }).objects);
  if (!sensor) throw new Error("the rule gives no Sensor");
  return { url, sensor };
}

it.each(["certificate", "both"] as const)(
  "gets events of compiled Sensors with auth: %s, and of nobody else",
  async (auth) => {
    const { sensor } = await started(auth);
    const [trigger] = sensor.spec.triggers;
    const event = await eventOf(oracle, { type: "ADD", body });
    const dependencyName = sensor.spec.dependencies[0]?.name ?? "";
    const post = (mounted: typeof secrets, given: unknown = trigger) =>
      oracle.demand("post", { trigger: given, dependencyName, event, secrets: mounted });

    expect(await oracle.demand("validate", { object: sensor })).toMatchObject({ known: true, problems: [] });
    expect(await post(secrets)).toMatchObject({ status: 200 });
    await expect.poll(() => forwarder?.log.find(({ msg }) => msg === "event")).toMatchObject({ ruleID: "r" });

    const { foreign, expired } = certificates;
    for (const { cert, key } of [foreign, expired]) {
      const shown = { ...secrets, sensors: { "tls.crt": cert, "tls.key": key } };
      expect(await post(shown)).toMatchObject({ status: 401, rejected: expect.any(String) as string });
    }
    const { clientCertSecret: _cert, clientKeySecret: _key, ...tls } = trigger?.template.http?.tls ?? {};
    const bare = { ...trigger, template: { ...trigger?.template, http: { ...trigger?.template.http, tls } } };
    expect(await post(secrets, bare)).toMatchObject({ status: 401 });
    const otherToken = await post({ ...secrets, token: { authorization: "Bearer another" } });
    expect(otherToken).toMatchObject({ status: auth === "both" ? 401 : 200 });
    const otherServer = await post({ ...secrets, ca: { "ca.crt": foreign.cert } });
    expect(otherServer).toMatchObject({
      failed: expect.stringContaining("certificate signed by unknown authority") as string,
    });
  },
);

it("gets what send posts with a certificate, and refuses it without", async () => {
  const { url } = await started("both");
  const events = join(work, "events.jsonl");
  writeFileSync(events, `${JSON.stringify({ eventType: "added", ruleID: "r", objects: [JSON.parse(body)] })}\n`);
  const [program, ...main] = forwarderCommand;
  const shown = ["--ca-file", join(work, "ca.crt"), "--token-file", join(work, "token")];
  const certificate = ["--cert-file", join(work, "client.crt"), "--key-file", join(work, "client.key")];
  const send = (...options: readonly string[]) =>
    run(program, [...main, "send", events, "--url", url, ...shown, ...options]);
  expect(send()).toMatchObject({ code: 1, stderr: expect.stringContaining("status 401") as string });
  expect(send("--cert-file", join(work, "client.crt"))).toMatchObject({ code: 2 });
  // It knows no Events Runner: what it was let say is refused for another reason.
  expect(send(...certificate)).toMatchObject({ code: 1, stderr: expect.stringContaining("status 400") as string });
});
