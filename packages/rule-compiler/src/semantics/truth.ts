/** What is known of a statement. Nothing is taken for true or false that depends on what was not given. */
export type Truth = boolean | "unknown";

/** Whether all hold: one that does not decides, whatever is unknown. */
export function allHold(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes("unknown") ? "unknown" : true;
}

/** Whether at least one holds: one that does decides, whatever is unknown. */
export function anyHolds(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes("unknown") ? "unknown" : false;
}

/** Whether it does not hold. */
export function opposite(truth: Truth): Truth {
  return truth === "unknown" ? truth : !truth;
}
