/** An instant in milliseconds since 1970, with fractions. */
export type Time = number;

/**
 * Reads a time as Kubernetes writes them (RFC 3339). Undefined for anything else.
 * Source: apimachinery pkg/apis/meta/v1/time.go.
 */
export function readTime(text: string): Time | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, seconds = "", fraction = "", zone = ""] = match;
  const whole = Date.parse(seconds + zone);
  return Number.isNaN(whole) ? undefined : whole + Number(`0${fraction}`) * 1000;
}
