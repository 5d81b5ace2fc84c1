import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runOk, root } from "./run.ts";

/** Folder of the built forwarder. */
export const forwarderDist: string = join(root, "packages/event-forwarder/dist");

/** Builds the forwarder's bundle. */
export function buildForwarder(): void {
  runOk("pnpm", ["--filter", "@argo-rules/event-forwarder", "build"]);
}

/** Token that senders show in the tests. */
export const token = "a-token-of-the-tests";

/**
 * Writes a configuration and what it names into a folder, readable for everybody, as another user may run the forwarder.
 * `at` is the path under which the forwarder sees the folder. Gives the path of the configuration in `at`.
 */
export function writeConfig(
  folder: string,
  {
    at = folder,
    spoolDir,
    eventsRunner,
  }: { readonly at?: string; readonly spoolDir: string; readonly eventsRunner: string },
): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "token"), `Bearer ${token}\n`);
  // JSON is YAML.
  const config = {
    authType: "jwt",
    eventsRunnerBaseURL: eventsRunner,
    requeueDelay: "1s",
    jwtToken: "for-events-runner",
    forwarder: { listenAddress: "127.0.0.1", listenPort: 0, spoolDir, tokenPath: join(at, "token") },
  };
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(config));
  return join(at, "config.yaml");
}

/** An event about a ConfigMap; `fill` bytes of data. */
export function eventOf(uid: string, fill = 0): Readonly<Record<string, unknown>> {
  const metadata = { name: `cm-${uid}`, namespace: "shop", uid, resourceVersion: "7" };
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata, data: { fill: "x".repeat(fill) } };
  return { ruleID: "configmaps", eventType: "added", objects: [object] };
}

/** Posts an event as a Sensor does, and gives the status and the body of the answer. */
export async function postEvent(
  url: string,
  event: unknown,
): Promise<{ readonly status: number; readonly text: string }> {
  const headers = {
    "content-type": "application/json",
    authorization: `Bearer ${token}`,
    "x-rules-sender": "sensor",
    "x-rules-set": "rules",
  };
  const answer = await fetch(`${url}/api/v1/events`, { method: "POST", headers, body: JSON.stringify(event) });
  return { status: answer.status, text: await answer.text() };
}

/** Tries again and again until a function gives true; rejects after 30 s, with what was waited for. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`this did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
