import { GoError } from "../go-error.ts";
import type { Native } from "../native.ts";
import { NotModelled } from "../not-modelled.ts";
import { binary, invert, negate, type Operand } from "./operators.ts";
import type { Token, TokenKind } from "./tokens.ts";

/** The values of an expression's variables. */
export type Parameters = Pick<ReadonlyMap<string, Native>, "get">;

/** One part of an expression, ready to be evaluated. Throws GoError where govaluate returns an error. */
export type Stage = (parameters: Parameters) => Operand;

interface Level {
  readonly kind: TokenKind;
  readonly signs: readonly string[];
}

/** Operators from the loosest to the tightest; those of one level apply from left to right. Source: stagePlanner.go. */
const levels: readonly Level[] = [
  { kind: "separator", signs: [","] },
  { kind: "ternary", signs: ["?", ":", "??"] },
  { kind: "logical", signs: ["||"] },
  { kind: "logical", signs: ["&&"] },
  { kind: "comparator", signs: ["==", "!=", ">", ">=", "<", "<=", "=~", "!~", "in"] },
  { kind: "modifier", signs: ["^", "&", "|"] },
  { kind: "modifier", signs: [">>", "<<"] },
  { kind: "modifier", signs: ["+", "-"] },
  { kind: "modifier", signs: ["*", "/", "%"] },
  { kind: "modifier", signs: ["**"] },
];

/** Makes stages of tokens in a legal order. What stands behind a whole expression is not looked at, as in govaluate. */
export function planStages(tokens: readonly Token[]): Stage {
  return new Planner(tokens).level(0);
}

const nothing: Stage = () => null;

class Planner {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  level(index: number): Stage {
    const level = levels[index];
    if (level === undefined) return this.#value();
    const first = this.level(index + 1);
    const others: { readonly apply: Application; readonly right: Stage }[] = [];
    for (;;) {
      const sign = this.#signOf(level);
      if (sign === undefined) return others.length === 0 ? first : chain(first, others);
      this.#at++;
      others.push({ apply: application(sign), right: this.level(index + 1) });
    }
  }

  #signOf({ kind, signs }: Level): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind) return undefined;
    const sign = "sign" in token ? token.sign : ",";
    return signs.includes(sign) ? sign : undefined;
  }

  #value(): Stage {
    const token = this.#tokens[this.#at];
    if (token === undefined) return nothing;
    this.#at++;
    switch (token.kind) {
      case "open": {
        const inner = this.level(0);
        // Takes the closing parenthesis, or whatever stands there after `(a) b`.
        this.#at++;
        return inner;
      }
      case "close":
        this.#at--;
        return nothing;
      case "number":
      case "date":
      case "boolean":
      case "text": {
        const { value: literal } = token;
        return () => literal;
      }
      case "pattern": {
        const literal = { pattern: token.value };
        return () => literal;
      }
      case "variable":
        return variable(token.name);
      case "accessor":
        return this.#accessor(token.name);
      case "prefix":
        return prefixed(token.sign, this.#value());
      case "modifier":
      case "logical":
      case "comparator":
      case "ternary":
      case "separator":
        throw new GoError(`Unable to plan token kind: '${token.kind}'`);
    }
  }

  /** With parentheses behind it, everything that follows is its argument. */
  #accessor(name: string): Stage {
    const isCall = this.#tokens[this.#at]?.kind === "open";
    const argument = isCall ? this.level(0) : nothing;
    return (parameters) => {
      argument(parameters);
      throw new GoError(`Unable to access '${name}', it is no struct`);
    };
  }
}

function variable(name: string): Stage {
  return (parameters) => {
    const found = parameters.get(name);
    if (found === undefined) throw new GoError(`No parameter '${name}' found.`);
    return found;
  };
}

function prefixed(sign: string, right: Stage): Stage {
  switch (sign) {
    case "-":
      return (parameters) => negate(right(parameters));
    case "!":
      return (parameters) => invert(right(parameters));
    default:
      throw new NotModelled(`govaluate operator ${sign}`);
  }
}

/** Applies an operator to what is left of it; what is right of it is evaluated only when that is needed. */
type Application = (left: Operand, right: Stage, parameters: Parameters) => Operand;

/** Operators of one level, one after the other. Not by recursion, since people write long chains. */
function chain(first: Stage, others: readonly { readonly apply: Application; readonly right: Stage }[]): Stage {
  return (parameters) => {
    let value = first(parameters);
    for (const { apply, right } of others) value = apply(value, right, parameters);
    return value;
  };
}

/** What is left of an operator may decide alone. Types are checked after both sides are known. */
function application(sign: string): Application {
  if (sign === ":" || sign === "??") return (left, right, parameters) => left ?? right(parameters);
  const operator = binary.get(sign);
  if (operator === undefined) throw new NotModelled(`govaluate operator ${sign}`);
  switch (sign) {
    case "&&":
      return (left, right, parameters) => (left === false ? false : operator(left, right(parameters)));
    case "||":
      return (left, right, parameters) => (left === true ? true : operator(left, right(parameters)));
    case "?":
      return (left, right, parameters) => (left === false ? null : operator(left, right(parameters)));
    default:
      return (left, right, parameters) => operator(left, right(parameters));
  }
}
