import type { Want } from "../bad-input/row.ts";
import type { MemoryFile } from "../support/memory-host.ts";

/** A place of `--out` that does not hold, or cannot take, what the rules come to. */
export interface Undelivered {
  readonly name: string;
  /** The options after `build good.json`. */
  readonly options: string;
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly want: readonly Want[];
  /** Each place that is told about. */
  readonly at: readonly string[];
}

/** Such places, and what is said about them. Only the host can cause these diagnostics. */
export const undeliveredRows: readonly Undelivered[] = [
  {
    name: "a file that is not there to compare with",
    options: "--out m.yaml --check",
    want: ["error OUTPUT_DIFFERS"],
    at: ["m.yaml"],
  },
  {
    name: "a file that other rules made",
    options: "--out m.yaml --check",
    files: { "m.yaml": "kind: List\n" },
    want: ["error OUTPUT_DIFFERS"],
    at: ["m.yaml"],
  },
  {
    name: "a file that may not be written",
    options: "--out m.yaml",
    files: { "m.yaml": new Error("EACCES: denied") },
    want: ["error OUTPUT_FAILED"],
    at: ["m.yaml"],
  },
  {
    name: "a folder that is not there to compare with",
    options: "-o dir --out out --check",
    want: ["error OUTPUT_DIFFERS"],
    at: ["out"],
  },
  {
    name: "a folder with files of somebody else's",
    options: "-o dir --out out",
    files: { "out/rbac.yaml": "kind: Role\n", "out/kustomization.yaml": new Error("EACCES: denied") },
    want: ["error OUTPUT_NOT_OURS", "error OUTPUT_NOT_OURS"],
    at: ["out/kustomization.yaml", "out/rbac.yaml"],
  },
];
