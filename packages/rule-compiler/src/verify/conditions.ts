/** The conditions of a trigger, read. */
export interface Conditions {
  /** The dependencies they name, in the words of the Sensor; each once. */
  readonly names: readonly string[];
  /** Whether the trigger can fire while this dependency has had no event. */
  readonly firesWithout: (name: string) => boolean;
  /** Whether the trigger fires while this dependency is the only one that has had an event. */
  readonly firesWith: (name: string) => boolean;
}

/** Why conditions cannot be read; `unknown` is the name that is no dependency. */
export interface ConditionsProblem {
  readonly problem: string;
  readonly unknown?: string;
}

/** Longer conditions, and deeper ones, are not looked at. */
const longest = 20_000;

/**
 * Reads the conditions of a trigger; undefined where they hold what is not known to be right or wrong. Argo reads `-` as
 * `_` in them and in the names of dependencies; `&&` binds closer than `||`.
 * Source: argo-events pkg/sensors/listener.go (getDependencyExpression), expr-lang, govaluate.
 */
export function readConditions(
  text: string,
  dependencies: readonly string[],
): Conditions | ConditionsProblem | undefined {
  if (text.length > longest) return undefined;
  const tokens = text.match(/&&|\|\||[()]|[\p{L}_][\p{L}\p{Nd}_-]*|\S/gu) ?? [];
  const known = new Map(dependencies.map((name) => [name.replaceAll("-", "_"), name]));
  const output: string[] = [];
  const held: string[] = [];
  let wantsOperand = true;
  for (const token of tokens) {
    const isName = /^[\p{L}_]/u.test(token);
    if (!isName && !["&&", "||", "(", ")"].includes(token)) {
      // Argo's parser takes texts, numbers and more, which nobody means.
      return /^[!&|-]$/.test(token) ? { problem: `conditions hold ${JSON.stringify(token)}` } : undefined;
    }
    if (isName && ["and", "or", "not"].includes(token) && !known.has(token)) {
      const meant = token === "and" ? "&&" : token === "or" ? "||" : undefined;
      return { problem: `${token} is no operator of conditions${meant === undefined ? "" : `, ${meant} is`}` };
    }
    if (wantsOperand !== (isName || token === "("))
      return { problem: `${JSON.stringify(token)} stands where it cannot in the conditions` };
    if (isName) {
      const name = known.get(token.replaceAll("-", "_"));
      if (name === undefined) return { problem: `there is no dependency ${JSON.stringify(token)}`, unknown: token };
      output.push(name);
      wantsOperand = false;
    } else if (token === "(") held.push(token);
    else if (token === ")") {
      while (held.length > 0 && held.at(-1) !== "(") output.push(held.pop() ?? "");
      if (held.pop() === undefined) return { problem: "a parenthesis of the conditions closes nothing" };
    } else {
      while (held.length > 0 && held.at(-1) !== "(" && (held.at(-1) === "&&" || token === "||"))
        output.push(held.pop() ?? "");
      held.push(token);
      wantsOperand = true;
    }
  }
  if (wantsOperand) return { problem: "the conditions end where a name is wanted" };
  if (held.includes("(")) return { problem: "a parenthesis of the conditions is not closed" };
  return conditionsOf([...output, ...held.toReversed()]);
}

/** Conditions of their names and operators, each operator behind what it joins. */
function conditionsOf(postfix: readonly string[]): Conditions {
  const names = [...new Set(postfix.filter((one) => one !== "&&" && one !== "||"))];
  const hold = (had: (name: string) => boolean): boolean => {
    const values: boolean[] = [];
    for (const one of postfix) {
      if (one !== "&&" && one !== "||") {
        values.push(had(one));
        continue;
      }
      const [right = false, left = false] = [values.pop(), values.pop()];
      values.push(one === "&&" ? left && right : left || right);
    }
    return values[0] ?? false;
  };
  return {
    names,
    firesWithout: (missing) => hold((name) => name !== missing),
    firesWith: (only) => hold((name) => name === only),
  };
}

/** What Argo does where a trigger has no conditions: it waits for every dependency of the Sensor. */
export function allOf(dependencies: readonly string[]): Conditions {
  const names = [...new Set(dependencies)];
  return { names, firesWithout: () => false, firesWith: (only) => names.every((name) => name === only) };
}
