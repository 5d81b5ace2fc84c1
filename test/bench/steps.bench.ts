import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildKubernetes } from "../cluster/build.ts";
import { referenceTo } from "../steps/events.ts";
import type { StoredPod } from "../steps/pods.ts";
import { World } from "../steps/world.ts";
import { containersEnv, prepareContainers } from "../support/containers.ts";
import { root, run, runOk } from "../support/run.ts";
import { buildSteps, stepsDist } from "../support/steps.ts";

// How long pod-delete takes from its start to its first request, and to its end, as a process and in a container, beside a
// program in Go that makes the one call alone, and kubectl. All of them ask the same kube-apiserver through the same proxy.

const runs = 20;
const work = mkdtempSync(join(tmpdir(), "bench-steps-"));
const image = "localhost/argo-rules-bench/workflow-steps:bench";
const goProgram = join(work, "delete-pod");

type Command = readonly [string, ...string[]];

interface Started {
  readonly command: Command;
  readonly env: NodeJS.ProcessEnv;
}

interface Figures {
  readonly first: number;
  readonly whole: number;
}

function buildImage(): void {
  const base = prepareContainers();
  runOk("pnpm", ["build"]);
  runOk(process.execPath, [join(root, "scripts/image-context.ts"), join(work, "context")]);
  const options = ["--pull-never", "--target=workflow-steps", `--build-arg=BASE=${base}`, `--tag=${image}`];
  const file = ["--file", join(root, "images/Containerfile"), join(work, "context")];
  runOk("buildah", ["build", ...options, ...file], { env: containersEnv });
}

function p50(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Runs what `start` says of a new pod again and again; throws when a run fails, or leaves its pod. */
async function measure(world: World, start: (pod: StoredPod) => Promise<Started>): Promise<Figures> {
  const firsts: number[] = [];
  const wholes: number[] = [];
  // One more, which warms the caches of files and is not counted.
  for (let at = 0; at <= runs; at++) {
    const pod = await world.pods.create();
    const { command, env } = await start(pod);
    let first: number | undefined;
    world.proxy.rule = () => {
      first ??= performance.now();
      return undefined;
    };
    const [program, ...args] = command;
    const began = performance.now();
    const child = spawn(program, args, { env, stdio: ["ignore", "ignore", "inherit"] });
    const [code] = (await once(child, "close")) as [number | null];
    const ended = performance.now();
    const left = await world.pods.find(pod);
    if (code !== 0 || first === undefined || left) throw new Error(`${command.join(" ")}: exit ${code}`);
    if (at === 0) continue;
    firsts.push(first - began);
    wholes.push(ended - began);
  }
  world.proxy.reset();
  return { first: p50(firsts), whole: p50(wholes) };
}

const world = await World.start();
try {
  buildSteps();
  buildImage();
  runOk("go", ["build", "-mod=readonly", "-trimpath", "-ldflags", "-s -w", "-o", goProgram, "./delete-pod"], {
    cwd: join(root, "test/cluster"),
    env: { ...process.env, CGO_ENABLED: "0" },
  });
  const kubectl = await buildKubernetes("kubectl");
  const deployed = await world.deploy("pod-delete");
  const url = `https://127.0.0.1:${world.proxy.port}`;
  const access = async (pod: StoredPod): Promise<{ readonly env: NodeJS.ProcessEnv; readonly folder: string }> => {
    const env = await world.environment(deployed, referenceTo(pod));
    return { env, folder: env.ARGO_STEP_ACCOUNT };
  };
  const bundle = join(stepsDist, "pod-delete/pod-delete.mjs");
  const tokenFile = join(work, "token");
  const admin = async (pod: StoredPod): Promise<string> => {
    const { folder } = await access(pod);
    runOk("cp", [join(folder, "token"), tokenFile]);
    return folder;
  };

  const rows: readonly (readonly [string, Figures])[] = [
    [
      "pod-delete, process",
      await measure(world, async (pod) => ({ command: [process.execPath, bundle], env: (await access(pod)).env })),
    ],
    [
      "pod-delete, container",
      await measure(world, async (pod) => {
        const { env, folder } = await access(pod);
        const limits = ["--read-only", "--cap-drop=ALL", "--user=65532:65532", "--network=host"];
        const variables = Object.entries({ ...env, ARGO_STEP_RESULT: "/tmp/result.json" }).map(
          ([name, value]) => `--env=${name}=${value}`,
        );
        const mounts = [`--volume=${folder}:${folder}:ro`, "--tmpfs=/tmp"];
        const command: Command = ["podman", "run", "--rm", ...limits, ...mounts, ...variables, image, "pod-delete"];
        return { command, env: containersEnv };
      }),
    ],
    [
      "client-go, the deletion alone",
      await measure(world, async (pod) => {
        const folder = await admin(pod);
        const { namespace, name, uid } = pod.metadata;
        const command: Command = [goProgram, url, tokenFile, join(folder, "ca.crt"), namespace, name, uid];
        return { command, env: {} };
      }),
    ],
    [
      "kubectl delete pod",
      await measure(world, async (pod) => {
        const folder = await admin(pod);
        const { namespace, name } = pod.metadata;
        const kubeconfig = join(work, "kubeconfig");
        const cluster = { server: url, "certificate-authority": join(folder, "ca.crt") };
        // JSON is YAML.
        writeFileSync(
          kubeconfig,
          JSON.stringify({
            apiVersion: "v1",
            kind: "Config",
            clusters: [{ name: "a", cluster }],
            users: [{ name: "a", user: { tokenFile } }],
            contexts: [{ name: "a", context: { cluster: "a", user: "a" } }],
            "current-context": "a",
          }),
        );
        const command: Command = [kubectl, "delete", "pod", name, "--namespace", namespace, "--wait=false"];
        return { command, env: { KUBECONFIG: kubeconfig, HOME: work } };
      }),
    ],
  ];
  console.log(`p50 of ${runs} runs, in ms; pod-delete asks for more: kill switch, pod, deletion, Event`);
  console.log("\n| | first request | whole run |\n|---|---|---|");
  for (const [name, { first, whole }] of rows) console.log(`| ${name} | ${first.toFixed(0)} | ${whole.toFixed(0)} |`);
} finally {
  await world.close();
  run("podman", ["rmi", "--force", image], { env: containersEnv });
  rmSync(work, { recursive: true });
}
