import { isJsonArray, isJsonObject, jsonObject, type Json } from "../json/json.ts";
import { readJson } from "../json/read-json.ts";
import { GoError } from "./go-error.ts";
import { NotModelled } from "./not-modelled.ts";
import { parameterValue, type Fired, type Parameter } from "./param-value.ts";

/**
 * The resource of a `k8s` trigger with its parameters put in, one after the other.
 * Source: argo-events pkg/sensors/triggers/params.go (ApplyParams), sjson.
 */
export function applyParameters(resource: Json, parameters: readonly Parameter[], fired: Fired): Json | GoError {
  let patched = resource;
  for (const parameter of parameters) {
    const { operation = "", dest, src } = parameter;
    const value = parameterValue(parameter, fired);
    if (value instanceof GoError) return value;
    if (value === undefined) continue;
    if (operation !== "" && operation !== "overwrite") throw new NotModelled(`operation ${operation} of a parameter`);
    const given = value.raw && src.useRawData === true ? rawValue(value.text) : value.text;
    patched = put(patched, steps(dest), given);
  }
  return patched;
}

function rawValue(text: string): Json {
  const read = readJson(text);
  if ("problem" in read) throw new NotModelled("a raw value that is no JSON");
  return read.value;
}

/** The keys of a `dest`, with their escapes read. */
function steps(dest: string): readonly string[] {
  if (dest === "" || /(?<!\\)[:#|@*?]/.test(dest)) throw new NotModelled(`the dest ${JSON.stringify(dest)}`);
  return dest.split(/(?<!\\)\./).map((step) => step.replaceAll(/\\(.)/gs, "$1"));
}

function put(into: Json | undefined, [step, ...more]: readonly string[], value: Json): Json {
  if (step === undefined) return value;
  if (isJsonArray(into)) {
    const at = /^[0-9]+$/.test(step) ? Number(step) : -1;
    if (at < 0 || at >= into.length) throw new NotModelled("a dest outside of a list");
    return into.map((element, index) => (index === at ? put(element, more, value) : element));
  }
  if (into !== undefined && !isJsonObject(into)) throw new NotModelled("a dest inside of a single value");
  if (into === undefined && /^-?[0-9]+$/.test(step)) throw new NotModelled("a dest in a list that is not there");
  const members = new Map(Object.entries(into ?? {}));
  return jsonObject(members.set(step, put(members.get(step), more, value)));
}
