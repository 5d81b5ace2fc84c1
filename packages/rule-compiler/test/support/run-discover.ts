import { processHost, type Host } from "../../src/cli/host.ts";
import { run } from "../../src/cli/run.ts";

export interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Severity and code of each diagnostic. */
  readonly codes: readonly string[];
}

/** Runs discover in this process, with nothing of the environment but what is given. */
export async function runDiscover(
  words: readonly string[],
  given: Partial<Pick<Host, "env" | "node">> = {},
): Promise<Told> {
  let out = "";
  let err = "";
  const host: Host = {
    ...processHost(),
    env: { PATH: process.env["PATH"] },
    ...given,
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
  };
  const code = await run(["discover", ...words], host);
  const codes = [...err.matchAll(/\b((?:error|warning|note) [A-Z_]+):/g)].map(([, found = ""]) => found);
  return { code, out, err, codes };
}
