// JSON.stringify escapes some of these in strings; the line feeds it writes between them stay.
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u202f]/gu;

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** JSON with escapes for control and format characters, so that printing it on a terminal is safe. */
export function seenJson(json: string): string {
  return json.replace(unseen, escaped);
}

/** Writes a value as indented JSON that ends in a line feed, safe to be printed on a terminal. */
export function jsonText(value: unknown): string {
  return `${seenJson(JSON.stringify(value, undefined, 2))}\n`;
}
