import { formatShort } from "./go-number.ts";
import { compareAsGo } from "./go-order.ts";

/** A JSON value as Go code holds it: all numbers are floats, objects are maps. */
export type Native = null | boolean | number | string | readonly Native[] | NativeObject;

export type NativeObject = ReadonlyMap<string, Native>;

/** Whether a value is a list. */
export function isNativeList(value: unknown): value is readonly Native[] {
  return Array.isArray(value);
}

/** Whether two values are equal as reflect.DeepEqual has it. */
export function isDeepEqual(one: Native, other: Native): boolean {
  if (one === other) return true;
  if (isNativeList(one)) {
    if (!isNativeList(other) || one.length !== other.length) return false;
    return one.every((element, at) => isDeepEqual(element, other[at] ?? null));
  }
  if (!(one instanceof Map) || !(other instanceof Map) || one.size !== other.size) return false;
  for (const [key, value] of one as NativeObject) {
    const counterpart = (other as NativeObject).get(key);
    if (counterpart === undefined || !isDeepEqual(value, counterpart)) return false;
  }
  return true;
}

/** What can be printed: decoded JSON, and in templates integers and what is not there. */
export type Printable =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly Printable[]
  | ReadonlyMap<string, Printable>;

/** A value as `%v` of fmt prints it. */
export function printAsGo(value: Printable): string {
  if (value === undefined || value === null) return "<nil>";
  if (typeof value === "number") return formatShort(value);
  if (typeof value !== "object") return String(value);
  if (isPrintableList(value)) return `[${value.map(printAsGo).join(" ")}]`;
  const members = [...value].sort(([one], [other]) => compareAsGo(one, other));
  return `map[${members.map(([key, member]) => `${key}:${printAsGo(member)}`).join(" ")}]`;
}

function isPrintableList(value: Printable): value is readonly Printable[] {
  return Array.isArray(value);
}
