import { GoError } from "../go-error.ts";
import { compareAsGo } from "../go-order.ts";
import { isDeepEqual, isNativeList, printAsGo, type Native } from "../native.ts";
import { NotModelled } from "../not-modelled.ts";
import { compileRegexp, matchesRegexp, type Regexp } from "../regexp.ts";

/** What stands on one side of an operator; patterns stand to the right of `=~` only, unless something is added to them. */
export type Operand = Native | { readonly pattern: Regexp };

export type Operator = (left: Operand, right: Operand) => Native;

function isPattern(value: Operand): value is { readonly pattern: Regexp } {
  return typeof value === "object" && value !== null && "pattern" in value;
}

function print(value: Operand): string {
  return isPattern(value) ? value.pattern.source : printAsGo(value);
}

function mismatch(value: Operand, sign: string): GoError {
  return new GoError(`Value '${print(value)}' cannot be used with the operator '${sign}'`);
}

function numbers(sign: string, compute: (left: number, right: number) => number): Operator {
  return (left, right) => {
    if (typeof left !== "number") throw mismatch(left, sign);
    if (typeof right !== "number") throw mismatch(right, sign);
    return compute(left, right);
  };
}

/** Numbers with numbers, or texts with texts by their bytes. */
function order(sign: string, holds: (comparison: number) => boolean): Operator {
  return (left, right) => {
    if (typeof left === "string" && typeof right === "string") return holds(compareAsGo(left, right));
    if (typeof left !== "number" || typeof right !== "number") throw mismatch(left, sign);
    return holds(left < right ? -1 : left > right ? 1 : left === right ? 0 : Number.NaN);
  };
}

function equal(left: Operand, right: Operand): boolean {
  if (isPattern(left) || isPattern(right)) throw new NotModelled("comparing a pattern for equality");
  return isDeepEqual(left, right);
}

function match(sign: string, left: Operand, right: Operand): boolean {
  if (typeof left !== "string") throw mismatch(left, sign);
  if (isPattern(right)) return matchesRegexp(right.pattern, left);
  if (typeof right !== "string") throw mismatch(right, sign);
  const pattern = compileRegexp(right);
  if (pattern instanceof GoError) throw new GoError(`Unable to compile regexp pattern '${right}': ${pattern.message}`);
  return matchesRegexp(pattern, left);
}

function add(left: Operand, right: Operand): Native {
  if (typeof left === "number" && typeof right === "number") return left + right;
  if (typeof left !== "string" && typeof right !== "string") throw mismatch(left, "+");
  return print(left) + print(right);
}

/** Go's `==` between interfaces, which ends the process when it meets two lists or two objects. */
function isIn(left: Operand, right: Operand): boolean {
  if (isPattern(right) || !isNativeList(right)) throw mismatch(right, "in");
  for (const value of right) {
    const isBoth = (test: (one: unknown) => boolean): boolean => test(left) && test(value);
    if (isBoth(isNativeList) || isBoth((one) => one instanceof Map)) {
      throw new NotModelled("govaluate operator in on lists or objects, which ends Argo's Sensor");
    }
    if (left === value) return true;
  }
  return false;
}

/** A list of two, or one more element. */
function separate(left: Operand, right: Operand): Native {
  if (isPattern(left) || isPattern(right)) throw new NotModelled("a pattern in a list");
  return isNativeList(left) ? [...left, right] : [left, right];
}

function both(sign: string): Operator {
  return (left, right) => {
    if (typeof left !== "boolean") throw mismatch(left, sign);
    if (typeof right !== "boolean") throw mismatch(right, sign);
    return sign === "&&" ? left && right : left || right;
  };
}

/** Whole numbers alone: others Go and JavaScript round differently. */
function power(base: number, exponent: number): number {
  const result = base ** exponent;
  if (!Number.isSafeInteger(base) || !Number.isInteger(exponent) || exponent < 0 || !Number.isSafeInteger(result)) {
    throw new NotModelled("govaluate operator ** where the result is no whole number below 2^53");
  }
  return result;
}

function choose(left: Operand, right: Operand): Native {
  if (typeof left !== "boolean") throw mismatch(left, "?");
  return left ? value(right) : null;
}

/** The value of an operand that is no pattern. */
export function value(operand: Operand): Native {
  if (isPattern(operand)) throw new NotModelled("a pattern as a value");
  return operand;
}

/** Operators between two values, by their signs. Source: govaluate evaluationStage.go. */
export const binary: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["==", equal],
  ["!=", (left, right) => !equal(left, right)],
  [">", order(">", (comparison) => comparison > 0)],
  [">=", order(">=", (comparison) => comparison >= 0)],
  ["<", order("<", (comparison) => comparison < 0)],
  ["<=", order("<=", (comparison) => comparison <= 0)],
  ["=~", (left, right) => match("=~", left, right)],
  ["!~", (left, right) => !match("!~", left, right)],
  ["in", isIn],
  ["&&", both("&&")],
  ["||", both("||")],
  ["+", add],
  ["-", numbers("-", (left, right) => left - right)],
  ["*", numbers("*", (left, right) => left * right)],
  ["/", numbers("/", (left, right) => left / right)],
  ["%", numbers("%", (left, right) => left % right)],
  ["**", numbers("**", power)],
  [",", separate],
  ["?", choose],
]);

/** `-` before a number. */
export function negate(right: Operand): number {
  if (typeof right !== "number") throw mismatch(right, "-");
  return -right;
}

/** `!` before a boolean. */
export function invert(right: Operand): boolean {
  if (typeof right !== "boolean") throw mismatch(right, "!");
  return !right;
}
