import { isNativeList, type Native } from "../native.ts";

/**
 * A value in a Go template: what JSON was decoded to, integers of templates' own as bigint, and undefined for what is
 * not there, which templates tell from nil.
 */
export type TemplateValue = undefined | null | boolean | number | bigint | string | TemplateList | TemplateMap;
export type TemplateList = readonly TemplateValue[];
export type TemplateMap = Map<string, TemplateValue>;

/** Decoded JSON as a value of its own, which functions may change. */
export function templateValue(value: Native): TemplateValue {
  if (isNativeList(value)) return value.map(templateValue);
  if (typeof value !== "object" || value === null) return value;
  return new Map([...value].map(([key, member]) => [key, templateValue(member)]));
}

/** Whether a value is a list. */
export function isList(value: TemplateValue): value is TemplateList {
  return Array.isArray(value);
}

/** The kind of a value as Go's reflect names it. */
export function kindOf(value: TemplateValue): string {
  if (value === undefined || value === null) return "invalid";
  if (isList(value)) return "slice";
  if (value instanceof Map) return "map";
  if (typeof value === "number") return "float64";
  if (typeof value === "bigint") return "int";
  return typeof value === "boolean" ? "bool" : "string";
}

/** Whether `if`, `and`, `or` and `default` take a value for true. Source: Go text/template, IsTrue; sprig, empty. */
export function isTrue(value: TemplateValue): boolean {
  if (isList(value)) return value.length > 0;
  return value instanceof Map ? value.size > 0 : Boolean(value);
}
