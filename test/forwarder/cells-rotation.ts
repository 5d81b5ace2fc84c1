import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventsPath } from "@argo-rules/contracts";
import { Agent, request } from "undici";
import { expect } from "vitest";
import { makeCertificates, type Certificates } from "../../packages/rule-compiler/test/support/certificates.ts";
import type { Tls } from "../events-runner/transport.ts";
import type { Cell } from "./cell.ts";
import { makeEvent } from "./events.ts";
import type { World } from "./world.ts";

const patience = { timeout: 30_000 };

/** All that proves who somebody is, of one time. */
interface Generation {
  readonly name: string;
  readonly certificates: Certificates;
  /** What senders show to the forwarder, and the forwarder to the receiver. */
  readonly tokens: { readonly sender: string; readonly receiver: string };
}

async function makeGeneration(name: string): Promise<Generation> {
  return {
    name,
    certificates: await makeCertificates(),
    tokens: { sender: `sender-${name}`, receiver: `receiver-${name}` },
  };
}

/** Puts the files of a generation in place as the kubelet does: all at once, by another link. `senders` are accepted. */
function mount(folder: string, { name, certificates, tokens }: Generation, senders: readonly string[]): void {
  const target = join(folder, `${name}-${senders.length}`);
  mkdirSync(target);
  const files = {
    "server.crt": certificates.server.cert,
    "server.key": certificates.server.key,
    "client.crt": certificates.client.cert,
    "client.key": certificates.client.key,
    "ca.crt": certificates.authority.cert,
    senders: senders.join("\n"),
    receiver: tokens.receiver,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(target, file), text);
  symlinkSync(target, join(folder, "mounted.new"));
  renameSync(join(folder, "mounted.new"), join(folder, "mounted"));
}

function receiverOf({ certificates, tokens }: Generation): { readonly tls: Tls; readonly token: string } {
  return { tls: { ...certificates.server, clientCa: certificates.authority.cert }, token: tokens.receiver };
}

function senderOf({ certificates, tokens }: Generation) {
  return {
    headers: { Authorization: `Bearer ${tokens.sender}` },
    connect: { ca: certificates.authority.cert, ...certificates.client },
  };
}

/** Sends an event over a new connection; gives the status, or `none` when there is no connection. */
async function newcomer(world: World, connect: object, token: string): Promise<number | "none"> {
  const dispatcher = new Agent({ connect });
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
  const { body } = makeEvent("newcomer", 0);
  try {
    const answer = await request(world.url + eventsPath, { method: "POST", headers, body, dispatcher });
    await answer.body.dump();
    return answer.statusCode;
  } catch {
    return "none";
  } finally {
    await dispatcher.destroy();
  }
}

/** Certificates and tokens on both sides that are replaced while events pass. */
export async function rotationCell(): Promise<Cell> {
  const [before, after] = [await makeGeneration("before"), await makeGeneration("after")];
  return {
    fault: "certificates and tokens replaced on both sides under load",
    prepare: (folder) => {
      mount(folder, before, [before.tokens.sender]);
      const mounted = (file: string): string => join(folder, "mounted", file);
      return {
        receiver: receiverOf(before),
        client: senderOf(before),
        config: {
          authType: "mTLS",
          jwtToken: "",
          caCertPath: mounted("ca.crt"),
          clientCertPath: mounted("client.crt"),
          clientKeyPath: mounted("client.key"),
          forwarder: {
            auth: "both",
            tokenPath: mounted("senders"),
            certPath: mounted("server.crt"),
            keyPath: mounted("server.key"),
            clientCaPath: mounted("ca.crt"),
            jwtTokenPath: mounted("receiver"),
          },
        },
      };
    },
    run: async (world) => {
      const sending = world.client.send("x", 5000);
      while (world.client.accepted.size < 1000) await world.client.nextAccepted();
      mount(world.folder, after, [before.tokens.sender, after.tokens.sender]);
      const { port } = world.receiver;
      await world.receiver.close();
      await world.startReceiver({ port, ...receiverOf(after) });
      const { connect } = senderOf(after);
      await expect.poll(() => newcomer(world, connect, after.tokens.sender), patience).toBe(200);
      // Connections that were open stay, and their token is one of two.
      await sending;
      mount(world.folder, after, [after.tokens.sender]);
      await expect.poll(() => newcomer(world, connect, before.tokens.sender), patience).toBe(401);
      expect(await newcomer(world, senderOf(before).connect, after.tokens.sender)).toBe("none");
      expect(await newcomer(world, connect, after.tokens.sender)).toBe(200);
    },
  };
}
