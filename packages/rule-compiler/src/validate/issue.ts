import type { Node } from "../parse/tree.ts";
import { walk } from "./walk.ts";

/** The parts of a zod issue that are read here. */
export interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  /** What is wrong with a key of a record. */
  readonly issues?: readonly { readonly message: string }[];
  /** What is wrong with each alternative of a union. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** The first issue of each value: a text that has the wrong form may well be out of range too, but one word is enough. */
export function onePerPlace<T extends Pick<Issue, "path">>(issues: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const place = JSON.stringify(path.map(String));
    return !seen.has(place) && seen.add(place);
  });
}

/**
 * The issues with each "none of these" replaced by what is wrong with the one alternative that is meant, where the keys
 * that are written say which: `{"secret": "a"}` means the alternative with the key `secret`.
 */
export function meantIssues(issues: readonly Issue[], node: Node): readonly Issue[] {
  return issues.flatMap((issue) => {
    const meant = issue.errors && meantAlternative(issue.errors, walk(node, issue.path.map(String), node.span).node);
    if (!meant) return [issue];
    const inside = meant.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
    return meantIssues(inside, node);
  });
}

function meantAlternative(alternatives: readonly (readonly Issue[])[], node: Node): readonly Issue[] | undefined {
  if (node.kind !== "object") return undefined;
  const fitting = alternatives.filter((issues) => issues.every((issue) => isInside(issue, node)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether an issue is about a value inside the object, and not about which keys it has. */
function isInside(issue: Issue, node: Node): boolean {
  return issue.path.length > 0 && !(issue.path.length === 1 && walk(node, issue.path.map(String), node.span).missing);
}
