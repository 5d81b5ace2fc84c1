/** The two notations rules are written in. */
export type Format = "json" | "yaml";

/**
 * Tells the notation of a text: by its first characters after blanks (`[`, `{`, `//` and `/*` begin JSON), the rest is
 * YAML. There is no falling back from one to the other, so that an error message speaks about what was meant.
 */
export function formatOfText(text: string): Format {
  return /^\uFEFF?[ \t\r\n]*(?:[[{]|\/[/*])/.test(text) ? "json" : "yaml";
}

/** Tells the notation of a file: `.json` and `.jsonc` are JSON by their name, any other file goes by its text. */
export function formatOfFile(path: string, text: string): Format {
  return /\.jsonc?$/i.test(path) ? "json" : formatOfText(text);
}
