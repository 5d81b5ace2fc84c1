import { VALIDATORS } from "./validators.gen.ts";

/** What is wrong with an object: where, as a JSON pointer (RFC 6901), and what. */
export interface SchemaProblem {
  readonly path: string;
  readonly message: string;
}

/** One error as ajv reports it. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Set when the error is about the name of a property, not about a value. */
  readonly propertyName?: string;
}

/** A compiled schema: tells whether the data fits and leaves what does not in `errors`. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** Keywords whose errors only repeat what the errors beneath them say. */
const ECHOES: ReadonlySet<string> = new Set(["if"]);

/**
 * Checks an object against the closed schema of its apiVersion and kind and returns all problems, none when it
 * fits. Nothing is converted: a number never passes for a string. An apiVersion and kind that this project does
 * not write are a problem. One wrongly typed field stops Argo's controllers for the whole cluster
 * (argoproj/argo-events#1419), so nothing may leave the compiler unchecked.
 */
export function validateObject(object: unknown): readonly SchemaProblem[] {
  if (typeof object !== "object" || object === null || Array.isArray(object)) {
    return [{ path: "", message: "must be an object" }];
  }
  const { apiVersion, kind } = object as { readonly apiVersion?: unknown; readonly kind?: unknown };
  if (typeof apiVersion !== "string" || typeof kind !== "string") {
    return [{ path: "", message: "must have apiVersion and kind, both strings" }];
  }
  const validator = VALIDATORS.get(`${apiVersion} ${kind}`);
  if (validator === undefined) {
    return [{ path: "/kind", message: `must be a kind that this project writes, not ${apiVersion} ${kind}` }];
  }
  return validator(object) ? [] : (validator.errors ?? []).flatMap(toProblem);
}

function toProblem(error: ValidatorError): readonly SchemaProblem[] {
  if (ECHOES.has(error.keyword) || error.propertyName !== undefined) return [];
  const { instancePath: path, params } = error;
  switch (error.keyword) {
    case "additionalProperties":
      return [{ path: `${path}/${escapePointer(params["additionalProperty"])}`, message: "is not a known field" }];
    case "propertyNames":
      return [{ path: `${path}/${escapePointer(params["propertyName"])}`, message: "is not a valid name" }];
    case "required":
      return [{ path, message: `must have ${String(params["missingProperty"])}` }];
    case "const":
      return [{ path, message: `must be ${JSON.stringify(params["allowedValue"])}` }];
    case "enum":
      return [{ path, message: `must be one of ${(params["allowedValues"] as readonly unknown[]).join(", ")}` }];
    case "false schema":
      return [{ path, message: "is not allowed here" }];
    default:
      return [{ path, message: error.message ?? `must satisfy ${error.keyword}` }];
  }
}

function escapePointer(name: unknown): string {
  return String(name).replaceAll("~", "~0").replaceAll("/", "~1");
}
