import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { builtOnce } from "../support/built-once.ts";

const run = promisify(execFile);

/** The folder whose go.mod pins Kubernetes. */
const module = import.meta.dirname;

/** The programs of Kubernetes that tests run: the tools of go.mod. */
export type KubernetesProgram = "kube-apiserver" | "kubectl";

/**
 * Returns the path of a program of the pinned Kubernetes. It is kept outside of the tree and built when the pins changed,
 * which takes minutes. Fails when Go is missing.
 */
export async function buildKubernetes(program: KubernetesProgram): Promise<string> {
  const pins = await Promise.all(["go.mod", "go.sum", "build.ts"].map((name) => readFile(join(module, name))));
  const hash = createHash("sha256");
  for (const pin of pins) hash.update(pin);
  const name = `${program}-${hash.digest("hex").slice(0, 16)}`;
  return builtOnce(join("cluster", name), (path) => compileTo(path, program));
}

/** The pinned version, such as `v1.34.4`. */
export async function kubernetesVersion(): Promise<string> {
  const [, version] = /^\tk8s\.io\/kubernetes (\S+)/m.exec(await readFile(join(module, "go.mod"), "utf8")) ?? [];
  if (version === undefined) throw new Error("test/cluster/go.mod names no k8s.io/kubernetes");
  return version;
}

async function compileTo(path: string, program: KubernetesProgram): Promise<void> {
  // A build outside of Kubernetes' own scripts would say v0.0.0, and clients and CRDs look at the version.
  const version = await kubernetesVersion();
  const [major = "", minor = ""] = version.slice(1).split(".");
  const values = { gitVersion: version, gitMajor: major, gitMinor: minor };
  const stamps = Object.entries(values).map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`);
  // Without symbols and debug information the programs are a third smaller, and linked sooner.
  const flags = ["-trimpath", "-ldflags", ["-s", "-w", ...stamps].join(" ")];
  const options = { cwd: module, env: { ...process.env, GOFLAGS: "-mod=readonly", CGO_ENABLED: "0" } };
  try {
    await run("nice", ["-n", "10", "go", "build", ...flags, "-o", path, `k8s.io/kubernetes/cmd/${program}`], options);
  } catch (cause) {
    throw new Error(`cannot build ${program}: this suite needs Go 1.26 or newer and its module proxy`, { cause });
  }
}
