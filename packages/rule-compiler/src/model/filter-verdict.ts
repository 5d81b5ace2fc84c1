/** One thing that a filter looked at. */
export interface Compared {
  /** A path, or the name of a field of the event's context. */
  readonly what: string;
  /** What was there, as JSON or as plain text; undefined when nothing was. */
  readonly actual: string | undefined;
  /** What the filter asks for, where a single value can be named. */
  readonly expected?: string;
}

/** What one part of a filter makes of an event. */
export type PartVerdict =
  | { readonly holds: true }
  | {
      readonly holds: false;
      /** Which item of the part decided. */
      readonly index: number;
      readonly compared: () => readonly Compared[];
      readonly error?: string;
    };

export const holding: PartVerdict = { holds: true };

/** What one item of a part makes of an event: whether it holds, or the error. */
export type ItemVerdict = boolean | string;

/** An item of a part, such as one expression. */
export interface Item<T> {
  readonly judge: (input: T) => ItemVerdict;
  readonly compared: (input: T) => readonly Compared[];
}

/** Joins items: without `any` the first one that fails or errs ends it. */
export function joinItems<T>(kind: string, items: readonly Item<T>[], any: boolean): (input: T) => PartVerdict {
  return any ? anyItem(kind, items) : allItems(kind, items);
}

function allItems<T>(kind: string, items: readonly Item<T>[]): (input: T) => PartVerdict {
  return (input) => {
    for (let index = 0; index < items.length; index++) {
      const item = items[index];
      if (!item) continue;
      const verdict = item.judge(input);
      if (verdict === true) continue;
      const failed = { holds: false, index, compared: () => item.compared(input) } as const;
      return verdict === false ? failed : { ...failed, error: `${kind} filter error (${verdict})` };
    }
    return holding;
  };
}

/** Errors count only when no item holds. */
function anyItem<T>(kind: string, items: readonly Item<T>[]): (input: T) => PartVerdict {
  return (input) => {
    const errors: string[] = [];
    for (const item of items) {
      const verdict = item.judge(input);
      if (verdict === true) return holding;
      if (verdict !== false) errors.push(verdict);
    }
    const compared = (): readonly Compared[] => items.flatMap((item) => item.compared(input));
    const failed = { holds: false, index: 0, compared } as const;
    return errors.length === 0 ? failed : { ...failed, error: `${kind} filter errors [${errors.join(" / ")}]` };
  };
}
