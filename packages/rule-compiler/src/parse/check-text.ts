import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Place } from "./place.ts";
import { spanIn } from "./place.ts";

/** Bytes of a text in UTF-8, counted without encoding it. Half of a surrogate pair counts as three. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : 2;
    const pair =
      unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    // A pair is two units and four bytes.
    if (pair) at++;
  }
  return bytes;
}

/** Refuses a file of more than `limit` bytes; undefined when it is small enough. */
export function checkSize(file: SourceFile, limit: number): Diagnostic | undefined {
  if (file.text.length * 3 <= limit) return undefined;
  const bytes = utf8Length(file.text);
  return bytes > limit ? diagnose("INPUT_TOO_LARGE", { file, start: 0, end: 0 }, { bytes, limit }) : undefined;
}

// Everything below the space but tab, line feed and carriage return: no rules file means to hold one, and the
// YAML lexer uses three of them for marks of its own.
const control = /(?![\t\n\r\u007f-\u009f])\p{Cc}/u;

/** Refuses a text with NUL or other C0 control characters at the first of them, which a binary file always has. */
export function checkCharacters(text: string, place: Place): Diagnostic | undefined {
  const at = text.search(control);
  if (at === -1) return undefined;
  const unit = text.charCodeAt(at);
  const found =
    unit === 0 ? "a NUL byte" : `the control character U+${unit.toString(16).toUpperCase().padStart(4, "0")}`;
  return diagnose("INPUT_NOT_TEXT", spanIn(place, at, at + 1), { found });
}
