import { z } from "zod";
import { configSchema } from "./config.ts";

/** A key of the configuration that holds a value, not further keys. */
export interface ConfigKey {
  /** As messages and `--set` write it, such as `forwarder.url`. */
  readonly name: string;
  readonly path: readonly string[];
  /** The environment variable, such as `ER_K8S_FORWARDER_URL`. */
  readonly variable: string;
  /** A collection is a list, or an object whose keys are free: only a file can hold one. */
  readonly type: "text" | "number" | "boolean" | "collection";
  /** The value is never shown. */
  readonly secret: boolean;
}

/** What the names of all environment variables of the configuration begin with, as the original sensor's did. */
export const variablePrefix = "ER_K8S_";

/** Every key of the configuration that holds a value, in the order of the schema. */
export const configKeys: readonly ConfigKey[] = keysOf(configSchema, [], false);

function keysOf(schema: z.ZodType, path: readonly string[], marked: boolean): readonly ConfigKey[] {
  const secret = marked || schema.meta()?.["writeOnly"] === true;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) {
    return keysOf(schema.unwrap() as z.ZodType, path, secret);
  }
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
    return Object.entries(shape).flatMap(([key, inner]) => keysOf(inner, [...path, key], secret));
  }
  const variable = variablePrefix + path.join("_").toUpperCase();
  return [{ name: path.join("."), path, variable, type: typeOf(schema, path), secret }];
}

function typeOf(schema: z.ZodType, path: readonly string[]): ConfigKey["type"] {
  if (schema instanceof z.ZodNumber) return "number";
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodArray || schema instanceof z.ZodRecord) return "collection";
  // The only union is an address or "".
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum || schema instanceof z.ZodUnion) return "text";
  throw new Error(`this is a bug: ${path.join(".")} has a type that environment variables know nothing of`);
}

/**
 * Reads a value that was given as text, by an environment variable or on a command line. What is no number or boolean
 * though the key wants one stays text, for the schema to refuse.
 */
export function configScalar(text: string, { type }: ConfigKey): string | number | boolean {
  if (type === "number" && /^-?(?:0|[1-9][0-9]{0,14})$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** Environment variables that begin as those of the configuration do, in the order of their names. */
export interface ConfigVariables {
  readonly given: readonly { readonly key: ConfigKey; readonly text: string }[];
  /** Names that belong to no key, or to one that only a file can hold. */
  readonly unknown: readonly string[];
}

/**
 * What Kubernetes puts into the pods of a namespace for each of its Services: one that is called er-k8s-sensor gives
 * ER_K8S_SENSOR_SERVICE_HOST and more (https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables).
 */
const ofServices =
  /_(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT(?:_[0-9]+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)?)$/;

/** Finds the configuration in an environment. Empty variables count as not set, as the original sensor took them. */
export function configVariables(env: Readonly<Record<string, string | undefined>>): ConfigVariables {
  const given: { key: ConfigKey; text: string }[] = [];
  const unknown: string[] = [];
  for (const name of Object.keys(env).toSorted()) {
    const text = env[name] ?? "";
    if (!name.startsWith(variablePrefix) || text === "" || ofServices.test(name)) continue;
    const key = configKeys.find((one) => one.variable === name && one.type !== "collection");
    if (key) given.push({ key, text });
    else unknown.push(name);
  }
  return { given, unknown };
}
