import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run, runOk } from "./run.ts";

/** Environment of podman and buildah. */
export const containersEnv: NodeJS.ProcessEnv = {
  ...process.env,
  CONTAINERS_CONF: join(root, "test/support/containers.conf"),
};

const packages = ["buildah", "podman", "runc", "catatonit", "mmdebstrap"] as const;
const programs = ["buildah", "podman", "runc", "mmdebstrap"] as const;

/** A base for images, made from Debian's packages, as no registry is asked for one. It stays in podman's storage. */
const base = "localhost/argo-rules-base:bookworm-1";
const basePackages = "base-files,ca-certificates,libc6,libgcc-s1,libstdc++6,netbase,tzdata";

/** Sees to buildah, podman and a base image, whose name it gives; throws when one of them cannot be had. */
export function prepareContainers(): string {
  if (process.getuid?.() !== 0) throw new Error("images are built and run by root: see CONTRIBUTING.md");
  const missing = programs.filter((program) => run("sh", ["-c", `command -v ${program}`]).code !== 0);
  if (missing.length > 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    runOk("apt-get", ["update", "-qq"], { env });
    runOk("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
  }
  if (run("podman", ["image", "exists", base], { env: containersEnv }).code !== 0) makeBase();
  return base;
}

function makeBase(): void {
  const folder = mkdtempSync(join(tmpdir(), "base-"));
  try {
    const archive = join(folder, "base.tar");
    runOk("mmdebstrap", ["--variant=extract", `--include=${basePackages}`, "bookworm", archive]);
    runOk("podman", ["import", archive, base], { env: containersEnv });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs podman to its end; throws with all it printed when it fails. */
export function podman(...args: readonly string[]): string {
  return runOk("podman", args, { env: containersEnv }).stdout;
}
