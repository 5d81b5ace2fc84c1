import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { machinePath, runOk } from "./run.ts";

/** The compiler as npm would get it, and a project that has installed it and nothing else. */
export interface Packed {
  readonly tarball: string;
  /** Folder of the project; ES modules. */
  readonly consumer: string;
  /** The package in its `node_modules`. */
  readonly installed: string;
}

/** Builds, packs and installs the compiler below a folder that the caller removes. */
export function packCompiler(folder: string): Packed {
  const consumer = join(folder, "consumer");
  const tarball = join(folder, "rule-compiler-0.1.0.tgz");
  runOk("pnpm", ["--filter", "rule-compiler", "pack", "--pack-destination", folder]);
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), `{ "type": "module" }\n`);
  const env = { ...process.env, PATH: machinePath };
  runOk("npm", ["install", "--no-fund", "--no-audit", tarball], { cwd: consumer, env });
  return { tarball, consumer, installed: join(consumer, "node_modules/rule-compiler") };
}
