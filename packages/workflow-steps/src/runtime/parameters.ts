import { parseDuration, stepVariable, type StepContract, type StepParameter } from "@argo-rules/contracts/steps";

/** The parameters of a step by their names in its contract; each is read as the type that the contract says. */
export interface Parameters {
  /** A string; empty where it is not set. */
  readonly text: (name: string) => string;
  readonly flag: (name: string) => boolean;
  /** Undefined where it is not set. */
  readonly integer: (name: string) => number | undefined;
  /** Milliseconds; undefined where it is not set. */
  readonly duration: (name: string) => number | undefined;
  /** A parsed value; undefined where it is not set. */
  readonly json: (name: string) => unknown;
}

/** Everything that is wrong with the parameters of a step, one clause each; of their values it shows plain short ones. */
export interface BadParameters {
  readonly mistakes: readonly string[];
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the parameters of a step out of its environment, each in the variable that `stepVariable` says. What is missing,
 * not of its type or not in the contract is a mistake; all of them are told at once.
 */
export function readParameters(contract: StepContract, env: Variables): Parameters | BadParameters {
  const values = new Map<string, unknown>();
  const mistakes = unknownVariables(contract, env);
  for (const parameter of contract.parameters) {
    const text = env[stepVariable(parameter.name)];
    const read = text === undefined || text === "" ? unset(parameter, text) : readValue(parameter, text);
    if ("mistake" in read) mistakes.push(`${stepVariable(parameter.name)} ${read.mistake}`);
    else values.set(parameter.name, read.value);
  }
  return mistakes.length > 0 ? { mistakes } : parametersOf(contract, values);
}

type Read = { readonly value: unknown } | { readonly mistake: string };

/** What a parameter is whose variable is not there or empty. An empty text is one that is not set. */
function unset({ type, required }: StepParameter, text: string | undefined): Read {
  if (required) return { mistake: text === undefined ? "is not set" : "is empty" };
  if (text === "" && type !== "string") return { mistake: `is empty, and must be ${words[type]}` };
  return { value: undefined };
}

const words: Readonly<Record<StepParameter["type"], string>> = {
  string: "a text",
  event: "an event",
  boolean: "true or false",
  integer: "a whole number",
  duration: 'a duration such as "30s"',
  json: "JSON",
};

function readValue({ type }: StepParameter, text: string): Read {
  const value = parse(type, text);
  if (value !== undefined) return { value };
  // Someone may have put something else there, such as the event.
  const shown = /^[A-Za-z0-9.%+-]{1,20}$/.test(text) ? ` is ${text}, and` : "";
  return { mistake: `${shown} must be ${words[type]}`.trim() };
}

/** The value of a parameter; undefined for what is none of its type. */
function parse(type: StepParameter["type"], text: string): unknown {
  switch (type) {
    case "string":
    case "event":
      return text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "integer":
      return /^-?(?:0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : undefined;
    case "duration":
      return parseDuration(text);
    case "json":
      return parseJson(text);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unknownVariables({ name: step, parameters }: StepContract, env: Variables): string[] {
  const known = new Set(parameters.map(({ name }) => stepVariable(name)));
  const names = Object.keys(env).filter((name) => name.startsWith("STEP_") && env[name] !== undefined);
  const services = names.filter((name) => name.endsWith("_SERVICE_HOST")).map((name) => name.slice(0, -13));
  return names
    .filter((name) => !known.has(name) && !services.some((service) => isServiceLink(name, service)))
    .toSorted()
    .map((name) => `${name} is no parameter of ${step}`);
}

/**
 * Whether Kubernetes set a variable: it announces every Service of the namespace in each pod, and one may be called
 * `step-by-step`.
 * @see https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
 */
function isServiceLink(name: string, service: string): boolean {
  const rest = name.startsWith(service) ? name.slice(service.length) : "";
  return /^_(?:SERVICE_HOST|SERVICE_PORT(?:_[A-Z0-9_]+)?|PORT(?:_[0-9]+_[A-Z]+(?:_PROTO|_PORT|_ADDR)?)?)$/.test(rest);
}

function parametersOf({ name: step, parameters }: StepContract, values: ReadonlyMap<string, unknown>): Parameters {
  const types = new Map(parameters.map(({ name, type }) => [name, type]));
  const get = (name: string, ...wanted: readonly StepParameter["type"][]): unknown => {
    const type = types.get(name);
    if (type === undefined || !wanted.includes(type)) throw new Error(`bug: ${step} has no ${wanted[0]} ${name}`);
    return values.get(name);
  };
  return {
    text: (name) => (get(name, "string", "event") as string | undefined) ?? "",
    flag: (name) => get(name, "boolean") === true,
    integer: (name) => get(name, "integer") as number | undefined,
    duration: (name) => get(name, "duration") as number | undefined,
    json: (name) => get(name, "json"),
  };
}
