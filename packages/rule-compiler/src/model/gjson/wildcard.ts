/** Comparisons of stars per byte of the text after which gjson gives up and says "no match". */
const mostPerByte = 10_000;

/**
 * Tells whether a text matches a pattern of gjson in which `*` is any characters, `?` one, and a backslash takes the
 * next character as it is. Source: tidwall/match MatchLimit.
 */
export function matchesWildcard(text: string, pattern: string): boolean {
  if (pattern === "*") return true;
  const [characters, wanted] = [Array.from(text), Array.from(pattern)];
  const search = new Search(characters, wanted, mostPerByte * byteLength(characters));
  return search.run({ from: 0, to: characters.length }, { from: 0, to: wanted.length }) === "match";
}

function byteLength(characters: readonly string[]): number {
  let bytes = 0;
  for (const character of characters) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

type Found = "match" | "none" | "given up";

/** A stretch of the characters of the text or of the pattern. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

class Search {
  readonly #text: readonly string[];
  readonly #pattern: readonly string[];
  #left: number;

  constructor(text: readonly string[], pattern: readonly string[], budget: number) {
    this.#text = text;
    this.#pattern = pattern;
    this.#left = budget;
  }

  run(text: Stretch, pattern: Stretch): Found {
    if (this.#left-- < 0) return "given up";
    let { from: at, to: end } = text;
    let { from: wanted, to: wantedEnd } = pattern;
    while (wanted < wantedEnd) {
      const first = this.#pattern[wanted];
      if (first === "*") {
        while (wantedEnd - wanted > 1 && this.#pattern[wanted + 1] === "*") wanted++;
        if (wantedEnd - wanted === 1) return "match";
        const trimmed = this.#trimSuffix({ from: at, to: end }, { from: wanted, to: wantedEnd });
        if (trimmed === undefined) return "none";
        [end, wantedEnd] = trimmed;
        if (wantedEnd - wanted === 1) return "match";
        const found = this.run({ from: at, to: end }, { from: wanted + 1, to: wantedEnd });
        if (found !== "none") return found;
        if (at === end) return "none";
        at++;
        continue;
      }
      if (at === end) return "none";
      const isEscaped = first === "\\";
      const literal = isEscaped ? this.#pattern[wanted + 1] : first;
      if (isEscaped && wanted + 1 === wantedEnd) return "none";
      if ((isEscaped || first !== "?") && literal !== this.#text[at]) return "none";
      at++;
      wanted += isEscaped ? 2 : 1;
    }
    return at === end ? "match" : "none";
  }

  /**
   * Takes what follows the last star of a pattern off the ends of text and pattern, and returns the new ends. Undefined
   * when they differ there. The pattern starts with a star.
   */
  #trimSuffix(text: Stretch, pattern: Stretch): readonly [textEnd: number, patternEnd: number] | undefined {
    let textEnd = text.to;
    let end = pattern.to;
    while (textEnd > text.from && end - pattern.from > 1) {
      const last = this.#pattern[end - 1];
      let slashes = 0;
      while (this.#pattern[end - 2 - slashes] === "\\") slashes++;
      const isEscaped = slashes % 2 === 1;
      if (last === "*" && !isEscaped) break;
      if (!(last === "?" && !isEscaped) && last !== this.#text[textEnd - 1]) return undefined;
      textEnd--;
      end -= isEscaped ? 2 : 1;
    }
    return [textEnd, end];
  }
}
