import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { startEventsRunner, type EventsRunner } from "../events-runner/server.ts";
import { containersEnv, podman, prepareContainers } from "../support/containers.ts";
import { buildForwarder, eventOf, forwarderDist, postEvent, until, writeConfig } from "../support/forwarder.ts";
import { startForwarder, type ForwarderProcess } from "../support/forwarder-process.ts";
import { root, run, runOk } from "../support/run.ts";
import { buildSteps } from "../support/steps.ts";

const work = mkdtempSync(join(tmpdir(), "image-"));
const image = "localhost/argo-rules-test/event-forwarder:test";
const container = `event-forwarder-${process.pid}`;
const volume = `event-forwarder-${process.pid}`;
const spool = "/var/lib/event-forwarder";
const arrived = new Set<string>();
let runner: EventsRunner;

interface StatefulSet {
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly containers: readonly [{ readonly resources: { readonly limits: { memory: string } } }];
      };
    };
  };
}

/** What the manifest lets the container have. */
function memoryLimit(): string {
  const text = readFileSync(join(root, "manifests/forwarder/stateful-set.yaml"), "utf8");
  const [object] = parseAllDocuments(text).map((document) => document.toJS() as StatefulSet);
  return object?.spec.template.spec.containers[0].resources.limits.memory.replace(/i$/, "").toLowerCase() ?? "";
}

/** As the kubelet runs it by the manifest: Kubernetes leaves no folder writable, as podman would with its tmpfs. */
const restrictions = [
  "--read-only",
  "--read-only-tmpfs=false",
  "--cap-drop=ALL",
  "--security-opt=no-new-privileges",
  "--user=65532:65532",
  `--memory=${memoryLimit()}`,
  "--pids-limit=64",
  "--network=host",
];

function runArgs(options: readonly string[], ...args: readonly string[]): readonly [string, ...string[]] {
  return ["podman", "run", "--rm", `--name=${container}`, ...restrictions, ...options, image, ...args];
}

// As the manifest mounts it: where the program looks for its configuration.
const etc = `--volume=${join(work, "etc")}:/etc/er-k8s-sensor:ro`;

function start(): Promise<ForwarderProcess> {
  return startForwarder(runArgs([etc, `--volume=${volume}:${spool}`]), containersEnv);
}

/** Runs a script with the image's own Node, which is all there is to run in it. */
function inImage(script: string): unknown {
  const options = ["--entrypoint=/usr/local/bin/node", `--volume=${volume}:${spool}`];
  const [program, ...args] = runArgs(options, "--eval", `process.stdout.write(JSON.stringify(${script}))`);
  return JSON.parse(runOk(program, args, { env: containersEnv }).stdout);
}

beforeAll(async () => {
  runner = await startEventsRunner({ onEvent: ({ uid }) => void arrived.add(uid) });
  const base = prepareContainers();
  buildForwarder();
  buildSteps();
  runOk(process.execPath, [join(root, "scripts/image-context.ts"), join(work, "context")]);
  const build = ["build", "--pull-never", "--timestamp=0", "--target=event-forwarder", `--build-arg=BASE=${base}`];
  const labels = ["--build-arg=VERSION=1.2.3", "--build-arg=REVISION=0123abc"];
  const file = ["--file", join(root, "images/Containerfile"), join(work, "context")];
  runOk("buildah", [...build, ...labels, `--tag=${image}`, ...file], { env: containersEnv });
  writeConfig(join(work, "etc"), { at: "/etc/er-k8s-sensor", spoolDir: spool, eventsRunner: runner.url });
});

beforeEach(async () => {
  run("podman", ["volume", "rm", "--force", volume], { env: containersEnv });
  podman("volume", "create", volume);
  arrived.clear();
  await runner.setFaults({});
});

afterAll(async () => {
  run("podman", ["rm", "--force", "--ignore", container], { env: containersEnv });
  run("podman", ["volume", "rm", "--force", volume], { env: containersEnv });
  run("podman", ["rmi", "--force", image], { env: containersEnv });
  await runner.close();
  rmSync(work, { recursive: true });
});

it("says what it is in its labels, and runs as a user that is a number and not root", () => {
  const [told] = JSON.parse(podman("image", "inspect", image)) as readonly {
    readonly Labels: Readonly<Record<string, string>>;
    readonly User: string;
    readonly Config: { readonly StopSignal: string; readonly Entrypoint: readonly string[] };
  }[];
  expect(told?.User).toBe("65532:65532");
  expect(told?.Config.StopSignal).toBe("SIGTERM");
  expect(told?.Config.Entrypoint.join(" ")).toMatch(/^\/usr\/local\/bin\/node --max-old-space-size=\d+ /);
  expect(told?.Labels).toMatchObject({
    "org.opencontainers.image.title": "event-forwarder",
    "org.opencontainers.image.licenses": "Apache-2.0",
    "org.opencontainers.image.version": "1.2.3",
    "org.opencontainers.image.revision": "0123abc",
  });
});

it("holds the bill of materials of what it runs, and the licences", () => {
  const read = (path: string): string => `require("fs").readFileSync(${JSON.stringify(path)}, "utf8")`;
  const bom = readFileSync(join(forwarderDist, "event-forwarder.cdx.json"), "utf8");
  expect(inImage(read("/usr/share/sbom/event-forwarder.cdx.json"))).toBe(bom);
  expect(bom).toContain(`pkg:generic/node@${String(inImage("process.versions.node"))}`);
  expect(inImage(`require("fs").readdirSync("/usr/share/doc/event-forwarder").sort()`)).toEqual([
    "LICENSE",
    "LICENSE.node",
    "THIRD_PARTY_LICENSES",
  ]);
});

it("lets its user write to the spool and nowhere else", () => {
  const folders = ["/", "/tmp", "/var/tmp", "/opt/event-forwarder", "/usr/local/bin", "/run", spool];
  const writable = `${JSON.stringify(folders)}.filter((folder) => {
    try { require("fs").writeFileSync(folder + "/x", "x"); return true; } catch { return false; }
  })`;
  expect(inImage(writable)).toEqual([spool]);
  expect(inImage("[process.getuid(), process.getgid()]")).toEqual([65532, 65532]);
});

it("takes an event and delivers it, and ends with 0 when it is told to", async () => {
  const forwarder = await start();
  expect(await postEvent(forwarder.url, eventOf("one"))).toEqual({ status: 200, text: "" });
  await until("the event at Events Runner", () => arrived.has("one"));
  expect(podman("exec", container, "event-forwarder", "dead", "list")).toBe("0 dead letters\n");
  expect(await forwarder.end("SIGTERM")).toEqual({ code: 0, signal: null });
  expect(forwarder.log.map(({ msg }) => msg)).toContain("stopped");
});

it("delivers after a start what it had accepted before its container was killed", async () => {
  await runner.setFaults({ fail: { status: 503 } });
  const uids = Array.from({ length: 30 }, (_, at) => `kept-${at}`);
  const first = await start();
  for (const uid of uids) expect(await postEvent(first.url, eventOf(uid))).toMatchObject({ status: 200 });
  podman("kill", "--signal=KILL", container);
  expect(await first.ended).toEqual({ code: 137, signal: null });
  expect(arrived.size).toBe(0);

  await runner.setFaults({});
  const second = await start();
  await until("all events at Events Runner", () => arrived.size === uids.length);
  expect([...arrived].toSorted()).toEqual(uids.toSorted());
  expect(await second.end("SIGTERM")).toEqual({ code: 0, signal: null });
});

/** Sends an event as a Sensor does: again while the forwarder is busy with others. */
async function postUntilTaken(url: string, event: unknown): Promise<void> {
  await until("an answer other than 503", async () => {
    const { status } = await postEvent(url, event);
    expect([200, 503]).toContain(status);
    return status === 200;
  });
}

// No event is larger: the bus takes messages of 8 MB, and carries an event in base64.
it("takes events as large as the bus carries within the memory that the manifest gives it", async () => {
  const forwarder = await start();
  const uids = Array.from({ length: 24 }, (_, at) => `large-${at}`);
  for (let at = 0; at < uids.length; at += 4) {
    await Promise.all(uids.slice(at, at + 4).map((uid) => postUntilTaken(forwarder.url, eventOf(uid, 6_000_000))));
  }
  await until("all events at Events Runner", () => arrived.size === uids.length);
  expect(await forwarder.end("SIGTERM")).toEqual({ code: 0, signal: null });
});

it("says without a volume what is wrong, and ends", () => {
  const [program, ...args] = runArgs([etc]);
  const { code, stderr } = run(program, args, { env: containersEnv });
  expect(code).toBe(1);
  expect(stderr).toBe(
    `event-forwarder: the spool in ${spool} cannot be opened: the folder is not writable (EROFS): ` +
      "is a volume mounted there that user 65532 may write to?\n",
  );
});

it("says without a configuration and a token what is missing", () => {
  const [program, ...args] = runArgs([]);
  const { code, stderr } = run(program, args, { env: containersEnv });
  expect(code).toBe(1);
  expect(stderr).toBe("event-forwarder: /etc/event-forwarder/token/authorization cannot be read: ENOENT\n");
});
