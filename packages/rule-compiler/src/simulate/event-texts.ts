import { readJson } from "../json/read-json.ts";

/** A line, and the number of where it begins. */
interface Numbered {
  readonly number: number;
  readonly text: string;
}

/**
 * Takes lines together that are one JSON text: when the first line that is not blank begins an object and does not end
 * it, all lines are, unless they are more than `most` characters or no JSON together. Else each line is one, and is given
 * as soon as it comes. Blank lines are left out.
 */
export function* eventTexts<L extends Numbered>(lines: Iterable<L>, most: number): Generator<L> {
  let held: L[] | undefined;
  let length = 0;
  let first = true;
  for (const line of lines) {
    if (held) {
      held.push(line);
      length += line.text.length + 1;
      if (length <= most) continue;
      yield* held.filter(isWritten);
      held = undefined;
    } else if (isWritten(line)) {
      if (first && /^\s*\{/.test(line.text) && "problem" in readJson(line.text)) held = [line];
      else yield line;
      first = false;
    }
  }
  if (!held) return;
  const [start] = held;
  const text = held.map((line) => line.text).join("\n");
  if (start && "value" in readJson(text)) yield { ...start, text };
  else yield* held.filter(isWritten);
}

function isWritten(line: Numbered & { readonly problem?: string }): boolean {
  return line.problem !== undefined || line.text.trim() !== "";
}
