import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { ownImageCommand } from "@argo-rules/contracts";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { referenceTo } from "../steps/events.ts";
import { World } from "../steps/world.ts";
import { containersEnv, podman, prepareContainers } from "../support/containers.ts";
import { buildForwarder } from "../support/forwarder.ts";
import { root, run, runOk, type Outcome } from "../support/run.ts";
import { prepareScriptBase, unpackBusybox } from "../support/script-base.ts";
import { buildSteps, stepsDist } from "../support/steps.ts";

// The images as a pod runs them, against a real kube-apiserver; and scripts in an image that has nothing but a shell.

const work = mkdtempSync(join(tmpdir(), "step-images-"));
const images = {
  "workflow-steps": "localhost/argo-rules-test/workflow-steps:test",
  "script-runner": "localhost/argo-rules-test/script-runner:test",
  own: "localhost/argo-rules-test/own:test",
} as const;
type Image = keyof typeof images;

let world: World;

/** As the kubelet runs what the compiler emits: nothing is writable but what is mounted at /tmp. */
const restrictions = [
  "--rm",
  "--read-only",
  "--read-only-tmpfs=false",
  "--cap-drop=ALL",
  "--security-opt=no-new-privileges",
  "--user=65532:65532",
  "--memory=128m",
  "--pids-limit=64",
  "--network=host",
];

function build(target: string, tag: string, args: readonly string[]): void {
  const file = ["--file", join(root, "images/Containerfile"), join(work, "context")];
  const labels = ["--build-arg=VERSION=1.2.3", "--build-arg=REVISION=0123abc"];
  const options = ["--pull-never", "--timestamp=0", `--target=${target}`, `--tag=${tag}`, ...labels, ...args];
  runOk("buildah", ["build", ...options, ...file], { env: containersEnv });
}

beforeAll(async () => {
  const base = prepareContainers();
  const scriptBase = prepareScriptBase();
  buildForwarder();
  buildSteps();
  runOk(process.execPath, [join(root, "scripts/image-context.ts"), join(work, "context")]);
  build("workflow-steps", images["workflow-steps"], [`--build-arg=BASE=${base}`]);
  build("script-runner", images["script-runner"], [
    `--build-arg=BASE=${base}`,
    `--build-arg=SCRIPT_BASE=${scriptBase}`,
  ]);
  const own = join(work, "own");
  mkdirSync(own);
  unpackBusybox(own);
  const copied = "COPY --from=localhost/argo-rules-test/script-runner:test /opt/script-runner/ /opt/script-runner/";
  writeFileSync(join(own, "Containerfile"), `FROM scratch\nCOPY bin/busybox /bin/busybox\n${copied}\n`);
  runOk("buildah", ["build", "--pull-never", `--tag=${images.own}`, own], { env: containersEnv });
  world = await World.start();
});

afterEach(() => world.mend());

afterAll(async () => {
  await world.close();
  for (const image of Object.values(images)) run("podman", ["rmi", "--force", image], { env: containersEnv });
  rmSync(work, { recursive: true });
});

interface Told {
  readonly User: string;
  readonly Labels: Readonly<Record<string, string>>;
  readonly Config: { readonly StopSignal: string; readonly Entrypoint?: readonly string[] };
}

it.each(["workflow-steps", "script-runner"] as const)(
  "%s says what it is, and runs as a number that is not root",
  (image) => {
    const [told] = JSON.parse(podman("image", "inspect", images[image])) as readonly Told[];
    expect(told?.User).toBe("65532:65532");
    expect(told?.Config.StopSignal).toBe("SIGTERM");
    expect(told?.Config.Entrypoint ?? []).toEqual([]);
    expect(told?.Labels).toMatchObject({
      "org.opencontainers.image.title": image,
      "org.opencontainers.image.licenses": "Apache-2.0",
      "org.opencontainers.image.version": "1.2.3",
      "org.opencontainers.image.revision": "0123abc",
    });
  },
);

/** Runs a command in an image, without anything mounted. */
function inImage(image: Image, ...command: readonly string[]): Outcome {
  return run("podman", ["run", ...restrictions, images[image], ...command], { env: containersEnv });
}

it("workflow-steps has no shell, and the licences and the bill of materials of what it runs", () => {
  expect(inImage("workflow-steps", "sh", "-c", "true").code).toBe(127);
  const read = `console.log(JSON.stringify([
    require("fs").readdirSync("/usr/share/doc/workflow-steps").sort(),
    require("fs").readFileSync("/usr/share/sbom/pod-delete.cdx.json", "utf8"),
  ]))`;
  const [licences, bom] = JSON.parse(inImage("workflow-steps", "node", "-e", read).stdout) as readonly unknown[];
  expect(licences).toEqual(["LICENSE", "LICENSE.node", "THIRD_PARTY_LICENSES"]);
  expect(bom).toBe(readFileSync(join(stepsDist, "pod-delete/pod-delete.cdx.json"), "utf8"));
});

it("script-runner has sh, bash, jq and curl, and the licences and the bill of materials of what it runs", () => {
  const lines =
    "set -e; sh -c true; jq -n 1 >/dev/null; curl --version >/dev/null; ls /opt/script-runner/licenses | xargs";
  expect(inImage("script-runner", "bash", "-c", lines)).toEqual({
    code: 0,
    stdout: "LICENSE LICENSE.node THIRD_PARTY_LICENSES libc6 libgcc-s1 libstdc++6\n",
    stderr: "",
  });
  const bom = readFileSync(join(stepsDist, "script-runner/script-runner.cdx.json"), "utf8");
  for (const folder of ["/usr/share/sbom", "/opt/script-runner"]) {
    expect(inImage("script-runner", "cat", `${folder}/script-runner.cdx.json`).stdout).toBe(bom);
  }
});

interface StepRun {
  readonly image: Image;
  readonly action: object | string;
  readonly command: readonly string[];
  readonly script?: string;
  /** Mode of the script. */
  readonly mode?: number;
}

/** A pod's container for an action on a new pod; what it needs is mounted as the kubelet does. */
async function podmanArguments(given: StepRun): Promise<{ readonly args: string[]; readonly tmp: string }> {
  const { image, action, command, script, mode = 0o555 } = given;
  const folder = mkdtempSync(join(work, "run-"));
  const tmp = join(folder, "tmp");
  mkdirSync(tmp);
  chmodSync(tmp, 0o1777);
  const { ARGO_STEP_ACCOUNT: account, ...variables } = await world.environment(
    await world.deploy(action),
    referenceTo(await world.pods.create()),
  );
  const { ARGO_STEP_RESULT: _result, ...env } = variables as Readonly<Record<string, string>>;
  const mounts = [`${tmp}:/tmp`, `${account}:/var/run/secrets/kubernetes.io/serviceaccount:ro`];
  if (script !== undefined) {
    mkdirSync(join(folder, "script"));
    writeFileSync(join(folder, "script/script"), script);
    chmodSync(join(folder, "script/script"), mode);
    mounts.push(`${join(folder, "script")}:/rules/script:ro`);
  }
  const options = [
    ...mounts.map((mount) => `--volume=${mount}`),
    ...Object.entries(env).map(([name, value]) => `--env=${name}=${value}`),
    `--name=${basename(folder)}`,
  ];
  return { args: ["run", ...restrictions, ...options, images[image], ...command], tmp };
}

interface InPod extends Outcome {
  readonly result: Readonly<Record<string, unknown>> | undefined;
}

async function runInPod(given: StepRun, signal?: { readonly after: string }): Promise<InPod> {
  const { args, tmp } = await podmanArguments(given);
  const child = spawn("podman", args, { env: containersEnv, stdio: ["ignore", "pipe", "pipe"] });
  const texts = { stdout: "", stderr: "" };
  child.stderr.on("data", (part: Buffer) => (texts.stderr += part.toString()));
  child.stdout.on("data", (part: Buffer) => {
    texts.stdout += part.toString();
    if (signal && texts.stdout.includes(signal.after)) podman("kill", "--signal=TERM", basename(dirname(tmp)));
  });
  const [code] = (await once(child, "close")) as [number | null];
  const path = join(tmp, "step-result.json");
  const result = existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>)
    : undefined;
  return { code, ...texts, result };
}

it("pod-delete deletes a pod, in an image of which nothing can be written but /tmp", async () => {
  const ran = await runInPod({ image: "workflow-steps", action: "pod-delete", command: ["pod-delete"] });
  expect(ran, ran.stdout).toMatchObject({ code: 0, result: { result: "done", reason: "PodDeleted" } });
});

const script = { type: "script", inline: "#!/bin/sh\n", timeout: "60s" };

it.each([
  ["the image script-runner", "script-runner", ["script-runner"], "#!/bin/bash"],
  ["an image without a C library", "own", ownImageCommand, "#!/bin/busybox sh"],
] as const)("a script in %s gets its event and hands results over", async (_where, image, command, shebang) => {
  const busybox = image === "own" ? "/bin/busybox " : "";
  const text = `${shebang}
set -eu
test -z "\${STEP_EVENT-}"
test "$(${busybox}base64 -w0 "$EVENT_FILE")" = "$EVENT"
echo "user=$(${busybox}id -u)" >>"$RESULT_FILE"
for folder in / /opt /opt/script-runner /rules/script /var /usr /home; do
  if ( : >"$folder/x" ) 2>/dev/null; then echo "$folder can be written"; fi
done
: >"$HOME/x"; : >/tmp/x
`;
  const ran = await runInPod({ image, action: script, command, script: text });
  expect(ran, ran.stderr).toMatchObject({
    code: 0,
    stdout: "",
    result: { result: "done", outputs: { user: "65532" } },
  });
});

it("a script uses bash, jq and curl", async () => {
  const text = `#!/usr/bin/env bash
set -euo pipefail
jq -r '.reference.kind' "$EVENT_FILE"
curl --silent --output /dev/null --write-out '%{http_code}\\n' --insecure "https://$KUBERNETES_SERVICE_HOST:$KUBERNETES_SERVICE_PORT/version"
`;
  const ran = await runInPod({ image: "script-runner", action: script, command: ["script-runner"], script: text });
  expect(ran, ran.stderr).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Pod\n\d{3}\n$/) as string });
});

it.each([
  ["own", ownImageCommand, "#!/bin/bash\n", 0o555, "InterpreterMissing"],
  ["own", ownImageCommand, "#!/bin/busybox sh\n", 0o444, "ScriptNotExecutable"],
  ["script-runner", ["script-runner"], "#!/bin/sh\n", 0o700, "ScriptUnreadable"],
  ["script-runner", ["script-runner"], "#!/usr/bin/env python3\n", 0o555, "InterpreterMissing"],
] as const)("in %s %j says of what cannot be run why", async (image, command, text, mode, reason) => {
  const ran = await runInPod({ image, action: script, command, script: text, mode });
  expect(ran).toMatchObject({ code: 202, stdout: "", result: { result: "badInput", reason } });
});

it("passes SIGTERM on, as the first process of its container", async () => {
  const text = "#!/bin/bash\ntrap 'echo cleaned up; exit' TERM\necho began\nsleep 600 & wait\n";
  const given: StepRun = { image: "script-runner", action: script, command: ["script-runner"], script: text };
  const ran = await runInPod(given, { after: "began\n" });
  expect(ran).toMatchObject({ code: 143, stdout: "began\ncleaned up\n", result: { reason: "ScriptStopped" } });
});

it("ends a script that takes all processes it may have, when its time is up", async () => {
  const text = "#!/bin/bash\ntrap '' TERM\ngrow() { while :; do grow & sleep 0.1; done; }\ngrow 2>/dev/null\n";
  const action = { ...script, timeout: "3s" };
  const ran = await runInPod({ image: "script-runner", action, command: ["script-runner"], script: text });
  expect(ran).toMatchObject({ code: 204, result: { reason: "ScriptTimedOut" } });
});
