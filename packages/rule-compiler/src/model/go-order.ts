/**
 * Compares two texts as Go does, by the bytes of their UTF-8, which is the order of their code points: negative, zero
 * or positive. JavaScript's own order differs where halves of surrogate pairs stand beside U+E000 to U+FFFF.
 */
export function compareAsGo(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const left = one.charCodeAt(at);
    const right = other.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return one.length - other.length;
}

/** Compares two floats by an operator of Argo's or gjson's; false for operators that neither knows. */
export function compareFloats(operator: string, one: number, other: number): boolean {
  switch (operator) {
    case "=":
      return one === other;
    case "!=":
      return one !== other;
    case "<":
      return one < other;
    case "<=":
      return one <= other;
    case ">":
      return one > other;
    case ">=":
      return one >= other;
    default:
      return false;
  }
}

/** Puts surrogates behind all other units. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
