import { RE2JS, RE2JSSyntaxException } from "re2js";
import { GoError } from "./go-error.ts";
import { NotModelled } from "./not-modelled.ts";

/** A regular expression of Go. */
export interface Regexp {
  readonly source: string;
  readonly program: RE2JS;
  /** Whether it asks for classes or the case of characters by Unicode's tables, of which Go has older ones. */
  readonly asksUnicode: boolean;
}

/** Compiled expressions, and what is wrong with the others; emptied when full, so that it cannot grow for ever. */
const compiled = new Map<string, Regexp | GoError>();
const mostCompiled = 1000;

/**
 * Compiles a regular expression as regexp.Compile does, once for each text; the error where Go has one. Throws
 * NotModelled where re2js and Go are known to differ: two groups of one name, which Go allows.
 */
export function compileRegexp(source: string): Regexp | GoError {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const fresh = compile(source);
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(source, fresh);
  return fresh;
}

function compile(source: string): Regexp | GoError {
  try {
    return { source, program: RE2JS.compile(source), asksUnicode: /\\[pP]|\(\?[a-zA-Z-]*i/.test(source) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    if (error.message.includes("duplicate capture group name")) {
      throw new NotModelled("a regular expression with two groups of one name");
    }
    return new GoError(error.message);
  }
}

/**
 * Tells whether an expression matches anywhere in a text. Throws NotModelled for tables of Unicode on characters beyond
 * U+00FF, which newer versions may treat otherwise than Argo's.
 */
export function matchesRegexp({ program, asksUnicode }: Regexp, text: string): boolean {
  if (asksUnicode && /[^\0-\u00ff]/.test(text)) {
    throw new NotModelled("classes or case of Unicode in a regular expression, on characters beyond U+00FF");
  }
  return program.test(text);
}
