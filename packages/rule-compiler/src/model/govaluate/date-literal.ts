import { NotModelled } from "../not-modelled.ts";

const day = "([0-9]{4})-([0-9]{2})-([0-9]{2})";
const clock = "([0-9]{1,2}):([0-9]{2})";
const seconds = ":([0-9]{2})(?:[.,][0-9]+)?";

/** Layouts of numbers that govaluate tries; groups: year, month, day, hour, minute, second, zone. */
const layouts: readonly RegExp[] = [
  new RegExp(`^${day}$`),
  new RegExp(`^${day} +${clock}$`),
  new RegExp(`^${day} +${clock}${seconds}(|[+-][0-9]{2}:[0-9]{2})$`),
  new RegExp(`^${day}T([0-9]{1,2})()()(Z|[+-][0-9]{4})$`),
  new RegExp(`^${day}T${clock}()(Z|[+-][0-9]{4})$`),
  new RegExp(`^${day}T${clock}${seconds}(Z|[+-][0-9]{2}:?[0-9]{2})$`),
];

/** Dates of words begin as in "Mon Jan  2 15:04:05 2006". */
const words = /^(?:mon|tue|wed|thu|fri|sat|sun) +(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) +[0-9]/i;

const kitchen = /^([0-9]{1,2}):([0-9]{2})([AP]M)$/;

/**
 * The seconds since 1970 that a quoted text stands for, since govaluate takes texts that look like a date for one;
 * undefined for all other texts. Dates without a zone are in UTC, as in the image of Argo's Sensor. Throws NotModelled
 * for dates written with names of days. Source: govaluate parsing.go tryParseTime, Go time.Parse.
 */
export function readDateLiteral(text: string): number | undefined {
  if (words.test(text)) throw new NotModelled(`a date in words as a text of an expression: ${text}`);
  const time = kitchen.exec(text);
  if (time !== null) return readKitchen(time);
  for (const layout of layouts) {
    const found = layout.exec(text);
    const date = found === null ? undefined : readDate(found);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** "3:04PM" is a time of the first day of the year 0. */
function readKitchen([, hours, minutes, half]: RegExpExecArray): number | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 12 || minute > 59) return undefined;
  const ofDay = half === "PM" && hour < 12 ? hour + 12 : half === "AM" && hour === 12 ? 0 : hour;
  return secondsOf([0, 1, 1, ofDay, minute, 0]);
}

function readDate([, ...groups]: RegExpExecArray): number | undefined {
  const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0, second = 0] = groups.slice(0, 6).map(Number);
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysOf(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const offset = offsetOf(groups[6] ?? "");
  return offset === undefined ? undefined : secondsOf([year, month, dayOfMonth, hour, minute, second]) - offset;
}

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Seconds east of UTC. Go lets 24 hours and 60 minutes pass. */
function offsetOf(zone: string): number | undefined {
  if (zone === "" || zone === "Z") return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 24 || minutes > 60) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
}

function secondsOf(
  parts: readonly [year: number, month: number, day: number, hour: number, minute: number, second: number],
): number {
  const [year, month, dayOfMonth, hour, minute, second] = parts;
  // Date.UTC takes years below 100 for those of the last century.
  const date = new Date(Date.UTC(2000, month - 1, dayOfMonth, hour, minute, second));
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return date.getTime() / 1000;
}
