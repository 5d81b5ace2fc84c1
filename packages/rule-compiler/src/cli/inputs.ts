import { globSync, isDynamicPattern } from "tinyglobby";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { stdinPath, type SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { decode, NotText } from "./decode.ts";
import type { Host } from "./host.ts";

export interface Inputs {
  readonly sources: readonly SourceFile[];
  /** Identities (see Host) of all files that were looked at. */
  readonly identities: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Options {
  readonly operands: readonly string[];
  readonly recursive: boolean;
  /** Most bytes of one input. */
  readonly maxInput: number;
}

/**
 * Reads the inputs of a command line: files, folders (their .json, .jsonc, .yaml and .yml files), patterns, `-`.
 * Files come in the order of the arguments, those of one folder or pattern by name, each once. What cannot be read is
 * a diagnostic, as is an argument that names nothing: silence would look like success.
 */
export function readInputs(options: Options, host: Host): Inputs {
  const sources: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const input of options.operands) {
    const paths = expand(input, options.recursive, host);
    if (paths.length === 0) diagnostics.push(nothingAt(input, host));
    for (const path of paths) {
      const same = path === "-" ? path : host.identity(path);
      if (seen.has(same)) continue;
      seen.add(same);
      const read = readSource(path, options.maxInput, host);
      if ("code" in read) diagnostics.push(read);
      else sources.push(read);
    }
  }
  return { sources, identities: seen, diagnostics };
}

/** Reads one file as text. */
export function readSource(path: string, maxBytes: number, host: Host): SourceFile | Diagnostic {
  const shown = path === "-" ? stdinPath : path;
  const empty: SourceFile = { path: shown, text: "" };
  const span = { file: empty, start: 0, end: 0 };
  try {
    const found = path === "-" ? undefined : host.stat(path);
    // Looked at before reading, so that a file of any size costs nothing; pipes have no size and are read to the limit.
    if (found?.kind === "file" && found.size > maxBytes) return tooLarge(found.size, maxBytes, span);
    const bytes = host.read(path, maxBytes);
    if (bytes.length > maxBytes) return tooLarge(bytes.length, maxBytes, span);
    return { path: shown, text: decode(bytes) };
  } catch (error) {
    if (error instanceof NotText) return diagnose("INPUT_NOT_TEXT", span, { found: error.message });
    return diagnose("INPUT_UNREADABLE", span, { reason: error instanceof Error ? error.message : String(error) });
  }
}

function tooLarge(bytes: number, limit: number, span: Span): Diagnostic {
  return diagnose("INPUT_TOO_LARGE", span, { bytes, limit });
}

/** Why an argument names no file: a pattern or folder without any, or a path that is not there. */
function nothingAt(input: string, host: Host): Diagnostic {
  if (isDynamicPattern(input) || statOf(input, host) !== undefined) {
    return diagnose("NO_INPUT_FILES", undefined, { pattern: input });
  }
  const reason = `there is no ${JSON.stringify(input)}`;
  return diagnose("INPUT_UNREADABLE", undefined, {
    reason: input.includes(",") ? `${reason}; repeat -f for several` : reason,
  });
}

function expand(input: string, recursive: boolean, host: Host): readonly string[] {
  if (input === "-") return ["-"];
  const found = statOf(input, host);
  if (found === "unreadable" || (found && found.kind !== "folder")) return [input];
  if (found) {
    const inside = globSync(`${recursive ? "**/" : ""}*.{json,jsonc,yaml,yml}`, { cwd: input, dot: false });
    const folder = input.replace(/\/+$/, "");
    return inside
      .filter(isNoSchema)
      .toSorted()
      .map((path) => `${folder}/${path}`);
  }
  return isDynamicPattern(input) ? globSync(input, { cwd: host.cwd }).filter(isNoSchema).toSorted() : [];
}

/** Editors want the schema beside the rules, where `init` puts it. */
function isNoSchema(path: string): boolean {
  return !path.endsWith(".schema.json");
}

/** What a path is; `unreadable` where even that cannot be asked, so that reading it tells why. */
function statOf(path: string, host: Host): ReturnType<Host["stat"]> | "unreadable" {
  try {
    return host.stat(path);
  } catch {
    return "unreadable";
  }
}
