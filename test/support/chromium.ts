import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { debianProgram } from "./debian-program.ts";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** Path of a Chromium; installs Debian's when there is none, and throws when that fails. */
export function chromium(): string {
  return debianProgram("chromium", names);
}

/**
 * Shows a page in a headless Chromium until a promise is settled, with a profile of its own. Rejects, with what Chromium
 * said, when it ends before that or when nothing has happened for two minutes.
 */
export async function browse<T>(program: string, address: string, until: Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  // Chromium's sandbox does not work for root, as in a container.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const options = [
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--enable-logging=stderr",
    "--disable-dev-shm-usage",
  ];
  const child = spawn(program, [...options, ...sandbox, `--user-data-dir=${profile}`, address], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-10_000);
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const deadline = AbortSignal.timeout(120_000);
  const ended = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => reject(new Error(`Chromium ended with ${signal ?? code}:\n${said}`)));
    deadline.addEventListener("abort", () => reject(new Error(`the page has not answered:\n${said}`)));
  });
  try {
    return await Promise.race([until, ended]);
  } finally {
    child.kill();
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
