import { memberAt, type Json } from "../json/json.ts";
import type { Truth } from "./truth.ts";

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Whether an object was created after a moment (milliseconds since 1970). Kubernetes notes whole seconds, so of an object
 * created in the second of that moment it is not known.
 */
export function createdAfter(object: Json, moment: number | undefined): Truth {
  const created = creationTime(object);
  if (created === undefined || moment === undefined) return "unknown";
  if (created >= moment) return true;
  return created + 1000 <= moment ? false : "unknown";
}

function creationTime(object: Json): number | undefined {
  const written = memberAt(object, "metadata", "creationTimestamp");
  const milliseconds = typeof written === "string" && time.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
