const unseen = /[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Writes a value as indented JSON that ends in a line feed. Control and format characters are escapes, so that printing
 * it on a terminal is safe.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(unseen, escaped)}\n`;
}
