import { isAbsolute } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { stdinPath, type SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { findFiles, type FoundFiles } from "./find-files.ts";
import type { Host } from "./host.ts";
import { readText } from "./read-text.ts";

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

/** What is looked for in folders: rules, in any file but those of tests, or tests, in files named `*.test.*`. */
type Wanted = "rules" | "tests";

/**
 * Reads the inputs of a command line: files, folders (their .json, .jsonc, .yaml and .yml files), patterns, `-`.
 * Files come in the order of the arguments, those of one folder or pattern by name, each once. What cannot be read is
 * a diagnostic, as is an argument that names nothing: silence would look like success.
 */
export function readInputs(options: Options, host: Host, wanted: Wanted = "rules"): Inputs {
  const sources: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const input of options.operands) {
    const { paths, unreadable } = expand(input, options.recursive, wanted, host);
    diagnostics.push(...unreadable.map(({ path, reason }) => diagnose("INPUT_UNREADABLE", placeOf(path), { reason })));
    if (paths.length === 0 && unreadable.length === 0) diagnostics.push(nothingAt(input, host));
    for (const path of paths) {
      const same = path === "-" ? path : host.identity(path);
      if (seen.has(same)) continue;
      seen.add(same);
      const read = readSource(path, options.maxInput, host);
      if ("code" in read) diagnostics.push(read);
      else if (wanted === "tests" || path === input || !holdsTests(read)) sources.push(read);
    }
  }
  return { sources, identities: seen, diagnostics };
}

/** Reads one file as text. */
export function readSource(path: string, maxBytes: number, host: Host): SourceFile | Diagnostic {
  const shown = path === "-" ? stdinPath : path;
  const span = placeOf(shown);
  const read = readText(path, maxBytes, host);
  if (typeof read === "string") return { path: shown, text: read };
  switch (read.kind) {
    case "unreadable":
      return diagnose("INPUT_UNREADABLE", span, read);
    case "tooLarge":
      return diagnose("INPUT_TOO_LARGE", span, { bytes: read.bytes, limit: maxBytes });
    case "notText":
      return diagnose("INPUT_NOT_TEXT", span, read);
  }
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

/** Whether a file that a folder or pattern led to is one of tests: both its name and what it holds say so. */
function holdsTests({ path, text }: SourceFile): boolean {
  return testsName.test(path) && /(?:^|[\s{,])["']?tests["']?\s*:/.test(text);
}

const testsName = /\.test\.(?:jsonc?|ya?ml)$/;

function expand(input: string, recursive: boolean, wanted: Wanted, host: Host): FoundFiles {
  const found = input === "-" ? undefined : statOf(input, host);
  if (input === "-" || found === "unreadable" || (found && found.kind !== "folder")) return only(input);
  if (!found) return isDynamicPattern(input) ? withoutSchemas(findFiles(input, host.cwd)) : nothing;
  const name = wanted === "tests" ? "*.test" : "*";
  const { paths, unreadable } = withoutSchemas(
    findFiles(`${recursive ? "**/" : ""}${name}.{json,jsonc,yaml,yml}`, input),
  );
  const folder = input.replace(/\/+$/, "");
  const whole = (path: string): string => (isAbsolute(path) ? path : `${folder}/${path}`);
  return {
    paths: paths.map(whole),
    unreadable: unreadable.map(({ path, reason }) => ({ path: whole(path), reason })),
  };
}

const nothing: FoundFiles = { paths: [], unreadable: [] };

function only(path: string): FoundFiles {
  return { paths: [path], unreadable: [] };
}

function withoutSchemas({ paths, unreadable }: FoundFiles): FoundFiles {
  return { paths: paths.filter(isNoSchema).toSorted(), unreadable };
}

/** The place of something read, as a whole. */
function placeOf(path: string): Span {
  return { file: { path, text: "" }, start: 0, end: 0 };
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
