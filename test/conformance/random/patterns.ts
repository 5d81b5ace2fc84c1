import { pick, several, type Random } from "./random.ts";

const atoms: readonly string[] = [
  ..."a b Z 0 é 😀 k ſ K . ^ $ \\d \\D \\w \\W \\s \\S \\b \\B \\A \\z \\Z \\. \\\\ \\/ \\- \\n \\t \\x41 \\x{e9} \\101".split(
    " ",
  ),
  ..."\\a \\v \\f \\Q \\E \\Qa.\\E \\C \\pL \\PL \\p{Greek} \\p{Lu} \\p{L} \\p{Nope} \\p{^Lu} \\1 \\8 \\k \\h \\u0041 \\c".split(
    " ",
  ),
  ..."[a-c] [^a-c] [[:alpha:]] [[:^digit:]] [[:nope:]] [\\d-z] [a\\]b] []a] [^]a] [a-] [-a] [z-a] [\\w\\-.] [a&&b] [.] [é-ü]".split(
    " ",
  ),
  ..."[^\\n] [\\pL] [[a] [\\b] [\\Q] () (?:a) (?i:ab) (?i) (?s). (?m)^ (?U)a+ (?-i) (?P<n>a) (?<n>a) (?=a) (?<=a) (?!a) (?#c) (?x) (?".split(
    " ",
  ),
  "\\",
  "]",
  "{",
  "}",
  "{,2}",
  "a{",
  "\n",
  "",
];

const counts = [
  "*",
  "+",
  "?",
  "*?",
  "+?",
  "??",
  "{2}",
  "{1,2}",
  "{2,}",
  "{0}",
  "{1001}",
  "{2,1}",
  "**",
  "+*",
  "{1,2}{2}",
  "{,2}",
  "*+",
];

/** A regular expression, now and then one that RE2 refuses. */
export function randomPattern(random: Random): string {
  return sequence(random, 0);
}

function sequence(random: Random, depth: number): string {
  const parts = several(random, 3, () => part(random, depth)).join("");
  return random() < 0.12 ? `${parts}|${sequence(random, depth + 1)}` : parts;
}

function part(random: Random, depth: number): string {
  const shape = random();
  const one = shape < 0.15 && depth < 3 ? `(${sequence(random, depth + 1)})` : pick(random, atoms);
  return random() < 0.25 ? one + pick(random, counts) : one;
}

/** A text that patterns find something in. */
export function randomText(random: Random): string {
  const characters = [...Array.from("abZz0_9 -.\n\téÉ😀kKſs\\]^\u212a\u0001ab"), "AB", "λ", "Σ", "\u2028"];
  return several(random, 6, () => pick(random, characters)).join("");
}
