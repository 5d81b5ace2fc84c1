import { NotModelled } from "../model/not-modelled.ts";
import type { FailedPart } from "../model/filter.ts";
import type { Compared } from "../model/filter-verdict.ts";
import { shorten } from "../parse/describe-node.ts";
import { notShown } from "../semantics/value-text.ts";

const longest = 80;

/**
 * What a filter that does not hold looked at, for people: long values are cut, and `hidden` ones are not shown. Nothing
 * where what stands at a path is not modelled: the filter was decided without it.
 */
export function comparedParts({ compared }: FailedPart, hidden: boolean): readonly Compared[] {
  const shown = (value: string): string => (hidden ? notShown : shorten(value, longest));
  return lookedAt(compared).map(({ what, actual, expected }) => ({
    what,
    actual: actual === undefined ? undefined : shown(actual),
    ...(expected === undefined ? {} : { expected: shown(expected) }),
  }));
}

function lookedAt(compared: FailedPart["compared"]): readonly Compared[] {
  try {
    return compared();
  } catch (error) {
    if (error instanceof NotModelled) return [];
    throw error;
  }
}
