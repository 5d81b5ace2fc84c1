import { diagnose } from "../diagnostics/catalog.ts";
import { checkCharacters } from "./check-text.ts";
import type { Collector } from "./collector.ts";
import type { Format } from "./format.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type Place, placeAfter, spanIn } from "./place.ts";
import type { Node } from "./tree.ts";

/**
 * Parses one text, a file's or a scalar's, into its documents. A text that has a syntax error, is no text or is empty
 * gives none, with the reason in `out`.
 */
export function parseText(whole: string, format: Format, wholePlace: Place, out: Collector): readonly Node[] {
  // Neither parser reads on well behind a byte order mark. Offsets stay those of the file.
  const mark = whole.startsWith("\uFEFF") ? 1 : 0;
  const text = whole.slice(mark);
  const place = placeAfter(wholePlace, mark);
  const binary = checkCharacters(text, place);
  if (binary) {
    out.add(binary);
    return [];
  }
  const documents = format === "json" ? parseJson(text, place, out) : parseYaml(text, place, out);
  if (documents?.length === 0) out.add(diagnose("INPUT_EMPTY", spanIn(place, 0, 0), {}));
  return documents ?? [];
}
