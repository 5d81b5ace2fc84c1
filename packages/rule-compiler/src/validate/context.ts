import type { Config } from "@argo-rules/contracts";
import type { KindTable } from "../knowledge/kind-table.ts";
import type { Target } from "../knowledge/target.ts";

/** A script as the host found it: its text, its size when it is too large to be read, or why it cannot be read. */
export type ScriptFile = { readonly text: string } | { readonly bytes: number } | { readonly reason: string };

/** What validation knows besides the rules. */
export interface ValidateContext {
  readonly config: Config;
  /** Kubernetes' own kinds and those the user told. */
  readonly kinds: KindTable;
  /** Warnings about duplicates become errors. */
  readonly strict: boolean;
  /** Unknown keys become warnings, as the original sensor ignored them. */
  readonly compat: boolean;
  /** Rules with errors are left out instead of failing the rest. */
  readonly skipInvalid?: boolean | undefined;
  /** What the manifests are to run on, as far as it is told. */
  readonly target?: Target | undefined;
  /** Finds a script file of at most `limit` bytes by its path. */
  readonly readScript: (path: string, limit: number) => ScriptFile;
}
