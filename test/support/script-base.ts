import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { containersEnv } from "./containers.ts";
import { run, runOk } from "./run.ts";

/** What images/script-base/Containerfile installs, made of Debian's packages without a registry. */
const base = "localhost/argo-rules-script-base:bookworm-1";
const packages = "base-files,bash,ca-certificates,coreutils,curl,dash,findutils,grep,jq,sed";

/** The base of the image script-runner, whose name it gives; after `prepareContainers`. It stays in podman's storage. */
export function prepareScriptBase(): string {
  if (run("podman", ["image", "exists", base], { env: containersEnv }).code === 0) return base;
  const folder = mkdtempSync(join(tmpdir(), "script-base-"));
  try {
    const archive = join(folder, "base.tar");
    runOk("mmdebstrap", ["--variant=extract", `--include=${packages}`, "bookworm", archive]);
    runOk("podman", ["import", archive, base], { env: containersEnv });
    return base;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Path of busybox in `folder`, linked with nothing: the only program of an image that has no C library. */
export function unpackBusybox(folder: string): string {
  runOk("sh", ["-c", "apt-get download -qq busybox-static && dpkg-deb -x busybox-static_*.deb ."], { cwd: folder });
  return join(folder, "bin/busybox");
}
