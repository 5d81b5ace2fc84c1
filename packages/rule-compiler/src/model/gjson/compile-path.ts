import { NotModelled } from "../not-modelled.ts";
import { Path } from "./path.ts";

/** Paths by their texts; emptied when full, so that it cannot grow for ever. */
const compiled = new Map<string, Path>();
const mostCompiled = 10_000;

/** Dots and pipes of a path, and its brackets inside each other; each may be one more call inside a call. */
const mostSeparators = 3000;
const deepestBrackets = 500;

/**
 * Reads a gjson path, once for each text. Throws NotModelled when one of its parts is not modelled; what depends on the
 * value it is looked up in shows only then.
 */
export function compilePath(text: string): Path {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  checkSize(text);
  const fresh = new Path(text);
  prepare(fresh);
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(text, fresh);
  return fresh;
}

function checkSize(text: string): void {
  // Most of a constant is not read as a path.
  if (text.startsWith("!")) return;
  let [separators, open, deepest] = [0, 0, 0];
  for (const [found] of text.matchAll(/\\.|[.|[\](){}]/gs)) {
    if (found === "." || found === "|") separators++;
    else if ("[({".includes(found)) deepest = Math.max(deepest, ++open);
    else if ("])}".includes(found)) open--;
  }
  if (separators > mostSeparators) throw new NotModelled(`gjson path of more than ${mostSeparators} parts`);
  if (deepest > deepestBrackets)
    throw new NotModelled(`brackets nested deeper than ${deepestBrackets} in a gjson path`);
}

/** Reads all parts of a path at which a lookup begins. */
function prepare(path: Path | undefined): void {
  if (path === undefined) return;
  const { head } = path;
  switch (head.kind) {
    case "plain":
      return prepareSteps(path);
    case "modifier":
    case "static":
      return prepare(head.rest);
    case "list":
      head.members.forEach(prepare);
      return prepare(head.rest);
    case "object":
      for (const member of head.members) prepare(member.path);
      return prepare(head.rest);
  }
}

/** Reads keys and indexes; a text is taken for a selector of a list only when it looks like one. */
function prepareSteps(path: Path): void {
  if (!path.text.startsWith("#")) {
    const { more, pipe } = path.inObject;
    if (more !== undefined) prepareSteps(more);
    prepare(pipe);
  }
  if (!/^[#0-9]/.test(path.text)) return;
  const step = path.inList;
  if (step.kind === "index" && step.more !== undefined) prepareSteps(step.more);
  if (step.kind === "query") [step.compared, step.member, step.memberPipe].forEach(prepare);
  if (step.kind === "each") prepare(step.member);
  prepare(step.pipe);
}
