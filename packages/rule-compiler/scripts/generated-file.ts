import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";

/** Folder of an unpacked Go module, such as `k8s.io/api@v0.34.4`; Go checks it against the checksum database. */
export function moduleFolder(module: string): string {
  const output = execFileSync("go", ["mod", "download", "-json", module], {
    cwd: tmpdir(),
    encoding: "utf8",
    env: { ...process.env, GOWORK: "off" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return (JSON.parse(output) as { Dir: string }).Dir;
}

/** Writes a generated file, or with `--check` says whether it is fresh. Gives the exit code of the script. */
export function writeOrCheck(path: string, text: string, script: string): number {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  if (!values.check) {
    writeFileSync(path, text);
    return 0;
  }
  if (text === readFileSync(path, "utf8")) return 0;
  process.stderr.write(`${path} is stale: run node packages/rule-compiler/scripts/${script} and commit the result\n`);
  return 1;
}
