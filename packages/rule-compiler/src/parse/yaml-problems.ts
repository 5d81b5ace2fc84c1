import type { YAMLError } from "yaml";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { shorten } from "./describe-node.ts";
import { type Place, spanIn } from "./place.ts";

/** Said where a tab stands before a value. */
export const tabsDoNotIndent = "tabs do not indent in YAML, write spaces";

/** Our words for those codes of the `yaml` library that always mean one thing. */
const words: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "an alias takes neither anchor nor tag",
  BAD_PROP_ORDER: "anchor and tag stand before the value, on its line or the line above",
  BLOCK_IN_FLOW: "a list or mapping in brackets holds no indented lists or mappings",
  KEY_OVER_1024_CHARS: "a key has at most 1024 characters",
  MULTILINE_IMPLICIT_KEY: "a key stands on one line",
  MULTIPLE_ANCHORS: "a value has at most one anchor",
  MULTIPLE_TAGS: "a value has at most one tag",
  TAB_AS_INDENT: tabsDoNotIndent,
};

function sentence(error: YAMLError): string {
  const ours = Object.hasOwn(words, error.code) ? words[error.code] : undefined;
  if (ours !== undefined) return ours;
  const quote = /^Missing closing (["'])/.exec(error.message)?.[1];
  if (quote !== undefined) return `a string is not closed with ${quote}`;
  return error.message.slice(0, 1).toLowerCase() + shorten(error.message.slice(1), 200);
}

/** The stretch an error is about. The library often gives one character, or a place beyond the end. */
function stretch(error: YAMLError, text: string): readonly [number, number] {
  const start = Math.min(error.pos[0], text.length);
  return [start, Math.max(start, Math.min(error.pos[1], text.length))];
}

/** Turns an error or a warning of the `yaml` library into a diagnostic; its warnings are errors to us. */
export function describeYamlProblem(error: YAMLError, text: string, place: Place): Diagnostic {
  const [start, end] = stretch(error, text);
  if (error.code === "TAG_RESOLVE_FAILED" || error.code === "BAD_COLLECTION_TYPE") {
    const tag = /^![^\s,[\]{}]*/.exec(text.slice(start, start + 200))?.[0];
    if (tag !== undefined) {
      return diagnose("YAML_UNSUPPORTED", spanIn(place, start, start + tag.length), {
        what: `the tag ${shorten(tag)}`,
      });
    }
  }
  return diagnose("YAML_SYNTAX", spanIn(place, start, end), { problem: sentence(error) });
}
