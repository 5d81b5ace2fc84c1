import type { Host } from "./host.ts";
import type { OptionsOf } from "./options-of.ts";

/**
 * What is wrong with the place of `--out`, if anything: a file where a folder is wanted or the other way round, a file
 * that is also read, whose rules or script would be gone, or a folder whose manifests the next build would read as rules.
 */
export function outProblem(
  { out, output, check, operands, recursive }: OptionsOf<"build">,
  inputs: ReadonlySet<string>,
  host: Host,
): string | undefined {
  if (out === undefined) return undefined;
  const found = kindOf(out, host);
  if (output !== "dir") {
    if (found === "folder") return `--out ${out} is a folder; -o dir writes into one`;
    const lost = !check && inputs.has(host.identity(out));
    return lost ? `--out ${out} is one of the inputs and would be overwritten` : undefined;
  }
  if (found === "file" || found === "other") return `--out ${out} is no folder, which -o dir needs`;
  const folder = host.identity(out);
  const reading = operands.find((input) => {
    if (kindOf(input, host) !== "folder") return false;
    const read = host.identity(input);
    return read === folder || (recursive && folder.startsWith(read.endsWith("/") ? read : `${read}/`));
  });
  return reading === undefined
    ? undefined
    : `--out ${out} lies in the input ${reading}: the next build would read its manifests as rules`;
}

function kindOf(path: string, host: Host): "file" | "folder" | "other" | undefined {
  try {
    return path === "-" ? undefined : host.stat(path)?.kind;
  } catch {
    // Reading or writing it will tell why.
    return undefined;
  }
}
