import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startEventsRunner, type EventsRunner } from "../events-runner/server.ts";
import { buildForwarder, eventOf, forwarderDist, token, until, writeConfig } from "../support/forwarder.ts";
import { startForwarder } from "../support/forwarder-process.ts";
import { run, runOk } from "../support/run.ts";

const work = mkdtempSync(join(tmpdir(), "forwarder-"));
/** Alone in a folder: nothing of the repository is near. */
const bundle = join(work, "bundle/event-forwarder.mjs");
const arrived = new Set<string>();
let runner: EventsRunner;

beforeAll(async () => {
  runner = await startEventsRunner({ onEvent: ({ uid }) => void arrived.add(uid) });
  buildForwarder();
  mkdirSync(join(work, "bundle"));
  for (const name of ["event-forwarder.mjs", "spool-thread.mjs"]) {
    copyFileSync(join(forwarderDist, name), join(work, "bundle", name));
  }
});

afterAll(async () => {
  await runner.close();
  rmSync(work, { recursive: true });
});

interface Bom {
  readonly metadata: { readonly component: { readonly version: string } };
  readonly components: readonly {
    readonly type: string;
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly unknown[];
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }[];
}

const readBom = (): Bom => JSON.parse(readFileSync(join(forwarderDist, "event-forwarder.cdx.json"), "utf8")) as Bom;

it("builds the program and the thread of its spool, its licences and its bill of materials", () => {
  expect(readdirSync(forwarderDist).toSorted()).toEqual([
    "THIRD_PARTY_LICENSES",
    "event-forwarder.cdx.json",
    "event-forwarder.mjs",
    "spool-thread.mjs",
  ]);
  expect(runOk(process.execPath, [bundle, "--version"]).stdout).toBe(`${readBom().metadata.component.version}\n`);
});

it("lists in the bill of materials the packages whose licences it passes on, with hashes, and Node", () => {
  const { components } = readBom();
  const libraries = components.filter(({ type }) => type === "library");
  const licences = readFileSync(join(forwarderDist, "THIRD_PARTY_LICENSES"), "utf8");
  const passedOn = [...licences.matchAll(/(?:^|^-{80}\n\n)(\S+ \d\S*) \(.*\)$/gm)].map(([, title = ""]) => title);
  const names = libraries.map(
    ({ group, name, version }) => `${group === undefined ? "" : `${group}/`}${name} ${version}`,
  );
  expect(names.toSorted()).toEqual(passedOn.toSorted());
  expect(names.join("\n")).toMatch(/^pino \d/m);
  for (const { name, version, hashes, purl, licenses } of libraries) {
    expect(purl).toMatch(new RegExp(`^pkg:npm/.*${RegExp.escape(name)}@${RegExp.escape(version)}$`));
    expect(licenses).toHaveLength(1);
    expect(hashes).toEqual([{ alg: "SHA-512", content: expect.stringMatching(/^[\da-f]{128}$/) as string }]);
  }
  const others = components.filter(({ type }) => type !== "library");
  expect(others).toMatchObject([{ type: "platform", name: "node", version: process.versions.node }]);
});

it("builds the same bytes again", () => {
  const files = readdirSync(forwarderDist);
  const read = (): readonly string[] => files.map((file) => readFileSync(join(forwarderDist, file), "utf8"));
  const before = read();
  buildForwarder();
  expect(read().every((text, at) => text === before[at])).toBe(true);
});

it("says of a configuration all that is wrong with it", () => {
  const config = writeConfig(join(work, "sound"), { spoolDir: join(work, "s"), eventsRunner: runner.url });
  const sound = runOk(process.execPath, [bundle, "check-config", "--config", config]);
  expect(sound).toMatchObject({ stderr: "", stdout: expect.stringContaining("The configuration is sound") as string });
  writeFileSync(config, "workerCount: none\nspool: 1\n");
  const { code, stderr } = run(process.execPath, [bundle, "check-config", "--config", config]);
  expect(code).toBe(1);
  expect(stderr).toContain('"workerCount" must be');
  expect(stderr).toContain('"spool" is no key');
});

it("delivers after a start what it had accepted before it was killed", async () => {
  const config = writeConfig(join(work, "etc"), { spoolDir: join(work, "spool"), eventsRunner: runner.url });
  const serve = [process.execPath, bundle, "serve", "--config", config] as const;
  const uids = Array.from({ length: 50 }, (_, at) => `uid-${at}`);
  const events = join(work, "events.jsonl");
  writeFileSync(events, uids.map((uid) => `${JSON.stringify(eventOf(uid))}\n`).join(""));
  writeFileSync(join(work, "token"), token);
  await runner.setFaults({ fail: { status: 503 } });

  const first = await startForwarder(serve);
  const send = [bundle, "send", events, "--url", first.url, "--token-file", join(work, "token")];
  expect(run(process.execPath, send)).toEqual({ code: 0, stdout: "50 of 50 events taken\n", stderr: "" });
  expect(await first.end("SIGKILL")).toEqual({ code: null, signal: "SIGKILL" });
  expect(arrived.size).toBe(0);

  await runner.setFaults({});
  const second = await startForwarder(serve);
  await until("all events at Events Runner", () => arrived.size === uids.length);
  expect([...arrived].toSorted()).toEqual(uids.toSorted());
  expect(await second.end("SIGTERM")).toEqual({ code: 0, signal: null });
});
