import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isConfidential } from "../source/span.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Enough of what is pointed at to tell one mistake from another; a span may be a whole file. */
const textAtMost = 200;

function basis({ code, ruleId, span }: Diagnostic): string {
  // The hash of a short secret would give it away.
  const pointedAt = span && !isConfidential(span) ? span.file.text.slice(span.start, span.end) : "";
  return JSON.stringify([code, ruleId ?? "", pointedAt.slice(0, textAtMost).replaceAll(/\s+/g, " ")]);
}

/**
 * Gives each diagnostic a name that stays when lines move, files are renamed or messages are worded anew: a hash of its
 * code, its rule and the text it points at, and which of several alike in a file it is.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<unknown, Map<string, number>>();
  return diagnostics.map((one) => {
    const hash = bytesToHex(sha256(utf8ToBytes(basis(one)))).slice(0, 32);
    const ofFile = counts.get(one.span?.file) ?? new Map<string, number>();
    const count = (ofFile.get(hash) ?? 0) + 1;
    counts.set(one.span?.file, ofFile.set(hash, count));
    return `${hash}:${count}`;
  });
}
