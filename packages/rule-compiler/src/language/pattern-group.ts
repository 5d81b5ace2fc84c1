import { reportFrom, takeMatch } from "./text-cursor.ts";
import type { TextCursor } from "./text-cursor.ts";

interface Refusal {
  /** The start of the group, up to where its contents begin. */
  readonly form: RegExp;
  readonly what: string;
  readonly hint: string;
}

const refusals: readonly Refusal[] = [
  {
    form: /\(\?<?[=!]/y,
    what: "looks ahead or back",
    hint: 'patterns cannot look around; use a second condition with "notMatches"',
  },
  { form: /\(\?P?(?:<[^>)]*>?|'[^')]*'?)/y, what: "is a named group", hint: "write (…) or (?:…)" },
  { form: /\(\?P[=>][^)]*/y, what: "is a back-reference", hint: "patterns cannot refer to groups; write the text out" },
  { form: /\(\?>/y, what: "is an atomic group", hint: "write (?:…)" },
  { form: /\(\?#[^)]*/y, what: "is a comment", hint: "remove it" },
  {
    form: /\(\?[A-Za-z^]*(?:-[A-Za-z]*)?:?/y,
    what: "sets flags",
    hint: "patterns have no flags; write classes such as [Aa] where both cases may stand",
  },
];

/** Steps past the start of a group, `(` or `(?:`. Any other `(?…` is reported and stepped over. */
export function takeGroupStart(cursor: TextCursor): void {
  const start = cursor.at;
  if (takeMatch(cursor, /\((?:\?:|(?!\?))/y) !== undefined) return;
  for (const { form, what, hint } of refusals) {
    const found = takeMatch(cursor, form);
    if (found === undefined) continue;
    const named = found[0] === "(?" ? '"(?" begins no group' : `"${found[0]}" ${what}, which patterns do not have`;
    reportFrom(cursor, start, named, found[0] === "(?" ? "write (?:…), or \\( and \\? for these characters" : hint);
    return;
  }
}
