import type { ParsedNode } from "yaml";
import { isScalar } from "yaml";
import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Collector } from "./collector.ts";
import { type Composed, composeYaml, type YamlDocument } from "./compose-yaml.ts";
import { shorten } from "./describe-node.ts";
import { MAX_DEPTH } from "./limits.ts";
import { type Place, spanIn } from "./place.ts";
import type { Node } from "./tree.ts";
import { convertYaml } from "./yaml-nodes.ts";
import { describeYamlProblem, tabsDoNotIndent } from "./yaml-problems.ts";

function givenUp(composed: Exclude<Composed, { kind: "done" }>, place: Place): Diagnostic {
  const span = spanIn(place, composed.at, composed.at);
  switch (composed.kind) {
    case "tooDeep":
      return diagnose("TOO_DEEP", span, { limit: MAX_DEPTH });
    case "tooComplex":
      return diagnose("INPUT_TOO_COMPLEX", span, { what: composed.what, limit: composed.limit });
    case "otherVersion": {
      const whole = spanIn(place, composed.at, composed.at + composed.directive.length);
      return diagnose("YAML_UNSUPPORTED", whole, { what: `${shorten(composed.directive)} (only YAML 1.2)` });
    }
  }
}

/** Reports what the library found wrong, one per place: it often notices one mistake twice. */
function reportErrors(document: YamlDocument, text: string, place: Place, out: Collector): boolean {
  const seen = new Set<number>();
  let tabs = false;
  for (const error of [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const tab = indentingTab(text, error.pos[0]);
    const at = tab ?? error.pos[0];
    // Behind a tab the library has lost the structure, and finds every further line unexpected.
    if (seen.has(at) || (tabs && tab === undefined && error.code === "UNEXPECTED_TOKEN")) continue;
    tabs ||= tab !== undefined;
    seen.add(at);
    out.add(tab === undefined ? describeYamlProblem(error, text, place) : tabProblem(text, tab, place));
    if (out.full()) break;
  }
  return seen.size > 0;
}

/**
 * The tab that begins the line of an error, if one does: whatever the library then stumbles over, in several messages,
 * the tab is the mistake.
 */
function indentingTab(text: string, at: number): number | undefined {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const blanks = /^ *\t/.exec(text.slice(lineStart, lineStart + 200));
  return blanks ? lineStart + blanks[0].length - 1 : undefined;
}

function tabProblem(text: string, tab: number, place: Place): Diagnostic {
  const length = /^\t+/.exec(text.slice(tab, tab + 200))?.[0].length ?? 1;
  return diagnose("YAML_SYNTAX", spanIn(place, tab, tab + length), { problem: tabsDoNotIndent });
}

function isEmpty(contents: ParsedNode): boolean {
  return isScalar(contents) && contents.value === null && contents.source === "";
}

/** A carriage return alone ends a line in YAML (1.2.2, 5.4), but not to the `yaml` library nor to most editors. */
function loneReturn(text: string): number {
  let at = text.indexOf("\r");
  while (at !== -1 && text[at + 1] === "\n") at = text.indexOf("\r", at + 1);
  return at;
}

/**
 * Reads a stream of YAML 1.2 documents (core schema). Gives the values of those that are not empty, and undefined
 * when anything in the text is wrong or refused: unknown tags, complex keys, other YAML versions, aliases that repeat
 * too much. Merge keys are ordinary keys. All errors go to `out`. Never throws and never recurses deeply.
 */
export function parseYaml(text: string, place: Place, out: Collector): readonly Node[] | undefined {
  const lone = loneReturn(text);
  if (lone !== -1) {
    const problem = "a carriage return stands without a line feed";
    out.add(diagnose("YAML_SYNTAX", spanIn(place, lone, lone + 1), { problem }));
    return undefined;
  }
  const composed = composeYaml(text);
  if (composed.kind !== "done") {
    out.add(givenUp(composed, place));
    return undefined;
  }
  const values: Node[] = [];
  let sound = true;
  for (const document of composed.documents) {
    if (reportErrors(document, text, place, out)) sound = false;
    else if (document.contents !== null && !isEmpty(document.contents)) {
      const value = convertYaml(document.contents, text, place, out);
      if (value === undefined) sound = false;
      else values.push(value);
    }
  }
  return sound ? values : undefined;
}
