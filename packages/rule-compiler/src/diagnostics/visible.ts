// Control characters carry terminal escapes; bidirectional marks, line separators and other format characters can make
// a terminal show another text than the file holds ("Trojan Source", CVE-2021-42574). The joiner of emoji sequences
// (U+200D) is harmless. Lone surrogates cannot be encoded.
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200d)\p{Cf}/gu;

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}

/** Replaces characters that steer a terminal or hide text by visible ones of one column; a tab, too. */
export function visible(text: string): string {
  return text.replace(hidden, picture);
}

const zeroWidth = /^[\p{Mn}\p{Me}\u200d]$/u;
const doubleWidth =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})$/u;

/** Columns a character takes in a terminal, as far as that can be known (Unicode Annex 11). */
export function columnsOf(character: string): number {
  if (character >= " " && character < "\u0300") return 1;
  if (zeroWidth.test(character)) return 0;
  return doubleWidth.test(character) ? 2 : 1;
}
