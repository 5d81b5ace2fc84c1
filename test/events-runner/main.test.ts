import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "undici";
import { afterAll, expect, it } from "vitest";
import { run } from "../support/run.ts";

const program = join(import.meta.dirname, "main.ts");
const folder = mkdtempSync(join(tmpdir(), "events-runner-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the program on a free port; resolves with its address. */
async function start(args: readonly string[]): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [program, "--port", "0", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const { msg, url } = JSON.parse(line.toString()) as { readonly msg: string; readonly url: string };
  expect(msg).toBe("listening");
  return { url, child };
}

it("writes a ledger of what it accepts, demands the token of its file, and ends at SIGTERM", async () => {
  const ledger = join(folder, "ledger.jsonl");
  const tokenFile = join(folder, "token");
  writeFileSync(tokenFile, "right\n");
  const { url, child } = await start(["--ledger", ledger, "--token-file", tokenFile]);
  const post = async (ruleID: string, token: string): Promise<number> => {
    const body = JSON.stringify({ eventType: "added", ruleID, objects: [{ metadata: { uid: ruleID } }] });
    const headers = { Authorization: `Bearer ${token}`, "Idempotency-Key": `of ${ruleID}` };
    return (await request(`${url}/api/v1/events`, { method: "POST", headers, body })).statusCode;
  };
  expect([await post("a", "right"), await post("b", "wrong"), await post("c", "right")]).toEqual([200, 401, 200]);
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  const lines = readFileSync(ledger, "utf8").trimEnd().split("\n");
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
    ["a", "c"].map((id) => ({
      key: `of ${id}`,
      ruleID: id,
      eventType: "added",
      uid: id,
      resourceVersion: "",
      at: expect.any(Number),
    })),
  );
});

const misused: readonly { readonly args: readonly string[]; readonly says: string; readonly code: number }[] = [
  { args: ["--prot", "0"], says: "--prot", code: 2 },
  { args: ["--port", "http"], says: 'no port: "http"', code: 2 },
  { args: ["--cert", "x"], says: "--cert and --key belong together", code: 2 },
  { args: ["--client-ca", "x"], says: "--client-ca needs --cert and --key", code: 2 },
  { args: ["--token-file", "/does/not/exist"], says: "/does/not/exist", code: 1 },
];

it.for(misused)("ends with $code and says what is wrong: $args", ({ args, says, code }) => {
  const outcome = run(process.execPath, [program, ...args]);
  expect(outcome).toMatchObject({ code, stdout: "" });
  expect(outcome.stderr).toContain(says);
});

it("shows how it is used", () => {
  expect(run(process.execPath, [program, "--help"])).toMatchObject({ code: 0, stderr: "" });
});
