import type { Path } from "./path.ts";

/**
 * Whether a path leads to something in any JSON, as far as its form tells: a constant, a list of paths, the text of such
 * a list, or the first of a list that holds a constant. Filters ask for it that must not fail on any event.
 */
export function surelyExists({ head }: Path): boolean {
  if (head.kind === "static") return head.rest === undefined;
  if (head.kind !== "list") return false;
  const { members, rest } = head;
  if (rest === undefined || rest.text === "@tostr") return true;
  return rest.text === "0" && members.some(surelyExists);
}
