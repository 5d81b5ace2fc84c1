import type { ValidatorError } from "./validator.ts";

/** What is wrong with an object: where, as a JSON pointer (RFC 6901), and what. */
export interface SchemaProblem {
  readonly path: string;
  readonly message: string;
}

type Params = ValidatorError["params"];

/** Keywords whose errors point at a member, by the parameter that names it. */
const MEMBER_PARAMETERS: ReadonlyMap<string, string> = new Map([
  ["additionalProperties", "additionalProperty"],
  ["propertyNames", "propertyName"],
]);

const MESSAGES: ReadonlyMap<string, (params: Params) => string> = new Map<string, (params: Params) => string>([
  ["additionalProperties", () => "is not a known field"],
  ["const", ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`],
  [
    "dependentRequired",
    ({ property, missingProperty }) => `has ${String(property)}, so must have ${String(missingProperty)}`,
  ],
  ["enum", ({ allowedValues }) => `must be one of ${list(allowedValues)}`],
  ["false schema", () => "is not allowed here"],
  ["maximum", ({ limit }) => `must be at most ${String(limit)}`],
  ["maxItems", ({ limit }) => `must have at most ${count(limit, "item")}`],
  ["maxLength", ({ limit }) => `must have at most ${count(limit, "character")}`],
  ["minimum", ({ limit }) => `must be at least ${String(limit)}`],
  ["minItems", ({ limit }) => `must have at least ${count(limit, "item")}`],
  ["minLength", ({ limit }) => `must have at least ${count(limit, "character")}`],
  ["minProperties", ({ limit }) => `must have at least ${count(limit, "member")}`],
  ["not", () => "must be another value"],
  ["pattern", ({ pattern }) => `must match ${String(pattern)}`],
  ["propertyNames", () => "is not a valid name"],
  ["required", ({ missingProperty }) => `must have ${String(missingProperty)}`],
  ["type", ({ type }) => `must be of type ${Array.isArray(type) ? type.join(" or ") : String(type)}`],
  ["uniqueItems", () => "must not have the same item twice"],
  ["x-at-most-one-of", ({ names }) => `must have at most one of ${list(names)}`],
  ["x-exactly-one-of", ({ names }) => `must have exactly one of ${list(names)}`],
]);

/** Keywords about a scalar, whose messages end in the value found. */
const SCALAR_KEYWORDS: ReadonlySet<string> = new Set(["const", "enum", "maximum", "minimum", "not", "pattern", "type"]);

const MAX_SHOWN = 60;

/**
 * Turns the errors of a validator into problems, in their order. Errors that only repeat what another one says
 * (`if`, and those beneath the name of a property) are left out.
 */
export function toProblems(object: unknown, errors: readonly ValidatorError[]): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  for (const { instancePath, keyword, params, propertyName } of errors) {
    if (keyword === "if" || propertyName !== undefined) continue;
    const describe = MESSAGES.get(keyword);
    if (describe === undefined) throw new Error(`no message for the keyword ${keyword}; this is a bug`);
    const member = MEMBER_PARAMETERS.get(keyword);
    const path = member === undefined ? instancePath : `${instancePath}/${escapePointer(params[member])}`;
    const found = SCALAR_KEYWORDS.has(keyword) ? `, not ${show(valueAt(object, instancePath))}` : "";
    problems.push({ path, message: describe(params) + found });
  }
  return problems;
}

function count(limit: unknown, noun: string): string {
  return limit === 1 ? `1 ${noun}` : `${String(limit)} ${noun}s`;
}

function list(values: unknown): string {
  return (values as readonly unknown[]).map((value) => (value === "" ? '""' : String(value))).join(", ");
}

function escapePointer(name: unknown): string {
  return String(name).replaceAll("~", "~0").replaceAll("/", "~1");
}

function valueAt(object: unknown, pointer: string): unknown {
  let value = object;
  for (const part of pointer.split("/").slice(1)) {
    value = (value as Readonly<Record<string, unknown>>)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
