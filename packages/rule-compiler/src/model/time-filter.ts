import { GoError } from "./go-error.ts";
import { NotModelled } from "./not-modelled.ts";

/** A time filter of a dependency: from `start` up to, not including, `stop`; over midnight when `stop` is earlier. */
export interface TimeFilter {
  readonly start: string;
  readonly stop: string;
  readonly timezone?: string;
}

/** Whether a moment, in nanoseconds since 1970, passes; the error where Argo has one. */
export type TimeTest = (moment: bigint) => boolean | GoError;

const nanosecond = 1_000_000_000n;

/**
 * Makes a test of a time filter. The day is that of the event in the zone, UTC unless another is named. Throws
 * NotModelled for names of zones that need not mean the same everywhere.
 * Source: argo-events pkg/sensors/dependencies/filter.go filterTime, pkg/shared/util/time.go.
 */
export function compileTimeFilter({ start, stop, timezone = "" }: TimeFilter): TimeTest {
  const zone = timezone === "" ? utc : readZone(timezone);
  if (zone instanceof GoError) return () => zone;
  const from = readClock(start);
  if (from instanceof GoError) return () => from;
  const to = readClock(stop);
  if (to instanceof GoError) return () => to;
  return (moment) => {
    const day = startOfDay(moment, zone);
    const [begin, end] = [inZone(day + from, zone), inZone(day + to, zone)];
    return begin < end ? moment >= begin && moment < end : moment >= begin || moment < end;
  };
}

/** Names of today's zones that Intl lists under older ones. */
const newerNames: ReadonlySet<string> = new Set([
  "UTC",
  "Etc/UTC",
  "Africa/Asmara",
  "America/Argentina/Buenos_Aires",
  "America/Argentina/Cordoba",
  "America/Indiana/Indianapolis",
  "America/Kentucky/Louisville",
  "America/Nuuk",
  "Asia/Ho_Chi_Minh",
  "Asia/Kathmandu",
  "Asia/Kolkata",
  "Asia/Yangon",
  "Atlantic/Faroe",
  "Europe/Kyiv",
]);

/** Seconds east of UTC at a moment given in seconds since 1970. */
type Zone = (seconds: bigint) => bigint;

const utc: Zone = () => 0n;

function readZone(name: string): Zone | GoError {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      calendar: "iso8601",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return new GoError(`invalid timezone '${name}': unknown time zone ${name}`);
  }
  // Other names that pass, such as "europe/berlin", Go may look for in vain.
  if (!newerNames.has(name) && !Intl.supportedValuesOf("timeZone").includes(name)) {
    throw new NotModelled(`time zone ${name}`);
  }
  return (seconds) => {
    const parts = format.formatToParts(Number(seconds) * 1000);
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
    return BigInt(local / 1000) - seconds;
  };
}

/** Midnight of a moment's day, as if the zone's clock were that of UTC. */
function startOfDay(moment: bigint, zone: Zone): bigint {
  const seconds = floorDivide(moment, nanosecond);
  return floorDivide(seconds + zone(seconds), 86_400n) * 86_400n * nanosecond;
}

/** The moment at which the clock of the zone shows a time; where it never or twice does, the one that Go takes. */
function inZone(clock: bigint, zone: Zone): bigint {
  const seconds = floorDivide(clock, nanosecond);
  const guess = seconds - zone(seconds);
  return clock - zone(guess) * nanosecond;
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

/** Nanoseconds since midnight of `15:04:05`; Go also reads one digit of hours, and fractions. */
function readClock(text: string): bigint | GoError {
  const found = /^ *([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:[.,]([0-9]+))?$/.exec(text);
  const [hour = 24, minute = 0, second = 0] = (found ?? []).slice(1, 4).map(Number);
  if (found === null || hour > 23 || minute > 59 || second > 59) {
    return new GoError(`parsing time ${JSON.stringify(text)} as "15:04:05"`);
  }
  const fraction = BigInt((found[4] ?? "").slice(0, 9).padEnd(9, "0"));
  return BigInt(hour * 3600 + minute * 60 + second) * nanosecond + fraction;
}

/** A moment written as RFC 3339, in nanoseconds since 1970. Throws when it is not. */
export function readMoment(text: string): bigint {
  const found = /^([0-9-]+T[0-9:]+)(?:\.([0-9]+))?(Z|[+-][0-9]{2}:[0-9]{2})$/.exec(text);
  const milliseconds = found === null ? Number.NaN : Date.parse(`${found[1]}${found[3]}`);
  if (Number.isNaN(milliseconds)) throw new Error(`bug: no time of an event: ${text}`);
  return BigInt(milliseconds) * 1_000_000n + BigInt((found?.[2] ?? "").slice(0, 9).padEnd(9, "0"));
}
