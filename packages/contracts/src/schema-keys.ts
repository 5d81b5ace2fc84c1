import type { z } from "zod";

/**
 * The keys that an object may have at a place of what a schema describes, for "did you mean"; none where nothing with
 * fixed keys can stand. A place is a list of keys, and of anything for the elements of a list.
 */
export function schemaKeys(schema: z.core.$ZodType, path: readonly string[]): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "default":
    case "prefault":
      return schemaKeys(def.innerType, path);
    case "union":
      return [...new Set(def.options.flatMap((option) => schemaKeys(option, path)))];
    default:
  }
  const [first, ...rest] = path;
  if (first === undefined) return def.type === "object" ? Object.keys(def.shape) : [];
  switch (def.type) {
    case "object":
      return Object.hasOwn(def.shape, first) && def.shape[first] ? schemaKeys(def.shape[first], rest) : [];
    case "array":
      return schemaKeys(def.element, rest);
    case "record":
      return schemaKeys(def.valueType, rest);
    default:
      return [];
  }
}
