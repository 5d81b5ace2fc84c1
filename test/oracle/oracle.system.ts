import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Oracle } from "./oracle.ts";

interface Questions {
  readonly echo: { readonly text: string };
}
interface Answers {
  readonly echo: { readonly text: string };
}

/** An oracle that is a shell script. */
async function withProgram<T>(script: string, use: (oracle: Oracle<Questions, Answers>) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  try {
    const program = join(folder, "program.sh");
    writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return await use(new Oracle(program, folder, {}));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it("tells everybody who waits when the program ends, also while questions are still being written", async () => {
  await withProgram("echo no more >&2; exit 3", async (oracle) => {
    const questions = Array.from({ length: 5000 }, () => ({ text: "x".repeat(1000) }));
    await expect(oracle.askAll("echo", questions)).rejects.toThrow("the oracle ended with 3: no more");
    await expect(oracle.ask("echo", { text: "" })).rejects.toThrow("the oracle ended with 3");
    await oracle.close();
  });
});

it("tells everybody who waits when the program ends in the middle of an answer", async () => {
  await withProgram(`read line; printf '{"id":1,"te'; exit 2`, async (oracle) => {
    await expect(oracle.ask("echo", { text: "" })).rejects.toThrow(
      'the oracle ended with 2: ; it answered {"id":1,"te',
    );
    await oracle.close();
  });
});

it("ends the program when it is closed", async () => {
  await withProgram("cat >/dev/null", async (oracle) => {
    await oracle.close();
    await expect(oracle.ask("echo", { text: "" })).rejects.toThrow("the oracle ended with 0");
  });
});
