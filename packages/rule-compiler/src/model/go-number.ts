import { GoError } from "./go-error.ts";
import { NotModelled } from "./not-modelled.ts";

/*
 * Numbers as Go's strconv and fmt read and write them.
 */

/** A float without an exponent, in the fewest digits that read back as it. Source: strconv.FormatFloat, format 'f'. */
export function formatPlain(value: number): string {
  const special = formatSpecial(value);
  if (special !== undefined) return special;
  const { sign, digits, point } = decimal(value);
  if (point <= 0) return `${sign}0${digits === "0" ? "" : `.${"0".repeat(-point)}${digits}`}`;
  if (point >= digits.length) return sign + digits + "0".repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** A float as `%v` of fmt and Go's templates print it: 1234567 is 1.234567e+06. Source: strconv, format 'g'. */
export function formatShort(value: number): string {
  const special = formatSpecial(value);
  if (special !== undefined) return special;
  const { sign, digits, point } = decimal(value);
  const exponent = value === 0 ? 0 : point - 1;
  if (exponent >= -4 && exponent < 6) return formatPlain(value);
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${sign}${digits[0]}${fraction}e${exponent < 0 ? "-" : "+"}${size}`;
}

function formatSpecial(value: number): string | undefined {
  if (Number.isNaN(value)) return "NaN";
  if (Number.isFinite(value)) return undefined;
  return value > 0 ? "+Inf" : "-Inf";
}

/** Shortest digits, and how many of them stand before the point. JavaScript and Go choose the same ones. */
function decimal(value: number): { readonly sign: string; readonly digits: string; readonly point: number } {
  const [mantissa = "", exponent = ""] = Math.abs(value).toExponential().split("e");
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  return { sign, digits: mantissa.replace(".", ""), point: value === 0 ? 0 : Number(exponent) + 1 };
}

/** Underscores may stand between digits. */
const digits = "[0-9]+(?:_[0-9]+)*";
const plainFloat = new RegExp(`^[+-]?(?:${digits}\\.?(?:${digits})?|\\.${digits})(?:[eE][+-]?${digits})?$`);
const hexadecimalFloat = /^[+-]?0[xX][0-9a-fA-F_]*\.?[0-9a-fA-F_]*[pP]/;

/**
 * What strconv.ParseFloat makes of a text: the number, and the error it returns beside it. Texts that are no number are
 * 0, those out of range infinite. Hexadecimal floats are not modelled.
 */
export function parseFloatAsGo(text: string): { readonly value: number; readonly error?: GoError } {
  if (plainFloat.test(text)) {
    const value = Number(text.replaceAll("_", ""));
    if (Number.isFinite(value)) return { value };
    return { value, error: new GoError(`strconv.ParseFloat: parsing ${JSON.stringify(text)}: value out of range`) };
  }
  if (/^[+-]?inf(?:inity)?$/i.test(text)) return { value: text.startsWith("-") ? -Infinity : Infinity };
  if (/^nan$/i.test(text)) return { value: Number.NaN };
  if (hexadecimalFloat.test(text)) throw new NotModelled("a hexadecimal float");
  return { value: 0, error: new GoError(`strconv.ParseFloat: parsing ${JSON.stringify(text)}: invalid syntax`) };
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ...["1", "t", "T", "TRUE", "true", "True"].map((text): [string, boolean] => [text, true]),
  ...["0", "f", "F", "FALSE", "false", "False"].map((text): [string, boolean] => [text, false]),
]);

/** What strconv.ParseBool makes of a text; undefined where it returns an error. */
export function parseBoolAsGo(text: string): boolean | undefined {
  return truths.get(text);
}
