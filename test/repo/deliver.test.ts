import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { LedgerEntry } from "../events-runner/accept.ts";
import { startEventsRunner } from "../events-runner/server.ts";
import { startForwarder } from "../support/forwarder-process.ts";
import { readMarkdown } from "../support/markdown.ts";
import { root, run } from "../support/run.ts";

const { fences } = readMarkdown("README.md");

function fence(info: string, heading: string): string {
  const found = fences.find((one) => one.info === info && one.heading === heading);
  if (!found) throw new Error(`README.md has no block ${info} below ${heading}`);
  return found.text;
}

const programs = {
  "rule-compiler": "packages/rule-compiler/src/cli/main.ts",
  "event-forwarder": "packages/event-forwarder/src/cli/main.ts",
};

it("delivers what a rule counts through the real forwarder, as the README shows", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "deliver-"));
  const got: LedgerEntry[] = [];
  const taken = Promise.withResolvers<void>();
  const runner = await startEventsRunner({
    token: "example",
    onEvent: (entry) => {
      got.push(entry);
      taken.resolve();
    },
  });
  mkdirSync(join(folder, "bin"));
  for (const [name, file] of Object.entries(programs)) {
    const path = join(folder, "bin", name);
    writeFileSync(path, `#!/bin/sh\nexec "${process.execPath}" "${join(root, file)}" "$@"\n`);
    chmodSync(path, 0o755);
  }
  writeFileSync(join(folder, "token"), "example\n");
  writeFileSync(join(folder, "rules.json"), fence("json rules file=rules.json", "What it does"));
  writeFileSync(join(folder, "event.json"), fence("json file=event.json", "Prove it"));
  const config = fence("yaml file=forwarder.yaml", "Deliver it")
    .replace("127.0.0.1:9090", `127.0.0.1:${runner.port}`)
    .replace("listenPort: 8080", "listenPort: 0")
    .replace("jwtTokenPath: token", `jwtTokenPath: ${join(folder, "token")}`)
    .replace("spoolDir: spool", `spoolDir: ${join(folder, "spool")}`);
  writeFileSync(join(folder, "forwarder.yaml"), config);
  const env = { PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`, HOME: folder, LC_ALL: "C" };
  const serve = [join(folder, "bin/event-forwarder"), "serve", "--config", join(folder, "forwarder.yaml")] as const;
  const forwarder = await startForwarder([...serve], env);
  try {
    const shown = fence("console", "Deliver it").replace("http://127.0.0.1:8080", forwarder.url);
    const commands = [...shown.matchAll(/^\$ (.*)$/gm)].map(([, command]) => command).join("\n");
    const { stdout, stderr } = run("sh", ["-c", commands], { cwd: folder, env });
    expect({ stdout, stderr }).toEqual({ stdout: shown.replaceAll(/^\$ .*\n/gm, ""), stderr: "" });
    await taken.promise;
    const want = JSON.parse(fence("json delivered", "Deliver it")) as LedgerEntry;
    expect(got).toEqual([{ ...want, at: expect.any(Number) as number }]);
    expect(await forwarder.end("SIGTERM")).toEqual({ code: 0, signal: null });
    expect(got).toHaveLength(1);
  } finally {
    await forwarder.end("SIGKILL");
    await runner.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
